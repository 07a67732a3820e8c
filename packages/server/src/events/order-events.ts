/** What says where an event stands among others. */
export interface OrderableEvent {
  readonly id: string;
  readonly bookingId: string;
  readonly sequence: number;
  readonly createdAt: number;
}

/**
 * Events in the order in which they are told: by time, and those of one booking by their sequence, also where the clocks of the
 * processes that made them differ.
 */
export function inOrder<Event extends OrderableEvent>(events: readonly Event[]): Event[] {
  const byTime = events.toSorted(
    (one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1),
  );
  const waiting = Map.groupBy(
    events.toSorted((one, other) => one.sequence - other.sequence),
    ({ bookingId }) => bookingId,
  );
  // Each booking keeps its places, and fills them one after the other.
  return byTime.flatMap(({ bookingId }) => waiting.get(bookingId)?.shift() ?? []);
}
