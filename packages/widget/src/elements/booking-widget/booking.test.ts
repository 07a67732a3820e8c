import { expect, fixture, html } from '@open-wc/testing';
import type { BookRequestInput } from '@slotkit/shared/wire';
import '../../define.ts';
import type { BookingEvent, BookingEventName } from '../../events.ts';
import { press, type } from '../../testing/keys.ts';
import { aProblem, MockServer } from '../../testing/mock-server.ts';
import { aBooking, aHold, anApp, anEventType, someSlots } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();
const alternatives = [{ start: '2027-03-04T10:00:00Z', end: '2027-03-04T10:30:00Z' }];

async function open() {
  const widget = await fixture<BookingWidget>(
    html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB"></booking-widget>`,
  );
  return { widget, visitor: new Visitor(widget) };
}

/** On the form, with the nine o'clock of 2 March chosen. */
async function openForm() {
  const opened = await open();
  await opened.visitor.click('option', '09:00');
  await opened.visitor.find('textbox', 'Name');
  return opened;
}

async function fillForm(visitor: Visitor): Promise<void> {
  await visitor.fill('Name', 'Ada Example');
  await visitor.fill('E-mail', 'ada@example.com');
}

/** On the form, filled in. */
async function openFilledForm() {
  const opened = await openForm();
  await fillForm(opened.visitor);
  return opened;
}

/** The body of the newest booking request. */
const sent = (): BookRequestInput | undefined =>
  server.requests('book').at(-1)?.body as BookRequestInput | undefined;

function heard(widget: Element, ...names: readonly BookingEventName[]): string[] {
  const list: string[] = [];
  for (const name of names) widget.addEventListener(name, () => list.push(name));
  return list;
}

