import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../address/console-address.ts';
import { settingWords as words } from '../words/settings.ts';
import { settingLink } from './setting-link.ts';
import { isAdmin } from './setting-parts.ts';
import type { PartAt } from './part-at.ts';

/** The way from an empty app to a first event type on a page; gone once there is something to book. */
export function firstSteps({ desk, settings }: PartAt): TemplateResult | typeof nothing {
  const { hosts, eventTypes, isBooked } = settings;
  const isBookable = eventTypes.some((one) => one.hosts.length > 0);
  if (!isAdmin(desk) || (isBookable && (isBooked || eventTypes.length > 1))) return nothing;
  const [only] = eventTypes;
  const steps: readonly (readonly [said: readonly [string, string], place: Place, isDone: boolean])[] = [
    [words.steps.host, { part: 'hosts', id: 'new' }, hosts.length > 0],
    [words.steps.event_type, { part: 'event-types', id: 'new' }, isBookable],
    [words.steps.publish, { part: 'publish', ...(only && { id: only.id }) }, false],
  ];
  const next = steps.findIndex(([, , isDone]) => !isDone);
  return html`<section class="steps" aria-labelledby="steps">
    <h2 id="steps">${words.steps.title}</h2>
    <p class="quiet">${words.steps.next}</p>
    <ol>
      ${steps.map(
        ([[title, about], place, isDone], index) =>
          html`<li class=${isDone ? 'done' : ''} aria-current=${index === next ? 'step' : nothing}>
            <span
              >${
                index <= next && !isDone
                  ? settingLink(place, title, 'button primary')
                  : html`<strong>${title}</strong>`
              }
              ${isDone ? html`<span class="badge" data-state="completed">${words.steps.done}</span>` : nothing}</span
            >
            <span class="quiet">${about}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}
