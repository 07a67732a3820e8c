import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { element, hostedPage } from './hosted-page.ts';
import { hostedWordsFor } from './hosted-words.ts';
import type { Html } from './page-layout.ts';

/** What both pages where one can book are given. */
export interface BookingPage {
  readonly app: AppRecord;
  readonly widgetKey: string | null;
  /** What the page's address asked for. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** The page of one event type. */
export function eventTypePage(page: BookingPage, eventType: EventTypeRecord): Html {
  const { app } = page;
  const { words } = hostedWordsFor(app.locale);
  const about = html`<h2>${eventType.title}</h2>
    <p class="facts">${facts(eventType, app.locale)}</p>
    ${eventType.description === '' ? '' : html`<p>${eventType.description}</p>`}`;
  return hostedPage({
    app,
    title: `${eventType.title} – ${app.name}`,
    description: eventType.description || `${eventType.title}. ${words.chooseTime(app.name)}`,
    element: widget(page, eventType.slug, about),
  });
}

/** The page of an app: everything that can be booked there. */
export function appPage(page: BookingPage, eventTypes: readonly EventTypeRecord[]): Html {
  const { app, attributes } = page;
  const { words } = hostedWordsFor(app.locale);
  const asked =
    attributes.length === 0 ? '' : `?${String(new URLSearchParams(attributes.map((pair) => [...pair])))}`;
  const list = html`<ul class="offers">
    ${eventTypes.map(
      (eventType) =>
        html`<li>
          <a href="/b/${encodeURIComponent(eventType.slug)}${asked}">${eventType.title}</a>
          <span class="facts">${facts(eventType, app.locale)}</span>
        </li>`,
    )}
  </ul>`;
  return hostedPage({
    app,
    title: words.bookWith(app.name),
    description: words.chooseTime(app.name),
    element: widget(page, null, list),
  });
}

function widget(page: BookingPage, slug: string | null, about: Html): Html {
  const own = [
    ['app-id', page.app.id],
    ['widget-key', page.widgetKey],
    ['event-type', slug],
  ] as const;
  const { words, language, direction } = hostedWordsFor(page.app.locale);
  const fallback = html`<div class="fallback">
    ${about}
    <noscript>
      <p class="hint" lang="${language}" dir="${direction}">${words.bookingNeedsScript}</p>
    </noscript>
  </div>`;
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
