import { expect, fixture, html } from '@open-wc/testing';
import '../define.ts';
import { MockServer } from '../testing/mock-server.ts';
import { anApp, anEventType } from '../testing/sample-data.ts';
import { press } from '../testing/keys.ts';
import { until } from '../testing/until.ts';
import { Visitor } from '../testing/visitor.ts';
import { warningsDuring } from '../testing/warnings-during.ts';
import { takeOverCalendly, type CalendlyFunctions } from './calendly-page.ts';
import type { MoveSettings } from './script-settings.ts';

const server = new MockServer();
const settings: MoveSettings = {
  appId: 'demo',
  widgetKey: 'pk_demo',
  address: 'https://book.example.com/cdn/from-calendly.js',
  events: new Map([['30min', 'intro-call']]),
};
const link = 'https://calendly.com/acme/30min';

/** What the page hears from the frame it thinks is there. */
const heard: { readonly event: string; readonly payload: Readonly<Record<string, unknown>> }[] = [];
const hear = ({ data, origin }: MessageEvent): void => {
  if (String(data?.event).startsWith('calendly.') && origin === 'https://calendly.com') heard.push(data);
};
const namesHeard = (): readonly string[] =>
  heard.map(({ event }) => event).filter((event) => event !== 'calendly.page_height');

function calendly(): CalendlyFunctions {
  if (!window.Calendly) throw new Error('There is no Calendly.');
  return window.Calendly;
}

async function inlineWith(url: string, given: object = {}) {
  const page = await fixture<HTMLElement>(
    html`<div lang="en-GB"><div data-auto-load="false" class="calendly-inline-widget"></div></div>`,
  );
  const parentElement = page.firstElementChild;
  calendly().initInlineWidget({ url, parentElement, ...given });
  const [widget] = page.getElementsByTagName('booking-widget');
  if (!widget) throw new Error('There is no widget.');
  return { page, widget, visitor: new Visitor(page) };
}

