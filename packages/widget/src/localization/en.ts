/** The sentences of the first view, in English: what to book, and when. The shape is what other languages have to fill. */
export const en = {
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
  dayWithTimes: (day: string, count: number) => `${day}, ${count === 1 ? '1 time' : `${count} times`}`,
  dayWithout: (day: string) => `${day}, no times`,
  timesCount: (count: number, month: string) =>
    count === 0
      ? `No times in ${month}.`
      : `${month}: ${count === 1 ? '1 day' : `${count} days`} with times.`,
  timesOn: (day: string) => `Times on ${day}`,
  seatsLeft: (count: number) => (count === 1 ? '1 place left' : `${count} places left`),
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
