import { notFound } from '@slotkit/shared';
import { confirmationDeadline, decide, replacementGates } from '@slotkit/shared/lifecycle';
import type { RescheduleRequest } from '@slotkit/shared/wire';
import { offerOf, type Offer } from '../availability/offer.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { newId } from '../ids.ts';
import { lockForBooking } from './book-lock.ts';
import type { BookingRecord } from './booking-record.ts';
import { findBooking, getBooking, insertBooking, saveBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import { instantOf } from './check-order.ts';
import { chooseHosts } from './choose-host.ts';
import { expireOverdueOf } from './expire-bookings.ts';
import { attendeeStatusOf, lifecycleOf, policyOf } from './lifecycle-view.ts';
import { newBooking } from './new-booking.ts';
import { recordChange } from './record-change.ts';
import { refusal } from './refusal.ts';
import type { ChangeAnswer, Remember } from './remember.ts';
import { updateSeries } from './series-store.ts';
import { withAlternatives } from './with-alternatives.ts';

/**
 * Moves a booking: the old record becomes `rescheduled`, a new one takes its place in the series, with the same attendees, links and
 * calendar UID and the next sequence number (D2, D3). Throws 404, 403, `invalid_transition`, `slot_taken` or `slot_not_offered`.
 * Asking again for where it already moved answers with the replacement.
 */
export async function rescheduleBooking(
  deps: Deps,
  caller: Caller,
  bookingId: string,
  request: RescheduleRequest,
  remember: Remember,
): Promise<ChangeAnswer> {
  const booking = await findBooking(deps.db.read, bookingId);
  if (!booking) throw notFound('booking');
  const eventType = await eventTypeOfBooking(deps.db.read, booking.eventType.id);
  const offer = offerOfMove(eventType, booking, request);
  const answer = await withAlternatives(deps, offer, instantOf(request.start), () =>
    writeTransaction(deps.db, (trx) => move(deps, trx, caller, { bookingId, offer, request }, remember)),
  );
  deps.wakeWorker();
  return answer;
}

/** What a move asks for: the duration, host and location that it had, unless another is named. */
export function offerOfMove(
  eventType: EventTypeRecord,
  booking: BookingRecord,
  request: Pick<RescheduleRequest, 'duration_minutes' | 'host_id'>,
): Offer {
  const had = (booking.endAt - booking.startAt) / 60_000;
  const stillOffered = eventType.settings.durationsMinutes.includes(had);
  const location = eventType.locations.find(({ id }) => id === booking.location?.id);
  const host = eventType.hosts.find(({ id }) => id === booking.hosts[0]?.id);
  return offerOf(eventType, {
    durationMinutes: request.duration_minutes ?? (stillOffered ? had : undefined),
    hostId: request.host_id ?? (eventType.settings.strategy === 'collective' ? undefined : host?.id),
    locationId: location?.id,
  });
}

interface Move {
  readonly bookingId: string;
  readonly offer: Offer;
  readonly request: RescheduleRequest;
}

async function move(
  deps: Deps,
  trx: Writer,
  caller: Caller,
  { bookingId, offer, request }: Move,
  remember: Remember,
): Promise<ChangeAnswer> {
  await remember.begin(trx);
  await lockForBooking(deps.db, trx, {
    offer,
    customerKeys: [],
    otherHostIds: (await getBooking(trx, bookingId)).hosts.map(({ id }) => id),
    bookingIds: [bookingId],
  });
  // After the locks, for which it may have waited.
  const now = deps.clock.now();
  const old = await getBooking(trx, bookingId);
  const standing = old.rescheduledToId === null ? old : await getBooking(trx, old.rescheduledToId);
  const policy = policyOf(offer.eventType.settings);
  const decision = decide(lifecycleOf(old), 'reschedule', caller.actor, policy, now, {
    sameStartAndHost: isWhere(standing, offer, instantOf(request.start)),
  });
  if (decision.outcome === 'refused') throw refusal(decision, old, caller.actor, policy, now);
  if (decision.outcome === 'repeat') return remember.finish(trx, standing, true);

  await expireOverdueOf(deps, trx, { hostIds: offer.hosts.map(({ id }) => id), now, exceptId: old.id });
  const chosen = await chooseHosts(trx, offer, {
    startAt: instantOf(request.start),
    nowAt: now,
    waived: caller.waived,
    exceptBookingId: old.id,
  });
  const placement = replacementGates(policy, caller.actor);
  const begun = newBooking({
    id: newId('booking', now),
    series: { ...old.series, sequence: old.series.sequence + 1 },
    offer,
    chosen,
    startAt: instantOf(request.start),
    placement,
    caller,
    now,
  });
  const pending = placement.state === 'pending_confirmation';
  const replacement: BookingRecord = {
    ...begun,
    confirmBy: pending ? confirmationDeadline(policy, now, begun.startAt) : null,
    attendees: old.attendees.map((attendee) => ({ ...attendee, status: attendeeStatusOf(placement.state) })),
    contactId: old.contactId,
    conversationId: old.conversationId,
    notes: old.notes,
    metadata: old.metadata,
    rescheduledFromId: old.id,
    history: [...old.history, { startAt: old.startAt, endAt: old.endAt, at: now, by: caller.party }],
  };
  // The old record first: it frees the time that the new one may need.
  const replaced = {
    ...old,
    status: decision.state,
    awaiting: [],
    confirmBy: null,
    rescheduledToId: replacement.id,
    updatedAt: now,
  };
  await saveBooking(trx, replaced);
  await updateSeries(trx, replacement.series);
  await insertBooking(trx, replacement);
  const told = {
    eventType: offer.eventType,
    decision,
    caller,
    ...(request.message !== undefined && { message: request.message }),
  };
  await recordChange(
    trx,
    { ...told, booking: replaced, decision: { ...decision, effects: [] }, data: { to: replacement.id } },
    now,
  );
  await recordChange(trx, { ...told, booking: replacement, previous: old }, now);
  return remember.finish(trx, replacement, false);
}

const isWhere = (booking: BookingRecord, offer: Offer, startAt: number): boolean =>
  booking.startAt === startAt &&
  booking.endAt - booking.startAt === offer.durationMinutes * 60_000 &&
  offer.hosts.some(({ id }) => booking.hosts.some((host) => host.primary && host.id === id));
