import { notFound } from '@slotkit/shared';
import type { Booking } from '@slotkit/shared/wire';
import type { AppRecord } from '../apps/app-record.ts';
import { findApp } from '../apps/app-store.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { customerView } from '../bookings/customer-view.ts';
import type { Deps } from '../deps.ts';
import { findEventType } from '../event-types/event-type-store.ts';
import { hasSlug } from '../event-types/slug-store.ts';
import { openLink } from '../links/open-link.ts';
import type { CustomerLink } from '../links/require-link.ts';
import { readerOf, type PageReader } from '../link-pages/link-page.ts';
import type { CustomerPurpose } from '../pages/customer-page.ts';
import type { Asked } from './asked.ts';
import { readerIn, type PlainReader } from './plain-reader.ts';

/** A customer's booking as its link was opened: what there is to show, and to whom. */
export interface LinkVisit {
  readonly app: AppRecord;
  readonly opened: CustomerLink;
  readonly record: BookingRecord;
  /** The same as its customer reads it over the API: with what is allowed, and why the rest is not. */
  readonly booking: Booking;
  readonly reader: PlainReader;
  /** How the facts are told. */
  readonly pageReader: PageReader;
  /** The page's own address. */
  readonly path: string;
  readonly token: string;
  /** Where the same can be booked again; null where nobody can. */
  readonly bookAgainPath: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What an address of such a page holds. */
export interface LinkAddress {
  readonly purpose: CustomerPurpose;
  readonly slug: string;
  readonly token: string;
}

/** Opens the link of an address. Throws the one 404 of all links that open nothing here. */
export async function openVisit(
  deps: Deps,
  { purpose, slug, token }: LinkAddress,
  asked: Asked,
): Promise<LinkVisit> {
  const { db, clock } = deps;
  const found = await openLink(db.read, purpose, token);
  if (found?.party.role !== 'attendee' || !(await hasSlug(db.read, found.link.eventType, slug)))
    throw notFound('page');
  const app = await findApp(db.read, found.link.appId);
  if (!app) throw notFound('page');
  const { link, booking: record, party } = found;
  const { attendee } = party;
  const opened = { link, booking: record, attendee };
  const pageReader = readerOf(app, record, party, asked.timezone);
  const isBookable = (await findEventType(db.read, record.eventType.slug))?.public === true;
  return {
    app,
    opened,
    record,
    booking: await customerView(deps)(opened, record),
    reader: readerIn(pageReader.timeZone, attendee.locale, app.locale),
    pageReader,
    path: `/b/${encodeURIComponent(slug)}/${purpose}/${token}`,
    token,
    bookAgainPath: isBookable ? `/b/${encodeURIComponent(record.eventType.slug)}` : null,
    now: clock.now(),
  };
}
