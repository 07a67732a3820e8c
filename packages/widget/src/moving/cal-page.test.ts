import { expect, fixture, html } from '@open-wc/testing';
import '../define.ts';
import { press } from '../testing/keys.ts';
import { MockServer } from '../testing/mock-server.ts';
import { anApp, anEventType } from '../testing/sample-data.ts';
import { until } from '../testing/until.ts';
import { Visitor } from '../testing/visitor.ts';
import { warningsDuring } from '../testing/warnings-during.ts';
import type { CalFunction } from './cal-namespace.ts';
import { takeOverCal } from './cal-page.ts';
import type { MoveSettings } from './script-settings.ts';

interface Told {
  readonly type: string;
  readonly namespace: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const server = new MockServer();
let heard: Told[] = [];
const hear = ({ detail }: CustomEvent<Told>): void => void heard.push(detail);
const namesHeard = (): readonly string[] =>
  heard.map(({ type }) => type).filter((type) => !type.startsWith('__'));

/** What the snippet leaves behind: a function that queues its calls, and one for each namespace. */
function snippet(): CalFunction {
  const cal: CalFunction = (...instruction) => {
    const [name, namespace] = instruction;
    if (name === 'init' && typeof namespace === 'string') {
      const own: CalFunction = (...given) => void own.q?.push(given);
      own.q = [];
      (cal.ns ??= {})[namespace] ??= own;
    }
    cal.q?.push(instruction);
  };
  cal.ns = {};
  cal.q = [];
  cal.loaded = true;
  return cal;
}

const cal = snippet();
const inSpace = (name: string): CalFunction => cal.ns?.[name] ?? cal;

async function place(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div lang="en-GB"><div id="here"></div></div>`);
  const here = page.firstElementChild;
  if (!(here instanceof HTMLElement)) throw new Error('There is no place.');
  return here;
}

describe('a page that embedded Cal.com', () => {
  server.install();
  before(() => {
    window.Cal = cal;
    cal('init', 'call', { origin: 'https://app.cal.com' });
    inSpace('call')('on', { action: '*', callback: hear });
    const settings: MoveSettings = {
      appId: 'demo',
      widgetKey: undefined,
      address: 'https://book.example.com/cdn/from-cal.js',
      events: new Map([['30min', 'intro-call']]),
    };
    takeOverCal(settings);
    // Somebody wrote the tag twice.
    takeOverCal(settings);
  });
  after(() => {
    inSpace('call')('off', { action: '*', callback: hear });
    delete window.Cal;
  });
  beforeEach(() => void (heard = []));
  afterEach(() => {
    for (const left of document.querySelectorAll('booking-button')) left.remove();
  });

  it('has our widget where theirs was, filled in, and hears what it is used to', async () => {
    const question = { key: 'team_size', type: 'number', label: 'Team size', required: false } as const;
    server.answers.app = anApp({ event_types: [anEventType({ questions: [question] })] });
    const here = await place();
    here.style.cssText = 'width: 100%; height: 300px; overflow: scroll';
    inSpace('call')('inline', {
      elementOrSelector: '#here',
      calLink: 'acme/30min?duration=30',
      config: {
        name: 'Ada Example',
        email: 'ada@example.com',
        notes: 'Soon',
        guests: [],
        'team-size': '4',
        'metadata[plan]': 'pro',
        layout: 'month_view',
      },
    });
    const visitor = new Visitor(here);
    await visitor.click('option', /:\d0/);
    await visitor.find('spinbutton');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(here.offsetHeight, 'what scrolls in itself goes on doing so').to.equal(300);
    const [booked] = server.requests('book');
    expect(booked?.body).to.deep.include({
      answers: { team_size: 4 },
      metadata: { plan: 'pro' },
      notes: 'Soon',
    });
    expect(booked?.body).to.have.nested.property('attendee.email', 'ada@example.com');
    expect(namesHeard()).to.deep.equal([
      'linkReady',
      'bookerViewed',
      'bookerReady',
      'availabilityLoaded',
      'bookingSuccessfulV2',
      'bookingSuccessful',
    ]);
    expect(heard.find(({ type }) => type === 'bookingSuccessfulV2')).to.deep.include({
      namespace: 'call',
      data: {
        uid: 'bkg_1',
        title: 'Intro call',
        startTime: '2027-03-02T09:00:00Z',
        endTime: '2027-03-02T09:30:00Z',
        eventTypeId: 'evt_1',
        status: 'ACCEPTED',
        paymentRequired: false,
        isRecurring: false,
      },
    });
    await until(() => heard.some(({ type, data }) => type === '__dimensionChanged' && data['iframeHeight']));
  });

  it('opens a dialog from whatever has data-cal-link, and finds it as it was', async () => {
    const page = await fixture<HTMLElement>(html`
      <button data-cal-link="acme/30min" data-cal-namespace="call" data-cal-config='{"name":"Ada Example"}'>
        <b>Book with us</b>
      </button>
    `);
    page.focus();
    page.querySelector('b')?.click();
    const visitor = new Visitor(document.body);
    await visitor.click('option', /:\d0/);
    await visitor.fill('E-mail', 'ada@example.com');
    expect(((await visitor.find('textbox', 'Name')) as HTMLInputElement).value).to.equal('Ada Example');
    await press('Escape');
    await visitor.focusIsOn('Book with us');
    page.click();
    expect(((await visitor.find('textbox', 'E-mail')) as HTMLInputElement).value).to.equal('ada@example.com');
    expect(document.querySelectorAll('booking-button').length).to.equal(1);
    inSpace('call')('closeModal');
  });

  it('has its floating button, and namespaces that are begun later', async () => {
    cal('init', 'later', { origin: 'https://app.cal.com' });
    inSpace('later')('floatingButton', {
      calLink: 'acme/30min',
      buttonText: 'Talk to us',
      buttonColor: '#ffd700',
      buttonTextColor: '#102030',
      buttonPosition: 'bottom-left',
      attributes: { id: 'float' },
    });
    const button = await new Visitor(document.body).find('button', 'Talk to us');
    expect(getComputedStyle(button).backgroundColor).to.equal('rgb(255, 215, 0)');
    const { left, bottom } = button.getBoundingClientRect();
    expect([left, innerHeight - bottom]).to.deep.equal([16, 16]);
    expect(document.getElementById('float')?.localName).to.equal('booking-button');
  });

  it('begins no namespace by a name that every object has', () => {
    for (const name of ['__proto__', 'constructor']) cal('init', name, {});
    expect([Object.hasOwn(Object.prototype, 'q'), Object.hasOwn(Object, 'q')]).to.deep.equal([false, false]);
  });

  it('looks as it is told to, before and after', async () => {
    const here = await place();
    cal('inline', { elementOrSelector: here, calLink: 'acme/30min' });
    cal('ui', {
      theme: 'light',
      styles: { branding: { brandColor: '#000' } },
      cssVarsPerTheme: { dark: { 'cal-brand': '#ffd700', 'cal-bg': '#111' } },
    });
    const widget = here.querySelector('booking-widget');
    const token = (name: string): string => widget?.style.getPropertyValue(`--booking-${name}`) ?? '';
    expect(['accent', 'on-accent', 'background'].map(token)).to.deep.equal([
      'light-dark(#000, #ffd700)',
      'light-dark(#fff, #000)',
      '#111',
    ]);
    expect(widget?.getAttribute('theme')).to.equal('light');
    cal('ui', { theme: 'dark' });
    expect(widget?.getAttribute('theme')).to.equal('dark');
    expect(token('background')).to.equal('#111');
  });

  it('is told once, and what to do, where something cannot be had', async () => {
    const here = await place();
    const warnings = await warningsDuring(async () => {
      for (const calLink of ['acme/30min', 'acme/30min']) {
        cal('inline', {
          elementOrSelector: here,
          calLink,
          config: { guests: ['ben@example.com'], layout: 'week_view' },
        });
      }
      cal('inline', { elementOrSelector: '#nowhere', calLink: 'acme/30min' });
      cal('on', { action: 'routed', callback: () => undefined });
      cal('ui', { hideEventTypeDetails: true });
      cal('somethingNew', {});
      cal([['ui', { styles: { body: { background: 'red' } } }]]);
      await new Visitor(here).find('option', /:\d0/);
    });
    const ours = warnings.filter((warning) => warning.startsWith('Slotkit'));
    expect(here.querySelectorAll('booking-widget').length).to.equal(1);
    const about = [
      'week_view',
      'guests',
      '#nowhere',
      'routed',
      '::part(summary)',
      'somethingNew',
      'styles of body',
    ];
    expect(ours.length).to.equal(about.length);
    for (const [at, words] of about.entries()) expect(ours[at]).to.contain(words);
  });
});
