import { html, type TemplateResult } from 'lit';
import type { Choices, Flow } from '../flow/booking-flow.ts';
import type { Localization } from '../localization/languages.ts';
import { icon, type Icon } from '../styles/icons.ts';

export interface Summary {
  readonly flow: Flow;
  readonly localization: Localization;
  /** null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  readonly onChoose: (choices: Partial<Choices>) => void;
  /** What was settled on, once there is no choice any more. */
  readonly settled: TemplateResult | null;
}

/** What is being booked: to choose from while a time is looked for, to read afterwards. */
export function summary(given: Summary): TemplateResult {
  const { flow, localization, onBack, settled } = given;
  const title = html`<bdi>${flow.eventType?.title}</bdi>`;
  const about = html`<p class="muted" part="intro"><bdi>${flow.eventType?.description}</bdi></p>`;
  const isFirst = !settled && !flow.offersEventTypes;
  return html`<div class="summary" part="summary">
    ${
      onBack &&
      html`<button class="quiet back" part="back" @click=${onBack}>
        ${icon('back')}${localization.messages.back}
      </button>`
    }
    <p class="title" part="event-title">${isFirst ? html`<slot name="heading">${title}</slot>` : title}</p>
    ${
      settled ??
      html`${isFirst ? html`<slot name="intro">${about}</slot>` : about}
        <div class="choices">${choices(given)}</div>`
    }
  </div>`;
}

/** Duration, place and host. */
function choices({ flow, localization, onChoose }: Summary): readonly (TemplateResult | null)[] {
  const { messages, formats } = localization;
  const { eventType, choices } = flow;
  if (eventType === null) return [];
  const { durations_minutes: durations, locations, hosts, assignment, strategy } = eventType;
  const people = hosts.map(({ id, name }) => [id, name] as const);
  const together = formats.list(people.map(([, name]) => name));
  return [
    choice(
      'clock',
      messages.duration,
      durations.map((minutes) => [String(minutes), formats.minutes(minutes)]),
      String(choices.durationMinutes),
      (value) => onChoose({ durationMinutes: Number(value) }),
    ),
    choice(
      'place',
      messages.location,
      locations.map(({ id, name, value }) => [id, value === null ? name : `${name}, ${value}`]),
      choices.locationId,
      (locationId) => onChoose({ locationId }),
    ),
    choice(
      'person',
      messages.host,
      strategy === 'collective' && together
        ? [['', together]]
        : assignment === 'pick' && people.length > 1
          ? [['', messages.anyHost], ...people]
          : people,
      choices.hostId,
      (value) => onChoose({ hostId: value || undefined }),
    ),
  ];
}

/** A select where there is something to choose, else the one thing there is. */
function choice(
  picture: Icon,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string | undefined,
  onChoose: (value: string) => void,
): TemplateResult | null {
  const [only] = options;
  if (!only) return null;
  return html`<p class="choice">
    ${icon(picture)}
    ${
      options.length === 1
        ? html`<span class="hidden">${label}: </span><bdi>${only[1]}</bdi>`
        : html`<select
            aria-label=${label}
            part="choice"
            @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
          >
            ${options.map(
              ([value, text]) => html`<option .value=${value} .selected=${value === chosen}>${text}</option>`,
            )}
          </select>`
    }
  </p>`;
}
