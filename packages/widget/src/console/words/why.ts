/** The sentences of the page that says why a time is or is not offered, in English. */
export const whyWords = {
  intro: 'Choose what somebody wants to book and when, and see which rule decides.',
  eventType: 'Event type',
  chooseEventType: 'Choose an event type',
  noneYet: 'There is no event type yet',
  noneYetNext: 'Once something can be booked, this page says of each time why it is or is not offered.',
  day: 'Day',
  host: 'Host',
  allHosts: 'All hosts',
  duration: 'Duration',
  time: 'Time',
  earlierDay: 'The day before',
  laterDay: 'The day after',
  timesIn: (zone: string) => `Times in ${zone}`,
  strip: (day: string) => `Times of ${day}`,
  offered: 'offered',
  notOffered: 'not offered',
  offeredCount: (count: string, all: string) => `${count} of ${all} times are offered.`,
  noneCount: (all: string) => `None of ${all} times is offered.`,
  noStarts: 'There is no time at all on this day.',
  isOffered: (when: string) => `${when} is offered.`,
  isNotOffered: (when: string) => `${when} is not offered.`,
  hosts: 'Host by host',
  can: 'Can take it',
  cannot: 'Cannot take it',
  wholeDay: 'The day, host by host',
  worksFrom: (times: string) => `Works ${times}`,
  worksNot: 'Does not work on this day',
  away: (time: string) => `Away ${time}`,
  extra: (time: string) => `Works as well ${time}`,
  /** Of the times that a rule rules out, `alone` are ruled out by no other. */
  taken: (count: number, text: string, alone: number, aloneText: string) => {
    const all = count === 1 ? 'Rules out 1 time' : `Rules out ${text} times`;
    if (alone === count) return `${all}.`;
    return alone === 0
      ? `${all}, and other rules do so too.`
      : `${all}; without this rule, ${aloneText} would be free.`;
  },
  free: (count: number, text: string) => (count === 1 ? '1 time free' : `${text} times free`),
  hidden: (count: number, text: string, offering: number, offeringText: string) =>
    count === 1
      ? offering === 0
        ? 'There is one more host, whom you may not see. That host cannot take it either.'
        : 'There is one more host, whom you may not see. That host can take it.'
      : offering === 0
        ? `There are ${text} more hosts, whom you may not see. None of them can take it.`
        : `There are ${text} more hosts, whom you may not see. ${offeringText} of them can take it.`,
  binds: {
    everybody: 'This holds for everybody.',
    customers: 'This holds for customers. You can still book it for them.',
    unless_overridden: 'This holds for customers. You can still book it by choosing “Any other time”.',
  },
  /** Each rule in plain words; what is not here is said by the server. */
  reasons: {
    group_full: 'Every seat of this group is taken.',
    working_hours: 'It lies outside the working hours.',
    grid: 'Times begin at fixed steps, and this is between them.',
    blocked: 'The host is away: an exception to the working hours.',
    do_not_disturb: 'The host does not want to be disturbed.',
    booked: 'Another booking is in the way.',
    held: 'Somebody else is filling in the form for this time just now.',
    external_busy: 'The host’s calendar elsewhere says busy.',
    calendar_unknown:
      'The host’s calendar elsewhere cannot be read just now, and this event type then offers nothing.',
    booking_buffer: 'It is too close to another booking: one of them wants time kept free around it.',
    buffer: 'It is too close to something else: this event type wants time kept free around it.',
    past: 'It has begun already.',
    notice: 'It is too soon: customers must book earlier.',
    horizon: 'It lies outside the days that customers can book.',
    host_limit: 'The host has enough bookings then.',
    event_type_limit: 'There are enough bookings of this event type then.',
    host_inactive: 'The host takes no bookings at present.',
    other_location: 'The host does not serve this location.',
    no_hosts: 'The event type has no active host who could take it.',
    no_host_free: 'No host can take it.',
    not_every_host: 'It needs all hosts together, and not every one can take it.',
    no_working_time: 'No working time on this day.',
    working_time_too_short: 'The working time of this day is too short for the duration.',
    no_start_on_day: 'The working time began the day before, and no time of it begins on this day.',
  } as Readonly<Record<string, string>>,
  obstacles: {
    booking: 'Booking',
    hold: 'Held',
    blocked: 'Away',
    do_not_disturb: 'Do not disturb',
    external: 'Calendar elsewhere',
    external_busy: 'Calendar elsewhere',
    working_time: 'Working time',
    closed_before: 'Open from',
    closed_from: 'Closed from',
    full_day: 'That day',
    full_week: 'That week',
    group: 'Group',
  } as Readonly<Record<string, string>>,
  limit: (counted: string, max: string) => `${counted} of at most ${max}`,
  openEnded: (from: string) => `from ${from}`,
  until: (to: string) => `until ${to}`,
} as const;
