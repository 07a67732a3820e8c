import { expect, fixture, html } from '@open-wc/testing';
import { ConsoleServer } from './testing/console-server.ts';
import { BookingConsole } from './booking-console.ts';
import { until } from './testing/until.ts';

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
});
