import { expect, fixture, html } from '@open-wc/testing';
import '../define.ts';
import type { BookingWidget } from '../elements/booking-widget/booking-widget.ts';
import { MockServer } from '../testing/mock-server.ts';
import { someSlots } from '../testing/sample-data.ts';
import { until } from '../testing/until.ts';
import { focused, Visitor } from '../testing/visitor.ts';
import type { TimesView } from '../views/times-view.ts';
import { followTimes } from './live-times.ts';

const server = new MockServer();
const period = (time: string, day = '02') => {
  const startAt = Date.parse(`2027-03-${day}T${time}:00Z`);
  return { start: new Date(startAt).toISOString(), end: new Date(startAt + 1_800_000).toISOString() };
};
const nothing = { added: [], removed: [], first_available: null };

/** Three times on 2 March, and the stream open. */
async function open() {
  const widget = await fixture<BookingWidget>(
    html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB"></booking-widget>`,
  );
  const visitor = new Visitor(widget);
  await visitor.find('heading', /^Tuesday,? 2 March$/);
  await until(() => server.streams.isFollowed, 'nobody follows');
  const times = (): string =>
    visitor
      .all('option')
      .map(({ innerText }) => innerText.trim())
      .join(' ');
  const reads = (expected: string): Promise<void> => until(() => times() === expected, `not ${expected}`);
  return { visitor, reads };
}

describe('times that are taken and come back while they are on show', () => {
  server.install();

  it('are looked for where they are: a button that was not pressed yet is not watched for them', () => {
    const real = globalThis.IntersectionObserver;
    let watched = 0;
    globalThis.IntersectionObserver = class extends real {
      override observe(target: Element): void {
        watched += 1;
        super.observe(target);
      }
    };
    try {
      const renderRoot = document.createElement('div');
      const host = Object.assign(document.createElement('div'), { renderRoot });
      const view = { host, loaded: null } as unknown as TimesView;
      followTimes(view);
      expect(watched).to.equal(0);
      renderRoot.append(Object.assign(document.createElement('div'), { className: 'panes' }));
      followTimes(view);
      expect(watched).to.equal(1);
    } finally {
      globalThis.IntersectionObserver = real;
    }
  });

  it('vanish and appear at their place, which is said aloud when one has gone', async () => {
    const { visitor, reads } = await open();
    server.streams.tell({ ...nothing, removed: [period('09:30')] });
    await reads('09:00 14:00');
    await visitor.reads('Just taken: 09:30.');
    server.streams.tell({ ...nothing, added: [period('12:00')] });
    await reads('09:00 12:00 14:00');
    expect(server.requests('slots')).to.have.length(1);
  });

  it('leave the focus with its time while others come and go', async () => {
    const { visitor, reads } = await open();
    (await visitor.find('option', '09:30')).focus();
    server.streams.tell({ ...nothing, removed: [period('09:00')] });
    await reads('09:30 14:00');
    await visitor.focusIsOn('09:30');
    server.streams.tell({ ...nothing, added: [period('08:00')] });
    await reads('08:00 09:30 14:00');
    await visitor.focusIsOn('09:30');
    expect(visitor.all('option').map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
  });

  it('hand the focus on to the next time, to the one before, and with the last one to the grid', async () => {
    const { visitor, reads } = await open();
    (await visitor.find('option', '09:30')).focus();
    server.streams.tell({ ...nothing, removed: [period('09:30')] });
    await reads('09:00 14:00');
    await visitor.focusIsOn('14:00');
    server.streams.tell({ ...nothing, removed: [period('14:00')] });
    await reads('09:00');
    await visitor.focusIsOn('09:00');
    server.streams.tell({ ...nothing, removed: [period('09:00')] });
    await visitor.find('heading', /^Thursday,? 4 March$/);
    await visitor.focusIsOn(/4 March 2027, 1 time/);
  });

  it('leave alone a visitor whose focus is elsewhere', async () => {
    const { visitor, reads } = await open();
    const next = await visitor.find('button', 'Next month');
    next.focus();
    server.streams.tell({ ...nothing, removed: [period('09:00')] });
    await reads('09:30 14:00');
    expect(focused()).to.equal(next);
  });

  it('are asked for anew when the server does not know what has changed', async () => {
    const { reads } = await open();
    server.answers.slots = someSlots({ '2027-03-02': [570] });
    server.streams.lose();
    await reads('09:30');
  });

  it('stay as they are when there is no answer', async () => {
    const { visitor, reads } = await open();
    server.answers.slots = null;
    server.streams.lose();
    await until(() => server.requests('slots').length > 1, 'it does not ask');
    await reads('09:00 09:30 14:00');
    expect(visitor.has('alert')).to.equal(false);
  });
});
