import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../define.ts';
import { MockServer } from '../testing/mock-server.ts';
import { until } from '../testing/until.ts';

const server = new MockServer();

/** What a developer reads in the console about a page, until the last of it was said. */
async function warnings(page: TemplateResult, count: number): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    await fixture(page);
    await until(() => said.length >= count, `${count} warnings`);
    await fixture(page);
    await new Promise((resolve) => setTimeout(resolve));
    return said.sort();
  } finally {
    console.warn = warn;
  }
}

describe('misuse, in development', () => {
  server.install();

  it('is told with tag, attribute, value and what is accepted, each once', async () => {
    const page = html`<booking-widget
      app-id="demo"
      event-type="gone"
      host="Theo"
      location="moon"
      duration="long"
      timezone="Mars/Base"
      theme="sepia"
      server="https://"
    ></booking-widget>`;
    expect(await warnings(page, 7)).to.deep.equal([
      '<booking-widget> duration="long" is ignored: it must be one of 30.',
      '<booking-widget> event-type="gone" is ignored: it must be one of intro-call.',
      '<booking-widget> host="Theo" is ignored: it must be the id of a host, hst_….',
      '<booking-widget> location="moon" is ignored: it must be one of loc_1.',
      '<booking-widget> server="https://" is ignored: it must be an origin such as https://book.example.com.',
      '<booking-widget> theme="sepia" is ignored: it must be light, dark, auto.',
      '<booking-widget> timezone="Mars/Base" is ignored: it must be an IANA time zone such as Europe/Berlin.',
    ]);
  });

  it('is told of what is missing, or stands in each other’s way', async () => {
    const page = html`<booking-widget></booking-widget>
      <booking-button target="window">Book</booking-button>
      <booking-slot-picker value="tomorrow"></booking-slot-picker>
      <booking-manage></booking-manage>
      <booking-widget app-id="demo" manage-token="m" confirm-token="c"></booking-widget>`;
    expect(await warnings(page, 8)).to.deep.equal([
      '<booking-button> has no app-id: without the id of an app there is nothing to book.',
      '<booking-button> target="window" is ignored: it must be dialog or tab.',
      '<booking-manage> has no token: its link in the mail has one.',
      '<booking-slot-picker> has no app-id: without the id of an app there is nothing to book.',
      '<booking-slot-picker> value="tomorrow" is ignored: it must be an instant such as 2027-03-02T09:00:00Z.',
      '<booking-widget> app-id="demo" has no effect beside manage-token, which shows one booking.',
      '<booking-widget> confirm-token has no effect beside manage-token.',
      '<booking-widget> has no app-id: without the id of an app there is nothing to book.',
    ]);
  });

  it('is told of a server that is no web address, which is not asked', async () => {
    const page = html`<booking-widget app-id="demo" server="localhost:4812"></booking-widget>
      <booking-button app-id="demo" target="tab" server="javascript:alert(1)"></booking-button>`;
    expect(await warnings(page, 2)).to.deep.equal([
      '<booking-button> server="javascript:alert(1)" is ignored: it must be an origin such as https://book.example.com.',
      '<booking-widget> server="localhost:4812" is ignored: it must be an origin such as https://book.example.com.',
    ]);
    const link = document.querySelector('booking-button')?.shadowRoot?.querySelector('a');
    expect(link?.href).to.equal(`${location.origin}/book/demo`);
  });

  it('is not seen where attributes only come late', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    const button = document.createElement('booking-button');
    document.body.append(button);
    button.setAttribute('app-id', 'demo');
    await new Promise((resolve) => setTimeout(resolve));
    button.remove();
    console.warn = warn;
    expect(said).to.deep.equal([]);
  });
});
