import type { Context } from 'hono';
import { findPublicKey } from '../apps/widget-key-store.ts';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { limitRate } from '../http/limit-rate.ts';
import { hostedWordsFor } from './hosted-words.ts';
import { embedAnswer, embeddedPage, type EmbeddedPage, type Embeddable } from './o-embed.ts';
import { bookableApp, bookableOf, bookablePath } from './open-booking-page.ts';
import { qrCode } from './qr-code.ts';
import { cachePolicies } from './static-file.ts';
import { attributesFromQuery } from './widget-attributes.ts';

/** How booking pages are passed on: as a code for cameras, and to whoever embeds an address. */
export function shareRoutes(app: App, { db, config, rateLimits }: Deps): void {
  const { publicUrl } = config;
  const limited = limitRate(rateLimits);

  /** Throws 404 for what nobody can book. */
  async function find({ kind, id, query }: EmbeddedPage): Promise<Embeddable> {
    const { app: owner, eventType } =
      kind === 'eventType'
        ? await bookableOf({ db }, id)
        : { app: await bookableApp({ db }, id), eventType: null };
    return {
      app: owner,
      title: eventType?.title ?? hostedWordsFor(owner.locale).words.bookWith(owner.name),
      publicUrl,
      path: eventType ? bookablePath(eventType.slug) : `/book/${encodeURIComponent(owner.id)}`,
      attributes: [
        ['app-id', owner.id],
        ['widget-key', await findPublicKey(db.read, owner.id)],
        ['event-type', eventType?.slug ?? null],
        ...attributesFromQuery(query),
      ],
    };
  }

  app.get('/oembed', limited, async (c) => {
    const { url = '', format = 'json', maxwidth, maxheight } = c.req.query();
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    if (format !== 'json') return c.text('Only format=json is answered.', 501);
    const page = await find(embeddedPage(url, publicUrl));
    return c.json(await embedAnswer(page, { maxWidth: sizeIn(maxwidth), maxHeight: sizeIn(maxheight) }));
  });

  async function sendCode(c: Context<AppEnv>, kind: EmbeddedPage['kind'], id: string) {
    const query = attributesFromQuery(c.req.query());
    const { path } = await find({ kind, id, query: {} });
    const asked = query.length === 0 ? '' : `?${String(new URLSearchParams(query))}`;
    // It may stand on the business's own pages.
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Cache-Control', cachePolicies.short);
    return c.body(qrCode(`${publicUrl}${path}${asked}`), 200, { 'Content-Type': 'image/svg+xml' });
  }
  app.get('/b/:slug/qr.svg', limited, (c) => sendCode(c, 'eventType', c.req.param('slug')));
  app.get('/book/:app_id/qr.svg', limited, (c) => sendCode(c, 'app', c.req.param('app_id')));
}

/** A size in CSS pixels; no limit where none is said. */
const sizeIn = (value: string | undefined): number =>
  value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
