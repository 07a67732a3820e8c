/** The sentences that are read only later, in English: form, finished booking, manage and confirm. */
export const enLater = {
  booked: 'You are booked',
  requested: 'Your request is sent',
  almostBooked: 'One more step',

  close: 'Close',

  // Choosing a time
  newTime: 'Choose a new time',

  // When something goes wrong
  slotTaken: (time: string) => `${time} has just been taken. What you typed is kept: choose another time.`,
  freeInstead: 'Still free',
  loadFailed: 'The page could not be loaded.',
  notFound: 'There is nothing to book here. Please check the link.',
  rateLimited: 'That was a lot in a short time. Please wait a moment and try again.',
  bookAgainFrom: (time: string) => `You can book again from ${time}.`,
  unavailable: 'We could not answer just now. Please try again.',
  changedMeanwhile: 'This booking has changed in the meantime. Here is how it stands now.',

  // The form
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

  // A booking and how it stands (manage and confirm)
  statusPending: 'Pending',
  statusScheduled: 'Scheduled',
  statusConfirmed: 'Confirmed',
  statusStarted: 'Started',
  statusCompleted: 'Completed',
  statusCancelled: 'Cancelled',
  statusNoShow: 'No-show',
  statusRescheduled: 'Rescheduled',
  standsUpcoming: 'Everything is set. The invitation is in your mail.',
  standsAwaitingHost: (host: string) =>
    `${host} still has to approve this time. You get an e-mail either way.`,
  standsAwaitingHostUntil: (host: string, time: string) =>
    `${host} has until ${time} to approve this time. You get an e-mail either way.`,
  standsAwaitingCustomer: 'Please confirm that you want this time.',
  standsAwaitingCustomerUntil: (time: string) =>
    `Please confirm by ${time} that you want this time. After that it is free for others.`,
  thenAwaitingHost: (host: string) => `Then ${host} has to approve it.`,
  standsRunning: 'This booking is taking place right now.',
  standsOver: 'This booking is in the past.',
  standsCancelledByYou: (time: string) => `You cancelled this booking (${time}).`,
  standsCancelledByHost: (time: string) => `This booking was cancelled by the host (${time}).`,
  standsNotConfirmedInTime:
    'This booking was not confirmed in time, so it was cancelled and the time is free for others.',
  standsMissed: 'This booking is in the past. It is noted that you could not be there.',
  standsMoved: 'This booking has moved to another time. The link in the latest e-mail shows it.',
  theHost: 'the host',
  eventZone: (times: string, city: string) => `${times} in ${city}`,
  bookedFor: 'Booked for',
  yourNotes: 'Notes',
  reason: 'Reason',
  opensInNewTab: '(opens in a new tab)',
  bookAgain: 'Book again',
  loadingBooking: 'Looking up your booking…',
  linkNotValid: 'This link does not work any more',
  linkNotValidNext:
    'A booking has one private link, and a newer one ends the older. Please open the link in the latest e-mail about your booking.',

  // Changing a booking
  changeTime: 'Change time',
  cancelBooking: 'Cancel booking',
  cancelQuestion: 'Cancel this booking?',
  cancelEffect: 'The time becomes free for others. You and your host get an e-mail.',
  cancelReason: 'Reason',
  charactersOf: (count: number, most: number) => `${count} of ${most} characters`,
  reasonTooLong: (most: number) => `Please shorten the reason to ${most} characters.`,
  keepBooking: 'Keep booking',
  keepTime: 'Keep the present time',
  cancelling: 'Cancelling…',
  reviewMove: 'Is this right?',
  oldTime: 'Until now',
  newTimeLabel: 'New time',
  sameTime: 'This is the time you have now. Choose another one to change it.',
  moveBooking: 'Move booking',
  moving: 'Moving…',
  otherTime: 'Choose another time',
  cancelled: 'Your booking is cancelled. A note is on its way to your mail.',
  moved: (time: string) =>
    `Your booking has moved to ${time}. The updated invitation is on its way to your mail.`,
  confirmedNow: 'Thank you, your booking is confirmed.',
  confirmedAwaitsHost: 'Thank you. Your confirmation is in; now the host has to approve the booking.',
  confirmBooking: 'Confirm booking',
  confirming: 'Confirming…',
  whyCancelTurnedOff: 'This kind of booking cannot be cancelled online. Please answer the e-mail to cancel.',
  whyRescheduleTurnedOff:
    'This kind of booking cannot be moved online. Please answer the e-mail to ask for another time.',
  whyStartPassed: 'The booking has begun, so it cannot be changed here any more.',
  whyCancelNotice: 'It is too close to the start to cancel online. Please answer the e-mail to cancel.',
  whyRescheduleNotice:
    'It is too close to the start to change the time online. Please answer the e-mail to ask for another time.',
  whyWrongState: 'The booking cannot be changed as it stands now.',
  whyWrongActor: 'Only the host can change this booking. Please answer the e-mail if something has come up.',

  // Confirming by the link of the invitation
  confirmTitle: 'Confirm your booking',
  confirmedTitle: 'Your booking is confirmed',
  confirmedNext: 'Nothing more to do. The link in your e-mail lets you change or cancel it.',
  halfConfirmedTitle: 'You have confirmed',
  tooLateTitle: 'The time to confirm is over',
  cancelledTitle: 'This booking is cancelled',
  overTitle: 'This booking is in the past',
  movedTitle: 'This booking has moved',
} as const;
