import { html, nothing, type TemplateResult } from 'lit';
import type { Choices, Flow } from '../../flow/booking-flow.ts';
import type { FirstLocalization } from '../../localization/localize.ts';
import { icon } from '../../styles/icons.ts';
import { zoneCity } from '../../time/zones.ts';

export interface Summary {
  readonly flow: Flow;
  readonly localization: FirstLocalization;
  readonly zone: string;
  readonly headings: TemplateResult;
  /** null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  readonly onChoose: (choices: Partial<Choices>) => void;
}

/** What is being booked: to choose from while a time is looked for, to read afterwards. */
export function summary(given: Summary): TemplateResult {
  const { flow, localization, onBack } = given;
  const { messages } = localization;
  const { eventType } = flow;
  return html`<div class="summary" part="summary">
    ${
      onBack === null
        ? nothing
        : html`<button class="quiet back" part="back" type="button" @click=${onBack}>
            ${icon('back')}${messages.back}
          </button>`
    }
    <p class="title" part="event-title">${given.headings}</p>
    ${
      flow.step === 'time'
        ? html`<slot name="intro"
            ><p class="muted"><bdi>${eventType?.description}</bdi></p></slot
          >`
        : nothing
    }
    ${flow.step === 'time' ? selects(given) : chosen(given)}
  </div>`;
}

/** Duration, place and host, where there is a choice; plain text where there is none. */
function selects({ flow: { eventType, choices }, localization, onChoose }: Summary): TemplateResult {
  const { messages, formats } = localization;
  const {
    durations_minutes: durations = [],
    locations = [],
    hosts = [],
    assignment,
    strategy,
  } = eventType ?? {};
  const people =
    strategy === 'collective' && hosts.length > 0
      ? [{ id: '', name: formats.list(hosts.map(({ name }) => name)) }]
      : hosts;
  return html`<div class="choices">
    ${choice({
      name: 'clock',
      label: messages.duration,
      options: durations.map((minutes) => ({ value: String(minutes), label: formats.minutes(minutes) })),
      value: String(choices.durationMinutes ?? durations[0]),
      onChange: (value) => onChoose({ durationMinutes: Number(value) }),
    })}
    ${choice({
      name: 'place',
      label: messages.location,
      options: locations.map(({ id, name, value }) => ({
        value: id,
        label: value === null ? name : `${name}, ${value}`,
      })),
      value: choices.locationId ?? '',
      onChange: (value) => onChoose({ locationId: value }),
    })}
    ${choice({
      name: 'person',
      label: messages.host,
      options: [
        ...(assignment === 'pick' && people.length > 1 ? [{ value: '', label: messages.anyHost }] : []),
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ],
      value: choices.hostId ?? (people.length === 1 ? (people[0]?.id ?? '') : ''),
      onChange: (value) => onChoose({ hostId: value === '' ? undefined : value }),
    })}
  </div>`;
}

interface Choice {
  readonly name: 'clock' | 'place' | 'person';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function choice({ name, label, options, value, onChange }: Choice): TemplateResult | typeof nothing {
  const [only] = options;
  if (!only) return nothing;
  if (options.length === 1) {
    return html`<p class="choice">
      ${icon(name)}<span class="hidden">${label}: </span><bdi>${only.label}</bdi>
    </p>`;
  }
  return html`<p class="choice">
    ${icon(name)}
    <select
      aria-label=${label}
      part="choice"
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option .value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
      )}
    </select>
  </p>`;
}

/** The time and place that were chosen. */
function chosen({ flow: { eventType, choices, slot }, localization, zone }: Summary): TemplateResult {
  const { formats } = localization;
  const location = eventType?.locations.find(({ id }) => id === choices.locationId);
  const host = eventType?.hosts.find(({ id }) => id === choices.hostId);
  return html`<div class="choices">
    ${
      slot === null
        ? nothing
        : html`<p class="choice when">
            ${icon('calendar')}<span
              ><strong>${formats.period(slot.startAt, slot.endAt, zone)}</strong
              ><span class="small muted">${zoneCity(zone)}</span></span
            >
          </p>`
    }
    ${location ? html`<p class="choice">${icon('place')}<bdi>${location.name}</bdi></p>` : nothing}
    ${host ? html`<p class="choice">${icon('person')}<bdi>${host.name}</bdi></p>` : nothing}
  </div>`;
}
