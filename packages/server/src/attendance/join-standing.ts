import { agreedStates, startableMinutes } from '@slotkit/shared/lifecycle';
import type { JoinStanding } from '@slotkit/shared/wire';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { LinkParty } from '../links/link-owner.ts';
import { meetsByLink } from '../links/link-url.ts';

/** When joining is recorded. Epoch milliseconds, the end excluded. */
export interface JoinWindow {
  readonly fromAt: number;
  readonly untilAt: number;
}

const minuteMs = 60_000;

/** From a quarter of an hour before the start until nobody would be waited for any more, as automatic no-shows count it. */
export const joinWindow = (
  { startAt, endAt }: Pick<BookingRecord, 'startAt' | 'endAt'>,
  { noShowGraceMinutes }: Pick<EventTypeSettings, 'noShowGraceMinutes'>,
): JoinWindow => ({
  fromAt: startAt - startableMinutes * minuteMs,
  untilAt: endAt + noShowGraceMinutes * minuteMs,
});

/** How a meeting stands for somebody who would join it now. A seat of a group can be lost while the meeting goes on. */
export function joinStanding(
  booking: Pick<BookingRecord, 'status' | 'location'>,
  party: LinkParty,
  window: JoinWindow,
  now: number,
): JoinStanding {
  const seat = party.role === 'attendee' ? party.attendee.status : null;
  if (booking.status === 'cancelled' || booking.status === 'rescheduled' || seat === 'cancelled')
    return 'cancelled';
  if (booking.status === 'no_show' || seat === 'no_show') return 'missed';
  if (now >= window.untilAt) return 'over';
  if (booking.status === 'draft' || booking.status === 'pending_confirmation' || seat === 'pending')
    return 'pending';
  if (!meetsByLink(booking)) return 'elsewhere';
  return now < window.fromAt ? 'early' : 'open';
}

/** Whether joining now says that somebody came: not too early, and not when the meeting is settled already. */
export const isRecorded = (standing: JoinStanding, { status }: Pick<BookingRecord, 'status'>): boolean =>
  standing === 'open' && agreedStates.includes(status);

/** The address people meet at, when it is one that a browser may be sent to. */
export function meetingAddress({ series }: Pick<BookingRecord, 'series'>): string | null {
  const { meetingUrl } = series;
  if (meetingUrl === null || !URL.canParse(meetingUrl)) return null;
  const { protocol, href } = new URL(meetingUrl);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
