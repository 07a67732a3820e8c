import { AppError } from '@slotkit/shared';
import type { RuleName } from '@slotkit/shared/availability';
import { decide } from '@slotkit/shared/lifecycle';
import type { ReassignRequest } from '@slotkit/shared/wire';
import type { Offer } from '../availability/offer.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction, type Transact } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { assignableHost } from '../event-types/assignable-host.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeRecord, PoolHost } from '../event-types/event-type.ts';
import { grantHostLinks } from '../links/link-store.ts';
import { askHostCalendars } from './ask-host-calendars.ts';
import { lockForBooking } from './book-lock.ts';
import type { BookingHostRecord, BookingRecord, HostDecision } from './booking-record.ts';
import { getBooking, replaceHosts, saveBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import { statedReason } from './cancellation-of.ts';
import { chooseHosts, noteOfChoice } from './choose-host.ts';
import { expireOverdueOf } from './expire-bookings.ts';
import { hostsAfterReassignment } from './hosts-after-reassignment.ts';
import { lifecycleOf, policyOf } from './lifecycle-view.ts';
import { meetingUrlAfter } from './meeting-url-after.ts';
import { recordChange } from './record-change.ts';
import { refusal } from './refusal.ts';
import { updateSeries } from './series-store.ts';

/**
 * The time was agreed on already, so the rules about when something may be booked say nothing here: what is asked is whether the new
 * host works then and is free, buffers included.
 */
const agreedAlready: ReadonlySet<RuleName> = new Set([
  'past',
  'notice',
  'horizon',
  'grid',
  'host_limit',
  'event_type_limit',
]);

/**
 * Gives a booking to another host at the same time, with the same links and calendar UID and the next sequence number (D3). Throws 404
 * for a booking or host that is not there, 403, `invalid_transition`, `slot_taken` when the new host is busy, `slot_not_offered` when it
 * does not work then and the caller does not override that. Asking for the present host changes nothing.
 */
export async function reassignBooking(
  deps: Deps,
  caller: Caller,
  bookingId: string,
  request: ReassignRequest,
  transact: Transact = writeTransaction,
): Promise<BookingRecord> {
  await askNewHost(deps, caller, bookingId, request.host_id);
  const booking = await transact(deps.db, (trx) => reassign(deps, trx, caller, bookingId, request));
  deps.wakeWorker();
  return booking;
}

/** Asks the calendars of the host that is to have it; whoever has it already is not asked. */
async function askNewHost(deps: Deps, caller: Caller, bookingId: string, hostId: string): Promise<void> {
  const { read } = deps.db;
  const booking = await getBooking(read, bookingId);
  if (booking.hosts.some(({ id }) => id === hostId)) return;
  const eventType = await eventTypeOfBooking(read, booking.eventType.id);
  const offer = offerOfSameTime(eventType, booking, await assignableHost(read, eventType, booking, hostId));
  await askHostCalendars(deps, offer, {
    startAt: booking.startAt,
    waived: caller.waived.union(agreedAlready),
    exceptBookingId: bookingId,
  });
}

async function reassign(
  deps: Deps,
  trx: Writer,
  caller: Caller,
  bookingId: string,
  request: ReassignRequest,
): Promise<BookingRecord> {
  const seen = await getBooking(trx, bookingId);
  const eventType = await eventTypeOfBooking(trx, seen.eventType.id);
  const readHost = () => assignableHost(trx, eventType, seen, request.host_id);
  const now = await lockForReassignment(deps, trx, seen, offerOfSameTime(eventType, seen, await readHost()));
  const before = await getBooking(trx, bookingId);
  // A colleague in no pool may take no bookings any more since the locks were asked for.
  const newHost = await readHost();
  const offer = offerOfSameTime(eventType, seen, newHost);
  const hosts = hostsAfterReassignment(before, { newHost, fromHostId: request.from_host_id });
  const policy = policyOf(eventType.settings);
  const decision = decide(lifecycleOf(before), 'reassign', caller.actor, policy, now, {
    sameHost: hosts === null,
  });
  if (decision.outcome === 'refused') throw refusal(decision, before, caller.actor, policy, now);
  if (decision.outcome === 'repeat' || hosts === null) return before;

  const chosen = await proveFree(trx, offer, before, caller, now);
  const saved = await saveBooking(trx, {
    ...before,
    hosts,
    decision: {
      ...chosen,
      because: 'reassigned',
      ...(before.decision?.turn && { turn: before.decision.turn }),
    },
    series: {
      ...before.series,
      sequence: before.series.sequence + 1,
      meetingUrl: meetingUrlAfter(before, hosts),
    },
    updatedAt: now,
  });
  await replaceHosts(trx, saved);
  await updateSeries(trx, saved.series);
  await grantHostLinks(trx, deps.secrets, saved, now);
  const data = {
    from: { hosts: namesOf(before.hosts) },
    to: { hosts: namesOf(hosts) },
    ...(chosen && noteOfChoice(chosen)),
  };
  const message = statedReason(request.reason);
  await recordChange(
    trx,
    {
      booking: saved,
      eventType,
      decision,
      caller,
      previous: before,
      data,
      ...(message !== undefined && { message }),
    },
    now,
  );
  return saved;
}

/** The present time and place with one host who might take it, and the buffers that it was booked with. */
const offerOfSameTime = (eventType: EventTypeRecord, booking: BookingRecord, host: PoolHost): Offer => ({
  eventType: {
    ...eventType,
    settings: {
      ...eventType.settings,
      bufferBeforeMinutes: booking.bufferBeforeMinutes,
      bufferAfterMinutes: booking.bufferAfterMinutes,
    },
  },
  durationMinutes: (booking.endAt - booking.startAt) / 60_000,
  hosts: [host],
  hostsNeeded: 'one',
  location: null,
  hostChosen: true,
});

/** Locks both sides and ends what is overdue on them, even the booking itself. Returns the present. */
async function lockForReassignment(
  deps: Deps,
  trx: Writer,
  booking: BookingRecord,
  offer: Offer,
): Promise<number> {
  const hostIds = [...booking.hosts, ...offer.hosts].map(({ id }) => id);
  await lockForBooking(deps.db, trx, {
    offer,
    customerKeys: [],
    otherHostIds: hostIds,
    bookingIds: [booking.id],
  });
  const now = deps.clock.now();
  await expireOverdueOf(deps, trx, { hostIds, now });
  return now;
}

async function proveFree(
  trx: Writer,
  offer: Offer,
  { id, startAt }: BookingRecord,
  caller: Caller,
  now: number,
): Promise<HostDecision> {
  const waived = caller.waived.union(agreedAlready);
  try {
    const { decision } = await chooseHosts(trx, offer, { startAt, nowAt: now, waived, exceptBookingId: id });
    return decision;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'slot_taken') throw new AppError('slot_taken', 'This host is busy at that time.');
    throw new AppError('slot_not_offered', 'This host cannot take the booking at its time.', {
      errors: [{ pointer: '/host_id', detail: 'does not work at that time' }],
      extra: error.extra,
    });
  }
}

const namesOf = (hosts: readonly BookingHostRecord[]) => hosts.map(({ id, name }) => ({ id, name }));
