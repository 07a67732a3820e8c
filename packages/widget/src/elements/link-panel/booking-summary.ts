import { html, nothing, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import { isSettled, type Standing } from '../../flow/booking-standing.ts';
import { safeLink } from '../../flow/safe-link.ts';
import type { Localization } from '../../localization/complete.ts';
import { icon } from '../../styles/icons.ts';
import { dayAt, offsetMinutes, offsetText, zoneCity } from '../../time/zones.ts';
import { summaryIcon } from './summary-icons.ts';

export interface BookingSummary {
  readonly booking: Booking;
  readonly standing: Standing;
  readonly localization: Localization;
  /** The zone the visitor reads times in. */
  readonly zone: string;
}

/** A calendar leaf with the day of the booking. It repeats what the words beside it say. */
export function dayLeaf({
  booking,
  standing,
  localization: { formats },
  zone,
}: BookingSummary): TemplateResult {
  const day = dayAt(Date.parse(booking.start), zone);
  return html`<div class="leaf ${isSettled(standing) ? 'settled' : ''}" part="leaf" aria-hidden="true">
    <span>${formats.monthShort(day)}</span><b>${formats.dayNumber(day)}</b><i>${formats.weekdayShort(day)}</i>
  </div>`;
}

/** When, where, with whom, for whom, and what was said. */
export function bookingFacts(summary: BookingSummary): TemplateResult {
  const { booking, localization } = summary;
  const { messages, formats } = localization;
  const [attendee] = booking.attendees;
  const reason = booking.cancellation?.by.type === 'system' ? null : booking.cancellation?.reason;
  return html`<dl class="facts" part="facts">
    ${fact(icon('clock'), messages.when, whenText(summary))} ${whereFact(summary)}
    ${
      booking.hosts.length === 0
        ? nothing
        : fact(
            icon('person'),
            messages.who,
            html`<bdi>${formats.list(booking.hosts.map(({ name }) => name))}</bdi>`,
          )
    }
    ${
      attendee === undefined
        ? nothing
        : fact(
            summaryIcon('mail'),
            messages.bookedFor,
            html`<bdi>${attendee.name}</bdi>${secondLine(attendee.email ?? attendee.phone)}`,
          )
    }
    ${booking.notes ? fact(summaryIcon('note'), messages.yourNotes, said(booking.notes)) : nothing}
    ${reason ? fact(summaryIcon('note'), messages.reason, said(reason)) : nothing}
  </dl>`;
}

const said = (words: string): TemplateResult => html`<span class="said">${words}</span>`;

const fact = (picture: TemplateResult, term: string, content: unknown): TemplateResult =>
  html`<div class="fact">
    <dt>${picture}${term}</dt>
    <dd>${content}</dd>
  </div>`;

const secondLine = (words: string | null | undefined): unknown =>
  words ? html`<br /><bdi class="muted small">${words}</bdi>` : nothing;

function whenText({ booking, standing, localization, zone }: BookingSummary): TemplateResult {
  const { messages, formats } = localization;
  const startAt = Date.parse(booking.start);
  const endAt = Date.parse(booking.end);
  const isOff = standing === 'cancelled' || standing === 'moved';
  const times = html`${formats.date(startAt, zone)}<br />${formats.times(startAt, endAt, zone)}`;
  return html`${isOff ? html`<s>${times}</s>` : times}
    <span class="muted small zone-name">${zoneLabel(startAt, zone)}</span>
    ${secondLine(eventZoneText(booking, localization, zone, messages.eventZone))}`;
}

/** A zone with its distance from UTC at that instant: 'Berlin (UTC+1)'. */
export const zoneLabel = (at: number, zone: string): string =>
  zone === 'UTC' ? zone : `${zoneCity(zone)} (${offsetText(offsetMinutes(at, zone))})`;

/** The same times in the event's zone, where its clocks show something else; with the day where that differs, too. */
function eventZoneText(
  booking: Booking,
  { formats }: Localization,
  zone: string,
  say: (times: string, city: string) => string,
): string | null {
  const startAt = Date.parse(booking.start);
  const endAt = Date.parse(booking.end);
  const other = booking.timezone;
  if (offsetMinutes(startAt, zone) === offsetMinutes(startAt, other)) return null;
  const isSameDay = dayAt(startAt, zone) === dayAt(startAt, other);
  const times = isSameDay ? formats.times(startAt, endAt, other) : formats.period(startAt, endAt, other);
  return say(times, zoneCity(other));
}

function whereFact({ booking, standing, localization: { messages } }: BookingSummary): unknown {
  const { location, meeting_url: meetingUrl, join_url: joinUrl } = booking;
  if (location === null) return nothing;
  const link = isSettled(standing) ? null : (safeLink(meetingUrl) ?? safeLink(location.value));
  if (link !== null) {
    // By the customer's own link it is noted that it came.
    const anchor = html`<a
      href=${safeLink(joinUrl ?? null)?.href ?? link.href}
      target="_blank"
      rel="noopener noreferrer"
      part="place-link"
      >${location.name}<span class="hidden"> ${messages.opensInNewTab}</span></a
    >`;
    return fact(summaryIcon('video'), messages.where, html`${anchor}${secondLine(link.host)}`);
  }
  const picture = location.type === 'phone' ? summaryIcon('phone') : icon('place');
  // A provider's name says nothing to a visitor, and nobody shall follow the link of a booking that is over.
  const isSilent = location.type === 'conference' || safeLink(location.value) !== null;
  const words = isSilent ? null : location.value;
  return fact(picture, messages.where, html`<bdi>${location.name}</bdi>${secondLine(words)}`);
}
