import { html, type TemplateResult } from 'lit';
import type { Shapes } from '@slotkit/shared/client';
import { labelStarts } from '../../flow/slot-days.ts';
import type { Day } from '../../time/days.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { wizardWords as words } from '../words/wizard.ts';

/** A start that is offered, with who is free. */
export type OfferedTime = Shapes['Slot'];

/** Times with those hosts alone who are within reach; others are none. */
export const withinReach = (
  times: readonly OfferedTime[],
  reach: ReadonlySet<string>,
): readonly OfferedTime[] =>
  times.flatMap((time) => {
    const hosts = time.hosts?.filter((id) => reach.has(id)) ?? [];
    return hosts.length > 0 ? { ...time, hosts, hosts_free: hosts.length } : [];
  });

/** The times of one day. */
export interface DayOfTimes {
  readonly desk: ConsoleDesk;
  readonly zone: string;
  readonly day: Day;
  readonly times: readonly OfferedTime[];
  /** The start that is chosen, in epoch milliseconds. */
  readonly startAt: number | null;
  readonly isCollective: boolean;
  readonly onChoose: (time: OfferedTime) => void;
  /** A key was pressed in the list, which has one tab stop. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The times of a day as a list with one tab stop: from when to when, and how many hosts, or places, are free. */
export function dayOfTimes({
  desk,
  zone,
  day,
  times,
  startAt,
  isCollective,
  onChoose,
  onKey,
}: DayOfTimes): TemplateResult {
  const { formats } = desk;
  const name = formats.dayShort(day);
  if (times.length === 0) return html`<p class="quiet">${words.noTimesOn(name)}</p>`;
  const range = formats.of({ ...formats.hourMinute, timeZone: zone });
  const stop = Math.max(
    0,
    times.findIndex(({ start }) => Date.parse(start) === startAt),
  );
  // A start of an hour that comes twice is told from its twin by the offset.
  const labels = labelStarts(
    times.map(({ start, end }) => ({ startAt: Date.parse(start), endAt: Date.parse(end), seatsLeft: null })),
    (at) => formats.time(at, zone),
    (at) => formats.timeWithOffset(at, zone),
  );
  return html`<h3>${name}</h3>
    <p class="hidden" role="status">${words.timesCount(name, times.length, formats.number(times.length))}</p>
    <div class="times" role="listbox" aria-label=${words.timesOn(name)} @keydown=${onKey}>
      ${times.map((time, index) => {
        const [from, to] = [Date.parse(time.start), Date.parse(time.end)];
        const isTwin = labels[index] !== formats.time(from, zone);
        return html`<button
          type="button"
          role="option"
          tabindex=${index === stop ? 0 : -1}
          aria-selected=${from === startAt}
          @click=${() => onChoose(time)}
        >
          <bdi>${isTwin ? labels[index] : range.formatRange(from, to)}</bdi>
          <span class="small">${freeText(time, { desk, isCollective })}</span>
        </button>`;
      })}
    </div>`;
}

function freeText(
  { hosts_free: free, seats_left: seats }: OfferedTime,
  { desk: { formats }, isCollective }: Pick<DayOfTimes, 'desk' | 'isCollective'>,
): string {
  if (seats !== undefined) return words.placesLeft(seats, formats.number(seats));
  return isCollective ? words.allFree : words.hostsFree(free, formats.number(free));
}
