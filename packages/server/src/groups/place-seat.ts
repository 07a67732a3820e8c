import { AppError } from '@slotkit/shared';
import { confirmationDeadline, decideSeat, seatStatusIn, type Changed } from '@slotkit/shared/lifecycle';
import type { Offer } from '../availability/offer.ts';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { putAttendee } from '../bookings/attendee-store.ts';
import { getBooking, insertFirstBooking, replaceHosts, saveBooking } from '../bookings/booking-store.ts';
import type { Caller } from '../bookings/caller.ts';
import { instantOf } from '../bookings/check-order.ts';
import { chooseHosts, noteOfChoice } from '../bookings/choose-host.ts';
import { expireOverdueOf, isDeadDraft } from '../bookings/expire-bookings.ts';
import { lastHostOf } from '../bookings/last-host-store.ts';
import { policyOf } from '../bookings/lifecycle-view.ts';
import { meetingUrlOf } from '../bookings/new-booking.ts';
import { orderedCustomer, orderedDetails, orderingParty } from '../bookings/ordered-customer.ts';
import {
  frozenByHold,
  lockForOrder,
  refuseTooMany,
  requireContact,
  type Order,
} from '../bookings/begin-order.ts';
import { recordChange } from '../bookings/record-change.ts';
import type { ChangeAnswer, Remember } from '../bookings/remember.ts';
import { updateSeries } from '../bookings/series-store.ts';
import { withContact } from '../contacts/with-contact.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { attendeeOwner } from '../links/link-owner.ts';
import { grantHostLinks, grantLinks } from '../links/link-store.ts';
import { bookGroupTurn } from './book-group-turn.ts';
import { claimSeat, type ClaimedSeat } from './claim-seat.ts';
import { groupFor, lockGroups } from './hold-seat.ts';
import { registrationOf } from './registration.ts';
import { isGroup, seatsOf, withSeats, type GroupBooking } from './with-seats.ts';

/**
 * Books one seat of a group: the first registration creates the booking, later ones join its exact start. Throws as `placeBooking` does,
 * `slot_taken` also when every seat is taken. The answer is about the registration alone.
 */
export async function placeSeat(
  deps: Deps,
  trx: Writer,
  caller: Caller,
  offer: Offer,
  order: Order,
  remember: Remember,
): Promise<ChangeAnswer> {
  const { eventType } = offer;
  const startAt = instantOf(order.start);
  const now = await lockForOrder(deps, trx, caller, offer, order, remember);
  await lockGroups(deps, trx, offer, startAt);
  await expireOverdueOf(deps, trx, { hostIds: offer.hosts.map(({ id }) => id), now });
  const claimed = order.hold ? await claimSeat(trx, order.hold, offer, startAt) : null;
  await refuseTooMany(trx, caller, eventType, order, now);
  await requireContact(trx, eventType.appId, order);
  const chosen = await chooseHosts(trx, offer, {
    startAt,
    nowAt: now,
    waived: claimed?.isLive ? caller.waived.union(frozenByHold) : caller.waived,
    exceptBookingId: null,
    seat: { exceptHeldId: claimed?.isLive ? claimed.seat.id : null },
    keepHostId: eventType.settings.keepLastHost ? await lastHostOf(trx, offer, order.attendee) : null,
  });
  const dead = chosen.joins === null ? await deadDraftOf(trx, claimed) : null;
  const begun = await groupFor(deps, trx, { offer, chosen, startAt, caller, now, id: dead?.id });
  const group = dead ? revived(begun.group, dead, offer) : begun.group;
  const before = begun.isNew ? 'none' : group.status;
  const ownId = claimed?.isLive && claimed.booking.id === group.id ? claimed.seat.id : null;

  const policy = policyOf(eventType.settings);
  const others = seatsOf(group, ownId);
  const decision = decideSeat({ state: before, others }, null, 'place', caller.actor, policy, now, {
    addedGates: order.awaiting ?? [],
  });
  if (decision.outcome !== 'changed') throw new AppError('forbidden', 'This caller may not book.');
  const confirmBy = confirmationDeadline(policy, now, startAt);
  const attendee = await withOwnContact(
    trx,
    group,
    attendeeOf(order, decision, { id: ownId ?? newId('attendee', now), caller, confirmBy, now }),
  );
  const next = {
    ...withSeats(
      group,
      {
        attendees: [...group.attendees, attendee],
        holds: group.group.holds.filter(({ id }) => id !== ownId),
      },
      before,
    ),
    decision: await bookGroupTurn(trx, group, now),
    updatedAt: now,
    ...(begun.isNew && { createdBy: attendee.seat?.createdBy ?? caller.party }),
  };
  const saved = await writeSeat(trx, next, attendee, { isNew: begun.isNew, isRevived: dead !== null });
  await grantLinks(trx, deps.secrets, attendeeOwner(saved, attendee), now);
  await grantHostLinks(trx, deps.secrets, saved, now);
  const data = { attendee_id: attendee.id, ...noteOfChoice(chosen.decision) };
  await recordChange(
    trx,
    { booking: saved, eventType, decision, caller, attendeeId: attendee.id, data },
    now,
  );
  return remember.finish(trx, registrationOf(saved, attendee.id), false);
}

