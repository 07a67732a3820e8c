import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../define.ts';
import { MockServer } from '../testing/mock-server.ts';
import { anApp, anEventType, someSlots } from '../testing/sample-data.ts';
import { until } from '../testing/until.ts';
import type { BookingButton } from './booking-button/booking-button.ts';

const server = new MockServer();
const person = { avatar_url: null, timezone: 'Europe/Berlin' };
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

/** What a page may write, sense and nonsense; an attribute that is not written is taken away. */
const values: Readonly<Record<string, readonly string[]>> = {
  'app-id': ['demo', 'demo', ''],
  'event-type': ['intro-call', 'consultation', 'gone', ''],
  host: ['hst_2', 'Theo'],
  location: ['loc_2', 'moon'],
  duration: ['60', '37', 'long', ''],
  timezone: ['UTC', 'Asia/Kolkata', 'Mars/Base'],
  theme: ['dark', 'light', 'sepia'],
  lang: ['en-GB', 'de', '!'],
  'prefill-name': ['Ada'],
  'no-storage': [''],
  value: ['2027-03-02T09:30:00Z', '2027-05-03T10:00:00Z', 'tomorrow'],
  required: [''],
  disabled: [''],
  floating: [''],
  target: ['tab', 'window'],
};

type Step = readonly ['set', name: string, value: string | null] | readonly ['move' | 'out' | 'in' | 'wait'];

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...Object.keys(values))
        .chain((name) =>
          fc.constantFrom(...(values[name] ?? []), null).map((value): Step => ['set', name, value]),
        ),
    },
    { weight: 2, arbitrary: fc.constantFrom<Step>(['move'], ['out'], ['in'], ['wait'], ['wait']) },
  ),
  { maxLength: 14 },
);

/** What chance seldom hits upon. */
const laterMonthAndBack: Step[] = [
  ['set', 'event-type', 'consultation'],
  ['set', 'duration', '60'],
  ['in'],
  ['wait'],
  ['set', 'duration', null],
  ['wait'],
];
const tabAfterDialog: Step[] = [['in'], ['wait'], ['set', 'target', 'tab'], ['wait']];
const otherEventType: Step[] = [['in'], ['wait'], ['set', 'event-type', 'consultation'], ['wait'], ['out']];

/** What can be seen and heard of an element. */
function seen(element: HTMLElement): string {
  const shown = document.createElement('div');
  shown.append(...Array.from(element.shadowRoot?.children ?? [], (child) => child.cloneNode(true)));
  // Words for what has just happened are of the moment.
  for (const region of shown.querySelectorAll(':scope > [role="status"]')) region.remove();
  const { colorScheme } = getComputedStyle(element);
  const states = ['loading', 'error', 'done', 'chosen', 'open'].filter((state) =>
    element.matches(`:state(${state})`),
  );
  const { value, validity } = element as Partial<HTMLInputElement>;
  return [
    colorScheme,
    states.join(' '),
    value,
    validity?.valid,
    shown.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
  ].join('\n');
}

const isLink = (element: HTMLElement): boolean =>
  element.localName === 'booking-button' && element.getAttribute('target') === 'tab';

/** Whether everything that it asked for is there. */
function isSettled(element: HTMLElement): boolean {
  const find = (selector: string) => element.shadowRoot?.querySelector(selector);
  if (isLink(element)) return !!find('a');
  const isLoading = element.matches(':state(loading)') || find('[aria-busy="true"]');
  return (
    !isLoading &&
    (element.getAttribute('app-id') ? !!find('h2, [role="alert"]') && !find('.bone') : !!find('.frame'))
  );
}

/** Brings up what a button has in its dialog. */
function lookInside(element: HTMLElement): void {
  if (element.localName !== 'booking-button' || isLink(element)) return;
  const button = element as BookingButton;
  button.open();
  button.close();
}

describe('attributes in any order, at any time, across leaving the page and coming back', () => {
  server.install();
  beforeEach(() => {
    server.answers.app = anApp({ event_types: [anEventType(), consultation] });
    server.answers.slots = (query) =>
      query.get('duration_minutes') === '60' || query.get('from') === '2027-05-01'
        ? someSlots({ '2027-05-03': [600] })
        : someSlots({ '2027-03-02': [540, 570] });
  });

  for (const tag of ['booking-widget', 'booking-slot-picker', 'booking-button']) {
    it(`leave <${tag}> as one that was written so from the start`, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      const page = await fixture(
        html`<main>
          <section></section>
          <section></section>
        </main>`,
      );
      const [one, other] = page.querySelectorAll('section');
      if (!one || !other) throw new Error('There is no page.');
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const element = document.createElement(tag);
          element.setAttribute('app-id', 'demo');
          for (const [kind, name = '', value] of all) {
            if (kind === 'set' && value === null) element.removeAttribute(name);
            if (kind === 'set' && typeof value === 'string') element.setAttribute(name, value);
            if (kind === 'in') one.append(element);
            if (kind === 'out') element.remove();
            if (kind === 'move') (element.parentElement === one ? other : one).append(element);
            if (kind === 'wait' && element.isConnected) {
              lookInside(element);
              await until(() => isSettled(element), `end of loading: ${element.outerHTML}`);
            }
          }
          one.append(element);
          const fresh = element.cloneNode() as HTMLElement;
          other.append(fresh);
          lookInside(fresh);
          lookInside(element);
          await until(() => isSettled(fresh) && seen(element) === seen(fresh), '').catch(() =>
            expect(seen(element)).to.equal(seen(fresh)),
          );
          element.remove();
          fresh.remove();
        }),
        {
          numRuns: 15,
          examples: [[laterMonthAndBack], [otherEventType], [tabAfterDialog]],
          interruptAfterTimeLimit: 15_000,
          includeErrorInReport: true,
        },
      );
      console.warn = warn;
    }).timeout(40_000);
  }
});
