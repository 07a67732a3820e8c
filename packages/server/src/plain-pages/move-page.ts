import { html } from 'hono/html';
import { moverOf } from '../availability/mover-of.ts';
import type { Deps } from '../deps.ts';
import type { Html } from '../pages/page-layout.ts';
import type { Asked } from './asked.ts';
import type { LinkVisit } from './link-visit.ts';
import { drawing } from './pictures.ts';
import { readTimes } from './read-times.ts';
import type { LostTime } from './lost-time.ts';
import { lostNotice, timesView } from './times-view.ts';

/** The times that a booking could move to. */
export async function moveTimes(
  deps: Pick<Deps, 'db' | 'clock'>,
  visit: LinkVisit,
  asked: Asked,
  lost: LostTime | null = null,
): Promise<Html> {
  const { reader, record, path, now } = visit;
  const { words } = reader;
  const times = await readTimes(deps, await moverOf(deps, record, {}), asked, reader.timeZone);
  const place = { path: `${path}/move`, asked, carried: {} };
  const view = { times, place, reader, timePath: place.path, now };
  return html`<div class="plain">
    <div class="plain-split">
      ${present(visit)}
      <div class="plain-step">
        <h2>${words.newTime}</h2>
        ${lost ? lostNotice(lost, view) : ''} ${timesView(view)}
      </div>
    </div>
  </div>`;
}

/** What is to be moved, and the way back. */
const present = ({ record, reader, path }: LinkVisit): Html =>
  html`<div class="plain-summary">
    <p class="title"><bdi>${record.eventType.title}</bdi></p>
    <p class="plain-choice">
      ${drawing('calendar')}<span
        ><strong>${reader.period(record.startAt, record.endAt)}</strong><br /><span class="small muted"
          ><bdi>${reader.zone(record.startAt)}</bdi></span
        ></span
      >
    </p>
    <p><a class="plain-back" href="${path}">${drawing('back')}${reader.words.keepTime}</a></p>
  </div>`;

/** The old time and the new one, looked at once more before the booking moves. `key` is sent along, so that it moves once. */
export async function moveReview(
  deps: Pick<Deps, 'db'>,
  visit: LinkVisit,
  start: string,
  key: string,
): Promise<Html> {
  const { reader, record, path } = visit;
  const { words } = reader;
  const { offer } = await moverOf(deps, record, {});
  const startAt = Date.parse(start);
  const endAt = startAt + offer.durationMinutes * 60_000;
  const isSame = startAt === record.startAt && endAt === record.endAt;
  const time = (term: string, from: number, to: number, kind = ''): Html =>
    html`<div class="link-fact ${kind}">
      <dt>${drawing('clock')}${term}</dt>
      <dd>
        <span>${reader.period(from, to)}</span
        ><span class="small muted"><bdi>${reader.zone(from)}</bdi></span>
      </dd>
    </div>`;
  return html`<div class="plain">
    <div class="link-page">
      <h2>${words.reviewMove}</h2>
      <dl class="link-facts">
        ${time(words.oldTime, record.startAt, record.endAt, 'former')}
        ${time(words.newTimeLabel, startAt, endAt)}
      </dl>
      ${isSame ? html`<p class="plain-notice">${words.sameTime}</p>` : ''}
      <div class="actions">
        ${
          isSame
            ? ''
            : html`<form method="post" action="${path}/move">
                <input type="hidden" name="start" value="${start}" />
                <input type="hidden" name="timezone" value="${reader.timeZone}" />
                <input type="hidden" name="key" value="${key}" />
                <button class="primary" type="submit">${words.moveBooking}</button>
              </form>`
        }
        <a class="button" href="${path}/move?timezone=${encodeURIComponent(reader.timeZone)}"
          >${words.otherTime}</a
        >
        <a class="button" href="${path}">${words.keepTime}</a>
      </div>
    </div>
  </div>`;
}
