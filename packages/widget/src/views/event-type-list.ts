import { html, type TemplateResult } from 'lit';
import type { PublicEventType } from '@slotkit/shared/wire';
import type { Localization } from '../localization/languages.ts';
import { icon } from '../styles/icons.ts';

/** What can be booked, as a list of large buttons. */
export function eventTypeList(
  eventTypes: readonly PublicEventType[],
  { formats, messages }: Localization,
  onChoose: (eventType: PublicEventType) => void,
): TemplateResult {
  if (eventTypes.length === 0) return html`<p class="muted">${messages.noTimesAtAll}</p>`;
  return html`<ul class="event-types" part="event-types">
    ${eventTypes.map(
      (eventType) =>
        html`<li>
          <button class="event-type" part="event-type" @click=${() => onChoose(eventType)}>
            <bdi class="title">${eventType.title}</bdi>
            <span class="small muted row"
              >${icon('clock')}${eventType.durations_minutes.map((minutes) => formats.minutes(minutes)).join(' · ')}</span
            >
            <bdi class="muted">${eventType.description}</bdi>
          </button>
        </li>`,
    )}
  </ul>`;
}
