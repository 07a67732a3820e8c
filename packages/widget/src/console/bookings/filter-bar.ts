import { html, nothing, type TemplateResult } from 'lit';
import { bookingSources, type BookingState } from '@slotkit/shared/lifecycle';
import type { ConsoleDesk } from '../console-desk.ts';
import { valueOf } from '../control-value.ts';
import type { Choice, Listing } from '../directory.ts';
import { oneOption, optionList } from '../option-list.ts';
import { timeInput } from '../time-input.ts';
import type { ConsoleWords } from '../words/console-words.ts';
import { filterQuery, isFiltered, noFilters, type BookingFilters } from './booking-filters.ts';
import { statesOf } from './booking-tabs.ts';

/** What bookings can be filtered by besides their own words, each by name. */
export interface FilterChoices {
  readonly eventTypes: readonly Choice[];
  readonly locations: readonly Choice[];
  readonly hosts: readonly Choice[];
  readonly teams: readonly Choice[];
}

/** The choices that a listing offers; none before it is read. */
export const filterChoices = (
  listing: Listing | null,
  { signedIn: { teams } }: ConsoleDesk,
): FilterChoices => ({
  eventTypes: listing?.eventTypes.map(({ id, title }) => ({ id, name: title })) ?? [],
  locations: listing?.locations ?? [],
  hosts: listing?.hosts ?? [],
  teams,
});

/** What the bar works with. */
export interface FilterBar {
  readonly filters: BookingFilters;
  /** What there is to choose from; where there is one choice or none, nothing is asked. */
  readonly choices: FilterChoices;
  readonly words: ConsoleWords;
  /** Null where both choices are the same. */
  readonly zone: {
    readonly isMine: boolean;
    readonly mine: string;
    /** What the other choice is called, where it is not the event type's. */
    readonly other?: string;
  } | null;
  /** Whether days and states are chosen elsewhere, as a calendar does. */
  readonly isCalendar?: boolean;
  readonly onChange: (change: Partial<BookingFilters>, isTyped?: boolean) => void;
  readonly onZone: (isMine: boolean) => void;
}

/** The controls that narrow a list or a calendar of bookings: the search always, the others behind a button. */
export function filterBar(bar: FilterBar): TemplateResult {
  const { filters, words, isCalendar = false, onChange } = bar;
  const { tab, q } = filters;
  // The search stands open beside the others, so it is not counted among them.
  const elsewhere = { tab: noFilters.tab, q: '', ...(isCalendar && noDaysAndStates) };
  const count = filterQuery({ ...filters, ...elsewhere }).size;
  return html`<search class="filters" aria-label=${words.filters}>
    <label class="wide"
      >${words.search}
      <input
        type="search"
        placeholder=${words.searchHint}
        maxlength="200"
        .value=${q}
        @input=${(event: Event) => onChange({ q: valueOf(event) }, true)}
    /></label>
    ${zoneSelect(bar)}
    <details ?open=${count > 0}>
      <summary class="button">${count > 0 ? words.moreFilters(String(count)) : words.filters}</summary>
      <div class="fields">${fields(bar)}</div>
    </details>
    ${
      isFiltered(isCalendar ? { ...filters, from: null, to: null } : filters)
        ? html`<button @click=${() => onChange({ ...noFilters, tab })}>${words.clearFilters}</button>`
        : nothing
    }
  </search>`;
}

const zoneSelect = ({ zone, words, onZone }: FilterBar): TemplateResult | typeof nothing =>
  zone === null
    ? nothing
    : html`<label
        >${words.zone}
        <select @change=${(event: Event) => onZone(valueOf(event) === 'mine')}>
          ${oneOption('event', zone.other ?? words.zoneOfEvent, !zone.isMine)}
          ${oneOption('mine', words.zoneOfMine(zone.mine), zone.isMine)}
        </select></label
      >`;

/** What a calendar chooses by its own range and legend. */
const noDaysAndStates = { from: null, to: null, status: [] } as const;

function fields({ filters, choices, words, isCalendar = false, onChange }: FilterBar): TemplateResult {
  const select = (
    name: 'eventType' | 'host' | 'location' | 'source' | 'team',
    label: string,
    options: readonly Choice[],
  ): TemplateResult | typeof nothing =>
    options.length < 2 && filters[name] === null
      ? nothing
      : html`<label
          >${label}
          <select @change=${(event: Event) => onChange({ [name]: valueOf(event) || null })}>
            ${oneOption('', words.everything, filters[name] === null)} ${optionList(options, filters[name])}
          </select></label
        >`;
  const day = (name: 'from' | 'to', label: string): TemplateResult =>
    html`<label
      >${label}
      ${timeInput({
        type: 'date',
        value: filters[name] ?? '',
        onChange: (value) => onChange({ [name]: value || null }),
      })}</label
    >`;
  return html`${select('eventType', words.eventType, choices.eventTypes)}
  ${select('host', words.host, choices.hosts)} ${select('location', words.location, choices.locations)}
  ${select('team', words.team, choices.teams)}
  ${select(
    'source',
    words.source,
    bookingSources.map((id) => ({ id, name: words.sources[id] })),
  )}
  ${
    isCalendar
      ? nothing
      : html`${day('from', words.from)} ${day('to', words.to)} ${states(filters, words, onChange)}`
  }`;
}

function states(
  { tab, status }: BookingFilters,
  words: ConsoleWords,
  onChange: FilterBar['onChange'],
): TemplateResult | typeof nothing {
  const all = statesOf(tab);
  if (all.length < 2) return nothing;
  const toggle = (state: BookingState): void =>
    onChange({ status: all.filter((one) => status.includes(one) !== (one === state)) });
  return html`<fieldset class="states">
    <legend>${words.status}</legend>
    ${all.map(
      (state) =>
        html`<label
          ><input type="checkbox" .checked=${status.includes(state)} @change=${() => toggle(state)} />${
            words.states[state]
          }</label
        >`,
    )}
  </fieldset>`;
}
