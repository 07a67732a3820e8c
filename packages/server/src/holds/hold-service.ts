import { AppError, notFound } from '@slotkit/shared';
import { decide } from '@slotkit/shared/lifecycle';
import type { HoldRequest } from '@slotkit/shared/wire';
import { offerOf, type Offer } from '../availability/offer.ts';
import { askHostCalendars } from '../bookings/ask-host-calendars.ts';
import { lockForBooking } from '../bookings/book-lock.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { insertFirstBooking, saveBooking } from '../bookings/booking-store.ts';
import { visitor } from '../bookings/caller.ts';
import { instantOf } from '../bookings/check-order.ts';
import { chooseHosts } from '../bookings/choose-host.ts';
import { expireOverdueOf } from '../bookings/expire-bookings.ts';
import { lifecycleOf, policyOf } from '../bookings/lifecycle-view.ts';
import { newBooking, newSeries } from '../bookings/new-booking.ts';
import { findHold, type HoldClaim } from '../bookings/own-hold.ts';
import { recordChange } from '../bookings/record-change.ts';
import type { ChangeAnswer, Remember } from '../bookings/remember.ts';
import { saveDecision } from '../bookings/save-decision.ts';
import { withAlternatives } from '../bookings/with-alternatives.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { findHeldSeat } from '../groups/claim-seat.ts';
import { releaseHeld } from '../groups/expire-seats.ts';
import { draftOf, extendSeat, holdSeat, lockGroups } from '../groups/hold-seat.ts';
import { newId } from '../ids.ts';
import { hashSecret } from '../secrets.ts';

const mostExtensions = 3;
const mostLiveHolds = 3;

/** Who holds: the address, and the secret that opens the hold. */
export interface Holder {
  readonly address: string;
  readonly secret: string;
}

/**
 * Holds a slot while a form is filled. `remember` sees the hold inside the transaction and makes the answer. Throws 422 where the event
 * type knows no holds, 429 for a visitor who holds three already, `slot_taken` or `slot_not_offered`.
 */
export async function makeHold(
  deps: Deps,
  eventType: EventTypeRecord,
  request: HoldRequest,
  holder: Holder,
  remember: Remember,
): Promise<ChangeAnswer> {
  if (eventType.settings.holdMinutes === 0)
    throw new AppError('unprocessable', 'This event type is booked without holding the time first.');
  const offer = offerOf(eventType, {
    durationMinutes: request.duration_minutes,
    hostId: request.host_id,
    locationId: request.location_id,
  });
  const wish = {
    startAt: instantOf(request.start),
    secret: holder.secret,
    visitorHash: hashSecret(holder.address),
  };
  // Asked already here: to hear of it once the form is filled would be worse than to wait a moment.
  await askHostCalendars(deps, offer, {
    startAt: wish.startAt,
    waived: visitor.waived,
    exceptBookingId: null,
    ...(eventType.settings.strategy === 'group' && { seat: { exceptHeldId: null } }),
  });
  return withAlternatives(deps, offer, wish.startAt, () =>
    writeTransaction(deps.db, async (trx) => {
      await remember.begin(trx);
      return remember.finish(trx, await hold(deps, trx, offer, wish), false);
    }),
  );
}

interface HoldWish {
  readonly startAt: number;
  readonly secret: string;
  readonly visitorHash: string;
}

async function hold(deps: Deps, trx: Writer, offer: Offer, wish: HoldWish): Promise<BookingRecord> {
  const { eventType } = offer;
  const isForGroup = eventType.settings.strategy === 'group';
  await lockForBooking(deps.db, trx, { offer, customerKeys: [`visitor ${wish.visitorHash}`] });
  // After the locks, for which it may have waited.
  const now = deps.clock.now();
  await lockGroups(deps, trx, offer, wish.startAt);
  await expireOverdueOf(deps, trx, { hostIds: offer.hosts.map(({ id }) => id), now });
  if (deps.config.rateLimits) await refuseTooManyHolds(trx, wish.visitorHash, now);
  const chosen = await chooseHosts(trx, offer, {
    startAt: wish.startAt,
    nowAt: now,
    waived: visitor.waived,
    exceptBookingId: null,
    ...(isForGroup && { seat: { exceptHeldId: null } }),
  });
  const held = {
    expiresAt: now + eventType.settings.holdMinutes * 60_000,
    extensions: 0,
    secretHash: hashSecret(wish.secret),
    visitorHash: wish.visitorHash,
  };
  if (isForGroup) {
    const beginning = { offer, chosen, startAt: wish.startAt, caller: visitor, now };
    return holdSeat(deps, trx, beginning, held);
  }
  const decision = decide(null, 'hold', visitor.actor, policyOf(eventType.settings), now);
  if (decision.outcome !== 'changed') throw new AppError('forbidden', 'This caller may not hold a time.');
  const draft: BookingRecord = {
    ...newBooking({
      id: newId('booking', now),
      series: newSeries(newId('series', now), deps.config.publicUrl, offer.location),
      offer,
      chosen,
      startAt: wish.startAt,
      placement: decision,
      caller: visitor,
      now,
    }),
    hold: held,
  };
  await insertFirstBooking(trx, draft);
  await recordChange(trx, { booking: draft, eventType, decision, caller: visitor }, now);
  return draft;
}

