import { notFound } from '@slotkit/shared';
import { decide } from '@slotkit/shared/lifecycle';
import type { AttendeePatch } from '@slotkit/shared/wire';
import { unprocessable } from '@slotkit/shared';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { registrationOf } from '../groups/registration.ts';
import { readdress } from '../jobs/readdress.ts';
import { attendeeOwner } from '../links/link-owner.ts';
import { grantLinks } from '../links/link-store.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';
import { putAttendee } from './attendee-store.ts';
import { noteFormerAddress } from './former-address-store.ts';
import { findBooking, saveBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import { requireTimeZone } from './check-order.ts';
import { emailKey } from './contact-keys.ts';
import { lifecycleOf, policyOf } from './lifecycle-view.ts';
import { recordChange } from './record-change.ts';
import { refusal } from './refusal.ts';
import { refuseErased } from './refuse-erased.ts';

/**
 * Changes what an attendee says of itself. Another e-mail address gets fresh links, and those sent to the old one die at once. Throws
 * 404, 403, `invalid_transition`, 422 when a customer would clear a contact field that the event type requires, and what
 * `requireVersion` throws.
 */
export async function editAttendee(
  deps: Deps,
  caller: Caller,
  bookingId: string,
  attendeeId: string,
  patch: AttendeePatch,
  requireVersion: (booking: BookingRecord) => void = () => undefined,
): Promise<BookingRecord> {
  if (patch.timezone !== undefined) requireTimeZone('/timezone', patch.timezone);
  const booking = await writeTransaction(deps.db, async (trx) => {
    await deps.db.engine.lockRows(trx, 'bookings', [bookingId]);
    const before = await findBooking(trx, bookingId);
    const attendee = before?.attendees.find(({ id }) => id === attendeeId);
    if (!before || !attendee) throw notFound('booking');
    requireVersion(before);
    await refuseErased(trx, before, attendeeId);
    const eventType = await eventTypeOfBooking(trx, before.eventType.id);
    const requiredContact = caller.actor.type === 'customer' ? eventType.settings.requiredContact : [];
    for (const field of requiredContact)
      if (patch[field] === null) throw unprocessable(`/${field}`, 'This field is required.');
    const edited = patched(attendee, patch);
    const newEmail = edited.email !== null && emailKey(edited.email) !== emailKey(attendee.email ?? '');
    const policy = policyOf(eventType.settings);
    const now = deps.clock.now();
    const own = registrationOf(before, attendeeId);
    const decision = decide(lifecycleOf(own), 'edit_attendee', caller.actor, policy, now, {
      sameAttendee: JSON.stringify(edited) === JSON.stringify(attendee) && sameNotes(own, patch),
      newEmail,
    });
    if (decision.outcome === 'repeat') return before;
    if (decision.outcome === 'refused') throw refusal(decision, own, caller.actor, policy, now);

    const notes = patch.notes === undefined ? own.notes : patch.notes || null;
    const noted = edited.seat ? { ...edited, seat: { ...edited.seat, notes } } : edited;
    const next = newEmail ? { ...noted, linkGeneration: attendee.linkGeneration + 1 } : noted;
    await putAttendee(trx, before, next);
    await noteFormerAddress(trx, bookingId, attendee, next);
    await readdress(trx, before.id, next);
    const saved = await saveBooking(trx, {
      ...before,
      notes: before.group ? before.notes : notes,
      attendees: before.attendees.map((one) => (one.id === attendeeId ? next : one)),
      updatedAt: now,
    });
    if (newEmail) await grantLinks(trx, deps.secrets, attendeeOwner(saved, next), now);
    await recordChange(
      trx,
      { booking: saved, eventType, decision, caller, attendeeId, data: { fields: Object.keys(patch) } },
      now,
    );
    return saved;
  });
  deps.wakeWorker();
  return booking;
}

const sameNotes = ({ notes }: BookingRecord, patch: AttendeePatch): boolean =>
  patch.notes === undefined || (patch.notes || null) === notes;

const patched = (
  attendee: AttendeeRecord,
  { name, email, phone, timezone }: AttendeePatch,
): AttendeeRecord => ({
  ...attendee,
  ...(name !== undefined && { name }),
  ...(email !== undefined && { email }),
  ...(phone !== undefined && { phone }),
  ...(timezone !== undefined && { timezone }),
});
