import { notFound } from '@slotkit/shared';
import { findApp } from '../apps/app-store.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Deps } from '../deps.ts';
import { hasSlug } from '../event-types/slug-store.ts';
import type { App } from '../http/app-env.ts';
import { limitRate } from '../http/limit-rate.ts';
import type { LinkParty } from '../links/link-owner.ts';
import { joinUrl, linkUrl } from '../links/link-url.ts';
import { openLink } from '../links/open-link.ts';
import { keepPrivate } from '../pages/keep-private.ts';
import { calendarFileName, fileLinks, isForCalendar, type FileLink } from './add-to-calendar.ts';
import { customerEntry } from './ics.ts';

/**
 * The customer's booking as a calendar file, under the link that opens the booking itself. Whoever has only the link to confirm by is
 * not told the one to manage by. A booking that belongs into no calendar leads to its page, which says how it stands.
 */
export function calendarFileRoutes(app: App, deps: Deps): void {
  const { db, clock } = deps;
  for (const purpose of fileLinks) {
    app.get(
      `/b/:slug/${purpose}/:token/${calendarFileName}`,
      keepPrivate(),
      limitRate(deps.rateLimits),
      async (c) => {
        const { slug, token } = c.req.param();
        const opened = await openLink(db.read, purpose, token);
        const isIts = opened !== null && (await hasSlug(db.read, opened.link.eventType, slug));
        const owner = isIts ? await findApp(db.read, opened.link.appId) : null;
        if (!opened || !owner || opened.party.role !== 'attendee') throw notFound('page');
        const { booking, party } = opened;
        if (!isForCalendar(booking, clock.now())) return c.redirect(`/b/${slug}/${purpose}/${token}`, 302);
        const content = customerEntry(booking, owner, {
          description: descriptionOf(deps, purpose, booking, party),
          meetingUrl: joinUrl(deps, booking, party),
        });
        return c.body(content, 200, {
          'Content-Type': 'text/calendar; charset=utf-8',
          'Content-Disposition': 'attachment; filename="booking.ics"',
        });
      },
    );
  }
}

/** As in the invitation: where the booking can be changed. */
const descriptionOf = (deps: Deps, purpose: FileLink, booking: BookingRecord, party: LinkParty): string =>
  purpose === 'manage' ? linkUrl(deps, 'manage', booking, party) : '';
