/** What the page of a host's own time says, in English. */
export const scheduleWords = {
  myTitle: 'My schedule',
  titleOf: (name: string) => `Schedule of ${name}`,
  chooseHost: 'Schedule of',
  mine: (name: string) => `${name} (me)`,
  parts: { week: 'The week', hours: 'Working hours' },
  partsLabel: 'Parts of the schedule',
  bookFor: 'Book for a customer',
  openAll: 'Open the schedule',
  newWindow: 'opens in a new window',

  noHost: 'You cannot be booked yet',
  noHostNext:
    'Nobody has set you up as a host. Ask an admin to make a host with you as its member; your meetings and working hours are here then.',
  noHosts: 'There is no host yet',
  noHostsNext: 'Make one in the settings: a person who can be booked, with working hours.',

  nextTitle: 'Next meeting',
  nowTitle: 'Now',
  endsIn: (text: string) => `Ends ${text}`,
  noNext: (days: string) => `Nothing is booked in the next ${days} days.`,
  join: 'Join',
  joinOf: (who: string) => `Join the meeting with ${who} (new window)`,
  open: 'Details',
  openOf: (who: string, when: string) => `Details: ${who}, ${when}`,
  noLink: 'The meeting link is not there yet.',
  today: 'Today',
  tomorrow: 'Tomorrow',
  inZone: (zone: string) => `Times in ${zone}`,
  now: {
    meeting: (until: string) => `In a meeting until ${until}`,
    quiet: (until: string) => `Do not disturb until ${until}`,
    elsewhere: (until: string) => `Busy until ${until}, says a calendar elsewhere`,
    free: (until: string) => `Free until ${until}`,
  },
  off: 'Outside working hours',
  kinds: {
    free: 'Free',
    quiet: 'Do not disturb',
    off: 'Off',
    elsewhere: 'Busy in another calendar',
  },
  nothingThatDay: 'Not working, and nothing booked',
  book: 'Book',
  isNow: 'now',
  allDay: 'All day',
  weekTitle: 'The week ahead',

  blockTitle: 'Do not disturb',
  blockHint: 'Nobody can book this time. What is booked already stays.',
  blockNow: 'Block from now on for',
  quick: {
    15: '15 min',
    30: '30 min',
    60: '1 hour',
    day: 'Rest of the day',
  },
  until: 'Until…',
  plan: 'Plan…',
  from: 'From',
  to: 'Until',
  reason: 'Reason (only members read it)',
  optional: 'optional',
  asking: 'Looking at what is booked…',
  affectsNone: 'Affects no booking.',
  affects: (count: number, text: string) =>
    count === 1 ? 'Affects 1 booking:' : `Affects ${text} bookings:`,
  lookFirst: (count: number, text: string) =>
    count === 1
      ? '1 booking lies in that time: look at it first.'
      : `${text} bookings lie in that time: look at them first.`,
  andMore: (count: string) => `and ${count} more`,
  tell: (told: number, all: number) =>
    told === all
      ? all === 1
        ? 'Send the customer a notice that the time may not hold'
        : 'Send these customers a notice that their time may not hold'
      : `Send ${told} of these ${all} customers a notice that their time may not hold`,
  nobodyTold: 'Nobody can be told: no event type of these sends notices of conflicts.',
  alreadyTold: 'Whose bookings lay in it before are not told again.',
  save: 'Block this time',
  saveChange: 'Save',
  cancel: 'Cancel',
  endsFirst: 'It has to end after it starts.',
  blocked: (until: string) => `Blocked until ${until}.`,
  alreadyBlocked: (until: string) => `It is already blocked until ${until}.`,
  planned: (range: string) => `Blocked: ${range}.`,
  told: (count: number, text: string) =>
    count === 1 ? '1 customer is told.' : `${text} customers are told.`,
  ended: 'Ended. You can be booked again.',
  removed: 'Removed.',
  undo: 'Undo',
  blocks: 'Blocked times',
  noBlocks: 'No time is blocked.',
  edit: 'Edit',
  endNow: 'End now',
  remove: 'Remove',
  ofBlock: (action: string, when: string) => `${action}: ${when}`,
  changedElsewhere:
    'Somebody else has changed it meanwhile. Look at the list, and try again if you still want to.',
};
