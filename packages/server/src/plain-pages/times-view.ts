import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { address } from './asked.ts';
import { zoneForm, type TimesPlace } from './choices-form.ts';
import type { LostTime } from './lost-time.ts';
import { addressOf, monthName, monthTable } from './month-table.ts';
import { monthOf } from './month.ts';
import { fullDay, type PlainReader } from './plain-reader.ts';
import type { PlainSlot, PlainTimes } from './read-times.ts';

/** What a page with times shows. */
export interface TimesView {
  readonly times: PlainTimes;
  readonly place: TimesPlace;
  readonly reader: PlainReader;
  /** Where the link of a time leads; `start` is added to its query. */
  readonly timePath: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A month, and the times of one of its days, each a link. */
export function timesView(view: TimesView): Html {
  const { times, place, reader, now } = view;
  const [slot] = times.day === null ? [] : (times.days.get(times.day) ?? []);
  return html`<div class="plain-panes">
    <div>${monthTable(times, place, reader)} ${zoneForm(place, reader, slot?.startAt ?? now)}</div>
    <div class="plain-day">${dayTimes(view)}</div>
  </div>`;
}

function dayTimes(view: TimesView): Html {
  const { times, place, reader } = view;
  const { words } = reader;
  const { day, days, firstDay, month } = times;
  if (day === null) {
    if (firstDay === null) return html`<p>${words.noTimesAtAll}</p>`;
    const next = words.nextFreeDay(reader.day(firstDay, fullDay));
    return html`<p>${words.noTimesInMonth(monthName(month, reader))}</p>
      <a class="button" rel="nofollow" href="${addressOf(place, { month: monthOf(firstDay), day: firstDay })}"
        >${next}</a
      >`;
  }
  const slots = days.get(day) ?? [];
  const labels = labelStarts(slots, reader);
  const name = reader.day(day, fullDay);
  return html`<h3 id="plain-day">${name}</h3>
    <ul class="plain-times" aria-label="${words.timesOn(name)}">
      ${slots.map(
        ({ start, seatsLeft }, index) =>
          html`<li>
            <a class="button" rel="nofollow" href="${startAddress(view, start)}"
              ><span>${labels[index]}</span
              >${seatsLeft === undefined ? '' : html` <span class="small muted">${words.seatsLeft(reader.counted(seatsLeft))}</span>`}</a
            >
          </li>`,
      )}
    </ul>`;
}

/** Where a start leads: what was being looked at does not matter there. */
const startAddress = ({ place, reader, timePath }: TimesView, start: string): string => {
  const unsaid = { month: undefined, day: undefined, zones: undefined, done: undefined };
  return address(timePath, { ...place.asked, ...unsaid, timezone: reader.timeZone, start }, place.carried);
};

/** Where two starts would read the same (a repeated hour), both get the longer label. */
function labelStarts(slots: readonly PlainSlot[], { time, timeWithOffset }: PlainReader): string[] {
  const labels = slots.map(({ startAt }) => time(startAt));
  return slots.map(({ startAt }, index) => {
    const label = labels[index] ?? '';
    return labels.indexOf(label) === labels.lastIndexOf(label) ? label : timeWithOffset(startAt);
  });
}

/** Says which time is gone, and offers what is free instead; above the other times. */
export function lostNotice(lost: LostTime, view: TimesView): Html {
  const { reader } = view;
  const { words } = reader;
  return html`<div class="plain-notice bad" role="alert">
    <p>${words.timeGone(reader.dayAndTime(lost.startAt))}</p>
    ${
      lost.alternatives.length === 0
        ? ''
        : html`<p class="small muted" id="instead">${words.freeInstead}</p>
            <ul class="plain-row" aria-labelledby="instead">
              ${lost.alternatives.map(
                ({ start }) =>
                  html`<li>
                    <a class="button" rel="nofollow" href="${startAddress(view, start)}"
                      >${reader.dayAndTime(Date.parse(start))}</a
                    >
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}
