import type { BusinessBooking } from '@slotkit/shared/wire';
import { namesOfContacts } from '../contacts/contact-store.ts';
import type { Deps } from '../deps.ts';

/** Bookings with the contacts behind them, by the names that those have now: whoever may view a booking may know whose it is. */
export async function withContacts(
  { db }: Deps,
  bookings: readonly BusinessBooking[],
): Promise<BusinessBooking[]> {
  const ids = bookings.flatMap(({ contact_id }) => contact_id ?? []);
  const names = await namesOfContacts(db.read, [...new Set(ids)]);
  return bookings.map((booking) => ({ ...booking, contact: contactOf(booking, names) }));
}

/** The same of one. */
export async function withContact({ db }: Deps, booking: BusinessBooking): Promise<BusinessBooking> {
  const { contact_id: id } = booking;
  const names = await namesOfContacts(db.read, id === null ? [] : [id]);
  return { ...booking, contact: contactOf(booking, names) };
}

function contactOf(
  { contact_id: id }: BusinessBooking,
  names: ReadonlyMap<string, string>,
): BusinessBooking['contact'] {
  const name = id === null ? undefined : names.get(id);
  return id === null || name === undefined ? null : { id, name };
}
