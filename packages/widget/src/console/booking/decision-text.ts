import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import type { Listing } from '../directory.ts';

/** Why a booking has the host that it has: the rule, who was looked at, and who was free. */
export function decisionText(
  { because, considered, free, calendar_unknown: unknown }: NonNullable<Booking['decision']>,
  { words, formats }: ConsoleDesk,
  listing: Listing | null,
): TemplateResult {
  const names = (ids: readonly string[]): string =>
    ids.length === 0
      ? words.nobody
      : formats.list(ids.map((id) => listing?.hosts.find((host) => host.id === id)?.name ?? id));
  return html`<span class="lines"
    ><span>${words.because[because]}</span> ${
      considered.length > 1
        ? html`<span class="quiet">${words.considered(names(considered))}</span>
            <span class="quiet">${words.free(names(free))}</span>`
        : nothing
    }
    ${unknown.length > 0 ? html`<span class="quiet">${words.calendarUnknown(names(unknown))}</span>` : nothing}</span
  >`;
}
