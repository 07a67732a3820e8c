import { html, nothing, type TemplateResult } from 'lit';
import type { PublicEventType } from '@slotkit/shared/wire';
import type { FirstLocalization } from '../../localization/localize.ts';
import { icon } from '../../styles/icons.ts';

/** What can be booked, as a list of large buttons. */
export function eventTypeList(
  eventTypes: readonly PublicEventType[],
  { formats, messages }: FirstLocalization,
  onChoose: (eventType: PublicEventType) => void,
): TemplateResult {
  if (eventTypes.length === 0) return html`<p class="muted">${messages.noTimesAtAll}</p>`;
  return html`<ul class="event-types" part="event-types">
    ${eventTypes.map(
      (eventType) =>
        html`<li>
          <button class="event-type" part="event-type" type="button" @click=${() => onChoose(eventType)}>
            <span class="title"><bdi>${eventType.title}</bdi></span>
            <span class="small muted length"
              >${icon('clock')}${eventType.durations_minutes.map((minutes) => formats.minutes(minutes)).join(' · ')}</span
            >
            ${
              eventType.description === ''
                ? nothing
                : html`<span class="muted description"><bdi>${eventType.description}</bdi></span>`
            }
          </button>
        </li>`,
    )}
  </ul>`;
}
