import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { valueOf } from '../control-value.ts';
import { wizardWords as words } from '../words/wizard.ts';
import type { BookableType } from './bookable-types.ts';
import type { WizardChoices } from './wizard-choices.ts';

/** The first step: what is booked, where, and how long it takes. */
export interface StepWhat {
  readonly desk: ConsoleDesk;
  readonly offered: readonly BookableType[];
  readonly choices: WizardChoices;
  /** What is looked for among the event types. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The customer who was typed before, under a name; null for none. */
  readonly kept: string | null;
  readonly onForget: () => void;
  /** Values of the address. */
  readonly onChoose: (change: Readonly<Record<string, string>>) => void;
}

/** From so many event types on one may look for one by its name. */
const manyTypes = 8;

/** Event types as cards, and the places and durations of the one that is chosen. */
export function stepWhat(step: StepWhat): TemplateResult {
  const { desk, offered, choices, search, onSearch, onChoose } = step;
  const { bookable } = choices;
  const sought = search.trim().toLocaleLowerCase();
  const shown = offered.filter(
    (one) => one === bookable || one.eventType.title.toLocaleLowerCase().includes(sought),
  );
  return html`${keptCustomer(step)}
    ${
      offered.length < manyTypes
        ? nothing
        : html`<label class="field"
            >${words.findType}
            <input type="search" .value=${search} @input=${(event: Event) => onSearch(valueOf(event))}
          /></label>`
    }
    <fieldset>
      <legend>${desk.words.eventType}</legend>
      <div class="cards">
        ${shown.map((one) => card(one, step))}
        ${shown.length === 0 ? html`<p class="quiet">${words.noTypeFound}</p>` : nothing}
      </div>
    </fieldset>
    ${bookable ? place(choices, onChoose) : nothing} ${bookable ? duration(step, bookable) : nothing}`;
}

/** Nobody is booked by accident who was meant another time. */
const keptCustomer = ({ kept, onForget }: StepWhat): TemplateResult | typeof nothing =>
  kept === null
    ? nothing
    : html`<p class="bar kept">
        <span><bdi>${words.keptCustomer(kept)}</bdi></span>
        <button type="button" @click=${onForget}>${words.anotherCustomer}</button>
      </p>`;

function card(one: BookableType, { desk, choices, onChoose }: StepWhat): TemplateResult {
  const { id, title, durations_minutes: durations, strategy, hosts, seats } = one.eventType;
  const { requires_approval, requires_confirmation, public: isPublic } = one.eventType;
  const { words: said, formats } = desk;
  const facts = [
    durations.map((minutes) => said.minutes(formats.number(minutes))).join(', '),
    strategy === 'individual' ? (one.hosts[0]?.name ?? '') : said.strategies[strategy],
    strategy === 'group'
      ? words.seats(seats, formats.number(seats))
      : hosts.length > 1
        ? words.hosts(hosts.length, formats.number(hosts.length))
        : '',
    requires_approval ? words.asked.approval : '',
    requires_confirmation ? words.asked.confirmation : '',
    isPublic ? '' : words.private,
  ];
  return html`<label class="card"
    ><input
      type="radio"
      name="event_type"
      .value=${id}
      .checked=${one === choices.bookable}
      @change=${() => onChoose({ event_type_id: id })}
    />
    <span
      ><strong><bdi>${title}</bdi></strong>
      <span class="quiet small">${facts.filter(Boolean).join(' · ')}</span></span
    ></label
  >`;
}

function place({ bookable, location }: WizardChoices, onChoose: StepWhat['onChoose']): TemplateResult {
  const locations = bookable?.locations ?? [];
  if (locations.length === 0) return html`<p class="quiet">${words.noPlace}</p>`;
  return html`<fieldset>
    <legend>${words.where}</legend>
    <div class="cards">
      ${locations.map(
        ({ id, name, type, value }) =>
          html`<label class="card"
            ><input
              type="radio"
              name="location"
              .value=${id}
              .checked=${id === location?.id}
              @change=${() => onChoose({ location_id: id })}
            />
            <span
              ><strong><bdi>${name}</bdi></strong> ${
                type === 'conference' || value === '' || value === name
                  ? nothing
                  : html`<span class="quiet small"><bdi>${value}</bdi></span>`
              }</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function duration(
  { desk, choices, onChoose }: StepWhat,
  { eventType }: BookableType,
): TemplateResult | typeof nothing {
  const durations = eventType.durations_minutes;
  if (durations.length < 2) return nothing;
  return html`<fieldset>
    <legend>${words.duration}</legend>
    <div class="chips">
      ${durations.map(
        (minutes) =>
          html`<label class="chip"
            ><input
              type="radio"
              name="duration"
              .value=${String(minutes)}
              .checked=${minutes === choices.duration}
              @change=${() => onChoose({ duration: String(minutes) })}
            /><span>${desk.formats.minutes(minutes)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
