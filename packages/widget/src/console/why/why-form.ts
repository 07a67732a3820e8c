import { html, nothing, type TemplateResult } from 'lit';
import { localAt } from '../actions/wall-time.ts';
import type { Place } from '../address/console-address.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { valueOf } from '../control-value.ts';
import { hostsFor, type Choice, type Listing } from '../directory.ts';
import { optionList } from '../option-list.ts';
import { whyWords as words } from '../words/why.ts';
import type { WhyQuery } from './why-query.ts';

/** What is asked, to be chosen. */
interface WhyForm {
  readonly desk: ConsoleDesk;
  readonly listing: Listing;
  /** Null as long as no event type is chosen. */
  readonly query: WhyQuery | null;
  readonly onGo: (change: Place) => void;
}

/** The controls of a question: the event type first, then all that follows from it. */
export function whyForm({ desk, listing, query, onGo }: WhyForm): TemplateResult {
  const eventTypes = listing.eventTypes.map(({ id, title }) => ({ id, name: title }));
  return html`<search class="asked">
    <label
      >${words.eventType}<select
        @change=${(event: Event) =>
          onGo({ event_type_id: valueOf(event), host_id: '', duration: '', time: '' })}
      >
        ${query ? nothing : html`<option value="" selected>${words.chooseEventType}</option>`}
        ${optionList(eventTypes, query?.eventType.id)}
      </select></label
    >
    ${query ? more(query, desk, hostsFor(listing, query.eventType.id), onGo) : nothing}
  </search>`;
}

function more(
  query: WhyQuery,
  { formats }: ConsoleDesk,
  hosts: readonly Choice[],
  onGo: WhyForm['onGo'],
): TemplateResult {
  const { eventType, host, duration, day, start } = query;
  const durations = eventType.durations_minutes.map((minutes) => ({
    id: String(minutes),
    name: formats.minutes(minutes),
  }));
  const time = start === null ? '' : localAt(Date.parse(start), eventType.timezone).slice(11);
  return html`${
      hosts.length > 1 || host !== null
        ? select(words.host, [{ id: '', name: words.allHosts }, ...hosts], host ?? '', (id) =>
            onGo({ host_id: id }),
          )
        : nothing
    }
    ${
      durations.length > 1
        ? select(words.duration, durations, String(duration), (id) => onGo({ duration: id }))
        : nothing
    }
    <label
      >${words.day}<input
        type="date"
        .value=${day}
        @change=${(event: Event) => onGo({ day: valueOf(event), time: '' })}
    /></label>
    <label
      >${words.time}<input
        type="time"
        .value=${time}
        @change=${(event: Event) => onGo({ time: valueOf(event) })}
    /></label>`;
}

const select = (
  label: string,
  choices: readonly Choice[],
  chosen: string,
  onChange: (id: string) => void,
): TemplateResult =>
  html`<label
    >${label}<select @change=${(event: Event) => onChange(valueOf(event))}>
      ${optionList(choices, chosen)}
    </select></label
  >`;
