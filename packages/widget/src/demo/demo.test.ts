import { expect, fixture, html } from '@open-wc/testing';
import { Visitor } from '../testing/visitor.ts';
import '../define.ts';

describe('an element with demo', () => {
  const ordinary = globalThis.fetch;
  const asked: string[] = [];

  before(() => {
    globalThis.fetch = (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.reject(new TypeError('There is no network.'));
    };
  });
  afterEach(() => sessionStorage.clear());
  after(() => {
    globalThis.fetch = ordinary;
  });

  it('books, moves, cancels and begins anew from its own links, without a request', async () => {
    const events: string[] = [];
    const page = await fixture<HTMLElement>(
      html`<div><booking-widget demo lang="en"></booking-widget></div>`,
    );
    for (const name of ['booking-created', 'booking-rescheduled', 'booking-cancelled', 'booking-error'])
      page.addEventListener(name, () => events.push(name));
    const visitor = new Visitor(page);
    await visitor.click('button', /Intro call/);
    await visitor.click('option');
    await visitor.fill('Name', 'Robin');
    await visitor.fill('E-mail', 'robin@example.com');
    await visitor.reads('We keep this time for you');
    await visitor.click('button', 'Book');
    await visitor.click('link', 'Change or cancel');
    await visitor.click('button', 'Change time');
    await visitor.find('option');
    visitor.all('option').at(-1)?.click();
    await visitor.click('button', 'Move booking');
    await visitor.reads('Your booking has moved');
    await visitor.click('button', 'Cancel booking');
    await visitor.reads('Cancel this booking?');
    visitor.all('button', 'Cancel booking').at(-1)?.click();
    await visitor.reads('Your booking is cancelled');
    await visitor.click('link', 'Book again');
    await visitor.find('button', /Intro call/);
    expect(events).to.deep.equal(['booking-created', 'booking-rescheduled', 'booking-cancelled']);
    expect(asked).to.deep.equal([]);
  });

  it('shows a booking to manage and one to confirm for any token', async () => {
    const manage = new Visitor(
      await fixture(html`<booking-manage demo token="any" lang="en"></booking-manage>`),
    );
    await manage.find('button', 'Cancel booking');
    const confirm = new Visitor(
      await fixture(html`<booking-confirm demo token="other" lang="en"></booking-confirm>`),
    );
    await confirm.click('button', 'Confirm booking');
    await confirm.reads('confirmed');
    expect(asked).to.deep.equal([]);
  });
});
