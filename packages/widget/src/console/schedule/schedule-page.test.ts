import { expect, fixture, html } from '@open-wc/testing';
import type { ConsoleAddress, Place } from '../address/console-address.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { changedBooking, ConsoleServer } from '../testing/console-server.ts';
import { inPages } from '../testing/in-pages.ts';
import { root } from '../testing/inside.ts';
import { until } from '../../testing/until.ts';
import type { BlockTime } from './block-time.ts';
import './compact-schedule.ts';
import './schedule-page.ts';

const server = new ConsoleServer();
server.install();

const texts = (within: ParentNode, selector: string): readonly string[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').replaceAll(/ ?– ?/g, '–').trim(),
  );

const period = { start: '2027-03-01T08:00:00Z', end: '2027-03-01T16:00:00Z' };
const dndOf = (change: object) => ({
  id: 'dnd_1',
  host_id: 'hst_1',
  start: '2027-03-01T08:00:00Z',
  end: '2027-03-01T08:30:00Z',
  reason: null,
  archived: false,
  version: 1,
  affected_bookings: [],
  notified_bookings: [],
  ...change,
});

/** A server with an agent who is the host Mara, at nine in Berlin. */
function serveAgent(change: { readonly host_ids?: readonly string[] } = {}): void {
  const scope = 'own';
  server.answer('GET /v1/session', 200, {
    member: {
      id: 'mem_2',
      name: 'Mara',
      email: 'mara@example.com',
      role: 'agent',
      locale: 'en-GB',
      permissions: { view: scope, edit: scope, delete: scope },
    },
    app: { id: 'demo', name: 'Northlight Studio', timezone: 'Europe/Berlin', locale: 'en' },
    host_ids: ['hst_1'],
    team_host_ids: [],
    teams: [],
    session: {},
    ...change,
  });
  server.answer('GET /v1/hosts/hst_1', 200, { id: 'hst_1', name: 'Mara', timezone: 'Europe/Berlin' });
  server.answer('GET /v1/hosts', 200, {
    data: [{ id: 'hst_1', name: 'Mara' }],
    pagination: { next_cursor: null },
  });
  server.answer('GET /v1/availability/hosts/hst_1', 200, {
    working: [period],
    blocked: [],
    do_not_disturb: [],
    elsewhere: [],
    unknown: [],
  });
  server.answer('GET /v1/hosts/hst_1/dnd', 200, { data: [], pagination: { next_cursor: null } });
}

async function open(place: Place = {}, bookPage: 'book' | null = null) {
  const desk = await server.openDesk();
  const asked: Partial<ConsoleAddress>[] = [];
  const page = await fixture<HTMLElement>(
    html`<console-schedule
      .desk=${desk}
      .place=${place}
      .bookPage=${bookPage}
      @console-go=${({ change }: { readonly change: Partial<ConsoleAddress> }) => asked.push(change)}
    ></console-schedule>`,
  );
  return { page, asked };
}
const today = aBusinessBooking({ start: '2027-03-01T10:00:00Z', end: '2027-03-01T10:30:00Z' });

