import { maxEventBytes, type BookingEventBody, type OmittablePart } from '@slotkit/shared/wire';

type EventData = BookingEventBody['data'];

/** The longest word for a status is longer than the shortest by less than this. */
const mostBytes = maxEventBytes - 20;

/** What an event looks like without one part of its booking. */
const without: Record<OmittablePart, (data: EventData) => EventData> = {
  notes: (data) =>
    withAttendees(withBooking(data, { notes: null }), ({ notes: _notes, ...attendee }) => attendee),
  'attendees.answers': (data) => withAttendees(data, (attendee) => ({ ...attendee, answers: {} })),
  metadata: (data) =>
    withAttendees(withBooking(data, { metadata: {} }), ({ metadata: _metadata, ...attendee }) => attendee),
  reschedule_history: (data) => withBooking(data, { reschedule_history: [] }),
  // Whoever the event is about stays in it.
  attendees: (data) =>
    withBooking(data, { attendees: data.booking.attendees.filter(({ id }) => id === data.attendee_id) }),
  hosts: ({ previous, ...data }) => ({
    ...withBooking(data, { hosts: primaryOf(data.booking.hosts) }),
    ...(previous && { previous: { ...previous, hosts: primaryOf(previous.hosts) } }),
  }),
};

const withBooking = (data: EventData, change: Partial<EventData['booking']>): EventData => ({
  ...data,
  booking: { ...data.booking, ...change },
});
const withAttendees = (
  data: EventData,
  change: (attendee: EventData['booking']['attendees'][number]) => EventData['booking']['attendees'][number],
): EventData => withBooking(data, { attendees: data.booking.attendees.map(change) });
const primaryOf = (hosts: EventData['booking']['hosts']) => hosts.filter(({ primary }) => primary);

/** Texts and lists that a receiver can do without: the largest goes first. */
const spareParts = ['notes', 'attendees.answers', 'metadata', 'reschedule_history'] as const;
/** Only when that was not enough, in this order. */
const lastParts = ['attendees', 'hosts'] as const;

/**
 * The text of an event, smaller than `maxEventBytes`. As little as possible is left out of a booking that is too large, and `data.omitted`
 * names it.
 */
export function fitEvent(event: BookingEventBody): string {
  let fitting = event;
  const spare = new Set<OmittablePart>(spareParts);
  const last: OmittablePart[] = [...lastParts];
  while (bytesOf(fitting) >= mostBytes) {
    const part = largestOf(spare, fitting) ?? last.shift();
    if (part === undefined) throw new Error(`The event ${event.type} is too large whatever is left out.`);
    spare.delete(part);
    fitting = omit(fitting, part);
  }
  return JSON.stringify(fitting);
}

/** The part that saves most, of those that save anything. */
function largestOf(parts: ReadonlySet<OmittablePart>, event: BookingEventBody): OmittablePart | undefined {
  const whole = bytesOf(event);
  return [...parts]
    .map((part) => ({ part, saved: whole - bytesOf({ ...event, data: without[part](event.data) }) }))
    .filter(({ saved }) => saved > 0)
    .toSorted((one, other) => other.saved - one.saved)[0]?.part;
}

const omit = (event: BookingEventBody, part: OmittablePart): BookingEventBody => ({
  ...event,
  data: { ...without[part](event.data), omitted: [...(event.data.omitted ?? []), part] },
});

const bytesOf = (event: BookingEventBody): number => Buffer.byteLength(JSON.stringify(event));
