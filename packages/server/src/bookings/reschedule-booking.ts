import { notFound } from '@slotkit/shared';
import {
  confirmationDeadline,
  decide,
  replacementGates,
  type Changed,
  type Policy,
} from '@slotkit/shared/lifecycle';
import type { RescheduleRequest } from '@slotkit/shared/wire';
import { offerOf, type Offer } from '../availability/offer.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { asBooked } from '../event-types/as-booked.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { bookTurn } from '../event-types/rotation-store.ts';
import { releaseHolds, withEverybody } from '../groups/move-group.ts';
import { moveSeat } from '../groups/move-seat.ts';
import { isGroup } from '../groups/with-seats.ts';
import { newId } from '../ids.ts';
import { grantHostLinks } from '../links/link-store.ts';
import { askHostCalendars } from './ask-host-calendars.ts';
import { isWhere, lockForMove, type Move } from './begin-move.ts';
import type { BookingRecord } from './booking-record.ts';
import { findBooking, getBooking, insertBooking, saveBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import { instantOf } from './check-order.ts';
import { chooseHosts, noteOfChoice, type ChosenHosts } from './choose-host.ts';
import { attendeeStatusOf, lifecycleOf, policyOf } from './lifecycle-view.ts';
import { meetingUrlAfter } from './meeting-url-after.ts';
import { newBooking } from './new-booking.ts';
import { recordChange } from './record-change.ts';
import { refusal } from './refusal.ts';
import type { ChangeAnswer, Remember } from './remember.ts';
import { updateSeries } from './series-store.ts';
import { withAlternatives } from './with-alternatives.ts';

/**
 * Moves a booking: the old record becomes `rescheduled`, a new one takes its place in the series, with the same attendees, links and
 * calendar UID and the next sequence number (D2, D3). A customer in a group moves its own seat alone. Throws 404, 403, `invalid_transition`, `slot_taken` or `slot_not_offered`.
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
  const isForSeat = booking.group !== null && caller.attendeeId !== undefined;
  await askHostCalendars(deps, offer, {
    startAt: instantOf(request.start),
    waived: caller.waived,
    exceptBookingId: bookingId,
    ...(isForSeat && { seat: { exceptHeldId: null } }),
  });
  const answer = await withAlternatives(deps, offer, instantOf(request.start), () =>
    writeTransaction(deps.db, (trx) => {
      const wish = { bookingId, offer, request };
      return isForSeat && caller.attendeeId !== undefined
        ? moveSeat(deps, trx, caller, wish, caller.attendeeId, remember)
        : move(deps, trx, caller, wish, remember);
    }),
  );
  deps.wakeWorker();
  return answer;
}

/**
 * What a move asks for: the duration and location that it had, unless another is named, and the host where that was named when it was
 * booked. Any other booking of a pool keeps its host where it is free, and goes by the rotation where it is not.
 */
export function offerOfMove(
  eventType: EventTypeRecord,
  booking: BookingRecord,
  request: Pick<RescheduleRequest, 'duration_minutes' | 'host_id'>,
): Offer {
  const had = (booking.endAt - booking.startAt) / 60_000;
  const stillOffered = eventType.settings.durationsMinutes.includes(had);
  return offerOf(asBooked(eventType, booking), {
    durationMinutes: request.duration_minutes ?? (stillOffered ? had : undefined),
    hostId: request.host_id,
    keptHostId: isBound(booking, request.host_id) ? booking.hosts[0]?.id : undefined,
    locationId: booking.location?.id,
  });
}

const isBound = ({ hosts, decision }: BookingRecord, wantedId: string | undefined): boolean =>
  decision?.because === 'chosen' || wantedId === hosts[0]?.id;

async function move(
  deps: Deps,
  trx: Writer,
  caller: Caller,
  wish: Move,
  remember: Remember,
): Promise<ChangeAnswer> {
  const { bookingId, offer, request } = wish;
  const startAt = instantOf(request.start);
  await remember.begin(trx);
  // After the locks, for which it may have waited.
  const now = await lockForMove(deps, trx, wish);
  const old = await getBooking(trx, bookingId);
  const standing = old.rescheduledToId === null ? old : await getBooking(trx, old.rescheduledToId);
  const policy = policyOf(offer.eventType.settings);
  const decision = decide(lifecycleOf(old), 'reschedule', caller.actor, policy, now, {
    sameStartAndHost: isWhere(standing, offer, startAt),
  });
  if (decision.outcome === 'refused') throw refusal(decision, old, caller.actor, policy, now);
  if (decision.outcome === 'repeat') return remember.finish(trx, standing, true);

  const found = await chooseHosts(trx, offer, {
    startAt,
    nowAt: now,
    waived: caller.waived,
    exceptBookingId: old.id,
    keepHostId: old.hosts[0]?.id ?? null,
  });
  const chosen = { ...found, decision: await bookTurn(trx, offer.eventType.id, found.decision, now) };
  const replacement = replacementOf(old, { offer, chosen, caller, policy, startAt, now });
  const note = noteOfChoice(chosen.decision);
  await saveMove(trx, { old, replacement, offer, decision, caller, note, message: request.message }, now);
  await grantHostLinks(trx, deps.secrets, replacement, now);
  return remember.finish(trx, replacement, false);
}

interface ReplacementParts {
  readonly offer: Offer;
  readonly chosen: ChosenHosts;
  readonly caller: Caller;
  readonly policy: Policy;
  readonly startAt: number;
  readonly now: number;
}

/** The booking that takes the old one's place: placed anew, the mover's own gate counts as given (D2). */
function replacementOf(old: BookingRecord, { policy, ...parts }: ReplacementParts): BookingRecord {
  const { caller, startAt, now } = parts;
  const placement = replacementGates(policy, caller.actor);
  const series = {
    ...old.series,
    sequence: old.series.sequence + 1,
    meetingUrl: meetingUrlAfter(old, parts.chosen.hosts),
  };
  const isPending = placement.state === 'pending_confirmation';
  const replacement: BookingRecord = {
    ...newBooking({ id: newId('booking', now), series, placement, ...parts }),
    confirmBy: isPending ? confirmationDeadline(policy, now, startAt) : null,
    attendees: old.attendees.map((attendee) => ({ ...attendee, status: attendeeStatusOf(placement.state) })),
    contactId: old.contactId,
    conversationId: old.conversationId,
    notes: old.notes,
    metadata: old.metadata,
    rescheduledFromId: old.id,
    history: [...old.history, { startAt: old.startAt, endAt: old.endAt, at: now, by: caller.party }],
  };
  return isGroup(old)
    ? withEverybody(replacement, { old, placement, policy, by: caller.party, now })
    : replacement;
}

interface DecidedMove {
  readonly old: BookingRecord;
  readonly replacement: BookingRecord;
  readonly offer: Offer;
  readonly decision: Changed;
  readonly caller: Caller;
  readonly message: string | undefined;
  /** For the timeline. */
  readonly note: Readonly<Record<string, unknown>>;
}

/** Writes both records and what is told of them: the old one first, it frees the time that the new one may need. */
async function saveMove(trx: Writer, move: DecidedMove, now: number): Promise<void> {
  const { old, replacement, decision, caller, message } = move;
  const replaced: BookingRecord = {
    ...old,
    status: decision.state,
    awaiting: [],
    confirmBy: null,
    rescheduledToId: replacement.id,
    updatedAt: now,
  };
  await saveBooking(trx, replaced);
  if (isGroup(old)) await releaseHolds(trx, old);
  await updateSeries(trx, replacement.series);
  await insertBooking(trx, replacement);
  const told = { eventType: move.offer.eventType, caller, ...(message !== undefined && { message }) };
  const silently = { timeline: decision.timeline, webhook: null, effects: [] };
  await recordChange(
    trx,
    { ...told, booking: replaced, decision: silently, data: { to: replacement.id } },
    now,
  );
  const { note: data } = move;
  await recordChange(trx, { ...told, booking: replacement, decision, previous: old, data }, now);
}