describe('a page that embedded Calendly', () => {
  server.install();
  before(() => {
    takeOverCalendly(settings);
    addEventListener('message', hear);
  });
  after(() => {
    removeEventListener('message', hear);
    delete window.Calendly;
  });
  beforeEach(() => void (heard.length = 0));
  afterEach(() => {
    for (const left of document.querySelectorAll('booking-button')) left.remove();
  });

  it('has our widget where theirs was, once, and as high as it needs to be', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en-GB">
        <div class="calendly-inline-widget" data-url=${link} style="min-width: 320px; height: 300px"></div>
      </div>
    `);
    calendly().initInlineWidgets();
    takeOverCalendly(settings);
    expect(page.querySelectorAll('booking-widget').length).to.equal(1);
    await new Visitor(page).find('option', /:\d0/);
    const widget = page.querySelector('booking-widget');
    expect(widget?.getAttribute('event-type')).to.equal('intro-call');
    expect(widget?.parentElement?.offsetHeight).to.be.at.least(widget?.offsetHeight ?? Infinity);
    await until(() => heard.some(({ payload }) => payload['height'] === `${widget?.offsetHeight}px`));
    expect(server.requests('app')[0]?.url).to.match(/^https:\/\/book\.example\.com\//);
  });

  it('leaves alone what the page wants to begin itself', async () => {
    const page = await fixture(html`<div data-auto-load="false" class="calendly-inline-widget"></div>`);
    calendly().initInlineWidgets();
    expect(page.children.length).to.equal(0);
  });

  it('fills the form in, keeps the campaign with the booking, and hears what it is used to', async () => {
    const eventType = anEventType({
      questions: [
        { key: 'topic', type: 'text', label: 'Topic', required: false },
        { key: 'size', type: 'select', label: 'Size', required: false, options: ['small', 'large'] },
      ],
    });
    server.answers.app = anApp({ event_types: [eventType, anEventType({ slug: 'other' })] });
    const { visitor } = await inlineWith(`${link}?a1=Ships&hide_gdpr_banner=1`, {
      prefill: {
        firstName: 'Ada',
        lastName: 'Example',
        email: 'ada@example.com',
        customAnswers: { a2: '2' },
      },
      utm: { utmSource: 'letter', utmCampaign: null },
    });
    await visitor.click('option', /:\d0/);
    await visitor.find('textbox', 'Topic (optional)');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(server.requests('book')[0]?.body).to.deep.include({
      answers: { topic: 'Ships', size: 'large' },
      metadata: { utm_source: 'letter' },
    });
    expect(server.requests('book')[0]?.body).to.have.nested.property('attendee.name', 'Ada Example');
    expect(server.requests('book')[0]?.body).to.have.nested.property('attendee.email', 'ada@example.com');
    expect(namesHeard()).to.deep.equal([
      'calendly.event_type_viewed',
      'calendly.date_and_time_selected',
      'calendly.event_scheduled',
    ]);
    const uri = 'https://book.example.com/v1/bookings/bkg_1';
    expect(heard.find(({ event }) => event.endsWith('scheduled'))?.payload).to.deep.equal({
      event: { uri },
      invitee: { uri },
    });
  });

  it('leaves out of the page’s address what no booking could take', async () => {
    const { href } = location;
    history.replaceState(null, '', `?utm_source=ad&utm_medium=${'x'.repeat(6000)}&utm_term=own`);
    const { visitor } = await inlineWith(`${link}?utm_term=link`, {
      prefill: { name: 'Ada Example', email: 'ada@example.com' },
    });
    history.replaceState(null, '', href);
    await visitor.click('option', /:\d0/);
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(server.requests('book')[0]?.body).to.deep.include({
      metadata: { utm_source: 'ad', utm_term: 'link' },
    });
  });

  it('hears of the page of all event types, and of the one that was chosen there', async () => {
    server.answers.app = anApp({
      event_types: [anEventType(), anEventType({ slug: 'other', title: 'Other' })],
    });
    const { visitor } = await inlineWith('https://calendly.com/acme');
    await visitor.click('button', /^Other/);
    await visitor.find('option', /:\d0/);
    expect(namesHeard()).to.deep.equal(['calendly.profile_page_viewed', 'calendly.event_type_viewed']);
  });

  it('opens a dialog from its own link, and finds it as it was when it is opened again', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en-GB"><button>Book with us</button></div>`);
    const own = page.querySelector('button');
    own?.addEventListener('click', () => calendly().initPopupWidget({ url: link }));
    own?.focus();
    own?.click();
    const visitor = new Visitor(document.body);
    await visitor.click('option', /:\d0/);
    await visitor.fill('Name', 'Ada Example');
    await press('Escape');
    await visitor.focusIsOn('Book with us');
    expect(document.querySelectorAll('booking-button').length).to.equal(1);
    expect(visitor.all('button').map(({ textContent }) => textContent)).to.deep.equal(['Book with us']);
    own?.click();
    expect(((await visitor.find('textbox', 'Name')) as HTMLInputElement).value).to.equal('Ada Example');
    expect(document.querySelectorAll('booking-button').length).to.equal(1);
    calendly().closePopupWidget();
    await visitor.gone('textbox', 'Name');
  });

  it('has its badge in its colours, one at a time', async () => {
    calendly().initBadgeWidget({ url: link, text: 'Old' });
    calendly().initBadgeWidget({ url: link, text: 'Talk to us', color: '#ffd700', textColor: '#102030' });
    const visitor = new Visitor(document.body);
    const button = await visitor.find('button', 'Talk to us');
    const { backgroundColor, color } = getComputedStyle(button);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 215, 0)', 'rgb(16, 32, 48)']);
    expect(innerHeight - button.getBoundingClientRect().bottom).to.equal(16);
    expect(visitor.has('button', 'Old')).to.equal(false);
    calendly().destroyBadgeWidget();
    expect(visitor.has('button', 'Talk to us')).to.equal(false);
  });

  it('keeps the colours of its link, in a scheme that fits them', async () => {
    const { widget } = await inlineWith(
      `${link}?background_color=1a1a1a&text_color=ffffff&primary_color=ffd700`,
    );
    const token = (name: string): string => widget.style.getPropertyValue(`--booking-${name}`);
    expect(['background', 'text', 'accent', 'on-accent'].map(token)).to.deep.equal([
      '#1a1a1a',
      '#ffffff',
      '#ffd700',
      '#000',
    ]);
    expect(widget.getAttribute('theme')).to.equal('dark');
  });

  it('is told once, and what to do, where something cannot be had', async () => {
    const warnings = await warningsDuring(async () => {
      const given = { prefill: { guests: ['ben@example.com'], customAnswers: { a9: 'x' } } };
      for (const url of ['https://calendly.com/acme/gone', 'https://calendly.com/acme/gone']) {
        server.answers.app = anApp({ event_types: [anEventType(), anEventType({ slug: 'other' })] });
        const { visitor } = await inlineWith(url, given);
        await visitor.find('button', /Intro call/);
      }
      const { visitor } = await inlineWith(link, given);
      await visitor.find('option', /:\d0/);
    });
    const ours = warnings.filter((warning) => warning.startsWith('Slotkit'));
    expect(ours, ours.join('\n')).to.have.length(3);
    expect(ours[0]).to.contain('"guests" of Calendly').and.contain('question');
    expect(ours[1]).to.contain('"gone"').and.contain('intro-call, other').and.contain('data-events="gone=');
    expect(ours[2]).to.contain('answer a9').and.contain('intro-call');
  });
});
