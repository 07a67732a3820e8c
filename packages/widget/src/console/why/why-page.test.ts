import { expect, fixture, html } from '@open-wc/testing';
import type { Place } from '../address/console-address.ts';
import { nextGo } from '../testing/next-go.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { until } from '../../testing/until.ts';
import type { WhyPage } from './why-page.ts';
import './why-page.ts';

const server = new ConsoleServer();
server.install();

const common = {
  event_type: { id: 'evt_1', slug: 'intro-call', title: 'Intro call', strategy: 'individual' },
  timezone: 'Europe/Berlin',
  duration_minutes: 30,
  location_id: null,
  hidden_hosts: { count: 0, offering: 0 },
};
const start = '2027-03-02T08:00:00Z';
const booked = {
  code: 'booked',
  detail: 'It is taken.',
  binds: 'everybody',
  obstacles: [{ kind: 'booking', start, end: '2027-03-02T08:30:00Z', booking_id: 'bkg_1' }],
};
const eventType = {
  id: 'evt_1',
  slug: 'intro-call',
  title: 'Intro call',
  timezone: 'Europe/Berlin',
  durations_minutes: [30],
  hosts: [{ host_id: 'hst_1' }],
};

async function open(place: Place, answer: object): Promise<WhyPage> {
  server.answer('GET /v1/event-types', 200, { data: [eventType], pagination: { next_cursor: null } });
  server.answer('GET /v1/availability/explain', 200, answer);
  const desk = await server.openDesk();
  return fixture<WhyPage>(html`<console-why .desk=${desk} .place=${place}></console-why>`);
}

describe('why a time is not offered', () => {
  it('shows the times of a day, and what each rule took away', async () => {
    const element = await open(
      { event_type_id: 'intro-call', day: '2027-03-02' },
      {
        ...common,
        day: '2027-03-02',
        start: '2027-03-01T23:00:00Z',
        end: '2027-03-02T23:00:00Z',
        because: [],
        starts: [
          { start, offered: false, hosts_offering: 0 },
          { start: '2027-03-02T08:30:00Z', offered: true, hosts_offering: 1 },
        ],
        hosts: [
          {
            id: 'hst_1',
            name: 'Mara',
            because: [],
            working_time: [{ start, end: '2027-03-02T11:30:00Z' }],
            exceptions: [],
            starts: [{ start, offered: false, because: ['booked'] }],
            removed: [{ ...booked, starts: 1, alone: 1 }],
          },
        ],
      },
    );
    const root = element.shadowRoot;
    await until(() => root?.querySelector('.strip button'), 'the day');
    expect(root?.textContent).to.contain('1 of 2 times are offered.');
    expect(root?.textContent).to.match(/Rules out 1 time\./);
    await expect(element).to.be.accessible();
    const gone = nextGo(element);
    root?.querySelector<HTMLElement>('.strip button')?.click();
    expect((await gone).change.place).to.include({ day: '2027-03-02', time: start });

    const late = Promise.withResolvers<void>();
    server.answerBy('GET /v1/availability/explain', async () => {
      await late.promise;
      return [503, { code: 'unavailable', status: 503, title: 'Busy', detail: 'Busy.' }];
    });
    element.place = { ...element.place, day: '2027-03-03' };
    await element.updateComplete;
    expect(root?.querySelector('.strip'), 'the times of the day before').to.equal(null);
    late.resolve();
    await until(() => root?.querySelector('[role=alert]'), 'the failure');
  });

  it('says of a time which booking is in the way, and opens it', async () => {
    const element = await open(
      { event_type_id: 'intro-call', day: '2027-03-02', time: '09:00' },
      {
        ...common,
        start,
        end: '2027-03-02T08:30:00Z',
        offered: false,
        because: [{ code: 'no_host_free', detail: '' }],
        hosts: [{ id: 'hst_1', name: 'Mara', offered: false, because: [booked] }],
      },
    );
    const root = element.shadowRoot;
    await until(() => root?.querySelector('.answer'), 'the answer');
    expect(root?.querySelector('h2')?.textContent).to.contain('is not offered');
    expect(root?.querySelector<HTMLInputElement>('[type=time]')?.value).to.equal('09:00');
    const asked = server.calls('GET /v1/availability/explain').map(({ query }) => query.get('start'));
    expect(asked).to.include('2027-03-02T08:00:00.000Z');
    await expect(element).to.be.accessible();
    const gone = nextGo(element);
    root?.querySelector<HTMLElement>('.obstacles button')?.click();
    expect((await gone).change.booking).to.equal('bkg_1');
  });
});
