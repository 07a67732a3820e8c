import { notFound } from '@slotkit/shared';
import type { Context } from 'hono';
import type { AppRecord } from '../apps/app-record.ts';
import { findApp } from '../apps/app-store.ts';
import { findPublicKey } from '../apps/widget-key-store.ts';
import type { Deps } from '../deps.ts';
import { findEventType, listPublicEventTypes } from '../event-types/event-type-store.ts';
import { hasSlug, slugSince } from '../event-types/slug-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { mayNameHost, ofHost } from '../event-types/for-host.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { findLink } from '../links/link-store.ts';
import { appPage, eventTypePage, type BookingPage } from './booking-page.ts';
import { customerPage, type CustomerPurpose } from './customer-page.ts';
import { keepPrivate } from './keep-private.ts';
import { attributesFromQuery } from './widget-attributes.ts';

/** The pages that customers open: where they book, and where a link of a mail leads. None of them changes anything. */
export function hostedRoutes(app: App, { db }: Deps): void {
  async function bookingPage(c: Context<AppEnv>, owner: AppRecord): Promise<BookingPage> {
    c.set('frameAncestors', ["'self'", ...owner.frameAncestors]);
    c.header('Cache-Control', 'no-cache');
    const widgetKey = await findPublicKey(db.read, owner.id);
    return { app: owner, widgetKey, attributes: attributesFromQuery(c.req.query()) };
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

  app.get('/book/:app_id', async (c) => {
    const owner = await findApp(db.read, c.req.param('app_id'));
    if (!owner) throw notFound('page');
    const eventTypes = await listPublicEventTypes(db.read, owner.id);
    return c.html(appPage(...asAsked(await bookingPage(c, owner), eventTypes)));
  });

  app.get('/b/:slug', async (c) => {
    const { slug } = c.req.param();
    const eventType = await findEventType(db.read, slug);
    const since = eventType ? null : await slugSince(db.read, slug);
    if (since !== null) return c.redirect(`/b/${since}${new URL(c.req.url).search}`, 302);
    const owner = eventType?.public ? await findApp(db.read, eventType.appId) : null;
    if (!eventType || !owner) throw notFound('page');
    const [page, [shown = eventType]] = asAsked(await bookingPage(c, owner), [eventType]);
    return c.html(eventTypePage(page, shown));
  });

  for (const purpose of ['manage', 'confirm'] satisfies CustomerPurpose[]) {
    app.use(`/b/:slug/${purpose}/*`, keepPrivate());
    app.get(`/b/:slug/${purpose}/:token`, async (c) => {
      const { slug, token } = c.req.param();
      const link = await findLink(db.read, purpose, token);
      const isIts = link !== null && (await hasSlug(db.read, link.eventType, slug));
      const owner = isIts ? await findApp(db.read, link.appId) : null;
      if (!owner) throw notFound('page');
      return c.html(customerPage(purpose, owner, token));
    });
  }
}
