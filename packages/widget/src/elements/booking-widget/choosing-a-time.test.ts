import { expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import type { BookingEvent } from '../../events.ts';
import { press } from '../../testing/keys.ts';
import { aProblem, MockServer } from '../../testing/mock-server.ts';
import { anApp, anEventType, someSlots } from '../../testing/sample-data.ts';
import { Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();

async function open(
  attributes = html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB"></booking-widget>`,
) {
  const widget = await fixture<BookingWidget>(attributes);
  return { widget, visitor: new Visitor(widget) };
}

describe('choosing a time', () => {
  server.install();

  it('shows the first free day and its times at once', async () => {
    const { widget, visitor } = await open();
    await visitor.find('heading', /^Tuesday,? 2 March$/);
    expect(visitor.all('option').map((option) => option.innerText.trim())).to.deep.equal([
      '09:00',
      '09:30',
      '14:00',
    ]);
    expect(visitor.has('heading', 'Choose a time')).to.equal(true);
    await expect(widget).to.be.accessible();
  });

  it('says once what month is on show', async () => {
    const { widget, visitor } = await open();
    await visitor.find('option');
    const live = Array.from(widget.shadowRoot?.querySelectorAll('[aria-live], [role="status"]') ?? []);
    expect(live.filter(({ textContent }) => textContent?.includes('March'))).to.have.length(1);
  });

  it('says when it is ready and which times are there', async () => {
    const ready: string[] = [];
    const counts: number[] = [];
    const listen = (event: Event): void => {
      if (event.type === 'booking-ready')
        ready.push((event as BookingEvent<'booking-ready'>).detail.app.app_id);
      else counts.push((event as BookingEvent<'booking-slots'>).detail.count);
    };
    const page = await fixture(html`<div @booking-ready=${listen} @booking-slots=${listen}></div>`);
    const widget = document.createElement('booking-widget');
    widget.appId = 'demo';
    widget.timezone = 'UTC';
    page.append(widget);
    await new Visitor(widget).find('option');
    expect(ready).to.deep.equal(['demo']);
    expect(counts).to.deep.equal([4]);
  });

  it('asks which event type when there are several, and comes back to that', async () => {
    server.answers.app = anApp({
      event_types: [anEventType(), anEventType({ slug: 'long-call', title: 'Long call' })],
    });
    const { widget, visitor } = await open();
    await visitor.find('heading', 'What would you like to book?');
    await expect(widget).to.be.accessible();
    await visitor.click('button', /^Long call/);
    await visitor.find('option');
    await visitor.focusIsOn('Choose a time');
    await visitor.click('button', 'Back');
    await visitor.find('button', /^Intro call/);
  });

  it('goes straight to the event type that the page names', async () => {
    server.answers.app = anApp({
      event_types: [anEventType(), anEventType({ slug: 'long-call', title: 'Long call' })],
    });
    const { visitor } = await open(
      html`<booking-widget app-id="demo" event-type="long-call" timezone="UTC"></booking-widget>`,
    );
    await visitor.find('option');
    expect(visitor.text).to.contain('Long call');
    expect(visitor.has('button', 'Back')).to.equal(false);
  });

  it('shows the times of another day on request', async () => {
    const { visitor } = await open();
    await visitor.click('gridcell', 'Thursday, 4 March 2027, 1 time');
    await visitor.find('heading', /^Thursday,? 4 March$/);
    expect(visitor.all('option')).to.have.length(1);
  });

  it('moves through the grid by the arrow keys with one tab stop', async () => {
    const { visitor } = await open();
    await visitor.find('option');
    (await visitor.find('gridcell', /^Tuesday, 2 March/)).focus();
    await press('ArrowRight', 'ArrowDown');
    await visitor.focusIsOn('Wednesday, 10 March 2027, no times');
    await press('Home');
    await visitor.focusIsOn(/^Monday, 8 March/);
    await press('End');
    await visitor.focusIsOn(/^Sunday, 14 March/);
    expect(visitor.all('gridcell').filter((cell) => cell.tabIndex === 0)).to.have.length(1);
    await press('PageDown');
    await visitor.find('heading', 'April 2027');
    await visitor.focusIsOn(/^Wednesday, 14 April/);
    await press('PageUp', 'PageUp', 'PageUp');
    await visitor.focusIsOn(/^Monday, 1 March/);
  });

  it('swaps left and right where people write from right to left', async () => {
    const { visitor } = await open(
      html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB" dir="rtl"></booking-widget>`,
    );
    await visitor.find('option');
    (await visitor.find('gridcell', /^Tuesday, 2 March/)).focus();
    await press('ArrowLeft');
    await visitor.focusIsOn(/^Wednesday, 3 March/);
  });

  it('does not choose a day without times', async () => {
    const { visitor } = await open();
    await visitor.find('option');
    await visitor.click('gridcell', 'Wednesday, 3 March 2027, no times');
    expect(visitor.has('heading', /^Tuesday,? 2 March$/)).to.equal(true);
    expect((await visitor.find('gridcell', /^Wednesday, 3 March/)).ariaDisabled).to.equal('true');
  });

  it('moves among the times by the arrow keys with one tab stop', async () => {
    const { visitor } = await open();
    (await visitor.find('option', '09:00')).focus();
    await press('End');
    await visitor.focusIsOn('14:00');
    expect(visitor.all('option').filter((option) => option.tabIndex === 0)).to.have.length(1);
    await press('Home');
    await visitor.focusIsOn('09:00');
  });

  it('lets the focus go on after the day on show is chosen once more', async () => {
    const { visitor } = await open(html`<booking-widget app-id="demo" lang="en-GB"></booking-widget>`);
    await visitor.find('option');
    (await visitor.find('gridcell', /\d time/)).focus();
    await press('Enter', 'Tab');
    await visitor.focusIsOn('Time zone');
    await press('Tab');
    await visitor.focusIsOn(/^\d\d:\d\d$/);
  });

  it('offers the next free day where a month has none', async () => {
    server.answers.slots = (query) =>
      query.get('from') === '2027-04-01'
        ? someSlots({}, { first_available: { start: '2027-03-02T09:00:00Z', end: '2027-03-02T09:30:00Z' } })
        : someSlots({ '2027-03-02': [540] });
    const { widget, visitor } = await open();
    await visitor.find('option');
    await visitor.click('button', 'Next month');
    await visitor.reads('Nothing is free in April 2027.');
    await expect(widget).to.be.accessible();
    await visitor.click('button', /^Next free day: Tuesday,? 2 March$/);
    await visitor.find('option', '09:00');
    await visitor.focusIsOn(/^Tuesday, 2 March/);
  });

  it('begins with the month of the first free day', async () => {
    server.answers.slots = (query) =>
      someSlots(query.get('from') === '2027-05-01' ? { '2027-05-03': [600] } : {}, {
        first_available: { start: '2027-05-03T10:00:00Z', end: '2027-05-03T10:30:00Z' },
      });
    const { visitor } = await open();
    await visitor.find('heading', /^Monday,? 3 May$/);
  });

  it('says so when there are no times at all', async () => {
    server.answers.slots = someSlots({});
    const { widget, visitor } = await open();
    await visitor.reads('There are no times to book at the moment.');
    await expect(widget).to.be.accessible();
  });

  it('shows that it is loading, and keeps the space', async () => {
    const answer = server.pause('slots');
    const { widget, visitor } = await open();
    const grid = await visitor.find('grid');
    expect(grid.ariaBusy).to.equal('true');
    expect(widget.getBoundingClientRect().height).to.be.greaterThan(400);
    await expect(widget).to.be.accessible();
    answer();
    await visitor.find('option');
  });

  it('tells what went wrong and tries again on request', async () => {
    server.answers.slots = aProblem('rate_limited', 429);
    const codes: string[] = [];
    const { widget, visitor } = await open(
      html`<booking-widget
        app-id="demo"
        timezone="UTC"
        @booking-error=${(event: BookingEvent<'booking-error'>) => codes.push(event.detail.code)}
      ></booking-widget>`,
    );
    await visitor.find('alert');
    expect(codes).to.deep.equal(['rate_limited']);
    await expect(widget).to.be.accessible();
    server.answers.slots = someSlots({ '2027-03-02': [540] });
    await visitor.click('button', 'Try again');
    await visitor.find('option');
    await visitor.focusIsOn(/^Choose a time/);
  });

  it('says that there is nothing to book for an unknown app, and shows the page’s own link again', async () => {
    server.answers.app = aProblem('not_found', 404);
    const { widget, visitor } = await open(
      html`<booking-widget app-id="nobody"><a href="/book/nobody">Book on our page</a></booking-widget>`,
    );
    await visitor.reads('There is nothing to book here.');
    expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(visitor.has('button', 'Try again')).to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('shows times in the zone that the visitor chooses, and remembers it', async () => {
    const { visitor } = await open(html`<booking-widget app-id="demo" lang="en-GB"></booking-widget>`);
    await visitor.find('option');
    server.answers.slots = someSlots(
      {},
      { days: [{ date: '2027-03-02', first: '2027-03-01T18:30:00Z', minutes: [870] }] },
    );
    await visitor.choose('Time zone', 'Asia/Kolkata');
    await visitor.find('option', '14:30');
    expect(server.requests('slots').at(-1)?.query.get('timezone')).to.equal('Asia/Kolkata');
    const { visitor: next } = await open(html`<booking-widget app-id="demo" lang="en-GB"></booking-widget>`);
    await next.find('option', '14:30');
  });

  it('offers no other zone where the page locks it', async () => {
    const { visitor } = await open();
    await visitor.find('option');
    expect(visitor.has('combobox', 'Time zone')).to.equal(false);
    expect(visitor.text).to.contain('UTC');
  });

  it('tells the two times of a repeated hour apart', async () => {
    server.answers.slots = someSlots(
      {},
      {
        days: [{ date: '2027-10-31', first: '2027-10-30T22:00:00Z', minutes: [120, 180, 240] }],
        first_available: { start: '2027-10-31T00:00:00Z', end: '2027-10-31T00:30:00Z' },
      },
    );
    const { visitor } = await open(
      html`<booking-widget app-id="demo" timezone="Europe/Berlin" lang="en-GB"></booking-widget>`,
    );
    await visitor.find('option', '03:00');
    expect(visitor.all('option').map((option) => option.innerText.trim())).to.deep.equal([
      '02:00 CEST',
      '02:00 CET',
      '03:00',
    ]);
  });

  it('asks for the duration, place and host that the visitor chooses', async () => {
    server.answers.app = anApp({
      event_types: [
        anEventType({
          durations_minutes: [30, 60],
          assignment: 'pick',
          hosts: [
            { id: 'hst_1', name: 'Mara', avatar_url: null, timezone: 'UTC' },
            { id: 'hst_2', name: 'Jonas', avatar_url: null, timezone: 'UTC' },
          ],
          locations: [
            { id: 'loc_1', name: 'Video call', type: 'link', value: null },
            { id: 'loc_2', name: 'Studio', type: 'in_person', value: 'Hafenstr. 1' },
          ],
        }),
      ],
    });
    const { widget, visitor } = await open();
    await visitor.find('option');
    await visitor.choose('Duration', '60');
    await visitor.choose('Where', 'loc_2');
    await visitor.choose('With', 'hst_2');
    await visitor.find('option');
    const query = server.requests('slots').at(-1)?.query;
    expect(query?.get('duration_minutes')).to.equal('60');
    expect(query?.get('location_id')).to.equal('loc_2');
    expect(query?.get('host_id')).to.equal('hst_2');
    await expect(widget).to.be.accessible();
  });

  it('asks once, however its attributes come', async () => {
    server.answers.app = anApp({ event_types: [anEventType({ hold_minutes: 0 })] });
    const { widget, visitor } = await open(html`<booking-widget></booking-widget>`);
    widget.setAttribute('timezone', 'UTC');
    widget.setAttribute('event-type', 'intro-call');
    widget.setAttribute('app-id', 'demo');
    await visitor.click('option', /^0?9:00/);
    await visitor.find('textbox', 'Name');
    expect(server.requests('app')).to.have.length(1);
    expect(server.requests('slots')).to.have.length(1);
  });

  it('sends the page’s key and no cookies', async () => {
    const { visitor } = await open(
      html`<booking-widget app-id="demo" timezone="UTC" widget-key="pk_1"></booking-widget>`,
    );
    await visitor.find('option');
    expect(server.received.map(({ headers }) => headers.get('booking-widget-key'))).to.deep.equal([
      'pk_1',
      'pk_1',
    ]);
  });
});

describe('the look', () => {
  server.install();

  const accentOf = (widget: BookingWidget): string => getComputedStyle(widget).getPropertyValue('--_accent');

  it('is the app’s, where the page says nothing', async () => {
    server.answers.app = anApp({
      branding: { tokens: { '--booking-accent': 'rgb(1, 2, 3)' }, logo_url: null },
    });
    const { widget, visitor } = await open();
    await visitor.find('option');
    expect(accentOf(widget)).to.equal('rgb(1, 2, 3)');
    widget.parentElement?.style.setProperty('--booking-accent', 'rgb(4, 5, 6)');
    expect(accentOf(widget)).to.equal('rgb(4, 5, 6)');
  });

  it('offers its pieces to the page’s styles, those of inner elements included', async () => {
    const { widget, visitor } = await open();
    const style = document.createElement('style');
    style.textContent = 'booking-widget::part(time) { letter-spacing: 7px; }';
    widget.before(style);
    const time = await visitor.find('option');
    expect(getComputedStyle(time).letterSpacing).to.equal('7px');
  });

  it('says to styles how things stand', async () => {
    const answer = server.pause('app');
    const { widget, visitor } = await open();
    expect(widget.matches(':state(loading)')).to.equal(true);
    answer();
    await visitor.find('option');
    expect(widget.matches(':state(loading)')).to.equal(false);
  });
});
