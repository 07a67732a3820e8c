import { expect, fixture, html } from '@open-wc/testing';
import type { BookRequestInput } from '@slotkit/shared/wire';
import '../../define.ts';
import { aProblem, MockServer } from '../../testing/mock-server.ts';
import { visitsKey } from '../../controllers/browser-storage.ts';
import { aHold } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { focused, Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();

/** On the form, with the nine o'clock of 2 March chosen. */
async function openForm() {
  const widget = await fixture<BookingWidget>(
    html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB"></booking-widget>`,
  );
  const visitor = new Visitor(widget);
  await visitor.click('option', '09:00');
  await visitor.find('textbox', 'Name');
  return { widget, visitor };
}

async function book(visitor: Visitor): Promise<void> {
  await visitor.fill('Name', 'Ada Example');
  await visitor.fill('E-mail', 'ada@example.com');
  await visitor.click('button', 'Book');
}

const sent = (): (BookRequestInput | undefined)[] =>
  server.requests('book').map(({ body }) => body as BookRequestInput);

/** Long enough for whatever waits for nothing. */
async function someFrames(): Promise<void> {
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
}

describe('holding a time', () => {
  server.install();

  it('counts down, and says once when less than a minute is left', async () => {
    server.answers.hold = aHold({ expires_at: '2027-03-01T08:00:50Z' });
    const { visitor } = await openForm();
    await visitor.reads('Less than a minute left to keep this time.');
    const timer = await visitor.find('timer');
    const before = timer.innerText;
    await until(() => timer.innerText !== before, 'it stands still');
  });

  for (const lang of ['en-GB', 'de', 'fr', 'ar'])
    it(`moves nothing in a narrow place when it is known how long, in ${lang}`, async () => {
      const answer = server.pause('hold');
      const place = await fixture(html`<div style="inline-size: 288px"></div>`);
      const widget = document.createElement('booking-widget');
      Object.assign(widget, { appId: 'demo', timezone: 'UTC', lang });
      place.append(widget);
      const visitor = new Visitor(widget);
      (await visitor.find('option')).click();
      const form = (): HTMLFormElement | null | undefined => widget.shadowRoot?.querySelector('form');
      await until(form, 'there is no form');
      const before = form()?.getBoundingClientRect().top;
      expect(visitor.has('timer'), 'it is not known yet').to.equal(false);
      answer();
      await visitor.find('timer');
      expect(form()?.getBoundingClientRect().top).to.equal(before);
    });

  it('says so to those who cannot see when there is more time', async () => {
    const { visitor } = await openForm();
    await visitor.click('button', 'More time');
    await visitor.reads('You have more time now.');
  });

  it('asks for more time once for a double click, and says it again the next time', async () => {
    const { visitor } = await openForm();
    const more = await visitor.find('button', 'More time');
    more.click();
    more.click();
    await visitor.reads('You have more time now.');
    expect(server.requests('extend')).to.have.length(1);
    const answer = server.pause('extend');
    more.click();
    await until(() => !visitor.text.includes('You have more time now.'), 'it is still said');
    answer();
    await visitor.reads('You have more time now.');
    expect(server.requests('extend')).to.have.length(2);
  });

  it('tells when the server grants no more time', async () => {
    server.answers.extend = aProblem('invalid_transition', 409, { because: 'extensions_used' });
    const { widget, visitor } = await openForm();
    const codes: string[] = [];
    widget.addEventListener('booking-error', (event) => codes.push(event.detail.code));
    await visitor.click('button', 'More time');
    await visitor.reads('More time is not possible.');
    expect(codes).to.deep.equal(['invalid_transition']);
  });

  const endings = {
    'does not know it any more': aProblem('not_found', 404),
    'has ended it': aProblem('invalid_transition', 409, { because: 'hold_ended' }),
  };
  for (const [why, answer] of Object.entries(endings)) {
    it(`is over where the server ${why}`, async () => {
      server.answers.extend = answer;
      const { visitor } = await openForm();
      await visitor.click('button', 'More time');
      await visitor.reads('The time is not kept for you any more.');
    });
  }

  it('is decided before the booking is sent, so that nobody meets a hold of their own', async () => {
    const answer = server.pause('hold');
    const { visitor } = await openForm();
    await book(visitor);
    await visitor.find('button', 'Sending…');
    expect(sent()).to.have.length(0);
    answer();
    await visitor.find('heading', 'You are booked');
    expect(sent()[0]?.hold?.id).to.equal('bkg_1');
  });

  it('that was lost meanwhile sends nothing', async () => {
    const answer = server.pause('hold');
    server.answers.hold = aProblem('slot_taken', 409);
    const { visitor } = await openForm();
    await book(visitor);
    answer();
    await visitor.reads('09:00 has just been taken.');
    await new Promise(requestAnimationFrame);
    expect(sent()).to.have.length(0);
  });

  it('that the server does not know any more is left out, and the booking sent again without it', async () => {
    const { visitor } = await openForm();
    await visitor.find('timer');
    server.once('book', aProblem('not_found', 404));
    await book(visitor);
    await visitor.find('heading', 'You are booked');
    expect(sent()[0]).to.have.property('hold');
    expect(sent()[1]).to.not.have.property('hold');
  });

  it('ends with the booking: nothing is given back then', async () => {
    const { widget, visitor } = await openForm();
    await visitor.find('timer');
    await book(visitor);
    await visitor.find('heading', 'You are booked');
    widget.remove();
    await Promise.resolve();
    expect(server.received.at(-1)?.call).to.equal('book');
    document.body.append(widget);
    await widget.updateComplete;
    expect(server.requests('hold'), 'a booked time is not held again').to.have.length(1);
    expect(visitor.has('heading', 'You are booked')).to.equal(true);
    widget.remove();
  });

  it('is given back where it was asked for when the page names another server, which never hears of it', async () => {
    const { widget, visitor } = await openForm();
    await visitor.find('timer');
    widget.server = 'https://other.example.com';
    await visitor.find('option');
    await until(() => server.requests('release').length > 0);
    const there = server.received.filter(({ url }) => url.startsWith(widget.server ?? ''));
    expect(there.map(({ call }) => call)).to.include.members(['app', 'slots']);
    expect(there.filter(({ headers }) => headers.has('authorization'))).to.deep.equal([]);
    expect(server.requests('release')[0]?.url).to.contain(location.origin);
    expect(sessionStorage.getItem(visitsKey) ?? '').not.to.contain(aHold().hold_secret);
    await visitor.click('option', '09:00');
    await visitor.find('timer');
    expect(server.requests('hold').at(-1)?.url).to.contain(widget.server);
  });

  it('that was given back is not taken up again: where the page names another key, the time is held anew', async () => {
    const { widget, visitor } = await openForm();
    await visitor.find('timer');
    server.answers.hold = aHold({ hold_id: 'bkg_2' });
    widget.widgetKey = 'pk_other';
    await until(() => server.requests('release').length > 0, 'it is kept');
    await until(() => server.requests('hold').length > 1, 'it is not held anew');
    await visitor.find('timer');
    await book(visitor);
    await visitor.find('heading', 'You are booked');
    expect(sent().at(-1)?.hold?.id).to.equal('bkg_2');
  });

  it('is held anew only when it is free, for a server to which its own visitor is somebody else', async () => {
    const { widget, visitor } = await openForm();
    await visitor.find('timer');
    const free = server.pause('release');
    widget.widgetKey = 'pk_other';
    await until(() => server.requests('release').length > 0, 'it is kept');
    await someFrames();
    expect(server.requests('hold')).to.have.length(1);
    free();
    await until(() => server.requests('hold').length > 1, 'it is not held anew');
  });

  it('that comes when the page names another key already is given back before the time is held anew', async () => {
    const answer = server.pause('hold');
    const { widget } = await openForm();
    await until(() => server.requests('hold').length > 0);
    widget.widgetKey = 'pk_other';
    await until(() => server.requests('app').length > 1, 'nothing is asked for under the other key');
    await someFrames();
    answer();
    await until(() => server.requests('hold').length > 1, 'it is not held anew');
    const holds = server.received.filter(({ call }) => ['hold', 'release'].includes(call ?? ''));
    expect(holds.map(({ call }) => call)).to.deep.equal(['hold', 'release', 'hold']);
    const [first, second] = server.requests('hold').map(({ headers }) => headers.get('idempotency-key'));
    expect(second).not.to.equal(first);
  });

  it('asks for more time without taking the visitor to what is missing', async () => {
    const { visitor } = await openForm();
    await visitor.find('timer');
    await visitor.click('button', 'Book');
    await until(() => focused()?.matches('.problems'), 'the problems have no focus');
    const more = await visitor.find('button', 'More time');
    more.focus();
    more.click();
    await visitor.reads('You have more time now.');
    expect(focused()).to.equal(more);
  });

  it('told of more time for one that was given back says nothing of the next one', async () => {
    const { widget, visitor } = await openForm();
    const answer = server.pause('extend');
    await visitor.click('button', 'More time');
    await visitor.click('button', 'Back');
    await visitor.click('option', '09:30');
    await visitor.find('timer');
    answer();
    await until(() => server.requests('extend').length === 1);
    await someFrames();
    expect(widget.shadowRoot?.textContent).not.to.contain('You have more time now.');
  });

  it('goes on, with what was typed, in an element that is put where the one before was', async () => {
    const { widget, visitor } = await openForm();
    await visitor.find('timer');
    await visitor.fill('Name', 'Ada Example');
    await widget.updateComplete;
    const page = widget.parentElement;
    widget.remove();
    await Promise.resolve();
    const other = widget.cloneNode() as BookingWidget;
    page?.append(other);
    const again = new Visitor(other);
    expect(((await again.find('textbox', 'Name')) as HTMLInputElement).value).to.equal('Ada Example');
    await again.find('timer');
    expect(server.requests('hold')).to.have.length(2);
  });

  it('of a time that the server does not offer any more says that it is gone', async () => {
    const answer = server.pause('hold');
    server.answers.hold = aProblem('slot_not_offered', 422);
    const { visitor } = await openForm();
    answer();
    await visitor.reads('09:00 has just been taken.');
  });
});

describe('the form', () => {
  server.install();

  it('takes what is only spaces for nothing', async () => {
    const { visitor } = await openForm();
    await visitor.fill('Name', '   ');
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.click('button', 'Book');
    await visitor.reads('One thing is missing or not right');
    expect(sent()).to.have.length(0);
  });

  it('shows above the button what is wrong with no field in particular', async () => {
    const { visitor } = await openForm();
    const errors = [{ pointer: '/timezone', detail: 'must be a zone' }];
    server.answers.book = aProblem('unprocessable', 422, { errors, detail: 'The zone is unknown.' });
    await book(visitor);
    await visitor.reads('The zone is unknown.');
  });

  it('says from when another booking is possible', async () => {
    const { visitor } = await openForm();
    const next_allowed_at = '2027-04-01T09:00:00Z';
    server.answers.book = aProblem('rate_limited', 429, { next_allowed_at });
    await book(visitor);
    await visitor.reads(/You can book again from Thu,? 1 Apr, 09:00/);
  });
});
