/** What the details of a booking say besides what all pages say. */
export const drawerWords = {
  cancelledMeanwhile: 'Somebody has cancelled it meanwhile. What you typed was not sent.',
  changedMeanwhile:
    'Somebody has changed it meanwhile, and this cannot be done any more. What you typed was not sent.',
  unsent: 'Typed and not sent',

  join: 'Join as host',
  joinHint: 'Opens the meeting in a new window',

  standing: { free: 'Free', beyond: 'Outside the usual hours', not_free: 'Not free' },
  hostWithStanding: (name: string, standing: string) => `${name} – ${standing}`,
  insteadOf: 'Instead of',
  outsideHours: 'Also outside working hours',

  group: 'Who takes part',
  placesLeft: (count: number, number: string) => (count === 1 ? '1 place left' : `${number} places left`),
  full: 'Every place is taken.',
  addAttendee: 'Add an attendee',
  seats: {
    held: 'Held',
    pending: 'Pending',
    booked: 'Booked',
    confirmed: 'Confirmed',
    cancelled: 'Cancelled',
    attended: 'Attended',
    no_show: 'No-show',
  },
  came: 'Attended',
  didNotCome: 'No-show',
  cancelSeat: 'Cancel',
  manageLink: 'Copy new manage link',
  oldLinkGoes: (name: string) =>
    `The link that ${name} has in the mails sent so far will not work any more. Give the new one to the customer yourself.`,
  makeLink: 'Make a new link',
  of: (what: string, name: string) => `${what}: ${name}`,
  wholeGroup: 'Everybody: the whole booking',
  whose: 'Whose place',
  seatDone: {
    complete: 'Marked as attended.',
    mark_no_show: 'Marked as a no-show.',
    cancel: 'The place is cancelled.',
  },
};
