import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../define.ts';
import { press } from '../../testing/keys.ts';
import { anApp } from '../../testing/sample-data.ts';
import { MockServer } from '../../testing/mock-server.ts';
import { until } from '../../testing/until.ts';
import { focused, Visitor } from '../../testing/visitor.ts';
import type { BookingButton } from './booking-button.ts';

const server = new MockServer();

const ordinary = html`<booking-button app-id="demo" timezone="UTC" lang="en-GB">Book a call</booking-button>`;

async function place(template: TemplateResult = ordinary) {
  const page = await fixture(html`<div>${template}</div>`);
  const [button] = page.getElementsByTagName('booking-button');
  if (!button) throw new Error('There is no button.');
  return { page, button, visitor: new Visitor(page) };
}

const dialogOf = (button: BookingButton): HTMLDialogElement | null | undefined =>
  button.shadowRoot?.querySelector('dialog');
const isModal = (button: BookingButton): boolean => dialogOf(button)?.matches(':modal') === true;

async function opened(template?: TemplateResult) {
  const placed = await place(template);
  (await placed.visitor.find('button', /./)).focus();
  await press('Enter');
  await placed.visitor.find('option', '09:00');
  return placed;
}

describe('a booking button', () => {
  server.install();

  it('is there at once, and asks the server for nothing', async () => {
    const { button } = await place();
    const own = button.shadowRoot?.querySelector('button');
    expect(own?.getBoundingClientRect().height).to.be.at.least(44);
    await button.updateComplete;
    expect(server.received).to.deep.equal([]);
    await expect(button).to.be.accessible();
  });

  it('has words of its own where the page gives none', async () => {
    const { visitor } = await place(html`<booking-button app-id="demo" lang="en"></booking-button>`);
    await visitor.find('button', 'Choose a time');
  });

  it('takes the words of the link that stands in it for those without script', async () => {
    const { button, visitor } = await place(
      html`<booking-button app-id="demo"><a href="/book/demo">Book a call</a></booking-button>`,
    );
    await visitor.find('button', 'Book a call');
    expect(visitor.has('link')).to.equal(false);
    button.querySelector('a')?.replaceChildren('Réserver');
    await visitor.find('button', 'Réserver');
    await expect(button).to.be.accessible();
  });

  it('opens a dialog of its name, and gives the focus back when Escape closes it', async () => {
    const { button, visitor } = await opened();
    expect(isModal(button)).to.equal(true);
    expect(button.matches(':state(open)')).to.equal(true);
    expect(dialogOf(button)?.getAttribute('aria-labelledby')).to.equal('open');
    expect(focused(), 'the dialog has the focus, or something in it').to.satisfy((element: Element) =>
      dialogOf(button)?.contains(element),
    );
    await expect(button).to.be.accessible();
    await press('Escape');
    await until(() => !isModal(button));
    await visitor.focusIsOn('Book a call');
    await until(() => !button.matches(':state(open)'));
  });

  it('closes by its own button', async () => {
    const { button, visitor } = await opened();
    await visitor.click('button', 'Close');
    await until(() => !isModal(button));
    await visitor.focusIsOn('Book a call');
  });

  it('closes by a press beside the dialog, but not by one that only ends there', async () => {
    const { button } = await opened();
    const dialog = dialogOf(button);
    const press = (type: string, target: Element | null | undefined): void =>
      void target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    press('pointerdown', dialog?.querySelector('h2'));
    press('click', dialog);
    await button.updateComplete;
    expect(isModal(button)).to.equal(true);
    press('pointerdown', dialog);
    press('click', dialog);
    await until(() => !isModal(button));
  });

  it('loses nothing when it is closed and opened again', async () => {
    const { button, visitor } = await opened();
    await visitor.click('option', '09:00');
    await visitor.fill('Name', 'Ada Example');
    await visitor.reads('We keep this time for you');
    button.close();
    await until(() => !isModal(button));
    const asked = server.received.length;
    button.open();
    await until(() => isModal(button));
    expect(((await visitor.find('textbox', 'Name')) as HTMLInputElement).value).to.equal('Ada Example');
    expect(server.received.length).to.equal(asked);
  });

  it('books, and listeners on the button hear of it', async () => {
    const { page, visitor } = await opened();
    const heard: string[] = [];
    for (const name of ['booking-slot-select', 'booking-submit', 'booking-created']) {
      page.addEventListener(name, ({ type, target }) =>
        heard.push(`${type} ${(target as Element).localName}`),
      );
    }
    await visitor.click('option', '09:00');
    await visitor.fill('Name', 'Ada Example');
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(heard).to.deep.equal([
      'booking-slot-select booking-button',
      'booking-submit booking-button',
      'booking-created booking-button',
    ]);
  });

  it('obeys the page’s own buttons, which get the focus back', async () => {
    const { button, visitor } = await place(html`
      <booking-button id="booking" app-id="demo" timezone="UTC" lang="en-GB">Book a call</booking-button>
      <button commandfor="booking" command="--open">Talk to us</button>
    `);
    (await visitor.find('button', 'Talk to us')).focus();
    await press('Enter');
    await until(() => isModal(button));
    await press('Escape');
    await visitor.focusIsOn('Talk to us');
    const closer = document.createElement('button');
    closer.setAttribute('command', '--close');
    closer.setAttribute('commandfor', 'booking');
    button.after(closer);
    button.open();
    await until(() => isModal(button));
    closer.click();
    await until(() => !isModal(button));
  });

  it('keeps the page behind where it is', async () => {
    const { page, button } = await opened(
      html`${ordinary}
        <div style="block-size: 3000px"></div>`,
    );
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    const { width } = page.getBoundingClientRect();
    button.close();
    await until(() => !isModal(button));
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    expect(page.getBoundingClientRect().width).to.equal(width);
  });

  it('closes when it is taken out of the page, and stays open when it is only moved', async () => {
    const { page, button } = await opened();
    const elsewhere = document.createElement('section');
    page.append(elsewhere);
    elsewhere.append(button);
    await until(() => isModal(button));
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    button.remove();
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    await button.updateComplete;
    page.append(button);
    await button.updateComplete;
    expect(isModal(button)).to.equal(false);
    button.open();
    await until(() => isModal(button));
  });

  it('does not make the page inert where nothing of it can be seen', async () => {
    const { page, button } = await place();
    (page as HTMLElement).style.display = 'none';
    button.open();
    await until(() => dialogOf(button));
    await until(() => !isModal(button));
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('keeps its colour, while the dialog wears the app’s', async () => {
    server.answers.app = anApp({
      branding: { tokens: { '--booking-accent': 'rgb(1, 2, 3)' }, logo_url: null },
    });
    // Another app than that of the test before, whose answer may still be on its way.
    const { button, visitor } = await opened(
      html`<booking-button app-id="branded" timezone="UTC" lang="en-GB">Book a call</booking-button>`,
    );
    const accent = (element: Element | null | undefined): string =>
      element ? getComputedStyle(element).getPropertyValue('--_accent') : '';
    expect(accent(dialogOf(button))).to.equal('rgb(1, 2, 3)');
    expect(accent(button.shadowRoot?.querySelector('[part="button"]'))).not.to.equal('rgb(1, 2, 3)');
    button.style.setProperty('--booking-accent', 'rgb(4, 5, 6)');
    expect(accent(dialogOf(button))).to.equal('rgb(4, 5, 6)');
    await visitor.click('option', '09:00');
    await visitor.find('textbox', 'Name');
    expect(getComputedStyle(dialogOf(button) ?? button).borderStyle, 'its own look stays').to.equal('none');
  });

  it('can stay in the corner of the window', async () => {
    const { button } = await place(html`<booking-button app-id="demo" floating>Book</booking-button>`);
    const { right, bottom } = button.getBoundingClientRect();
    expect(innerWidth - right).to.be.closeTo(16, 0.01);
    expect(innerHeight - bottom).to.be.closeTo(16, 0.01);
    button.dir = 'rtl';
    document.documentElement.dir = 'rtl';
    expect(button.getBoundingClientRect().left).to.be.closeTo(16, 0.01);
    document.documentElement.dir = '';
  });
});

describe('a booking button for a new tab', () => {
  server.install();

  const linkOf = (button: BookingButton) => button.shadowRoot?.querySelector<HTMLAnchorElement>('a[href]');

  async function addressOf(button: BookingButton): Promise<URL> {
    await until(() => linkOf(button));
    return new URL(linkOf(button)?.href ?? '');
  }

  it('is a link to the server’s own page, with what the page asks for', async () => {
    const { button, visitor } = await place(
      html`<booking-button
        app-id="demo"
        target="tab"
        lang="en"
        server="https://book.example.com"
        duration="60"
        host="hst_1"
        prefill-email="ada@example.com"
        >Book a call</booking-button
      >`,
    );
    await visitor.find('link', /^Book a call/);
    const address = await addressOf(button);
    expect(address.origin + address.pathname).to.equal('https://book.example.com/book/demo');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      email: 'ada@example.com',
      host: 'hst_1',
      duration: '60',
      lang: 'en',
    });
    const link = button.shadowRoot?.querySelector('a');
    expect([link?.target, link?.rel]).to.deep.equal(['_blank', 'noopener']);
    await expect(button).to.be.accessible();
    expect(server.requests('app')).to.deep.equal([]);
  });

  it('passes the page’s query on where it is asked to', async () => {
    const before = location.href;
    history.replaceState(null, '', '?email=query%40example.com&utm_source=mail&session=s');
    const { button } = await place(
      html`<booking-button app-id="demo" target="tab" forward-query>Book</booking-button>`,
    );
    history.replaceState(null, '', before);
    await until(async () => (await addressOf(button)).search !== '');
    expect((await addressOf(button)).search).to.equal('?email=query%40example.com&utm_source=mail');
  });

  it('leads to the page of the event type that is named, and follows what changes', async () => {
    const { button, visitor } = await place(
      html`<booking-button app-id="demo" event-type="intro-call" target="tab">Book</booking-button>`,
    );
    expect((await addressOf(button)).pathname).to.equal('/b/intro-call');
    button.eventType = 'long-call';
    await until(async () => (await addressOf(button)).pathname === '/b/long-call');
    button.target = 'dialog';
    await visitor.find('button', 'Book');
  });

  it('ends the dialog that was open, and shows it as it was when it is one for a dialog again', async () => {
    const { button, visitor } = await opened();
    await visitor.click('option', '09:00');
    await visitor.fill('Name', 'Ada Example');
    button.target = 'tab';
    await visitor.find('link', 'Book a call');
    expect([dialogOf(button), button.matches(':state(open)')]).to.deep.equal([null, false]);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    button.target = 'dialog';
    await visitor.click('button', 'Book a call');
    expect(((await visitor.find('textbox', 'Name')) as HTMLInputElement).value).to.equal('Ada Example');
  });
});
