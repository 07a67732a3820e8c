import type { Counted } from './counted.ts';

/** The sentences of the first view, in English: what to book, and when. The shape is what other languages have to fill. */
export const sentences = {
  // Choosing what to book
  chooseEventType: 'What would you like to book?',
  back: 'Back',
  duration: 'Duration',
  host: 'With',
  anyHost: 'Anyone',
  location: 'Where',

  // Choosing a time
  chooseTime: 'Choose a time',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  timeZone: 'Time zone',
  hostZone: (zone: string) => `Host’s time zone: ${zone}`,
  dayWithTimes: (day: string, count: Counted) => `${day}, ${count({ one: '# time', other: '# times' })}`,
  dayWithout: (day: string) => `${day}, no times`,
  timesCount: (month: string, count: Counted) =>
    `${month}: ${count({ one: '# day', other: '# days' })} with times.`,
  timesOn: (day: string) => `Times on ${day}`,
  seatsLeft: (count: Counted) => count({ one: '# place left', other: '# places left' }),
  loading: 'Loading…',
  noTimesInMonth: (month: string) => `Nothing is free in ${month}.`,
  nextFreeDay: (day: string) => `Next free day: ${day}`,
  noTimesAtAll: 'There are no times to book at the moment. Please look in again later.',

  // When something goes wrong
  tryAgain: 'Try again',
  network: 'No connection. Check your network and try again; nothing you typed is lost.',

  // The form
  details: 'Your details',
} as const;
