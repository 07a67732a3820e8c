import { notFound } from '@slotkit/shared';
import { languageFor } from '@slotkit/shared/vocabularies';
import type { Context } from 'hono';
import type { AppRecord } from '../apps/app-record.ts';
import { findApp } from '../apps/app-store.ts';
import type { Deps } from '../deps.ts';
import { findEventType } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { mayNameHost, ofHost } from '../event-types/for-host.ts';
import { slugSince } from '../event-types/slug-store.ts';
import type { AppEnv } from '../http/app-env.ts';
import { askedIn, type Asked } from '../plain-pages/asked.ts';
import { asWanted, readerIn, type PlainReader } from '../plain-pages/plain-reader.ts';

type Query = Readonly<Record<string, string>>;

/** Something that everybody can book, and whose it is. */
export interface Bookable {
  readonly app: AppRecord;
  readonly eventType: EventTypeRecord;
}

/** A page on which an event type is booked, as its address, or a form that stands for one, asks for it. */
export interface OpenedBookingPage extends Bookable {
  /** The event type as a link to one host shows it. */
  readonly shown: EventTypeRecord;
  /** The path of the event type as it is called now: a form that was open during a rename still arrives. */
  readonly path: string;
  readonly asked: Asked;
  readonly reader: PlainReader;
}

/** Where an event type is booked. */
export const bookablePath = (slug: string): string => `/b/${encodeURIComponent(slug)}`;

/** The app of an address. Throws 404 where there is none. */
export async function bookableApp({ db }: Pick<Deps, 'db'>, appId: string): Promise<AppRecord> {
  const app = await findApp(db.read, appId);
  if (!app) throw notFound('page');
  return app;
}

/** What has a slug, or had it last. Throws 404 for what nobody can book. */
export async function bookableOf(deps: Pick<Deps, 'db'>, slug: string): Promise<Bookable> {
  const { read } = deps.db;
  const since = async (): Promise<EventTypeRecord | null> => {
    const now = await slugSince(read, slug);
    return now === null ? null : findEventType(read, now);
  };
  const eventType = (await findEventType(read, slug)) ?? (await since());
  if (!eventType?.public) throw notFound('page');
  return { app: await bookableApp(deps, eventType.appId), eventType };
}

/** Opens a page of booking by what its address asks for. Throws 404 for what nobody can book, also with the host that is asked for. */
export async function openBookingPage(
  c: Context<AppEnv>,
  deps: Pick<Deps, 'db'>,
  slug: string,
  query: Query,
): Promise<OpenedBookingPage> {
  const { app, eventType } = await bookableOf(deps, slug);
  frameFor(c, app);
  const { asked, shown } = ofHostAsked([eventType], askedIn(query));
  const locale = pageLocale(c, app, asked);
  return {
    app,
    eventType,
    shown: shown[0] ?? eventType,
    path: bookablePath(eventType.slug),
    asked,
    reader: readerIn(asked.timezone ?? eventType.settings.timezone, locale),
  };
}

/** Lets the sites that an app names frame its page. */
export const frameFor = (c: Context<AppEnv>, { frameAncestors }: AppRecord): void =>
  c.set('frameAncestors', ["'self'", ...frameAncestors]);

/** The event types of the host that is asked for; where nobody may name one, the page is the one that everybody gets. Throws 404 when there are none. */
export function ofHostAsked(
  all: readonly EventTypeRecord[],
  asked: Asked,
): { readonly asked: Asked; readonly shown: readonly EventTypeRecord[] } {
  const shown = ofHost(all, asked.host);
  return { shown, asked: shown.some(mayNameHost) ? asked : { ...asked, host: undefined } };
}

/** The language of a page: the one asked for, else the app's, in the browser's region. One that there are no words for is as if it had not been asked for. */
export function pageLocale(c: Context<AppEnv>, { locale }: AppRecord, { lang }: Asked): string {
  c.header('Vary', 'Accept-Language', { append: true });
  const wanted = lang === undefined || languageFor(lang) === null ? locale : lang;
  return asWanted(wanted, c.req.header('Accept-Language'));
}
