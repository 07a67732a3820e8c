import { expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import { aProblem, MockServer } from '../../testing/mock-server.ts';
import { anApp, anEventType } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();
const visit = anEventType({ id: 'evt_2', slug: 'visit', title: 'Studio visit' });

/** A booking of the intro call is under way; `answer` lets the server answer it. */
async function sending() {
  server.answers.app = anApp({ event_types: [anEventType(), visit] });
  const answer = server.pause('book');
  const widget = await fixture<BookingWidget>(
    html`<booking-widget app-id="demo" event-type="intro-call" timezone="UTC" lang="en-GB"></booking-widget>`,
  );
  const created: string[] = [];
  widget.addEventListener('booking-created', ({ detail }) => created.push(detail.booking.id));
  const visitor = new Visitor(widget);
  await visitor.click('option', '09:00');
  await visitor.fill('Name', 'Ada Example');
  await visitor.fill('E-mail', 'ada@example.com');
  await visitor.find('timer');
  await visitor.click('button', 'Book');
  await until(() => server.requests('book').length > 0, 'nothing is sent');
  return { widget, visitor, answer, created };
}

describe('while a booking is under way', () => {
  server.install();

  const changes: Readonly<Record<string, (widget: BookingWidget) => unknown>> = {
    'another event type is asked for': (widget) => (widget.eventType = 'visit'),
    'another one is asked for, and the first again': async (widget) => {
      widget.eventType = 'visit';
      await widget.updateComplete;
      widget.eventType = 'intro-call';
    },
    'another key is given': async (widget) => {
      widget.widgetKey = 'pk_other';
      await until(() => server.requests('app').length > 1, 'nothing is asked for under the other key');
    },
    'the element is taken away and put back': async (widget) => {
      const page = widget.parentElement;
      widget.remove();
      await new Promise(requestAnimationFrame);
      page?.append(widget);
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`and ${what}, the visitor learns that it is made, once`, async () => {
      const { widget, visitor, answer, created } = await sending();
      await change(widget);
      await widget.updateComplete;
      answer();
      await visitor.find('heading', 'You are booked');
      expect(created).to.have.length(1);
      expect(server.requests('book')).to.have.length(1);
      expect(server.requests('hold')).to.have.length(1);
      expect(server.requests('release')).to.have.length(0);
    });
  }

  it('and another event type is asked for, that one counts where the booking is refused', async () => {
    const { widget, visitor, answer } = await sending();
    server.answers.book = aProblem('slot_taken', 409, { alternatives: [] });
    widget.eventType = 'visit';
    await widget.updateComplete;
    answer();
    await visitor.reads('Studio visit');
    await visitor.click('option', '09:30');
    const name = (await visitor.find('textbox', 'Name')) as HTMLInputElement;
    expect(name.value).to.equal('Ada Example');
    await visitor.find('timer');
    expect(server.requests('hold').at(-1)?.url).to.contain('/visit/');
  });
});
