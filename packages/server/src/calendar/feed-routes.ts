import { createHash } from 'node:crypto';
import { notFound } from '@slotkit/shared';
import { findApp } from '../apps/app-store.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { feedBookings, findFeedHost } from './feed-store.ts';
import { hostMeetingUrl } from './host-meeting-url.ts';
import { calendarFeed } from './ics.ts';

/** How long a meeting stays in the feed after its end. */
const keptMs = 90 * 86_400_000;

/** The calendar that a host subscribes to, at a secret address (`webcal://…`). Reading it changes nothing. */
export function feedRoutes(app: App, deps: Deps): void {
  const { db, clock } = deps;
  app.get('/calendars/:token{[A-Za-z0-9_-]{43}\\.ics}', async (c) => {
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Robots-Tag', 'noindex');
    c.header('Cache-Control', 'private, no-cache');
    const host = await findFeedHost(db.read, c.req.param('token').slice(0, -'.ics'.length));
    const owner = host && (await findApp(db.read, host.appId));
    if (!host || !owner) throw notFound('calendar');
    const now = clock.now();
    const bookings = await feedBookings(db.read, host.id, { now, endAfter: now - keptMs });
    const events = bookings.map((booking) => ({
      booking,
      meetingUrl: hostMeetingUrl(deps, booking, host.id),
    }));
    const content = calendarFeed(`${host.name} – ${owner.name}`, owner, events);
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    c.header('ETag', etag);
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304);
    return c.body(content, 200, { 'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH' });
  });
}

/** The address of a feed for programs: most calendars subscribe when they are given `webcal:`. */
export const feedUrl = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/^https?:/, 'webcal:')}/calendars/${token}.ics`;