describe('booking', () => {
  server.install();

  it('leads from a time to the form to a booking', async () => {
    const { widget, visitor } = await openForm();
    await visitor.focusIsOn('Your details');
    expect(visitor.text).to.contain('Tuesday, 2 March 2027, 09:00–09:30');
    await expect(widget).to.be.accessible();
    await fillForm(visitor);
    await visitor.fill(/^Anything we should know/, 'I come by bike.');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    await visitor.focusIsOn('You are booked');
    await visitor.reads('Tuesday, 2 March 2027, 09:00–09:30');
    expect(visitor.text).to.contain('Mara');
    await expect(widget).to.be.accessible();
    const [sent] = server.requests('book');
    expect(sent?.body).to.deep.equal({
      start: '2027-03-02T09:00:00Z',
      location_id: 'loc_1',
      hold: { id: 'bkg_1', secret: 'secret' },
      timezone: 'UTC',
      attendee: { name: 'Ada Example', email: 'ada@example.com', timezone: 'UTC', locale: 'en-GB' },
      answers: {},
      notes: 'I come by bike.',
    });
    expect(sent?.headers.get('idempotency-key')).to.have.length.greaterThan(20);
  });

  it('works by the keyboard alone', async () => {
    const { visitor } = await open();
    await visitor.find('option');
    await press('Tab', 'Tab', 'Tab');
    await visitor.focusIsOn(/^Tuesday, 2 March/);
    await press('Tab');
    await visitor.focusIsOn('09:00');
    await press('ArrowRight', 'Enter');
    await visitor.find('textbox', 'Name');
    await visitor.focusIsOn('Your details');
    await visitor.reads('We keep this time for you');
    await press('Tab', 'Tab');
    await visitor.focusIsOn('Name');
    await type('Ada Example');
    await press('Tab');
    await type('ada@example.com');
    await press('Enter');
    await visitor.find('heading', 'You are booked');
    expect(sent()?.start).to.equal('2027-03-02T09:30:00Z');
  });

  it('tells the page about every step, in order', async () => {
    const { widget, visitor } = await open();
    const events = heard(
      widget,
      'booking-slot-select',
      'booking-step',
      'booking-submit',
      'booking-created',
      'booking-pending',
    );
    await visitor.click('option', '09:00');
    await fillForm(visitor);
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(events).to.deep.equal([
      'booking-slot-select',
      'booking-step',
      'booking-submit',
      'booking-step',
      'booking-created',
    ]);
  });

  it('sends nothing when the page forbids it, and what it lets pass afterwards', async () => {
    const { widget, visitor } = await openFilledForm();
    const forbidden = new Promise<unknown>((resolve) => {
      widget.addEventListener(
        'booking-submit',
        (event: BookingEvent<'booking-submit'>) => {
          event.preventDefault();
          resolve(event.detail.request);
        },
        { once: true },
      );
    });
    await visitor.click('button', 'Book');
    expect(await forbidden).to.include({ timezone: 'UTC' });
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(server.requests('book')).to.have.length(1);
  });

  it('sends once, however often the button is pressed', async () => {
    const answer = server.pause('book');
    const { widget, visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    const button = await visitor.find('button', 'Sending…');
    button.click();
    button.click();
    await expect(widget).to.be.accessible();
    answer();
    await visitor.find('heading', 'You are booked');
    expect(server.requests('book')).to.have.length(1);
  });

  it('tries again under the same Idempotency-Key when the answer is lost', async () => {
    server.once('book', null);
    server.once('book', aProblem('unavailable', 503));
    const { visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    const keys = server.requests('book').map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).to.have.length(3);
    expect(new Set(keys)).to.have.length(1);
  });

  it('keeps form and key when the network stays away, until the visitor tries again', async () => {
    server.answers.book = null;
    const { widget, visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    await visitor.reads('No connection.');
    await expect(widget).to.be.accessible();
    server.answers.book = aBooking();
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(
      new Set(server.requests('book').map(({ headers }) => headers.get('idempotency-key'))),
    ).to.have.length(1);
  });

  it('gives changed content a key of its own', async () => {
    server.once('book', aProblem('rate_limited', 429));
    const { visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    await visitor.reads('That was a lot');
    await visitor.fill('Name', 'Ada B. Example');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(
      new Set(server.requests('book').map(({ headers }) => headers.get('idempotency-key'))),
    ).to.have.length(2);
  });

  it('offers other times when the chosen one has just been taken, and keeps the form', async () => {
    server.once('book', aProblem('slot_taken', 409, { alternatives }));
    const { widget, visitor } = await openFilledForm();
    server.answers.slots = someSlots({ '2027-03-04': [600] });
    await visitor.click('button', 'Book');
    await visitor.reads('09:00 has just been taken.');
    await visitor.focusIsOn('Choose a time');
    await visitor.find('option', '10:00');
    await expect(widget).to.be.accessible();
    await visitor.click('button', /^Thu,? 4 Mar, 10:00$/);
    const name = await visitor.find('textbox', 'Name');
    expect((name as HTMLInputElement).value).to.equal('Ada Example');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(sent()?.start).to.equal('2027-03-04T10:00:00Z');
  });

  it('sends the visitor back to the times when they cannot be held any more', async () => {
    server.answers.hold = aProblem('slot_taken', 409, { alternatives });
    const { visitor } = await open();
    await visitor.click('option', '09:00');
    await visitor.reads('09:00 has just been taken.');
    await visitor.find('button', /^Thu,? 4 Mar, 10:00$/);
  });

  it('lets the visitor book when holding fails for another reason', async () => {
    server.answers.hold = aProblem('rate_limited', 429);
    const { visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(server.requests('book')[0]?.body).not.to.have.property('hold');
  });

  it('keeps what was typed on the way back and forth, and gives the time back', async () => {
    const { visitor } = await openFilledForm();
    await visitor.reads('We keep this time for you');
    await visitor.click('button', 'Back');
    await until(() => server.requests('slots').length === 2);
    await visitor.click('option', '09:30');
    const name = await visitor.find('textbox', 'Name');
    expect((name as HTMLInputElement).value).to.equal('Ada Example');
    await visitor.reads('We keep this time for you');
    expect(server.received.map(({ call }) => call)).to.deep.equal([
      'app',
      'slots',
      'hold',
      'release',
      'slots',
      'hold',
    ]);
  });

  it('shows how long the time is kept, and extends it on request', async () => {
    const { widget, visitor } = await openForm();
    await visitor.reads(/We keep this time for you: [45]:\d\d/);
    await expect(widget).to.be.accessible();
    await visitor.click('button', 'More time');
    await visitor.reads(/We keep this time for you: (10:00|9:\d\d)/);
    expect(server.requests('extend')[0]?.headers.get('authorization')).to.equal('Hold secret');
  });

  it('says when the time is not kept any more, and still tries with its secret', async () => {
    server.answers.hold = aHold({ expires_at: '2027-03-01T08:00:00Z' });
    const { widget, visitor } = await openFilledForm();
    await visitor.reads('The time is not kept for you any more.');
    await expect(widget).to.be.accessible();
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(sent()?.hold).to.deep.equal({
      id: 'bkg_1',
      secret: 'secret',
    });
  });

  it('holds nothing for an event type without holds', async () => {
    server.answers.app = anApp({ event_types: [anEventType({ hold_minutes: 0 })] });
    const { visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(server.requests('hold')).to.have.length(0);
  });

  it('gives the time back when the element is taken away', async () => {
    const { widget, visitor } = await openForm();
    await visitor.reads('We keep this time for you');
    widget.remove();
    await until(() => server.requests('release').length > 0, 'the time is given back');
    expect(server.requests('release')).to.have.length(1);
  });

  it('keeps its place when the element is only moved', async () => {
    const { widget, visitor } = await openFilledForm();
    await visitor.reads('We keep this time for you');
    const elsewhere = document.createElement('section');
    widget.parentElement?.append(elsewhere);
    elsewhere.append(widget);
    expect(((await visitor.find('textbox', 'Name')) as HTMLInputElement).value).to.equal('Ada Example');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(server.requests('release')).to.have.length(0);
    expect(server.requests('book')[0]?.body).to.have.property('hold');
  });

  it('says who still has to agree', async () => {
    server.answers.book = aBooking({ status: 'pending_confirmation', awaiting: ['host'] });
    server.answers.app = anApp({ event_types: [anEventType({ requires_approval: true })] });
    const { widget, visitor } = await openFilledForm();
    const events = heard(widget, 'booking-created', 'booking-pending', 'booking-confirmed');
    await visitor.click('button', 'Send request');
    await visitor.find('heading', 'Your request is sent');
    await visitor.reads('Mara still has to approve this time.');
    expect(events).to.deep.equal(['booking-created', 'booking-pending']);
    await expect(widget).to.be.accessible();
  });

  it('asks to confirm by the link in the mail, and says until when', async () => {
    server.answers.book = aBooking({
      status: 'pending_confirmation',
      awaiting: ['customer'],
      confirm_by: '2027-03-01T20:00:00Z',
    });
    const { widget, visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'One more step');
    await visitor.reads(/by Mon,? 1 Mar, 20:00/);
    await expect(widget).to.be.accessible();
  });

  it('shows the event’s own zone where its clocks differ', async () => {
    const { visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    await visitor.reads('10:00–10:30 in Berlin');
  });

  it('offers the booking for calendars, and the way to change it', async () => {
    const { visitor } = await openFilledForm();
    await visitor.click('button', 'Book');
    const file = (await visitor.find('link', 'Calendar file')) as HTMLAnchorElement;
    expect(file.href).to.equal('https://book.example.com/b/intro-call/manage/token/calendar.ics');
    const google = (await visitor.find('link', /^Google/)) as HTMLAnchorElement;
    expect(google.href).to.equal('https://calendar.google.com/calendar/render?action=TEMPLATE');
    const manage = (await visitor.find('link', 'Change or cancel')) as HTMLAnchorElement;
    expect(manage.href).to.equal('https://book.example.com/b/intro-call/manage/token');
  });
});
