/** Every sentence a visitor reads, in English. The shape is what other languages have to fill. */
export const en = {
  // Choosing what to book
  chooseEventType: 'What would you like to book?',
  select: 'Choose',
  back: 'Back',
  change: 'Change',
  duration: 'Duration',
  host: 'With',
  anyHost: 'Anyone',
  location: 'Where',

  // Choosing a time
  chooseTime: 'Choose a time',
  newTime: 'Choose a new time',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  timeZone: 'Time zone',
  dayWithTimes: (day: string, count: number) => `${day}, ${count === 1 ? '1 time' : `${count} times`}`,
  dayWithout: (day: string) => `${day}, no times`,
  timesCount: (count: number, month: string) =>
    count === 0
      ? `No times in ${month}.`
      : `${month}: ${count === 1 ? '1 day' : `${count} days`} with times.`,
  timesOn: (day: string) => `Times on ${day}`,
  seatsLeft: (count: number) => (count === 1 ? '1 place left' : `${count} places left`),
  loading: 'Loading…',
  loadingTimes: 'Looking for times…',
  noTimesInMonth: (month: string) => `Nothing is free in ${month}.`,
  nextFreeDay: (day: string) => `Next free day: ${day}`,
  noTimesAtAll: 'There are no times to book at the moment. Please look in again later.',
  slotTaken: (time: string) => `${time} has just been taken. What you typed is kept: choose another time.`,
  freeInstead: 'Still free',

  // When something goes wrong
  tryAgain: 'Try again',
  loadFailed: 'The page could not be loaded.',
  notFound: 'There is nothing to book here. Please check the link.',
  tokenNotFound: 'This link is not valid any more. Please use the link in the latest e-mail.',
  network: 'No connection. Check your network and try again; nothing you typed is lost.',
  rateLimited: 'That was a lot in a short time. Please wait a moment and try again.',
  bookAgainFrom: (time: string) => `You can book again from ${time}.`,
  unavailable: 'We could not answer just now. Please try again.',
  changedMeanwhile: 'This booking has changed in the meantime. Here is how it stands now.',

  // The form
  details: 'Your details',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  notes: 'Anything we should know?',
  optional: 'optional',
  pleaseSelect: 'Please choose',
  book: 'Book',
  request: 'Send request',
  sending: 'Sending…',
  heldFor: (left: string) => `We keep this time for you: ${left}`,
  holdMore: 'More time',
  holdEnding: 'Less than a minute left to keep this time.',
  holdExtended: 'You have more time now.',
  holdOver: 'The time is not kept for you any more. You can still book it while nobody else does.',
  problems: (count: number) =>
    count === 1 ? 'One thing is missing or not right' : `${count} things are missing or not right`,
  missing: 'Please fill this in.',
  missingChoice: 'Please choose.',
  missingTick: 'Please tick this to go on.',
  badEmail: 'Please enter an e-mail address such as name@example.com.',
  badUrl: 'Please enter an address such as https://example.com.',

  // Done, manage, confirm
  booked: 'You are booked',
  requested: 'Your request is sent',
  almostBooked: 'One more step',
  mailSent: 'You get an e-mail with the invitation and a private link to change or cancel the booking.',
  awaitingHost: 'It counts once it is approved. You get an e-mail either way.',
  awaitingCustomer: 'Please confirm with the link in the e-mail we sent you.',
  awaitingCustomerUntil: (time: string) =>
    `Please confirm with the link in the e-mail we sent you, by ${time}. After that the time is free for others.`,
  awaitingBoth: 'Please confirm with the link in the e-mail we sent you. The host then has to approve, too.',
  when: 'When',
  where: 'Where',
  who: 'With',
  inZone: (time: string, zone: string) => `${time} (${zone})`,
  addToCalendar: 'Add to calendar',
  calendarFile: 'Calendar file',
  manageBooking: 'Change or cancel',
} as const;
