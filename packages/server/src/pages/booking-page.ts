import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { element, hostedPage } from './hosted-page.ts';
import { hostedWordsFor } from './hosted-words.ts';
import { readerIn, type PlainReader } from '../plain-pages/plain-reader.ts';
import type { Html } from './page-layout.ts';
import { pageMetadata } from './page-metadata.ts';

/** What both pages where one can book are given. */
export interface BookingPage {
  readonly app: AppRecord;
  readonly widgetKey: string | null;
  /** The server's own address. */
  readonly publicUrl: string;
  /** The language of the page. */
  readonly locale: string;
  /** What the page's address asked for. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** The page of one event type, with what stands in the element's place until it runs. */
export function eventTypePage(page: BookingPage, eventType: EventTypeRecord, times: Html): Html {
  const { app, locale, publicUrl } = page;
  const { words } = hostedWordsFor(locale);
  const title = `${eventType.title} – ${app.name}`;
  const description = eventType.description || `${eventType.title}. ${words.chooseTime(app.name)}`;
  const path = `/b/${encodeURIComponent(eventType.slug)}`;
  return hostedPage({
    app,
    title,
    description,
    locale,
    metadata: pageMetadata({ app, publicUrl, path, title, description, locale, offers: [eventType] }),
    stylesheets: ['/assets/plain-page.css'],
    element: widget(page, eventType.slug, times),
  });
}

/** The page of an app: everything that can be booked there. `asked` is what its links ask for. */
export function appPage(page: BookingPage, eventTypes: readonly EventTypeRecord[], asked: string): Html {
  const { app, locale, publicUrl } = page;
  const { words } = hostedWordsFor(locale);
  const title = words.bookWith(app.name);
  const description = words.chooseTime(app.name);
  const path = `/book/${encodeURIComponent(app.id)}`;
  return hostedPage({
    app,
    title,
    description,
    locale,
    metadata: pageMetadata({ app, publicUrl, path, title, description, locale, offers: eventTypes }),
    stylesheets: ['/assets/plain-page.css'],
    element: widget(page, null, offersList(eventTypes, asked, readerIn(app.timezone, locale))),
  });
}

function offersList(eventTypes: readonly EventTypeRecord[], asked: string, reader: PlainReader): Html {
  const { words, locale } = reader;
  return html`<div class="plain">
    <h2>${words.chooseEventType}</h2>
    ${
      eventTypes.length === 0
        ? html`<p class="muted">${words.noTimesAtAll}</p>`
        : html`<ul class="plain-offers">
            ${eventTypes.map(
              (eventType) =>
                html`<li>
                  <a href="/b/${encodeURIComponent(eventType.slug)}${asked}"
                    ><bdi>${eventType.title}</bdi><span class="small muted">${facts(eventType, locale)}</span
                    ><bdi class="muted">${eventType.description}</bdi></a
                  >
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function widget(page: BookingPage, slug: string | null, fallback: Html): Html {
  const own = [
    ['app-id', page.app.id],
    ['widget-key', page.widgetKey],
    ['event-type', slug],
  ] as const;
  // What the address says of the visitor, and where it came from, is for the form.
  return element('booking-widget', [...own, ...page.attributes, ['forward-query', '']], fallback);
}

/** Who, where it is known, and how long, such as "Mara and Theo · 60 min". */
function facts({ hosts, settings }: EventTypeRecord, locale: string): string {
  const meetsAll = hosts.length === 1 || settings.strategy === 'collective';
  const who = meetsAll ? [new Intl.ListFormat(locale).format(hosts.map(({ name }) => name))] : [];
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' });
  const howLong = settings.durationsMinutes.map((duration) => minutes.format(duration));
  return [...who, howLong.join(' / ')].filter((part) => part !== '').join(' · ');
}
