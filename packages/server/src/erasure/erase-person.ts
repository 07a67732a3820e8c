import { AppError, notFound } from '@slotkit/shared';
import { appointmentStates, awaitedStates } from '@slotkit/shared/lifecycle';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import type { Caller } from '../bookings/caller.ts';
import { changeLocked } from '../bookings/change-booking.ts';
import { deleteContact } from '../contacts/contact-store.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eraseRegistrations, type ErasureCounts } from './erase-registrations.ts';
import { findPerson, type Person, type PersonName, type Registration } from './find-person.ts';
import { leaveNoCopy } from './leave-no-copy.ts';
import { refuseWhileSending } from './refuse-while-sending.ts';

/** Who wants somebody erased, as the configuration and as bookings know callers. */
export interface ErasingCaller {
  readonly config: ConfigCaller;
  readonly booking: Caller;
}

/** What an erasure did. */
export interface Erasure extends ErasureCounts {
  readonly contacts: number;
  /** Bookings to come that were cancelled for it. */
  readonly cancelledIds: readonly string[];
}

/**
 * Erases a person from everything that an app holds: contact, bookings, history, deliveries, events, links and answers kept for
 * repeats. That there were bookings, when and how they ended stays. For good: nothing brings it back. Decision record 0024.
 *
 * Throws 404 for a contact that is not there; 409 `invalid_transition` with `booking_ids` for bookings that have not ended, unless those to
 * come are to be cancelled; 503 `unavailable` while something about the person is being sent.
 */
export async function erasePerson(
  deps: Deps,
  caller: ErasingCaller,
  name: PersonName,
  { cancelBookings }: { readonly cancelBookings: boolean },
): Promise<Erasure> {
  const { db, clock } = deps;
  const { appId } = caller.config;
  const erasure = await writeTransaction(db, async (trx) => {
    const person = await lockPerson(deps, trx, appId, name);
    const now = clock.now();
    const open = person.registrations.filter((registration) => isOpen(registration, now));
    refuseOpen(open, cancelBookings, now);
    await refuseWhileSending(trx, bookingIdsOf(person), now);
    for (const { bookingId, attendeeId } of open)
      await changeLocked(deps, trx, caller.booking, { bookingId, event: 'cancel', attendeeId });
    const counts = await eraseRegistrations(
      trx,
      { ...person, mentions: mentionsOf(person), caller: caller.booking },
      now,
    );
    for (const { id } of person.contacts) await deleteContact(trx, id);
    const cancelledIds = [...new Set(open.map(({ bookingId }) => bookingId))];
    const isAnything = person.contacts.length + counts.bookings > 0;
    if (isAnything) await noteErasure(trx, caller.config, person, now);
    return { ...counts, contacts: person.contacts.length, cancelledIds };
  });
  await leaveNoCopy(deps);
  deps.wakeWorker();
  return erasure;
}

/** The person, with the locks of all of its bookings and contacts: bookings first, as everywhere. */
async function lockPerson(
  { db: { engine } }: Deps,
  trx: Writer,
  appId: string,
  name: PersonName,
): Promise<Person> {
  const locked = new Set<string>();
  for (;;) {
    const person = await findPerson(trx, appId, name);
    if (!person) throw notFound('contact');
    // While it waited for a lock, a booking may have moved on to another one.
    const missing = bookingIdsOf(person).filter((id) => !locked.has(id));
    const contactIds = person.contacts.map(({ id }) => id);
    if (missing.length === 0 && contactIds.every((id) => locked.has(id))) return person;
    await engine.lockRows(trx, 'bookings', missing);
    if (missing.length === 0) await engine.lockRows(trx, 'contacts', contactIds.toSorted());
    for (const id of missing.length === 0 ? contactIds : missing) locked.add(id);
  }
}

const bookingIdsOf = ({ registrations, former }: Person): string[] =>
  [...new Set([...registrations, ...former].map(({ bookingId }) => bookingId))].toSorted();

/** Whether the person still has an appointment by it. */
const isOpen = ({ status, bookingStatus, endAt }: Registration, now: number): boolean =>
  status !== 'cancelled' && endAt > now && appointmentStates.includes(bookingStatus);

function refuseOpen(open: readonly Registration[], cancelBookings: boolean, now: number): void {
  const isUnderWay = ({ bookingStatus, startAt }: Registration): boolean =>
    startAt <= now || !awaitedStates.includes(bookingStatus);
  const inTheWay = cancelBookings ? open.filter(isUnderWay) : open;
  if (inTheWay.length === 0) return;
  const ids = [...new Set(inTheWay.map(({ bookingId }) => bookingId))];
  throw new AppError(
    'invalid_transition',
    cancelBookings
      ? 'This person is in a meeting at this moment. Ask again when it is over.'
      : 'This person has bookings that have not ended. Cancel them first, or send cancel_bookings: true.',
    { extra: { because: cancelBookings ? 'under_way' : 'bookings_to_come', booking_ids: ids } },
  );
}

const mentionsOf = ({ registrations, former, contacts, emailKeys }: Person): string[] => [
  ...new Set([
    ...[...registrations, ...contacts].flatMap(({ name, email, phone }) => [name, email ?? '', phone ?? '']),
    ...former.map(({ name }) => name),
    ...emailKeys,
  ]),
];

/** The log says that somebody was erased, by whom and when; of who it was, the id of a contact that is no more. */
async function noteErasure(
  trx: Writer,
  caller: ConfigCaller,
  { contacts }: Person,
  now: number,
): Promise<void> {
  const ids = contacts.length > 0 ? contacts.map(({ id }) => id) : ['-'];
  for (const id of ids)
    await recordAudit(trx, { caller, action: 'erased', object: { type: 'contact', id }, changes: {} }, now);
}
