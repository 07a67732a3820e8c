import type { Counted } from './counted.ts';

/** The sentences that are read only later, in English: form, finished booking, manage and confirm. */
export const sentences = {
  close: 'Close',
  // When something goes wrong
  nothingHere: 'There is nothing to book here. Please check the link.',
  tooMuch: 'That was a lot in a short time. Please wait a moment and try again.',
  notAnswered: 'We could not answer just now. Please try again.',
  bookAgainFrom: (time: string) => `You can book again from ${time}.`,
  slotTaken: (time: string) => `${time} has just been taken. What you typed is kept: choose another time.`,
  timesTaken: (times: string) => `Just taken: ${times}.`,
  freeInstead: 'Still free',
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
  holdMost: 'More time is not possible.',
  holdOver: 'The time is not kept for you any more. You can still book it while nobody else does.',
  problems: (count: Counted) =>
    count({ one: 'One thing is missing or not right', other: '# things are missing or not right' }),
  missing: 'Please fill this in.',
  missingChoice: 'Please choose.',
  missingTick: 'Please tick this to go on.',
  badEmail: 'Please enter an e-mail address such as name@example.com.',
  badUrl: 'Please enter an address such as https://example.com.',

  // The booking, and how it stands
  booked: 'You are booked',
  requested: 'Your request is sent',
  almostBooked: 'One more step',
  mailSent: 'You get an e-mail with the invitation and a private link to change or cancel the booking.',
  confirmByMail: (time: string | null) =>
    `Please confirm with the link in the e-mail we sent you${time ? `, by ${time}` : ''}. After that the time is free for others.`,
  when: 'When',
  where: 'Where',
  who: 'With',
  bookedFor: 'Booked for',
  yourNotes: 'Notes',
  reason: 'Reason',
  eventZone: (times: string, city: string) => `${times} in ${city}`,
  addToCalendar: 'Add to calendar',
  calendarFile: 'Calendar file',
  manageBooking: 'Change or cancel',
  opensInNewTab: '(opens in a new tab)',
  status: {
    pending_confirmation: 'Pending',
    scheduled: 'Scheduled',
    confirmed: 'Confirmed',
    started: 'Started',
    completed: 'Completed',
    cancelled: 'Cancelled',
    no_show: 'No-show',
    rescheduled: 'Rescheduled',
  },
  stands: {
    upcoming: 'Everything is set. The invitation is in your mail.',
    running: 'This booking is taking place right now.',
    over: 'This booking is in the past.',
    missed: 'This booking is in the past. It is noted that you could not be there.',
    moved: 'This booking has moved to another time. The link in the latest e-mail shows it.',
  },
  awaitsHost: (host: string, time: string) =>
    `${host} ${time ? `has until ${time}` : 'still has'} to approve this time. You get an e-mail either way.`,
  awaitsCustomer: (time: string) =>
    `Please confirm${time && ` by ${time}`} that you want this time. After that it is free for others.`,
  thenAwaitsHost: (host: string) => `Then ${host} has to approve it.`,
  cancelledByYou: (time: string) => `You cancelled this booking (${time}).`,
  cancelledByHost: (time: string) => `This booking was cancelled by the host (${time}).`,
  notConfirmedInTime:
    'This booking was not confirmed in time, so it was cancelled and the time is free for others.',
  theHost: 'the host',
  bookAgain: 'Book again',
  loadingBooking: 'Looking up your booking…',
  linkNotValid: 'This link does not work any more',
  linkNotValidNext:
    'A newer link ends an older one. Please open the one in the latest e-mail about your booking.',

  // Changing a booking
  changeTime: 'Change time',
  newTime: 'Choose a new time',
  cancelBooking: 'Cancel booking',
  cancelQuestion: 'Cancel this booking?',
  cancelEffect: 'The time becomes free for others. You and your host get an e-mail.',
  charactersOf: (count: string, most: string) => `${count} of ${most} characters`,
  reasonTooLong: (most: string) => `Please shorten the reason to ${most} characters.`,
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
  // By the reason that the server names
  whyNot: {
    cancel_turned_off: 'This kind of booking cannot be cancelled online. Please answer the e-mail to cancel.',
    reschedule_turned_off:
      'This kind of booking cannot be moved online. Please answer the e-mail to ask for another time.',
    start_passed: 'The booking has begun, so it cannot be changed here any more.',
    cancel_notice: 'It is too close to the start to cancel online. Please answer the e-mail to cancel.',
    reschedule_notice:
      'It is too close to the start to change the time online. Please answer the e-mail to ask for another time.',
    wrong_state: 'The booking cannot be changed as it stands now.',
    wrong_actor: 'Only the host can change this booking. Please answer the e-mail if something has come up.',
  },

  // Confirming by the link of the invitation
  confirmTitle: {
    awaited: 'Confirm your booking',
    half: 'You have confirmed',
    upcoming: 'Your booking is confirmed',
    tooLate: 'The time to confirm is over',
    cancelled: 'This booking is cancelled',
    over: 'This booking is in the past',
    moved: 'This booking has moved',
  },
  confirmedNext: 'Nothing more to do. The link in your e-mail lets you change or cancel it.',
} as const;
