import { expect, fixture, html } from '@open-wc/testing';
import type { PublicEventType } from '@slotkit/shared/wire';
import '../../define.ts';
import { aProblem, MockServer } from '../../testing/mock-server.ts';
import { anApp, anEventType, someSlots } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);

/** How each state is reached by a visitor in front of a fresh widget. */
const states: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  'event types': async (visitor) => {
    await visitor.find('heading', 'What would you like to book?');
  },
  times: showTimes,
  'no times': async (visitor) => {
    server.answers.slots = someSlots({});
    await visitor.click('button', /60/);
    await visitor.reads('There are no times to book');
  },
  'times that cannot be loaded': async (visitor) => {
    server.answers.slots = aProblem('internal', 501);
    await visitor.click('button', /60/);
    await visitor.find('alert');
  },
  'a slot taken': async (visitor) => {
    const alternatives = [{ start: '2027-03-04T10:00:00Z', end: '2027-03-04T10:30:00Z' }];
    server.answers.hold = aProblem('slot_taken', 409, { alternatives });
    await showTimes(visitor);
    await visitor.click('option', '09:00');
    await visitor.reads('has just been taken.');
  },
  form: showForm,
  'a form with errors': async (visitor) => {
    await showForm(visitor);
    await visitor.click('button', 'Book');
    await visitor.reads('things are missing');
  },
  done: async (visitor) => {
    await showForm(visitor);
    await visitor.fill('Name', longWord);
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.click('button', 'Book');
    await visitor.find('link', /^Google/);
  },
};

async function showTimes(visitor: Visitor): Promise<void> {
  await visitor.click('button', /60/);
  await visitor.find('option');
}

async function showForm(visitor: Visitor): Promise<void> {
  await showTimes(visitor);
  await visitor.click('option', '09:00');
  await visitor.reads('We keep this time for you');
}

async function open(changes: Partial<PublicEventType>, theme = 'auto', dir = 'ltr') {
  const eventType = anEventType({ ...changes, durations_minutes: [30, 60] });
  server.answers.app = anApp({ event_types: [eventType, anEventType({ slug: 'other', title: 'Other' })] });
  const widget = await fixture<BookingWidget>(
    html`<booking-widget
      app-id="demo"
      timezone="UTC"
      lang="en-GB"
      theme=${theme}
      dir=${dir}
    ></booking-widget>`,
  );
  return { widget, visitor: new Visitor(widget) };
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`in ${colorScheme} colours`, () => {
    server.install();
    before(() => (document.documentElement.style.colorScheme = colorScheme));
    after(() => (document.documentElement.style.colorScheme = ''));

    for (const [state, reach] of Object.entries(states)) {
      it(`${state}: everything has a name, a role and enough contrast`, async () => {
        const { widget, visitor } = await open({}, colorScheme);
        await reach(visitor);
        // Colours are judged once they are the ones that stay.
        const moving = widget.shadowRoot?.getAnimations().filter((one) => one instanceof CSSTransition);
        await Promise.allSettled(moving?.map(({ finished }) => finished) ?? []);
        await expect(widget).to.be.accessible();
      });
    }
  });
}

for (const dir of ['ltr', 'rtl']) {
  describe(`at 320 px, written ${dir}`, () => {
    server.install();
    // Not every browser's window can be made so narrow.
    const { style } = document.body;
    before(() => (style.cssText = 'inline-size: 320px; margin: 0; overflow: auto'));
    after(() => (style.cssText = ''));

    for (const [state, reach] of Object.entries(states)) {
      it(`${state}: long words break, and nothing stands out to the side`, async () => {
        const { visitor } = await open({ title: longWord, description: longWord }, 'auto', dir);
        await reach(visitor);
        await until(() => document.body.scrollWidth <= 320, 'the page scrolls to the side');
        const outside = ['button', 'heading', 'combobox', 'textbox', 'link']
          .flatMap((role) => visitor.all(role))
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < 0 || right > 320;
          });
        expect(outside.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });
    }
  });
}