/** The draft that an ended hold left behind, whose id the booking takes. */
async function deadDraftOf(trx: Writer, claimed: ClaimedSeat | null): Promise<GroupBooking | null> {
  if (!claimed || claimed.isLive) return null;
  const booking = await getBooking(trx, claimed.booking.id);
  return isGroup(booking) && isDeadDraft(booking) ? booking : null;
}

/** Others whose holds ended there keep them, to come back by. */
const revived = (group: GroupBooking, dead: GroupBooking, { location }: Offer): GroupBooking => ({
  ...group,
  series: { ...dead.series, meetingUrl: meetingUrlOf(location) },
  version: dead.version,
  decision: dead.decision?.turn ? dead.decision : group.decision,
  group: { ...group.group, holds: dead.group.holds },
});

interface SeatBeginning {
  readonly id: string;
  readonly caller: Caller;
  readonly confirmBy: number;
  readonly now: number;
}

function attendeeOf(
  order: Order,
  decision: Changed,
  { id, caller, confirmBy, now }: SeatBeginning,
): AttendeeRecord {
  const { state, awaiting, gates } = decision;
  return orderedCustomer(order, {
    id,
    status: seatStatusIn(state),
    seat: {
      ...orderedDetails(order),
      awaiting,
      gates,
      confirmBy: state === 'pending_confirmation' ? confirmBy : null,
      source: caller.source,
      createdBy: orderingParty(caller, { id, name: order.attendee.name }),
      cancellation: null,
      rescheduledFromId: null,
      rescheduledToId: null,
      history: [],
      createdAt: now,
    },
  });
}

async function withOwnContact(
  trx: Writer,
  group: GroupBooking,
  attendee: AttendeeRecord,
): Promise<AttendeeRecord> {
  if (!attendee.seat) return attendee;
  const own = registrationOf({ ...group, attendees: [attendee] }, attendee.id);
  const { contactId } = await withContact(trx, own);
  return { ...attendee, seat: { ...attendee.seat, contactId } };
}

interface HowToWrite {
  readonly isNew: boolean;
  readonly isRevived: boolean;
}

async function writeSeat(
  trx: Writer,
  next: GroupBooking,
  attendee: AttendeeRecord,
  { isNew, isRevived }: HowToWrite,
): Promise<BookingRecord> {
  if (isNew && !isRevived) {
    await insertFirstBooking(trx, next);
    return next;
  }
  if (isRevived) {
    await replaceHosts(trx, next);
    await updateSeries(trx, next.series);
  }
  const saved = await saveBooking(trx, next);
  // An own held seat becomes the registration.
  await putAttendee(trx, saved, attendee);
  return saved;
}
