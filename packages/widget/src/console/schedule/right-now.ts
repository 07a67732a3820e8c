import type { Booking } from '../console-shapes.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { Formats } from '../../time/formats.ts';
import { webAddress } from '../booking/booking-text.ts';
import type { AgendaDay, AgendaFacts } from './agenda.ts';
import { periodOf, type Period } from './periods.ts';

/** How a host stands at this moment, and until when that is so. */
export type RightNow =
  | { readonly kind: 'meeting' | 'quiet' | 'elsewhere' | 'free'; readonly untilAt: number }
  | { readonly kind: 'off' };

const open: ReadonlySet<string> = new Set(['pending_confirmation', 'scheduled', 'confirmed', 'started']);

/** Whether a meeting is on, or still to come. */
export const isAhead = (booking: Booking, now: number): boolean =>
  open.has(stateOf(booking)) && Date.parse(booking.end) > now;

/** The meeting that is on, else the next one; of two at once the one that ends first. */
export function nextMeeting(bookings: readonly Booking[], now: number): Booking | null {
  const ahead = bookings
    .filter((booking) => isAhead(booking, now))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start) || Date.parse(a.end) - Date.parse(b.end));
  return ahead[0] ?? null;
}

/** What a host is at: a meeting before anything else. */
export function rightNow({ bookings, now }: AgendaFacts, today: AgendaDay | undefined): RightNow {
  const isNow = ({ startAt, endAt }: Period): boolean => startAt <= now && now < endAt;
  const meeting = bookings.find((booking) => isAhead(booking, now) && isNow(periodOf(booking)));
  if (meeting) return { kind: 'meeting', untilAt: Date.parse(meeting.end) };
  const entries = today?.entries.filter(isNow) ?? [];
  for (const kind of ['quiet', 'elsewhere', 'free'] as const) {
    const entry = entries.find((one) => one.kind === kind);
    if (entry) return { kind, untilAt: entry.endAt };
  }
  return { kind: 'off' };
}

const minuteMs = 60_000;

/** How long until an instant, as people say it: 'in 25 minutes', 'in 3 hours', 'in 2 days'. */
export function untilText(at: number, now: number, formats: Formats): string {
  const relative = new Intl.RelativeTimeFormat(formats.locale, { numeric: 'always' });
  const minutes = Math.ceil((at - now) / minuteMs);
  if (minutes <= 90) return relative.format(Math.max(minutes, 0), 'minute');
  if (minutes <= 36 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / (24 * 60)), 'day');
}

/** The address to meet at, where it leads to a web page; null where people meet otherwise. */
export const meetingAddress = ({ meeting_url: own, location }: Booking): string | null =>
  webAddress(own) ?? (location?.type === 'link' ? webAddress(location.value) : null);
