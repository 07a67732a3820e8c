import { notFound } from '@slotkit/shared';
import { text } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import type { AppRecord } from '../apps/app-record.ts';
import { findApp } from '../apps/app-store.ts';
import { joinMeeting } from '../attendance/join-meeting.ts';
import { meetingAddress } from '../attendance/join-standing.ts';
import { readJoin } from '../attendance/read-join.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { hostCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import type { Deps } from '../deps.ts';
import { findEventType } from '../event-types/event-type-store.ts';
import { hasSlug } from '../event-types/slug-store.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { refuseForeignForm } from '../http/refuse-foreign-form.ts';
import { openLink, type OpenedLink } from '../links/open-link.ts';
import { keepPrivate } from '../pages/keep-private.ts';
import type { LinkPurpose } from '../secrets.ts';
import { approvePage, awaitsAnswer } from './approve-page.ts';
import { joinPage } from './join-page.ts';

interface OpenedPage {
  readonly app: AppRecord;
  readonly opened: OpenedLink;
}

/** The pages behind links where something is done by a form: a look changes nothing, only their button does. */
export function linkPageRoutes(app: App, deps: Deps): void {
  const { db, clock, config } = deps;
  const ownForms = refuseForeignForm(new URL(config.publicUrl).origin);

  /** Throws the one 404 of all links that open nothing here. */
  async function open(c: Context<AppEnv>, purpose: LinkPurpose): Promise<OpenedPage> {
    const opened = await openLink(db.read, purpose, c.req.param('token') ?? '');
    const slug = c.req.param('slug') ?? '';
    if (!opened || !(await hasSlug(db.read, opened.link.eventType, slug))) throw notFound('page');
    const owner = await findApp(db.read, opened.link.appId);
    if (!owner) throw notFound('page');
    return { app: owner, opened };
  }

  app.use('/b/:slug/join/*', keepPrivate());
  app.use('/b/:slug/approve/*', keepPrivate());

  app.get('/b/:slug/join/:token', async (c) => {
    const page = await open(c, 'join');
    const { slug } = page.opened.link.eventType;
    const meeting = await readJoin(deps, page.opened);
    const address = meetingAddress(page.opened.booking);
    // Where the meeting goes on from there is its own business: some sites send their visitors further.
    if (address !== null) c.set('formTargets', ['https:', ...(address.startsWith('http:') ? ['http:'] : [])]);
    const bookable = (await findEventType(db.read, slug))?.public === true;
    const bookAgainPath = bookable ? `/b/${encodeURIComponent(slug)}` : null;
    return c.html(joinPage({ ...page, meeting, now: clock.now(), bookAgainPath }));
  });

  app.post('/b/:slug/join/:token', ownForms, async (c) => {
    const { opened } = await open(c, 'join');
    const { standing } = await readJoin(deps, opened);
    if (standing !== 'early' && standing !== 'open') return c.redirect(c.req.path, 303);
    const { meetingUrl } = await joinMeeting(deps, opened);
    return c.redirect(meetingUrl ?? c.req.path, 303);
  });

  app.get('/b/:slug/approve/:token', async (c) =>
    c.html(approvePage({ ...(await open(c, 'approve')), now: clock.now() })),
  );

  app.post('/b/:slug/approve/:token', ownForms, async (c) => {
    const page = await open(c, 'approve');
    const { booking, party } = page.opened;
    // Read as the one kind of form that the page has; of any other kind nothing is found in it.
    const form = new URLSearchParams(await c.req.text());
    const answer = form.get('answer');
    const written = form.get('reason') ?? '';
    if (party.role === 'host' && awaitsAnswer(booking, clock.now())) {
      const caller = hostCaller(party.host);
      const asking = booking.group ? askingFor(booking, form.getAll('for')) : [undefined];
      if (answer === 'decline') {
        const reason = text.reason.safeParse(written);
        if (!reason.success)
          return c.html(approvePage({ ...page, now: clock.now(), refusedReason: written }), 422);
        for (const attendeeId of asking)
          await changeBooking(deps, caller, booking.id, 'cancel', reason.data, attendeeId);
      }
      if (answer === 'approve')
        for (const attendeeId of asking)
          await changeBooking(deps, caller, booking.id, 'approve', undefined, attendeeId);
    }
    return c.redirect(c.req.path, 303);
  });
}

/** Of a group only those who asked when the host looked are answered: somebody may have come since. */
const askingFor = ({ attendees }: BookingRecord, shown: readonly string[]): string[] =>
  attendees.map(({ id }) => id).filter((id) => shown.includes(id));
