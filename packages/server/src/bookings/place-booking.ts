import { AppError } from '@slotkit/shared';
import { confirmationDeadline, decide, type Changed, type Policy } from '@slotkit/shared/lifecycle';
import { offerOf, type Offer } from '../availability/offer.ts';
import { withContact } from '../contacts/with-contact.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { bookTurn } from '../event-types/rotation-store.ts';
import { placeSeat } from '../groups/place-seat.ts';
import { isGroup } from '../groups/with-seats.ts';
import { newId } from '../ids.ts';
import { attendeeOwner } from '../links/link-owner.ts';
import { grantHostLinks, grantLinks } from '../links/link-store.ts';
import type { BookingRecord } from './booking-record.ts';
import { putAttendee } from './attendee-store.ts';
import { findBooking, giveHosts, insertFirstBooking, removeHosts, saveBooking } from './booking-store.ts';
import { askHostCalendars } from './ask-host-calendars.ts';
import type { Caller } from './caller.ts';
import { checkOrder, instantOf } from './check-order.ts';
import { chooseHosts, noteOfChoice } from './choose-host.ts';
import { expireOverdueOf } from './expire-bookings.ts';
import { lastHostOf } from './last-host-store.ts';
import { attendeeStatusOf, policyOf } from './lifecycle-view.ts';
import { meetingUrlOf, newBooking, newSeries } from './new-booking.ts';
import { orderedCustomer, orderedDetails, orderingParty } from './ordered-customer.ts';
import { claimHold, type ClaimedHold } from './own-hold.ts';
import { frozenByHold, lockForOrder, refuseTooMany, requireContact, type Order } from './begin-order.ts';
import { recordChange } from './record-change.ts';
import type { ChangeAnswer, Remember } from './remember.ts';
import { updateSeries } from './series-store.ts';
import { withAlternatives } from './with-alternatives.ts';

/**
 * Books: checks the order, takes the locks, proves that the slot is free by the rules that listed it, and writes booking, timeline,
 * links and mail in one transaction. `remember` sees the booking inside that transaction and makes the answer.
 *
 * Throws 422 for an order that breaks a rule, `slot_taken` with alternatives, `rate_limited` for a customer who books too often.
 */
export async function placeBooking(
  deps: Deps,
  caller: Caller,
  eventType: EventTypeRecord,
  request: Order,
  remember: Remember,
): Promise<ChangeAnswer> {
  const answers = checkOrder(eventType, request, caller.actor.type === 'customer');
  const order = { ...request, answers };
  const held = request.hold && (await findBooking(deps.db.read, request.hold.id));
  const asked = offerOf(eventType, {
    durationMinutes: request.duration_minutes,
    hostId: request.host_id,
    keptHostId: held && isSettled(held) ? held.hosts[0]?.id : undefined,
    locationId: request.location_id,
  });
  const offer = withinReach(caller, asked);
  const startAt = instantOf(request.start);
  const placeOne = eventType.settings.strategy === 'group' ? placeSeat : place;
  await askHostCalendars(deps, offer, {
    startAt,
    waived: caller.waived,
    exceptBookingId: request.hold?.id ?? null,
    ...(eventType.settings.strategy === 'group' && { seat: { exceptHeldId: request.hold?.id ?? null } }),
  });
  const answer = await withAlternatives(deps, offer, startAt, () =>
    writeTransaction(deps.db, (trx) => placeOne(deps, trx, caller, offer, order, remember)),
  );
  deps.wakeWorker();
  return answer;
}

