import type { AppError } from '@slotkit/shared';
import { rescheduleRequestSchema, text } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import { attendeeCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { moveAsCustomer } from '../bookings/move-as-customer.ts';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { limitRate } from '../http/limit-rate.ts';
import { refuseForeignForm } from '../http/refuse-foreign-form.ts';
import { customerPage, customerStep, type CustomerPurpose } from '../pages/customer-page.ts';
import { hostedWordsFor } from '../pages/hosted-words.ts';
import { keepPrivate } from '../pages/keep-private.ts';
import { newSecret } from '../secrets.ts';
import { address, askedIn } from './asked.ts';
import { confirmView } from './confirm-page.ts';
import { keyIn } from './form-key.ts';
import { openVisit, type LinkVisit } from './link-visit.ts';
import { lostTimeOf } from './lost-time.ts';
import { manageView, type LastStep } from './manage-page.ts';
import { moveReview, moveTimes } from './move-page.ts';
import { refusalOf } from './refusal-of.ts';
import { whyRefused } from './standing.ts';

/** The customer's pages behind a link: to see, move, cancel and confirm. A look changes nothing, only their buttons do. */
export function plainLinkRoutes(app: App, deps: Deps): void {
  const limited = limitRate(deps.rateLimits);
  const ownForms = refuseForeignForm(new URL(deps.config.publicUrl).origin);

  const open = (c: Context<AppEnv>, purpose: CustomerPurpose, query: Readonly<Record<string, string>>) => {
    const slug = c.req.param('slug') ?? '';
    return openVisit(deps, { purpose, slug, token: c.req.param('token') ?? '' }, askedIn(query));
  };

  const managed = (visit: LinkVisit, last: LastStep) =>
    customerPage('manage', visit.token, pageOf('manage', visit, manageView(visit, last)));
  const toConfirm = (visit: LinkVisit, refused?: string) =>
    customerPage('confirm', visit.token, pageOf('confirm', visit, confirmView(visit, refused)));

  for (const purpose of ['manage', 'confirm'] satisfies CustomerPurpose[])
    app.use(`/b/:slug/${purpose}/*`, keepPrivate(), limited);

  app.get('/b/:slug/manage/:token', async (c) => {
    const query = c.req.query();
    return c.html(managed(await open(c, 'manage', query), { done: askedIn(query).done }));
  });

  app.get('/b/:slug/confirm/:token', async (c) => c.html(toConfirm(await open(c, 'confirm', {}))));

  app.post('/b/:slug/confirm/:token', ownForms, async (c) => {
    const visit = await open(c, 'confirm', {});
    const refused = await refusalOf(() => change(deps, visit, 'confirm'));
    if (refused === null) return c.redirect(visit.path, 303);
    return c.html(toConfirm(await open(c, 'confirm', {}), whyRefused(refused, visit.reader)), refused.status);
  });

  app.post('/b/:slug/manage/:token/confirm', ownForms, async (c) => {
    const visit = await open(c, 'manage', {});
    const refused = await refusalOf(() => change(deps, visit, 'confirm'));
    return refused === null
      ? c.redirect(address(visit.path, { done: 'confirmed' }), 303)
      : answerRefused(c, visit, refused);
  });

  app.post('/b/:slug/manage/:token/cancel', ownForms, async (c) => {
    const visit = await open(c, 'manage', {});
    const written = new URLSearchParams(await c.req.text()).get('reason') ?? '';
    const reason = text.reason.safeParse(written);
    if (!reason.success) return c.html(managed(visit, { refusedReason: written }), 422);
    const refused = await refusalOf(() => change(deps, visit, 'cancel', reason.data || undefined));
    return refused === null
      ? c.redirect(address(visit.path, { done: 'cancelled' }), 303)
      : answerRefused(c, visit, refused);
  });

  app.get('/b/:slug/manage/:token/move', async (c) => {
    const asked = askedIn(c.req.query());
    const visit = await open(c, 'manage', c.req.query());
    if (visit.booking.allowed['reschedule'] !== true) return c.redirect(visit.path, 302);
    const content = asked.start
      ? await moveReview(deps, visit, asked.start, newSecret())
      : await moveTimes(deps, visit, asked);
    return c.html(customerStep({ ...pageOf('manage', visit, content), title: visit.reader.words.newTime }));
  });

  app.post('/b/:slug/manage/:token/move', ownForms, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const visit = await open(c, 'manage', Object.fromEntries(form));
    const request = rescheduleRequestSchema.safeParse({ start: form.get('start') });
    if (!request.success) return c.redirect(`${visit.path}/move`, 303);
    const source = { key: keyIn(form), body: () => Promise.resolve(JSON.stringify(request.data)) };
    const refused = await refusalOf(() => moveAsCustomer(deps, source, visit.opened, request.data));
    if (refused === null) return c.redirect(address(visit.path, { done: 'moved' }), 303);
    const lost = lostTimeOf(refused, request.data.start);
    if (lost === null) return answerRefused(c, visit, refused);
    const { timezone } = askedIn(Object.fromEntries(form));
    const content = await moveTimes(deps, visit, { timezone }, lost);
    return c.html(
      customerStep({ ...pageOf('manage', visit, content), title: visit.reader.words.newTime }),
      refused.status,
    );
  });

  /** The booking as it stands now, and why nothing was changed. */
  async function answerRefused(c: Context<AppEnv>, { reader }: LinkVisit, refused: AppError) {
    return c.html(
      managed(await open(c, 'manage', {}), { refused: whyRefused(refused, reader) }),
      refused.status,
    );
  }
}

const pageOf = (
  purpose: CustomerPurpose,
  { app, reader }: LinkVisit,
  content: ReturnType<typeof manageView>,
) => ({
  app,
  title: hostedWordsFor(reader.locale).words[purpose],
  locale: reader.locale,
  content,
});

const change = (deps: Deps, { opened }: LinkVisit, event: 'cancel' | 'confirm', reason?: string) =>
  changeBooking(deps, attendeeCaller(opened.attendee), opened.booking.id, event, reason);