describe('the page of a host’s own time', () => {
  it('shows what is next in large, with the way in, and the days around it', async () => {
    serveAgent();
    server.bookings = [today];
    const { page, asked } = await open();
    await until(() => root(page).querySelector('.next'), 'the next meeting');
    expect(texts(root(page), '.standing')).to.deep.equal(['Free until 11:00']);
    expect(texts(root(page), '.countdown')).to.deep.equal(['in 2 hours']);
    const join = root(page).querySelector<HTMLAnchorElement>('.next a');
    expect([join?.href, join?.target]).to.deep.equal(['https://meet.example.com/one', '_blank']);
    expect(
      texts(root(page), '.days > section:first-child li').map((text) => text.slice(0, 17)),
    ).to.deep.equal(['09:00–11:00 Free', '11:00–11:30 Robin', '11:30–17:00 Free']);
    expect(root(page).querySelector('select')).to.equal(null);
    await expect(page).to.be.accessible();
    root(page).querySelector<HTMLElement>('.entry')?.click();
    expect(asked).to.deep.equal([{ booking: 'bkg_1' }]);
  });

  it('follows what others do to the bookings', async () => {
    serveAgent();
    server.bookings = [today];
    const { page } = await open();
    await until(() => root(page).querySelector('.entry'), 'the booking');
    server.bookings = [
      changedBooking({ ...today, version: 2, start: '2027-03-01T12:00:00Z', end: '2027-03-01T12:30:00Z' }),
    ];
    server.tell({ type: 'scheduled.rescheduled', bookingId: 'bkg_1' });
    await until(() => texts(root(page), '.entry .times')[0] === '13:00–13:30', 'the new time');
    expect(texts(root(page), '.news')).to.deep.equal(['Robin: Scheduled']);
    server.bookings = [changedBooking({ ...today, version: 3, status: 'cancelled' })];
    server.tell({ type: 'scheduled.cancelled', bookingId: 'bkg_1' });
    await until(() => texts(root(page), '.news')[0] === 'Robin: Cancelled', 'the news');
    expect(texts(root(page), '.entry')).to.deep.equal([]);
  });

  it('has all blocks ahead, and is of any host, however many there are', async () => {
    serveAgent();
    const later = dndOf({ id: 'dnd_2', start: '2027-03-02T08:00:00Z', end: '2027-03-02T09:00:00Z' });
    server.answer('GET /v1/hosts/hst_1/dnd', 200, inPages(dndOf({}), later));
    const { page } = await open();
    await until(() => root(page).querySelector('console-block-time'), 'the blocks');
    const block = root(page).querySelector<BlockTime>('console-block-time');
    expect(block?.blocks.map(({ id }) => id)).to.deep.equal(['dnd_1', 'dnd_2']);

    server.answer(
      'GET /v1/hosts',
      200,
      inPages({ id: 'hst_1', name: 'Mara' }, { id: 'hst_2', name: 'Theo' }),
    );
    const compact = await fixture<HTMLElement>(
      html`<console-compact .desk=${await server.openDesk()} .place=${{ who: 'hst_2' }}></console-compact>`,
    );
    await until(() => root(compact).querySelector('h1'), 'the narrow view');
    expect(texts(root(compact), 'h1')).to.deep.equal(['Schedule of Theo']);
  });

  it('says whose time it is to what may fail after it was left', async () => {
    serveAgent();
    server.answer('GET /v1/hosts/hst_1/schedule', 200, {
      host_id: 'hst_1',
      timezone: 'Europe/Berlin',
      working_hours: [],
      version: 1,
    });
    const desk = await server.openDesk();
    const compact = await fixture(html`<console-compact .desk=${desk} .place=${{}}></console-compact>`);
    const week = await open();
    const hours = await open({ part: 'hours' });
    const blocksIn = (page: Element) => root(page).querySelector('console-block-time');
    const editor = () => root(hours.page).querySelector('console-hours');
    const exceptions = () => editor()?.shadowRoot?.querySelector('console-exceptions');
    const named = () => [blocksIn(compact), blocksIn(week.page), editor(), exceptions()];
    await until(() => named().every(Boolean), 'what may fail');
    expect(named().map((one) => one?.hostName)).to.deep.equal(['Mara', 'Mara', 'Mara', 'Mara']);
  });

  it('leads from free time to booking a customer into it', async () => {
    serveAgent();
    const { page, asked } = await open({}, 'book');
    await until(() => root(page).querySelector('.gap'), 'free time');
    root(page).querySelector<HTMLElement>('.gap')?.click();
    root(page).querySelector<HTMLElement>('.book')?.click();
    expect(asked).to.deep.equal([
      { page: 'book', place: { start: '2027-03-01T08:00:00.000Z' } },
      { page: 'book' },
    ]);
    await expect(page).to.be.accessible();
  });

  it('is of whom the address says, and another is chosen where there are several', async () => {
    serveAgent();
    server.answer('GET /v1/hosts', 200, {
      data: [
        { id: 'hst_2', name: 'Theo' },
        { id: 'hst_1', name: 'Mara' },
      ],
      pagination: { next_cursor: null },
    });
    const { page, asked } = await open({ who: 'hst_2' });
    await until(() => texts(root(page), 'h1')[0] === 'Schedule of Theo', 'the title');
    // Theo is in no team of hers: his time is to be looked at alone.
    await until(() => root(page).querySelector('.next'), 'his time');
    expect(root(page).querySelector('console-block-time')).to.equal(null);
    const select = root(page).querySelector('select');
    expect(texts(root(page), 'option')).to.deep.equal(['Mara (me)', 'Theo']);
    if (select) select.value = 'hst_1';
    select?.dispatchEvent(new Event('change'));
    expect(asked).to.deep.equal([{ place: { who: 'hst_1' } }]);
  });

  it('tells who is no host what to do', async () => {
    serveAgent({ host_ids: [] });
    server.answer('GET /v1/hosts', 200, { data: [], pagination: { next_cursor: null } });
    const { page } = await open();
    await until(() => texts(root(page), 'h1')[0] === 'You cannot be booked yet', 'the notice');
    await expect(page).to.be.accessible();
  });

  it('blocks from now on by one press where nothing is booked, and shows first what is', async () => {
    serveAgent();
    server.bookings = [today];
    const { page } = await open();
    await until(() => root(page).querySelector('console-block-time'), 'the blocks');
    const block = root(page).querySelector('console-block-time');
    if (!block) throw new Error('There is nothing to block by.');
    await block.updateComplete;
    const press = (name: string) =>
      [...root(block).querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === name)
        ?.click();

    server.answer('POST /v1/hosts/hst_1/dnd', 200, dndOf({}));
    press('15 min');
    await until(() => texts(root(block), '.said')[0] === 'Blocked until 09:15.', 'the block');
    expect(server.calls('POST /v1/hosts/hst_1/dnd').map(({ body }) => body)).to.deep.equal([
      {
        start: '2027-03-01T08:00:00.000Z',
        end: '2027-03-01T08:15:00.000Z',
        notify_customers: true,
        dry_run: true,
      },
      { start: '2027-03-01T08:00:00.000Z', end: '2027-03-01T08:15:00.000Z', notify_customers: false },
    ]);

    const affected = dndOf({ affected_bookings: ['bkg_1'], notified_bookings: ['bkg_1'] });
    server.answer('POST /v1/hosts/hst_1/dnd', 200, affected);
    press('Rest of the day');
    await until(() => texts(root(block), '.affected strong')[0] === 'Affects 1 booking:', 'what it affects');
    expect(texts(root(block), '.affected li')).to.deep.equal(['Robin · Intro call Today, 11:00–11:30']);
    await expect(block).to.be.accessible();
    root(block).querySelector<HTMLElement>('[name=notify]')?.click();
    await block.updateComplete;
    press('Block this time');
    await until(() => texts(root(block), '.said')[0]?.includes('1 customer is told.'), 'the notice');
    expect(server.calls('POST /v1/hosts/hst_1/dnd').at(-1)?.body).to.deep.equal({
      start: '2027-03-01T08:00:00.000Z',
      end: '2027-03-01T23:00:00.000Z',
      notify_customers: true,
    });
  });

  it('does not block the same time twice, and makes what goes on last longer', async () => {
    serveAgent();
    server.bookings = [];
    server.answer('POST /v1/hosts/hst_1/dnd', 201, dndOf({}));
    server.answer('PATCH /v1/hosts/hst_1/dnd/dnd_1', 200, dndOf({}));
    server.answerBy('GET /v1/hosts/hst_1/dnd', () => {
      const isMade = server.calls('POST /v1/hosts/hst_1/dnd').length > 1;
      return Promise.resolve([200, { data: isMade ? [dndOf({})] : [], pagination: { next_cursor: null } }]);
    });
    const { page } = await open();
    await until(() => root(page).querySelector('console-block-time'), 'the blocks');
    const block = root(page).querySelector('console-block-time');
    if (!block) throw new Error('There is nothing to block by.');
    await block.updateComplete;
    const press = (name: string) =>
      [...root(block).querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === name)
        ?.click();
    press('30 min');
    await until(() => texts(root(block), '.said')[0] === 'Blocked until 09:30.', 'the block');
    press('30 min');
    await until(() => texts(root(block), '.said')[0]?.startsWith('It is already'), 'the refusal');
    // One that asked, and one that did it.
    expect(server.calls('POST /v1/hosts/hst_1/dnd')).to.have.length(2);
    block.blocks = [{ ...dndOf({}), archived: false, created_at: period.start, updated_at: period.start }];
    await block.updateComplete;
    press('1 hour');
    await until(() => texts(root(block), '.said')[0] === 'Blocked until 10:00.', 'the longer block');
    expect(server.calls('POST /v1/hosts/hst_1/dnd')).to.have.length(2);
    expect(server.calls('PATCH /v1/hosts/hst_1/dnd/dnd_1').at(-1)?.body).to.include({
      start: '2027-03-01T08:00:00.000Z',
      end: '2027-03-01T09:00:00.000Z',
    });
  });

  it('keeps what is typed of a block with the desk', async () => {
    serveAgent();
    server.answer('POST /v1/hosts/hst_1/dnd', 200, dndOf({}));
    const desk = await server.openDesk();
    const show = async () => {
      const element = await fixture<BlockTime>(
        html`<console-block-time
          .desk=${desk}
          .hostId=${'hst_1'}
          .zone=${'Europe/Berlin'}
        ></console-block-time>`,
      );
      return { element, reason: () => root(element).querySelector<HTMLInputElement>('[name=reason]') };
    };
    const first = await show();
    root(first.element).querySelector<HTMLElement>('.quick button:last-child')?.click();
    await first.element.updateComplete;
    const reason = first.reason();
    if (!reason) throw new Error('There is no form.');
    reason.value = 'Dentist';
    reason.dispatchEvent(new Event('input'));
    await first.element.updateComplete;
    first.element.remove();
    const again = await show();
    expect(again.reason()?.value).to.equal('Dentist');
  });

  it('ends what goes on, removes what is to come, and brings that back', async () => {
    serveAgent();
    const later = dndOf({
      id: 'dnd_2',
      start: '2027-03-01T12:00:00Z',
      end: '2027-03-01T13:00:00Z',
      reason: 'Dentist',
    });
    const on = dndOf({ start: '2027-03-01T07:00:00Z' });
    server.answer('GET /v1/hosts/hst_1/dnd', 200, { data: [on, later], pagination: { next_cursor: null } });
    server.answer('PATCH /v1/hosts/hst_1/dnd/dnd_1', 200, on);
    server.answer('DELETE /v1/hosts/hst_1/dnd/dnd_2', 200, {});
    server.answer('POST /v1/hosts/hst_1/dnd', 201, later);
    const { page } = await open();
    await until(() => root(page).querySelector('console-block-time'), 'the blocks');
    const block = root(page).querySelector('console-block-time');
    if (!block) throw new Error('There is nothing to block by.');
    await block.updateComplete;
    const press = (label: string) =>
      root(block).querySelector<HTMLElement>(`[aria-label^="${label}"]`)?.click();
    press('End now');
    await until(() => texts(root(block), '.said')[0]?.startsWith('Ended.'), 'the end');
    expect(server.calls('PATCH /v1/hosts/hst_1/dnd/dnd_1')[0]?.body).to.include({
      end: '2027-03-01T08:00:00.000Z',
    });
    root(block).querySelector<HTMLElement>('[aria-label^=Remove]')?.focus();
    press('Remove');
    await until(() => texts(root(block), '.said')[0]?.startsWith('Removed.'), 'the removal');
    expect(root(block).activeElement?.ariaLabel).to.match(/^End now/);
    root(block).querySelector<HTMLElement>('.said button')?.click();
    await until(() => server.calls('POST /v1/hosts/hst_1/dnd').length === 1, 'the block again');
    expect(server.calls('POST /v1/hosts/hst_1/dnd')[0]?.body).to.include({ reason: 'Dentist' });
  });

  it('fits a narrow frame, from which everything opens a window of its own', async () => {
    serveAgent();
    server.bookings = [today];
    const desk = await server.openDesk();
    const page = await fixture<HTMLElement>(
      html`<console-compact .desk=${desk} .place=${{}} .bookPage=${null}></console-compact>`,
    );
    await until(() => root(page).querySelector('.entry'), 'the booking');
    const links = [...root(page).querySelectorAll('a')];
    expect(links.map(({ target }) => target)).to.deep.equal(links.map(() => '_blank'));
    expect(links.map((link) => link.getAttribute('href'))).to.include('/console?page=schedule&booking=bkg_1');
    expect(root(page).querySelectorAll('.days > section').length).to.equal(1);
    await expect(page).to.be.accessible();
  });
});