async function place(
  deps: Deps,
  trx: Writer,
  caller: Caller,
  offer: Offer,
  order: Order,
  remember: Remember,
): Promise<ChangeAnswer> {
  const startAt = instantOf(order.start);
  const { eventType } = offer;
  const now = await lockForOrder(deps, trx, caller, offer, order, remember);
  const hold = order.hold ? await claimHold(trx, order.hold, offer, startAt, now) : null;
  await expireOverdueOf(deps, trx, { hostIds: offer.hosts.map(({ id }) => id), now });
  await refuseTooMany(trx, caller, eventType, order, now);
  await requireContact(trx, eventType.appId, order);
  const { keepLastHost } = eventType.settings;
  const found = await chooseHosts(trx, offer, {
    startAt,
    nowAt: now,
    waived: hold?.live ? caller.waived.union(frozenByHold) : caller.waived,
    exceptBookingId: hold?.live?.id ?? null,
    keepHostId: keepLastHost ? await lastHostOf(trx, offer, order.attendee) : null,
  });
  const chosen = { ...found, decision: await bookTurn(trx, eventType.id, found.decision, now) };
  const policy = policyOf(eventType.settings);
  const decision = decide(null, 'place', caller.actor, policy, now, { addedGates: order.awaiting ?? [] });
  if (decision.outcome !== 'changed') throw new AppError('forbidden', 'This caller may not book.');
  const begun = newBooking({
    id: bookingId(hold, now),
    series: hold?.live
      ? { ...hold.live.series, meetingUrl: meetingUrlOf(offer.location) }
      : newSeries(newId('series', now), deps.config.publicUrl, offer.location),
    offer,
    chosen,
    startAt,
    placement: decision,
    caller,
    now,
  });
  const ordered = await withContact(trx, withCustomer(begun, { order, caller, decision, policy, now }));
  const booking = await saveNew(deps, trx, ordered, hold);
  const data = noteOfChoice(chosen.decision);
  await recordChange(trx, { booking, eventType, decision, caller, data }, now);
  return remember.finish(trx, booking, false);
}

interface Ordered {
  readonly order: Order;
  readonly caller: Caller;
  readonly decision: Changed;
  readonly policy: Policy;
  readonly now: number;
}

function withCustomer(
  booking: BookingRecord,
  { order, caller, decision: { state }, policy, now }: Ordered,
): BookingRecord {
  const status = attendeeStatusOf(state);
  const customer = orderedCustomer(order, { id: newId('attendee', now), status, seat: null });
  return {
    ...booking,
    ...orderedDetails(order),
    createdBy: orderingParty(caller, customer),
    confirmBy: state === 'pending_confirmation' ? confirmationDeadline(policy, now, booking.startAt) : null,
    attendees: [customer],
  };
}

const bookingId = (hold: ClaimedHold | null, now: number): string => {
  if (hold === null) return newId('booking', now);
  return hold.live ? hold.live.id : hold.id;
};

async function saveNew(
  deps: Deps,
  trx: Writer,
  booking: BookingRecord,
  hold: ClaimedHold | null,
): Promise<BookingRecord> {
  const saved = hold?.live ? await turnHold(trx, hold.live, booking) : booking;
  if (!hold?.live) await insertFirstBooking(trx, booking);
  for (const attendee of saved.attendees)
    await grantLinks(trx, deps.secrets, attendeeOwner(saved, attendee), saved.createdAt);
  await grantHostLinks(trx, deps.secrets, saved, saved.createdAt);
  return saved;
}

/** The draft becomes the booking: same id; its place may be another one by now, and so may who takes it. */
async function turnHold(trx: Writer, draft: BookingRecord, booking: BookingRecord): Promise<BookingRecord> {
  await updateSeries(trx, booking.series);
  const idsOf = ({ hosts }: BookingRecord) => new Set(hosts.map(({ id }) => id));
  const hasOthers = idsOf(booking).symmetricDifference(idsOf(draft)).size > 0;
  // It may take longer or shorter than what was held: neither its old hosts are free at the new times, nor its new ones at the old.
  if (hasOthers) await removeHosts(trx, draft);
  const saved = await saveBooking(trx, { ...booking, version: draft.version });
  if (hasOthers) await giveHosts(trx, saved);
  for (const attendee of saved.attendees) await putAttendee(trx, saved, attendee);
  return saved;
}

/**
 * Whether a hold is for this host alone: one that was named, or whose group others hold too. Else it keeps the time, and who takes the
 * booking is decided when it is booked: only then is it known who books, and how the rotation stands.
 */
const isSettled = (held: BookingRecord): boolean => isGroup(held) || held.decision?.because === 'chosen';

/** Leaves out the hosts that the caller may not give bookings to. Throws 403 where none remains. */
function withinReach({ mayBook }: Caller, offer: Offer): Offer {
  if (!mayBook) return offer;
  const ids = offer.hosts.map(({ id }) => id);
  const hosts =
    offer.hostsNeeded === 'one'
      ? offer.hosts.filter(({ id }) => mayBook([id]))
      : mayBook(ids)
        ? offer.hosts
        : [];
  if (hosts.length === 0)
    throw new AppError('forbidden', 'Your permission to edit does not reach the hosts of this event type.');
  return { ...offer, hosts };
}
