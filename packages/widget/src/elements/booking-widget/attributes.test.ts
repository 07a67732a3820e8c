import { expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import { MockServer } from '../../testing/mock-server.ts';
import { anApp, anEventType } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { focused, Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();
const person = { avatar_url: null, timezone: 'UTC' };
const consultation = anEventType({
  slug: 'consultation',
  title: 'Consultation',
  durations_minutes: [45, 60],
  assignment: 'pick',
  hosts: [
    { ...person, id: 'hst_1', name: 'Mara' },
    { ...person, id: 'hst_2', name: 'Theo' },
  ],
  locations: [
    { id: 'loc_1', name: 'Video call', type: 'link', value: null },
    { id: 'loc_2', name: 'Studio', type: 'in_person', value: 'Lindenallee 12' },
  ],
});

async function open(attributes: Readonly<Record<string, string>> = {}) {
  server.answers.app = anApp({ event_types: [anEventType(), consultation] });
  const widget = document.createElement('booking-widget');
  const all = { 'app-id': 'demo', timezone: 'UTC', lang: 'en-GB', ...attributes };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  await fixture<BookingWidget>(html`${widget}`);
  return { widget, visitor: new Visitor(widget) };
}

/** On the form of the consultation. */
async function openForm() {
  const opened = await open({ 'event-type': 'consultation' });
  await opened.visitor.click('option', '09:00');
  await opened.visitor.find('textbox', 'Name');
  return opened;
}

const valueOf = async (visitor: Visitor, role: string, name: string): Promise<string> =>
  ((await visitor.find(role, name)) as HTMLInputElement | HTMLSelectElement).value;

const lastQuery = (): URLSearchParams | undefined => server.requests('slots').at(-1)?.query;

describe('attributes', () => {
  server.install();

  it('choose duration, place and host at first, as far as they are offered', async () => {
    const wish = { duration: '60', location: 'loc_2', host: 'hst_2' };
    const { widget, visitor } = await open({ 'event-type': 'consultation', ...wish });
    expect(await valueOf(visitor, 'combobox', 'Duration')).to.equal('60');
    expect(await valueOf(visitor, 'combobox', 'Where')).to.equal('loc_2');
    expect(await valueOf(visitor, 'combobox', 'With')).to.equal('hst_2');
    widget.setAttribute('duration', '37');
    await until(() => lastQuery()?.get('duration_minutes') === null);
    expect(await valueOf(visitor, 'combobox', 'Duration')).to.equal('45');
  });

  it('may come one by one, in any order, and load the app once', async () => {
    const widget = await fixture<BookingWidget>(html`<booking-widget></booking-widget>`);
    server.answers.app = anApp({ event_types: [consultation] });
    for (const [name, value] of Object.entries({ host: 'hst_2', duration: '60', 'app-id': 'demo' })) {
      widget.setAttribute(name, value);
      await widget.updateComplete;
    }
    await until(() => lastQuery()?.get('host_id') === 'hst_2');
    widget.setAttribute('location', 'loc_2');
    await until(() => lastQuery()?.get('location_id') === 'loc_2');
    expect(lastQuery()?.get('duration_minutes')).to.equal('60');
    expect(server.requests('app')).to.have.length(1);
  });

  it('name a host for whom the app is asked, who is then the only one to book', async () => {
    const [, theo] = consultation.hosts;
    const forced = anEventType({ assignment: 'any', strategy: 'round_robin', hosts: theo ? [theo] : [] });
    server.once('app', anApp({ event_types: [forced] }));
    const { widget, visitor } = await open({ host: 'hst_2' });
    await visitor.find('option', '09:00');
    expect(server.requests('app').at(-1)?.query.get('host_id')).to.equal('hst_2');
    expect(widget.shadowRoot?.querySelector('[part="summary"]')?.textContent).to.contain('Theo');
    expect(lastQuery()?.get('host_id')).to.equal('hst_2');
    widget.removeAttribute('host');
    await visitor.find('heading', 'What would you like to book?');
    expect(server.requests('app').at(-1)?.query.get('host_id')).to.equal(null);
  });

  it('that name a host whom nobody may name book whoever it is', async () => {
    server.once(
      'app',
      anApp({ event_types: [{ ...consultation, assignment: 'any', strategy: 'collective' }] }),
    );
    const { widget, visitor } = await open({ host: 'hst_2' });
    await visitor.find('option', '09:00');
    expect(lastQuery()?.get('host_id')).to.equal(null);
    const summary = widget.shadowRoot?.querySelector('[part="summary"]');
    expect(summary?.textContent, 'but all whom one meets').to.contain('Mara and Theo');
    expect(summary?.querySelector('select[aria-label="With"]')).to.equal(null);
  });

  it('that name no host at all count as not set', async () => {
    const { visitor } = await open({ host: 'Theo', 'event-type': 'consultation' });
    await visitor.find('option', '09:00');
    expect(server.requests('app').at(-1)?.query.get('host_id')).to.equal(null);
  });

  it('that are taken away count as never set', async () => {
    const { widget, visitor } = await open({ 'event-type': 'consultation' });
    await visitor.find('option');
    widget.removeAttribute('event-type');
    await visitor.find('heading', 'What would you like to book?');
  });

  it('that name no event type of the app leave the choice to the visitor', async () => {
    const { visitor } = await open({ 'event-type': 'gone' });
    await visitor.find('heading', 'What would you like to book?');
  });

  it('do not take a visitor away from the form', async () => {
    const { widget, visitor } = await openForm();
    await visitor.fill('Name', 'Ada Example');
    widget.setAttribute('duration', '60');
    widget.setAttribute('host', 'hst_2');
    await widget.updateComplete;
    expect(await valueOf(visitor, 'textbox', 'Name')).to.equal('Ada Example');
    expect(server.requests('app')).to.have.length(1);
  });

  it('do not undo a booking', async () => {
    const { widget, visitor } = await openForm();
    await visitor.fill('Name', 'Ada Example');
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    widget.setAttribute('duration', '60');
    await widget.updateComplete;
    expect(visitor.has('heading', 'You are booked')).to.equal(true);
  });

  it('fill the form in late, but never over what the visitor wrote', async () => {
    const { widget, visitor } = await openForm();
    await visitor.fill('Name', 'Ada Example');
    widget.setAttribute('prefill-name', 'Somebody');
    widget.setAttribute('prefill-email', 'late@example.com');
    await widget.updateComplete;
    await until(async () => (await valueOf(visitor, 'textbox', 'E-mail')) === 'late@example.com');
    expect(await valueOf(visitor, 'textbox', 'Name')).to.equal('Ada Example');
  });

  it('with an unknown zone leave the choice to the visitor', async () => {
    const { visitor } = await open({ 'event-type': 'intro-call', timezone: 'Mars/Olympus' });
    await visitor.find('combobox', 'Time zone');
  });

  it('with an unknown theme follow the page around', async () => {
    const { widget } = await open({ theme: 'sepia' });
    expect(getComputedStyle(widget).colorScheme).to.equal('normal');
    widget.setAttribute('theme', 'dark');
    expect(getComputedStyle(widget).colorScheme).to.equal('dark');
  });

  it('name another server', async () => {
    const { visitor } = await open({ server: 'https://book.example.com/some/page' });
    await visitor.find('heading', 'What would you like to book?');
    expect(server.requests('app').at(-1)?.url).to.equal('https://book.example.com/v1/public/apps/demo');
  });
});

describe('the language', () => {
  server.install();

  it('is that of the element, else of what is around it, and is followed live', async () => {
    const around = await fixture(
      html`<div lang="de"><booking-widget app-id="demo" timezone="UTC"></booking-widget></div>`,
    );
    const [widget] = around.getElementsByTagName('booking-widget');
    if (!widget) throw new Error('There is no widget.');
    const visitor = new Visitor(widget);
    await visitor.find('heading', /^Dienstag/);
    around.setAttribute('lang', 'fr');
    await visitor.find('heading', /^mardi/);
    widget.lang = 'es';
    await visitor.find('heading', /^martes/);
    expect(widget.getAttribute('lang')).to.equal('es');
  });

  it('is found outside of a shadow tree, too', async () => {
    const outer = await fixture(html`<section lang="de"></section>`);
    outer.attachShadow({ mode: 'open' });
    const widget = document.createElement('booking-widget');
    widget.setAttribute('app-id', 'demo');
    outer.shadowRoot?.append(widget);
    await new Visitor(widget).find('heading', /^Dienstag/);
  });

  it('is followed within a shadow tree, too', async () => {
    const outer = await fixture(html`<section></section>`);
    const main = document.createElement('main');
    main.lang = 'de';
    outer.attachShadow({ mode: 'open' }).append(main);
    const widget = document.createElement('booking-widget');
    widget.setAttribute('app-id', 'demo');
    main.append(widget);
    const visitor = new Visitor(widget);
    await visitor.find('heading', /^Dienstag/);
    main.lang = 'fr';
    await visitor.find('heading', /^mardi/);
  });
});

describe('the page around', () => {
  server.install();

  it('keeps the focus while the element loads', async () => {
    const { visitor } = await open({ 'event-type': 'intro-call' });
    await visitor.find('option');
    expect(focused()).to.equal(document.body);
  });

  it('sees by :state() that the element loads', async () => {
    const answer = server.pause('app');
    const { widget, visitor } = await open();
    await until(() => widget.matches(':state(loading)'));
    answer();
    await visitor.find('heading', 'What would you like to book?');
    expect(widget.matches(':state(loading)')).to.equal(false);
  });

  it('may replace the heading and add an intro', async () => {
    const widget = await fixture(
      html`<booking-widget app-id="demo" timezone="UTC">
        <span slot="heading">Meet us</span>
        <p slot="intro">Coffee is on us.</p>
      </booking-widget>`,
    );
    await new Visitor(widget).find('option');
    for (const child of widget.children) expect(child.checkVisibility()).to.equal(true);
  });

  it('has them in the first step alone: the next one says what is booked', async () => {
    server.answers.app = anApp({ event_types: [anEventType(), consultation] });
    const widget = await fixture(
      html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB">
        <span slot="heading">Meet us</span>
      </booking-widget>`,
    );
    const visitor = new Visitor(widget);
    await visitor.find('heading', 'Meet us');
    await visitor.click('button', /Consultation/);
    await visitor.find('option');
    expect(widget.firstElementChild?.checkVisibility()).to.equal(false);
    await visitor.reads('Consultation');
  });

  it('gives titles with markup as text', async () => {
    server.answers.app = anApp({ event_types: [anEventType({ title: '<img src=x> & co' })] });
    const widget = await fixture(html`<booking-widget app-id="demo" timezone="UTC"></booking-widget>`);
    await new Visitor(widget).reads('<img src=x> & co');
  });
});
