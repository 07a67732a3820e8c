import { localDay, minuteAtOrBefore } from '@slotkit/shared/time';
import type { Context } from 'hono';
import { offerOf, type Offer } from '../availability/offer.ts';
import { listSlots } from '../availability/slot-service.ts';
import { nearestStarts } from '../bookings/with-alternatives.ts';
import type { Deps } from '../deps.ts';
import { presentEventType } from '../event-types/present-event-type.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { limitRate } from '../http/limit-rate.ts';
import { refuseForeignForm } from '../http/refuse-foreign-form.ts';
import { hostedPage } from '../pages/hosted-page.ts';
import { openBookingPage, type OpenedBookingPage } from '../pages/open-booking-page.ts';
import { newSecret } from '../secrets.ts';
import { address } from './asked.ts';
import { carriedIn, metadataOf, prefillOf } from './carried.ts';
import { choiceOf } from './choice-of.ts';
import type { TimesPlace } from './choices-form.ts';
import { keyIn } from './form-key.ts';
import { formPage } from './form-page.ts';
import { sendBooking } from './send-booking.ts';
import { startsInstead } from './starts-instead.ts';
import { timesPage } from './times-page.ts';
import type { LostTime } from './lost-time.ts';

type Said = Readonly<Record<string, string>>;

/** What is booked, as the address or the form says. */
interface OpenedForm extends OpenedBookingPage {
  readonly place: TimesPlace;
}

/** Booking a chosen time by a form, without a script: a look changes nothing, only the form's button does. */
export function plainBookingRoutes(app: App, deps: Deps): void {
  const { config, rateLimits } = deps;
  const ownForms = refuseForeignForm(new URL(config.publicUrl).origin);

  async function open(c: Context<AppEnv>, query: Said, carried: Said): Promise<OpenedForm> {
    const opened = await openBookingPage(c, deps, c.req.param('slug') ?? '', query);
    return { ...opened, place: { path: opened.path, asked: opened.asked, carried } };
  }

  /** The page of times again, with what became of the one that was chosen. */
  async function lostPage(opened: OpenedForm, lost: LostTime) {
    const { app: owner, eventType, shown, reader } = opened;
    const { start: _start, ...asked } = opened.place.asked;
    const day = localDay(reader.timeZone, minuteAtOrBefore(lost.startAt));
    const place = { ...opened.place, asked: { ...asked, day } };
    return hostedPage({
      app: owner,
      title: `${reader.words.chooseTime}: ${shown.title} – ${owner.name}`,
      locale: reader.locale,
      noIndex: true,
      stylesheets: ['/assets/plain-page.css'],
      isPlain: true,
      element: await timesPage(deps, { eventType, shown, place, reader, lost }),
    });
  }

  async function withStartsInstead(opened: OpenedForm, lost: LostTime): Promise<LostTime> {
    const { eventType, place, reader } = opened;
    const offer = offerOf(eventType, choiceOf(eventType, place.asked));
    return { ...lost, alternatives: await startsInstead(deps, offer, lost.startAt, reader.timeZone) };
  }

  app.get('/b/:slug/book', limitRate(rateLimits), async (c) => {
    const opened = await open(c, c.req.query(), carriedIn(c.req.query()));
    const { place, eventType } = opened;
    if (eventType.slug !== c.req.param('slug'))
      return c.redirect(`${place.path}/book${new URL(c.req.url).search}`, 302);
    if (place.asked.start === undefined)
      return c.redirect(address(place.path, place.asked, place.carried), 302);
    const offer = offerOf(eventType, choiceOf(eventType, place.asked));
    const startAt = Date.parse(place.asked.start);
    if (!(await isFree(deps, offer, startAt)))
      return c.html(
        await lostPage(opened, { startAt, alternatives: await nearestStarts(deps, offer, startAt) }),
        409,
      );
    const said = new URLSearchParams(prefillOf(place.carried));
    return c.html(
      formPage({ ...opened, startAt, said, key: newSecret(), problems: new Map(), failure: null }),
    );
  });

  app.post('/b/:slug/book', ownForms, limitRate(rateLimits), async (c) => {
    // Read as the one kind of form that the page has; of any other kind nothing is found in it.
    const form = new URLSearchParams(await c.req.text());
    const said = Object.fromEntries(form);
    // What was typed is in no address.
    const opened = await open(c, said, metadataOf(carriedIn(said)));
    const { app: owner, place, reader, shown } = opened;
    if (place.asked.start === undefined) return c.redirect(address(place.path, place.asked), 303);
    const key = keyIn(form);
    const outcome = await sendBooking(deps, {
      appId: owner.id,
      eventType: presentEventType(shown, place.asked.host !== undefined),
      form,
      key,
      reader,
      locale: reader.locale,
      metadata: place.carried,
    });
    if (outcome.kind === 'booked') return c.redirect(address(outcome.managePath, { done: 'booked' }), 303);
    const startAt = Date.parse(place.asked.start);
    const again = { ...opened, startAt, said: form, key };
    if (outcome.kind === 'lost') {
      const { lost, status } = outcome;
      const instead = lost.alternatives.length > 0 ? lost : await withStartsInstead(opened, lost);
      // With nothing to book there is no form to keep.
      if (instead.alternatives.length === 0) return c.html(await lostPage(opened, lost), status);
      return c.html(formPage({ ...again, problems: new Map(), failure: null, instead }), status);
    }
    const { problems, failure, isKeyUsed, status } = outcome;
    return c.html(formPage({ ...again, problems, failure, ...(isKeyUsed && { key: newSecret() }) }), status);
  });
}

async function isFree(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  offer: Offer,
  startAt: number,
): Promise<boolean> {
  const start = minuteAtOrBefore(startAt);
  const range = { start, end: start + 1 };
  const { slots } = await listSlots(db.read, offer, { range, nowAt: clock.now() });
  return startAt % 60_000 === 0 && slots.some((slot) => slot.start === start);
}
