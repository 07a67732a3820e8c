import type { Context } from 'hono';
import type { AppRecord } from '../apps/app-record.ts';
import { findPublicKey } from '../apps/widget-key-store.ts';
import type { Deps } from '../deps.ts';
import { listPublicEventTypes } from '../event-types/event-type-store.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { limitRate } from '../http/limit-rate.ts';
import { address, askedIn, type Asked } from '../plain-pages/asked.ts';
import { carriedIn } from '../plain-pages/carried.ts';
import { timesPage } from '../plain-pages/times-page.ts';
import { appPage, eventTypePage, type BookingPage } from './booking-page.ts';
import { bookableApp, frameFor, ofHostAsked, openBookingPage, pageLocale } from './open-booking-page.ts';
import { attributesFromQuery } from './widget-attributes.ts';

/** The pages where customers book. None of them changes anything. */
export function hostedRoutes(app: App, deps: Deps): void {
  const { db, config, rateLimits } = deps;
  async function bookingPage(
    c: Context<AppEnv>,
    owner: AppRecord,
    asked: Asked,
    locale: string,
  ): Promise<BookingPage> {
    c.header('Cache-Control', 'no-cache');
    const isKept = ([name]: readonly [string, string]) => name !== 'host' || asked.host !== undefined;
    return {
      app: owner,
      widgetKey: await findPublicKey(db.read, owner.id),
      attributes: attributesFromQuery(c.req.query()).filter(isKept),
      locale,
      publicUrl: config.publicUrl,
    };
  }

  app.get('/book/:app_id', limitRate(rateLimits), async (c) => {
    const owner = await bookableApp(deps, c.req.param('app_id'));
    frameFor(c, owner);
    const { asked, shown } = ofHostAsked(
      await listPublicEventTypes(db.read, owner.id),
      askedIn(c.req.query()),
    );
    const page = await bookingPage(c, owner, asked, pageLocale(c, owner, asked));
    const carried = carriedIn(c.req.query());
    return c.html(appPage(page, shown, address('', Object.fromEntries(page.attributes), carried)));
  });

  app.get('/b/:slug', limitRate(rateLimits), async (c) => {
    const { slug } = c.req.param();
    const opened = await openBookingPage(c, deps, slug, c.req.query());
    const { app: owner, eventType, shown, path, asked, reader } = opened;
    if (eventType.slug !== slug) return c.redirect(`${path}${new URL(c.req.url).search}`, 302);
    const page = await bookingPage(c, owner, asked, reader.locale);
    const place = { path, asked, carried: carriedIn(c.req.query()) };
    return c.html(eventTypePage(page, shown, await timesPage(deps, { eventType, shown, place, reader })));
  });
}