async function refuseTooManyHolds(trx: Writer, visitorHash: string, now: number): Promise<void> {
  const live = await trx
    .selectFrom('bookings')
    .select('hold_expires_at')
    .where('status', '=', 'draft')
    .where('hold_visitor_hash', '=', visitorHash)
    .where('hold_expires_at', '>', now)
    .unionAll(
      trx
        .selectFrom('attendees')
        .select('hold_expires_at')
        .where('status', '=', 'held')
        .where('hold_visitor_hash', '=', visitorHash)
        .where('hold_expires_at', '>', now),
    )
    .orderBy('hold_expires_at')
    .execute();
  if (live.length < mostLiveHolds) return;
  const firstEnd = live[0]?.hold_expires_at ?? now;
  throw new AppError(
    'rate_limited',
    `At most ${mostLiveHolds} times can be held at once; release one first.`,
    {
      retryAfterSeconds: Math.max(1, Math.ceil((firstEnd - now) / 1000)),
    },
  );
}

/** Gives a live hold its full time anew, three times at most. Throws 404 for an unknown hold, 409 for one that ended. */
export async function extendHold(deps: Deps, claim: HoldClaim): Promise<BookingRecord> {
  return writeTransaction(deps.db, async (trx) => {
    await deps.db.engine.lockRows(trx, 'bookings', [claim.id]);
    const seat = await findHeldSeat(trx, claim);
    const draft = seat ? draftOf(seat.booking, seat.seat) : await findHold(trx, claim);
    if (!draft?.hold) throw notFound('hold');
    const now = deps.clock.now();
    if (draft.status !== 'draft' || draft.hold.expiresAt <= now) throw ended(draft);
    if (draft.hold.extensions >= mostExtensions)
      throw new AppError('invalid_transition', `A hold can be extended ${mostExtensions} times at most.`, {
        extra: { state: draft.status, because: 'extensions_used' },
      });
    const { settings } = await eventTypeOfBooking(trx, draft.eventType.id);
    const extended = {
      ...draft.hold,
      expiresAt: now + settings.holdMinutes * 60_000,
      extensions: draft.hold.extensions + 1,
    };
    if (seat) return extendSeat(trx, seat, extended, now);
    return saveBooking(trx, { ...draft, hold: extended, updatedAt: now });
  });
}

const ended = ({ status }: BookingRecord): AppError =>
  new AppError('invalid_transition', 'This hold has ended; the time may still be free.', {
    extra: { state: status, because: 'hold_ended' },
  });

/** Gives a hold back; one that ended already is given back. Throws 404 for an unknown hold. */
export async function releaseHold(deps: Deps, claim: HoldClaim): Promise<void> {
  await writeTransaction(deps.db, async (trx) => {
    await deps.db.engine.lockRows(trx, 'bookings', [claim.id]);
    const seat = await findHeldSeat(trx, claim);
    const draft = seat ? draftOf(seat.booking, seat.seat) : await findHold(trx, claim);
    if (!draft) throw notFound('hold');
    if (draft.status !== 'draft') return;
    const eventType = await eventTypeOfBooking(trx, draft.eventType.id);
    const now = deps.clock.now();
    if (seat) {
      const released = { booking: seat.booking, eventType, caller: visitor };
      await releaseHeld(trx, released, 'cancel', seat.seat.id, now);
      return;
    }
    const decision = decide(lifecycleOf(draft), 'cancel', visitor.actor, policyOf(eventType.settings), now);
    // Past its start it cannot be cancelled any more; it expires by itself.
    if (decision.outcome === 'changed')
      await saveDecision(trx, { booking: draft, eventType, decision, caller: visitor }, now);
  });
}
