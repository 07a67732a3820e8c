import { expect, fixture, html } from '@open-wc/testing';
import { ConsoleServer } from './testing/console-server.ts';
import { BookingConsole } from './booking-console.ts';
import { aBusinessBooking } from './testing/a-business-booking.ts';
import { anEventType } from './testing/an-offered-type.ts';
import { press, root as rootOf, texts } from './testing/inside.ts';
import { until } from '../testing/until.ts';

customElements.define('booking-console', BookingConsole);
const server = new ConsoleServer();
server.install();

async function open(search: string): Promise<ShadowRoot> {
  history.replaceState(null, '', `${location.pathname}?${search}`);
  const element = await fixture<BookingConsole>(html`<booking-console></booking-console>`);
  const root = element.shadowRoot;
  if (!root) throw new Error('The console has no shadow root.');
  await until(() => root.querySelector('main'), 'the page');
  return root;
}

describe('the console', () => {
  const before = location.search;
  after(() => history.replaceState(null, '', `${location.pathname}${before}`));

  it('says who is signed in, with the way out', async () => {
    const root = await open('');
    expect(root.querySelector('header')?.textContent).to.match(/Northlight Studio.*Signed in as Nora/s);
    expect(root.querySelector('form')?.getAttribute('action')).to.equal('/console/sign-out');
    await expect(root.host).to.be.accessible();
  });

  it('begins with a link that takes the focus past the header', async () => {
    const root = await open('');
    root.querySelector<HTMLElement>('.skip')?.click();
    expect(root.activeElement?.localName).to.equal('main');
  });

  it('reads names anew for the next page once somebody has come back to it', async () => {
    const root = await open('');
    const list = () => root.querySelector('console-bookings');
    await until(list, 'the list');
    await until(() => server.calls('GET /v1/hosts').length === 1, 'the names');
    document.dispatchEvent(new Event('visibilitychange'));
    root.querySelector<HTMLElement>('nav a[href*="page=calendar"]')?.click();
    await until(() => root.querySelector('console-calendar'), 'the calendar');
    await until(() => server.calls('GET /v1/hosts').length === 2, 'the names anew');
  });

  it('has no header in the views that others embed, and opens what its address says', async () => {
    const bookings = await open('view=bookings&tab=past');
    expect(bookings.querySelector('header')).to.equal(null);
    await until(() => bookings.querySelector('console-bookings'), 'the list');
    expect(bookings.querySelector('console-bookings')?.filters.tab).to.equal('past');
    expect(bookings.querySelector('.way-out a')?.getAttribute('href')).to.match(/page=(settings|schedule)/);

    const compact = await open('view=compact&who=hst_2');
    expect(compact.querySelector('header')).to.equal(null);
    await until(() => compact.querySelector('console-compact'), 'the narrow view');
    const day = compact.querySelector('console-compact');
    await until(() => day?.shadowRoot?.querySelector('h1')?.textContent === 'Schedule of Theo', 'the host');
  });

  it('asks whoever is not signed in to sign in', async () => {
    server.isSignedOut = true;
    const root = await open('tab=past');
    expect(root.querySelector('[role=alert]')?.textContent).to.contain('not signed in any more');
    expect(root.querySelector('a')?.getAttribute('href')).to.contain('tab=past');
  });

  it('says that the session is over beside the page, which stays, and sees that somebody is back', async () => {
    const root = await open('');
    server.isSignedOut = true;
    const lastTab = () =>
      root.querySelector('console-bookings')?.shadowRoot?.querySelector<HTMLElement>('.tabs a:last-child');
    await until(lastTab, 'the tabs');
    lastTab()?.click();
    await until(() => root.querySelector('.banner a'), 'the way to sign in');
    expect(root.querySelector('console-bookings')).not.to.equal(null);
    server.isSignedOut = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => root.querySelector('.banner') === null, 'the end of the banner');
  });

  describe('says what failed of a booking after somebody has gone on', () => {
    const approve = 'POST /v1/bookings/bkg_1/approve';

    /** The console with a booking open that is being approved; `refuse` lets the refusal come. */
    async function approving(search: string) {
      server.bookings = [aBusinessBooking({ start: '2099-03-02T08:00:00Z', allowed: { approve: true } })];
      const offered = { data: [anEventType()], pagination: { next_cursor: null } };
      server.answer('GET /v1/event-types', 200, offered);
      const answered = Promise.withResolvers<null>();
      server.answerBy(approve, async () => {
        await answered.promise;
        return [409, { code: 'conflict', status: 409, title: 'No', detail: 'It was cancelled.' }];
      });
      const root = await open(`${search}&booking=bkg_1`);
      const page = () => root.querySelector('console-bookings, console-why');
      const around = () => page()?.shadowRoot?.querySelector('console-booking-dialog') ?? page();
      const details = () => around()?.shadowRoot?.querySelector('console-booking');
      const actions = () => texts(details()?.shadowRoot ?? root, 'button');
      await until(() => actions().includes('Approve'), 'the booking');
      press(rootOf(details()), 'Approve');
      await until(() => server.calls(approve).length > 0, 'the call');
      const close = async (): Promise<void> => {
        press(rootOf(details()), 'Close');
        await until(() => !details(), 'the end of it');
      };
      return { root, close, refuse: () => answered.resolve(null) };
    }
    const failure = 'Robin: “Approve” did not work. It was cancelled.';

    for (const page of ['bookings', 'why'])
      it(`by closing it on the page ${page}`, async () => {
        const { root, close, refuse } = await approving(`page=${page}`);
        await close();
        refuse();
        await until(() => texts(root, '[role=alert] p')[0] === failure, 'the failure');
        await expect(root.host).to.be.accessible();
      });

    it('to another page, until it was read', async () => {
      const { root, refuse } = await approving('page=bookings');
      root.querySelector<HTMLElement>('nav a[href*="page=why"]')?.click();
      await until(() => root.querySelector('console-why'), 'the other page');
      refuse();
      await until(() => texts(root, '[role=alert] p')[0] === failure, 'the failure');
      press(root, 'Close');
      await until(() => !root.querySelector('[role=alert]'), 'the end of it');
      expect(root.activeElement?.localName).to.equal('main');
    });
  });
});
