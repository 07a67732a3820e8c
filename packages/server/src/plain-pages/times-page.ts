import { html } from 'hono/html';
import { offerOf } from '../availability/offer.ts';
import type { Deps } from '../deps.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { presentEventType } from '../event-types/present-event-type.ts';
import type { Html } from '../pages/page-layout.ts';
import { choiceOf } from './choice-of.ts';
import { choicesForm, type TimesPlace } from './choices-form.ts';
import type { PlainReader } from './plain-reader.ts';
import { readTimes } from './read-times.ts';
import type { LostTime } from './lost-time.ts';
import { lostNotice, timesView } from './times-view.ts';

/** An event type, and the times at which it is free for the reader. */
export interface TimesPage {
  readonly eventType: EventTypeRecord;
  /** The same as a link to one host shows it. */
  readonly shown: EventTypeRecord;
  readonly place: TimesPlace;
  readonly reader: PlainReader;
  /** A time that was asked for and is free no more. */
  readonly lost?: LostTime | undefined;
}

/** What is booked and when it is free: complete without a script, and the first sight of the page with one. */
export async function timesPage(deps: Pick<Deps, 'db' | 'clock'>, page: TimesPage): Promise<Html> {
  const { eventType, shown, place, reader, lost } = page;
  const offer = offerOf(eventType, choiceOf(eventType, place.asked));
  const times = await readTimes(deps, { offer, exceptBookingId: null }, place.asked, reader.timeZone);
  const view = { times, place, reader, timePath: `${place.path}/book`, now: deps.clock.now() };
  const isForHost = place.asked.host !== undefined;
  return html`<div class="plain" lang="${reader.locale}" dir="${reader.direction}">
    <div class="plain-split">
      <div class="plain-summary">
        <p class="title"><bdi>${shown.title}</bdi></p>
        ${shown.description === '' ? '' : html`<p class="muted"><bdi>${shown.description}</bdi></p>`}
        ${choicesForm(presentEventType(shown, isForHost), place, reader)}
      </div>
      <div class="plain-step">
        <h2>${reader.words.chooseTime}</h2>
        ${lost ? lostNotice(lost, view) : ''} ${timesView(view)}
      </div>
    </div>
  </div>`;
}
