import { notFound } from '@slotkit/shared';
import { languageFor } from '@slotkit/shared/vocabularies';
import type { Context } from 'hono';
import type { AppRecord } from '../apps/app-record.ts';
import { findApp } from '../apps/app-store.ts';
import { findPublicKey } from '../apps/widget-key-store.ts';
import type { Deps } from '../deps.ts';
import { findEventType, listPublicEventTypes } from '../event-types/event-type-store.ts';
import { slugSince } from '../event-types/slug-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { mayNameHost, ofHost } from '../event-types/for-host.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { limitRate } from '../http/limit-rate.ts';
import { address, askedIn } from '../plain-pages/asked.ts';
import { carriedIn } from '../plain-pages/carried.ts';
import { asWanted, readerIn } from '../plain-pages/plain-reader.ts';
import { timesPage } from '../plain-pages/times-page.ts';
import { appPage, eventTypePage, type BookingPage } from './booking-page.ts';
import { attributesFromQuery } from './widget-attributes.ts';

/** The pages where customers book. None of them changes anything. */
export function hostedRoutes(app: App, deps: Deps): void {
  const { db, rateLimits } = deps;
  async function bookingPage(c: Context<AppEnv>, owner: AppRecord): Promise<BookingPage> {
    c.set('frameAncestors', ["'self'", ...owner.frameAncestors]);
    c.header('Cache-Control', 'no-cache');
    const widgetKey = await findPublicKey(db.read, owner.id);
    const attributes = attributesFromQuery(c.req.query());
    const wanted = attributes.find(([name]) => name === 'lang')?.[1] ?? owner.locale;
    const locale = asWanted(
      languageFor(wanted) === null ? owner.locale : wanted,
      c.req.header('Accept-Language'),
    );
    c.header('Vary', 'Accept-Language', { append: true });
    return { app: owner, widgetKey, attributes, locale, publicUrl: deps.config.publicUrl };
  }

  /** The page of what its address asks for: a host's event types where one is named. Throws 404 when there are none. */
  function asAsked(
    page: BookingPage,
    all: readonly EventTypeRecord[],
  ): [page: BookingPage, eventTypes: readonly EventTypeRecord[]] {
    const eventTypes = ofHost(all, page.attributes.find(([name]) => name === 'host')?.[1]);
    // Where nobody may name a host, the page is the one that everybody gets.
    const isKept = ([name]: readonly [string, string]) => name !== 'host' || eventTypes.some(mayNameHost);
    return [{ ...page, attributes: page.attributes.filter(isKept) }, eventTypes];
  }

  app.get('/book/:app_id', limitRate(rateLimits), async (c) => {
    const owner = await findApp(db.read, c.req.param('app_id'));
    if (!owner) throw notFound('page');
    const eventTypes = await listPublicEventTypes(db.read, owner.id);
    const [page, shown] = asAsked(await bookingPage(c, owner), eventTypes);
    const carried = carriedIn(c.req.query());
    return c.html(appPage(page, shown, address('', Object.fromEntries(page.attributes), carried)));
  });

  app.get('/b/:slug', limitRate(rateLimits), async (c) => {
    const { slug } = c.req.param();
    const eventType = await findEventType(db.read, slug);
    const since = eventType ? null : await slugSince(db.read, slug);
    if (since !== null) return c.redirect(`/b/${since}${new URL(c.req.url).search}`, 302);
    const owner = eventType?.public ? await findApp(db.read, eventType.appId) : null;
    if (!eventType || !owner) throw notFound('page');
    const [page, [shown = eventType]] = asAsked(await bookingPage(c, owner), [eventType]);
    const asked = { ...askedIn(c.req.query()), host: undefined, ...Object.fromEntries(page.attributes) };
    const place = { path: `/b/${encodeURIComponent(slug)}`, asked, carried: carriedIn(c.req.query()) };
    const reader = readerIn(asked.timezone ?? eventType.settings.timezone, page.locale);
    return c.html(eventTypePage(page, shown, await timesPage(deps, { eventType, shown, place, reader })));
  });
}
