import type { PublicEventType } from '@slotkit/shared/wire';
import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { address, type Asked } from './asked.ts';
import { drawing } from './pictures.ts';
import type { PlainReader } from './plain-reader.ts';
import { zoneOptions } from './zone-options.ts';

/** What a page with times is asked, and where. */
export interface TimesPlace {
  readonly path: string;
  readonly asked: Asked;
  /** What else its address says, for later. */
  readonly carried: Readonly<Record<string, string>>;
}

type Option = readonly [value: string, label: string];

interface Choosing {
  readonly name: 'duration' | 'location' | 'host';
  readonly picture: 'clock' | 'place' | 'person';
  readonly label: string;
  readonly options: readonly Option[];
}

/** Duration, place and host: a form where there is something to choose, else the one thing there is. */
export function choicesForm(eventType: PublicEventType, place: TimesPlace, reader: PlainReader): Html {
  const all = choosings(eventType, reader).filter(({ options }) => options.length > 0);
  const isChoosable = all.some(({ options }) => options.length > 1);
  const rows = all.map((choosing) => row(choosing, place.asked));
  if (!isChoosable) return html`<div class="plain-choices">${rows}</div>`;
  const named = new Set<string>(all.filter(({ options }) => options.length > 1).map(({ name }) => name));
  return html`<form class="plain-choices" method="get" action="${place.path}">
    ${rows} ${hiddenFields(place, (name) => !named.has(name))}
    <button type="submit">${reader.words.showTimes}</button>
  </form>`;
}

function choosings(eventType: PublicEventType, { words, minutes, list }: PlainReader): Choosing[] {
  const { durations_minutes: durations, locations, hosts, assignment, strategy } = eventType;
  const people = hosts.map(({ id, name }): Option => [id, name]);
  const together: Option[] = people.length > 0 ? [['', list(people.map(([, name]) => name))]] : [];
  const isPicked = assignment === 'pick' && people.length > 1;
  return [
    {
      name: 'duration',
      picture: 'clock',
      label: words.duration,
      options: durations.map((duration) => [String(duration), minutes(duration)]),
    },
    {
      name: 'location',
      picture: 'place',
      label: words.location,
      options: locations.map(({ id, name, value }) => [id, value === null ? name : `${name}, ${value}`]),
    },
    {
      name: 'host',
      picture: 'person',
      label: words.host,
      options: strategy === 'collective' ? together : isPicked ? [['', words.anyHost], ...people] : people,
    },
  ];
}

function row({ name, picture, label, options }: Choosing, asked: Asked): Html {
  const [only] = options;
  if (options.length === 1)
    return html`<p class="plain-choice">
      ${drawing(picture)}<span class="hidden">${label}: </span><bdi>${only?.[1]}</bdi>
    </p>`;
  return html`<p class="plain-choice">
    ${drawing(picture)}
    <select name="${name}" aria-label="${label}">
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === (asked[name] ?? '') ? 'selected' : ''}>${text}</option>`,
      )}
    </select>
  </p>`;
}

/** Everything else that the address asks for, so that sending a form does not forget it; another choice begins at its own first day. */
function hiddenFields({ asked, carried }: TimesPlace, isKept: (name: string) => boolean): Html[] {
  return Object.entries({ ...carried, ...asked })
    .filter(
      ([name, value]) =>
        value !== undefined && isKept(name) && !['month', 'day', 'start', 'zones', 'done'].includes(name),
    )
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

/** The zone of the times, and a way to have another. */
export function zoneForm(place: TimesPlace, reader: PlainReader, at: number): Html {
  const { path, asked, carried } = place;
  const { words, timeZone } = reader;
  if (asked.zones === undefined)
    return html`<p class="plain-zone" id="zone">
      ${drawing('globe')}
      <a href="${address(path, { ...asked, zones: 'all' }, carried, '#zone')}" rel="nofollow">
        <span>${words.timeZone}: <bdi>${reader.zone(at)}</bdi></span></a
      >
    </p>`;
  const kept = { path, carried, asked: { ...asked, timezone: undefined } };
  return html`<form class="plain-zone" id="zone" method="get" action="${path}">
    ${drawing('globe')}
    <select name="timezone" aria-label="${words.timeZone}">
      <option value="${timeZone}" selected>${reader.zone(at)}</option>
      ${zoneOptions()}
    </select>
    ${hiddenFields(kept, () => true)}
    <button type="submit">${words.showTimes}</button>
  </form>`;
}
