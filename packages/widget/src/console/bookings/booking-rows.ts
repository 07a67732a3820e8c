import type { Booking } from '../console-shapes.ts';

/** The rows of a list as far as they are read, in its order. */
export interface BookingRows {
  readonly rows: readonly Booking[];
  /** Where the next page begins; null where there is none, undefined before the first one was read. */
  readonly next: string | null | undefined;
  /** The last booking of the last page, wherever it is by now: what comes behind it comes with the next one. */
  readonly readTo: Booking | null;
}

export const noRows: BookingRows = { rows: [], next: undefined, readTo: null };

/** With one more page behind. What came in live meanwhile is not there twice. */
export function withPage(
  { rows, readTo }: BookingRows,
  page: readonly Booking[],
  next: string | null,
): BookingRows {
  // Few are looked for among many, so that the hundred thousandth row comes as fast as the first.
  const coming = new Set(page.map(({ id }) => id));
  const known = new Set(rows.filter(({ id }) => coming.has(id)).map(({ id }) => id));
  const added = page.filter(({ id }) => !known.has(id));
  return { rows: [...rows, ...added], next, readTo: page.at(-1) ?? readTo };
}

/**
 * With a booking as it is now: at its place, or gone where it does not belong here any more. One that would come behind all that is
 * read is left to the page that it will come with.
 */
export function withBooking(
  { rows, next, readTo }: BookingRows,
  booking: Booking,
  belongs: boolean,
  compare: (a: Booking, b: Booking) => number,
): BookingRows {
  const others = rows.filter(({ id }) => id !== booking.id);
  const isRead = next === null || (readTo !== null && compare(booking, readTo) <= 0);
  if (!belongs || !isRead) return { rows: others, next, readTo };
  const place = others.findIndex((other) => compare(booking, other) < 0);
  return { rows: others.toSpliced(place === -1 ? others.length : place, 0, booking), next, readTo };
}
