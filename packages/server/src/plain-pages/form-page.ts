import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import { offerOf } from '../availability/offer.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { presentEventType } from '../event-types/present-event-type.ts';
import { hostedPage } from '../pages/hosted-page.ts';
import type { Html } from '../pages/page-layout.ts';
import { address } from './asked.ts';
import { bookingForm, type BookingForm } from './booking-form.ts';
import { choiceOf } from './choice-of.ts';
import type { TimesPlace } from './choices-form.ts';
import { drawing } from './pictures.ts';
import type { PlainReader } from './plain-reader.ts';

/** The page where a chosen time is booked. */
export interface FormPage extends Pick<BookingForm, 'said' | 'problems' | 'failure' | 'instead'> {
  readonly app: AppRecord;
  readonly eventType: EventTypeRecord;
  readonly shown: EventTypeRecord;
  readonly place: TimesPlace;
  readonly reader: PlainReader;
  readonly startAt: number;
  /** Sent along, so that the same form books once however often it is sent. */
  readonly key: string;
}

/** What was chosen, and the form that books it. */
export function formPage(page: FormPage): Html {
  const { app, shown, place, reader, key, said, problems, failure, instead = null } = page;
  const { asked, carried } = place;
  const { words } = reader;
  const eventType = presentEventType(shown, asked.host !== undefined);
  const hidden = Object.entries({ ...carried, ...frameOf(page), key }).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !(pair[0] in fieldNames),
  );
  return hostedPage({
    app,
    title: `${words.details}: ${shown.title} – ${app.name}`,
    locale: reader.locale,
    noIndex: true,
    stylesheets: ['/assets/plain-page.css'],
    isPlain: true,
    element: html`<div class="plain">
      <div class="plain-split">
        ${settled(page)}
        <div class="plain-step">
          <h2>${words.details}</h2>
          ${bookingForm({ eventType, reader, action: `${place.path}/book`, said, hidden, problems, failure, instead })}
        </div>
      </div>
    </div>`,
  });
}

/** What the form's own fields are called; prefilled ones are not sent twice. */
const fieldNames = { name: true, email: true, phone: true, notes: true };

const frameOf = ({ place: { asked }, reader, instead }: FormPage) => ({
  start: instead ? undefined : asked.start,
  duration: asked.duration,
  host: asked.host,
  location: asked.location,
  lang: asked.lang,
  timezone: reader.timeZone,
});

/** The time, place and host that were chosen, and the way back to choosing. */
function settled({ eventType, shown, place, reader, startAt, instead }: FormPage): Html {
  const { words } = reader;
  const { durationMinutes, location, hosts, hostChosen } = offerOf(
    eventType,
    choiceOf(eventType, place.asked),
  );
  const [host] = hosts;
  const { start: _start, ...asked } = place.asked;
  return html`<div class="plain-summary">
    <p class="title"><bdi>${shown.title}</bdi></p>
    <div class="plain-choices">
      ${
        instead
          ? ''
          : html`<p class="plain-choice">
              ${drawing('calendar')}<span
                ><strong>${reader.period(startAt, startAt + durationMinutes * 60_000)}</strong><br /><span
                  class="small muted"
                  ><bdi>${reader.zone(startAt)}</bdi></span
                ></span
              >
            </p>`
      }
      ${location === null ? '' : html`<p class="plain-choice">${drawing('place')}<bdi>${location.name}</bdi></p>`}
      ${hostChosen && host ? html`<p class="plain-choice">${drawing('person')}<bdi>${host.name}</bdi></p>` : ''}
    </div>
    <p>
      <a class="plain-back" href="${address(place.path, asked, place.carried)}"
        >${drawing('back')}${words.otherTime}</a
      >
    </p>
  </div>`;
}
