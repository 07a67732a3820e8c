import { expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import { MockServer } from '../../testing/mock-server.ts';
import { anApp, anEventType, someSlots } from '../../testing/sample-data.ts';
import { Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();

async function openIn(zone: string, theirs = 'Europe/Berlin') {
  const host = { id: 'hst_1', name: 'Mara', avatar_url: null, timezone: theirs };
  server.answers.app = anApp({ event_types: [anEventType({ timezone: theirs, hosts: [host] })] });
  const widget = await fixture<BookingWidget>(
    html`<booking-widget app-id="demo" timezone=${zone} lang="en-GB"></booking-widget>`,
  );
  const visitor = new Visitor(widget);
  await visitor.find('option');
  return { widget, visitor };
}

describe('the zone of whom one meets', () => {
  server.install();

  it('is shown where its clocks show something else, and the times in it once one is chosen', async () => {
    const { widget, visitor } = await openIn('America/New_York');
    expect(visitor.text).to.contain('Host’s time zone: Berlin (UTC+1)');
    await expect(widget).to.be.accessible();
    await visitor.click('option', '04:00');
    await visitor.find('textbox', 'Name');
    expect(visitor.text).to.contain('10:00–10:30 in Berlin');
  });

  it('is not worth a word where clocks agree', async () => {
    const { visitor } = await openIn('Europe/Rome');
    expect(visitor.text).not.to.contain('Berlin');
    await visitor.click('option', '10:00');
    await visitor.find('textbox', 'Name');
    expect(visitor.text).not.to.contain('Berlin');
  });

  it('is compared in the month on show: clocks may differ only then', async () => {
    server.answers.slots = (query) =>
      someSlots({ [query.get('from') === '2027-03-01' ? '2027-03-02' : '2027-04-06']: [540] });
    const { visitor } = await openIn('Africa/Lagos');
    expect(visitor.text).not.to.contain('Berlin');
    await visitor.click('button', 'Next month');
    await visitor.reads('Host’s time zone: Berlin (UTC+2)');
  });

  it('names the day as well where it is another one there, half hours included', async () => {
    server.answers.slots = someSlots({ '2027-03-02': [20 * 60] });
    const { visitor } = await openIn('UTC', 'Asia/Kolkata');
    expect(visitor.text).to.contain('Host’s time zone: Kolkata (UTC+5:30)');
    await visitor.click('option', '20:00');
    await visitor.find('textbox', 'Name');
    expect(visitor.text).to.match(/Wednesday,? 3 March 2027.*01:30–02:00 in Kolkata/);
  });

  it('is that of the host who is chosen', async () => {
    const person = { avatar_url: null };
    server.answers.app = anApp({
      event_types: [
        anEventType({
          assignment: 'pick',
          hosts: [
            { ...person, id: 'hst_1', name: 'Mara', timezone: 'Europe/Berlin' },
            { ...person, id: 'hst_2', name: 'Theo', timezone: 'America/New_York' },
          ],
        }),
      ],
    });
    const widget = await fixture(
      html`<booking-widget app-id="demo" timezone="Europe/Rome" lang="en-GB"></booking-widget>`,
    );
    const visitor = new Visitor(widget);
    await visitor.choose('With', 'hst_2');
    await visitor.reads('Host’s time zone: New York (UTC−5)');
  });
});
