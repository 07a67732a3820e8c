import { AppError } from '@slotkit/shared';
import { decide, timelineTypes } from '@slotkit/shared/lifecycle';
import type { JoinStanding } from '@slotkit/shared/wire';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { getBooking } from '../bookings/booking-store.ts';
import { attendeeCaller, hostCaller, systemCaller } from '../bookings/caller.ts';
import { lifecycleOf, policyOf } from '../bookings/lifecycle-view.ts';
import { saveDecision } from '../bookings/save-decision.ts';
import { appendTimeline } from '../bookings/timeline-store.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { registrationOf } from '../groups/registration.ts';
import { partyOf, type LinkOwner, type LinkParty } from '../links/link-owner.ts';
import { isRecorded, joinStanding, joinWindow, meetingAddress } from './join-standing.ts';
import { joinedAt, joinKey, recordJoin } from './join-store.ts';

/** Where somebody who joined goes. */
export interface JoinedMeeting {
  /** An http or https address; null as long as a conference has none. */
  readonly meetingUrl: string | null;
  /** When it joined first, epoch milliseconds; null when it was too early to be recorded. */
  readonly joinedAt: number | null;
}

const sentences = {
  pending: 'This booking still waits for an agreement, so there is nothing to join yet.',
  elsewhere: 'This meeting does not take place through a link.',
  over: 'This meeting is over.',
  missed: 'This meeting is over.',
  cancelled: 'This booking does not take place any more.',
} as const satisfies Partial<Record<JoinStanding, string>>;

/**
 * Lets the bearer of a join link, or whoever could be one, into the meeting, and records that it came: once, and only from 15 minutes before the start. The
 * first to come starts the booking. Throws `invalid_transition` when there is no meeting to join.
 */
export async function joinMeeting(
  deps: Deps,
  {
    booking,
    link,
  }: { readonly booking: Pick<BookingRecord, 'id'>; readonly link: Pick<LinkOwner, 'ownerId'> },
): Promise<JoinedMeeting> {
  const joined = await writeTransaction(deps.db, async (trx) => {
    await deps.db.engine.lockRows(trx, 'bookings', [booking.id]);
    const before = await getBooking(trx, booking.id);
    const party = partyOf(before, link.ownerId);
    const eventType = await eventTypeOfBooking(trx, before.eventType.id);
    const now = deps.clock.now();
    const own = registrationOf(before, link.ownerId);
    const standing = party && joinStanding(own, party, joinWindow(own, eventType.settings), now);
    if (party === null || standing === null) throw notJoinable(own, 'cancelled');
    if (standing !== 'early' && standing !== 'open') throw notJoinable(own, standing);
    if (isRecorded(standing, own)) await record(trx, { booking: before, eventType, party }, now);
    return {
      meetingUrl: meetingAddress(before),
      joinedAt: await joinedAt(trx, joinKey(before.id, party)),
    };
  });
  deps.wakeWorker();
  return joined;
}

interface Joining {
  readonly booking: BookingRecord;
  readonly eventType: EventTypeRecord;
  readonly party: LinkParty;
}

async function record(trx: Writer, { booking, eventType, party }: Joining, now: number): Promise<void> {
  if (!(await recordJoin(trx, joinKey(booking.id, party), now))) return;
  const caller = party.role === 'attendee' ? attendeeCaller(party.attendee) : hostCaller(party.host);
  await appendTimeline(trx, {
    bookingId: booking.id,
    type: timelineTypes.join_meeting,
    at: now,
    actor: caller.party,
    source: caller.source,
    data: {},
  });
  const policy = policyOf(eventType.settings);
  const decision = decide(lifecycleOf(booking), 'start', systemCaller.actor, policy, now);
  if (decision.outcome !== 'changed') return;
  await saveDecision(trx, { booking, eventType, decision, caller: systemCaller }, now);
}

const notJoinable = (
  { status, rescheduledToId }: BookingRecord,
  standing: keyof typeof sentences,
): AppError =>
  new AppError('invalid_transition', sentences[standing], {
    extra: {
      state: status,
      because: standing,
      allowed: [],
      ...(rescheduledToId !== null && { rescheduled_to_id: rescheduledToId }),
    },
  });
