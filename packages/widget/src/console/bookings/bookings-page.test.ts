import { expect, fixture, html } from '@open-wc/testing';
import { addressIn } from '../address/console-address.ts';
import type { GoEvent } from '../address/go-event.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { changedBooking, ConsoleServer } from '../testing/console-server.ts';
import type { BookingDetails } from '../booking/booking-details.ts';
import { LeaveEvent } from '../leave-event.ts';
import type { BookingsPage } from './bookings-page.ts';
import './bookings-page.ts';
import { press, root, texts } from '../testing/inside.ts';
import { until } from '../../testing/until.ts';

const server = new ConsoleServer();
server.install();

/** The page at an address, with what is around it: it goes where it asks to. */
async function openPage(search = ''): Promise<BookingsPage> {
  const { filters, booking, isMyZone } = addressIn(search);
  const desk = await server.openDesk();
  const page = await fixture<BookingsPage>(
    html`<console-bookings
      .desk=${desk}
      .filters=${filters}
      .open=${booking}
      .isMyZone=${isMyZone}
      @console-go=${({ change }: GoEvent) => {
        page.open = change.booking === undefined ? page.open : change.booking;
        page.filters = change.filters ?? page.filters;
        page.isMyZone = change.isMyZone ?? page.isMyZone;
      }}
    ></console-bookings>`,
  );
  return page;
}
const rowsOf = (page: BookingsPage): readonly string[] => texts(root(page), '.row');
const untilRows = (page: BookingsPage, count: number): Promise<void> =>
  until(() => rowsOf(page).length === count, `${count} rows`);

/** Opens the only row, and waits for its details. */
async function openDetails(page: BookingsPage): Promise<BookingDetails> {
  await untilRows(page, 1);
  if (page.open === null) root(page).querySelector<HTMLElement>('.row')?.click();
  await until(() => root(page).querySelector('console-booking'), 'the details');
  const details = root(page).querySelector('console-booking');
  if (!details) throw new Error('The details went.');
  await until(() => texts(root(details), 'h3').includes('Timeline'), 'the timeline');
  await until(() => texts(root(details), 'dt').includes('What is it about?'), 'the question');
  return details;
}
const buttonsOf = (details: BookingDetails): readonly string[] => texts(root(details), '.actions button');

function type(details: BookingDetails, name: string, value: string): void {
  const field = root(details).querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name='${name}']`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the page Bookings', () => {
  it('lists what is to come at a glance, with how many wait, and has no accessibility faults', async () => {
    server.bookings = [aBusinessBooking(), aBusinessBooking({ id: 'bkg_2', start: '2027-03-02T09:00:00Z' })];
    const page = await openPage();
    await untilRows(page, 2);
    expect(rowsOf(page)[0]).to.match(
      /^Tue,? 2 Mar 2027, 09:00 ?–09:30 Berlin \(UTC\+1\) Robin robin@example\.com Intro call Video call · 30m Mara Scheduled$/,
    );
    await until(() => texts(root(page), '.tabs .badge')[0] === '2 pending', 'the badge');
    await expect(page).to.be.accessible();
    page.isMyZone = true;
    await page.updateComplete;
    expect(rowsOf(page)[0]).not.to.contain('Berlin (');
  });

  it('says what to do where there is nothing, and what failed, with a way to try again', async () => {
    const page = await openPage('?tab=past');
    await until(() => texts(root(page), 'h2')[0] === 'Nothing has taken place yet', 'the empty state');
    server.answer('GET /v1/bookings', 403, {
      code: 'forbidden',
      status: 403,
      title: 'No',
      detail: 'Not yours.',
    });
    page.filters = { ...page.filters, tab: 'cancelled' };
    await until(() => texts(root(page), '[role=alert] p')[0] === 'Not yours.', 'the failure');
    server.answer('GET /v1/bookings', 200, { data: [aBusinessBooking()], pagination: { next_cursor: null } });
    root(page).querySelector<HTMLElement>('[role=alert] button')?.click();
    await untilRows(page, 1);
  });

  it('shows what others do at once, and loses nothing that is being typed', async () => {
    server.bookings = [aBusinessBooking()];
    const page = await openPage();
    const details = await openDetails(page);
    press(root(details), 'Cancel booking');
    await details.updateComplete;
    type(details, 'reason', 'The studio is');
    server.bookings = [
      changedBooking({ status: 'confirmed' }),
      aBusinessBooking({ id: 'bkg_2', start: '2027-03-01T09:00:00Z' }),
    ];
    server.tell({ type: 'scheduled.created', bookingId: 'bkg_2' });
    server.tell({ type: 'scheduled.confirmed', bookingId: 'bkg_1' });
    await untilRows(page, 2);
    await until(() => rowsOf(page)[1]?.endsWith('Confirmed'), 'the new state');
    expect(root(page).querySelector('console-booking')).to.equal(details);
    expect(root(details).querySelector<HTMLTextAreaElement>('textarea')?.value).to.equal('The studio is');
    expect(texts(root(page), '.news')).to.deep.equal(['Robin: Confirmed']);
    await expect(page).to.be.accessible();

    page.open = null;
    await page.updateComplete;
    page.open = 'bkg_1';
    await page.updateComplete;
    const again = root(page).querySelector('console-booking');
    await again?.updateComplete;
    expect(again && root(again).querySelector<HTMLTextAreaElement>('textarea')?.value).to.equal(
      'The studio is',
    );
  });

  it('keeps what was cancelled here in sight until it is closed', async () => {
    server.bookings = [aBusinessBooking()];
    const page = await openPage();
    const details = await openDetails(page);
    press(root(details), 'Cancel booking');
    await details.updateComplete;
    const cancelled = changedBooking({
      status: 'cancelled',
      allowed: {},
      cancellation: { by: { type: 'admin', name: 'Nora' }, reason: 'Closed.', at: '2027-03-01T08:00:00Z' },
    });
    server.bookings = [cancelled];
    server.answer('POST /v1/bookings/bkg_1/cancel', 200, cancelled);
    type(details, 'reason', ' Closed. ');
    press(root(details), 'Cancel booking');
    await until(() => texts(root(details), '.said')[0] === 'Cancelled.', 'what was done');
    expect(server.calls('POST /v1/bookings/bkg_1/cancel').map(({ body }) => body)).to.deep.equal([
      { reason: 'Closed.' },
    ]);
    expect(texts(root(details), 'dd')).to.include('Cancelled by Nora: Closed.');
    expect(buttonsOf(details)).to.deep.equal([]);
    press(root(details), 'Close');
    await untilRows(page, 0);
    expect(root(page).activeElement?.localName, 'has the focus').to.equal('h1');
  });

  it('offers other times where one is taken, and opens the booking that replaces the moved one', async () => {
    server.bookings = [aBusinessBooking()];
    const slot = { start: '2027-03-02T10:00:00Z', end: '2027-03-02T10:30:00Z', hosts_free: 1 };
    server.answer('GET /v1/availability', 200, { timezone: 'UTC', duration_minutes: 30, slots: [slot] });
    const page = await openPage();
    const details = await openDetails(page);
    press(root(details), 'Reschedule');
    await details.updateComplete;
    press(root(details), 'Reschedule');
    await details.updateComplete;
    expect(texts(root(details), '[role=alert]')).to.deep.equal(['Choose a new start first.']);

    const times = root(details).querySelector('console-free-times');
    if (!times) throw new Error('There are no times.');
    await until(() => root(times).querySelector('.times button'), 'the times');
    root(times).querySelector<HTMLElement>('.times button')?.click();
    server.answer('POST /v1/bookings/bkg_1/reschedule', 409, {
      code: 'slot_taken',
      status: 409,
      title: 'Taken',
      detail: 'Taken.',
      alternatives: [{ start: '2027-03-02T11:00:00Z', end: '2027-03-02T11:30:00Z' }],
    });
    press(root(details), 'Reschedule');
    await until(
      () => texts(root(details), '.failure p')[0] === 'That time is taken. Still free:',
      'the refusal',
    );
    root(details).querySelector<HTMLElement>('.failure button')?.click();
    await until(() => root(details).querySelector('.failure') === null, 'the choice');

    const moved = aBusinessBooking({
      id: 'bkg_2',
      start: '2027-03-02T11:00:00Z',
      rescheduled_from_id: 'bkg_1',
    });
    server.bookings = [moved];
    server.answer('POST /v1/bookings/bkg_1/reschedule', 201, moved);
    press(root(details), 'Reschedule');
    await until(() => page.open === 'bkg_2', 'the new booking');
    const [first, second] = server.calls('POST /v1/bookings/bkg_1/reschedule');
    expect([first?.body, second?.body]).to.deep.equal(
      ['2027-03-02T10:00:00Z', '2027-03-02T11:00:00Z'].map((start) => ({ start, duration_minutes: 30 })),
    );
  });

  it('stays where somebody has gone while a change is on its way', async () => {
    server.bookings = [
      aBusinessBooking({ status: 'pending_confirmation', awaiting: ['host'], allowed: { approve: true } }),
    ];
    const page = await openPage();
    const answered = Promise.withResolvers<null>();
    server.answerBy('POST /v1/bookings/bkg_1/approve', async () => {
      await answered.promise;
      return [200, changedBooking({ status: 'scheduled' })];
    });
    press(root(await openDetails(page)), 'Approve');
    await until(() => server.calls('POST /v1/bookings/bkg_1/approve').length > 0, 'the call');
    page.open = null;
    await page.updateComplete;
    answered.resolve(null);
    await until(() => rowsOf(page)[0]?.endsWith('Scheduled'), 'the change');
    expect(page.open).to.equal(null);
  });

  it('offers what the server allows and nothing else, in Past neither moving nor cancelling', async () => {
    server.bookings = [aBusinessBooking({ allowed: { reschedule: true, cancel: true, mark_no_show: true } })];
    const past = await openPage('?tab=past&booking=bkg_1');
    const details = await openDetails(past);
    expect(buttonsOf(details)).to.deep.equal(['Mark no-show']);
    server.bookings = [
      changedBooking({ allowed: { cancel: true, edit_attendee: { because: 'not_own_booking' } } }),
    ];
    const other = await openDetails(await openPage('?booking=bkg_1'));
    expect(buttonsOf(other)).to.deep.equal(['Cancel booking']);
    server.bookings = [changedBooking({ allowed: { edit_attendee: { because: 'wrong_state' } } })];
    const ended = await openDetails(await openPage('?booking=bkg_1'));
    expect(buttonsOf(ended)).to.deep.equal(['Send a reminder', 'Copy new manage link']);
  });

  it('makes a link only of what leads to a web page', async () => {
    server.bookings = [aBusinessBooking()];
    const details = await openDetails(await openPage());
    const links = [...root(details).querySelectorAll('dd a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['mailto:robin@example.com', 'https://meet.example.com/one']);
    expect(texts(root(details), 'dd')).to.include('javascript:alert(1)');
  });

  it('draws of a long list only what is in sight, and reads on as somebody scrolls', async () => {
    const many = Array.from({ length: 300 }, (_, index) => aBusinessBooking({ id: `bkg_${1000 + index}` }));
    const pageOf = (from: number, next: string | null) => ({
      data: many.slice(from, from + 100),
      pagination: { next_cursor: next },
    });
    server.answer('GET /v1/bookings', 200, pageOf(0, 'cur_1'));
    const page = await openPage();
    await until(() => rowsOf(page).length > 5, 'rows');
    expect(rowsOf(page).length).to.be.lessThan(60);
    expect(root(page).querySelector('li')?.getAttribute('aria-setsize')).to.equal('-1');
    server.answer('GET /v1/bookings', 200, pageOf(100, null));
    window.scrollTo(0, 100_000);
    await until(() => root(page).querySelector('[aria-setsize="200"]'), 'the second page');
    expect(server.calls('GET /v1/bookings')[1]?.query.get('cursor')).to.equal('cur_1');
    expect(rowsOf(page).length).to.be.lessThan(60);
    window.scrollTo(0, 0);
    await until(() => root(page).querySelector('[aria-posinset="1"]'), 'the first row');
    // Nothing stays behind of the rows that have gone: a pair of markers for each that is there, and that of the list.
    const list = root(page).querySelector('.rows');
    expect(list?.childNodes.length).to.be.at.most((list?.children.length ?? 0) * 3 + 4);
  });

  it('ticks rows, with Shift all between, and takes them into one change', async () => {
    const starts = ['08', '09', '10', '11'];
    server.bookings = starts.map((hour) =>
      aBusinessBooking({ id: `bkg_${hour}`, start: `2027-03-02T${hour}:00:00Z` }),
    );
    server.answerBy('POST /v1/bookings/bulk', () => [200, { results: [] }]);
    const page = await openPage();
    await untilRows(page, 4);
    const press = (words: string): void =>
      [...root(page).querySelectorAll('button')].find((one) => one.textContent.trim() === words)?.click();
    press('Select');
    await page.updateComplete;
    const boxes = root(page).querySelectorAll<HTMLInputElement>('.tick input');
    boxes[0]?.click();
    boxes[2]?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await page.updateComplete;
    expect(texts(root(page), '.selection p')).to.deep.equal(['3 selected']);
    await expect(page).to.be.accessible();
    press('Cancel…');
    await page.updateComplete;
    const bulk = root(page).querySelector('console-bulk');
    expect(bulk?.bookings.map(({ id }) => id)).to.deep.equal(['bkg_08', 'bkg_09', 'bkg_10']);
    boxes[0]?.click();
    boxes[1]?.click();
    boxes[2]?.click();
    await page.updateComplete;
    bulk?.dispatchEvent(new LeaveEvent());
    await until(() => root(page).activeElement?.textContent.trim() === 'Select all', 'the bar');
    press('Select all');
    await until(() => texts(root(page), '.selection p')[0] === '4 selected', 'all rows');
    press('Cancel…');
    await page.updateComplete;
    page.filters = addressIn('?tab=past').filters;
    await page.updateComplete;
    expect(root(page).querySelector('.selection')).to.equal(null);
    page.filters = addressIn('').filters;
    await page.updateComplete;
    press('Select');
    await page.updateComplete;
    expect(root(page).querySelector('console-bulk'), 'a change of what was ticked before').to.equal(null);
    page.filters = addressIn('?tab=past').filters;
    await page.updateComplete;
    expect(texts(root(page), '.tools button')).to.deep.equal(['New booking']);
  });

  it('keeps ticks, and the change of many that is being made, as somebody goes back from a booking', async () => {
    server.bookings = [aBusinessBooking()];
    const page = await openPage();
    await untilRows(page, 1);
    press(root(page), 'Select');
    await page.updateComplete;
    press(root(page), 'Select all');
    await until(() => texts(root(page), '.selection p')[0] === '1 selected', 'the tick');
    press(root(page), 'Cancel…');
    await page.updateComplete;
    page.filters = addressIn('').filters;
    await page.updateComplete;
    expect(texts(root(page), '.selection p')).to.deep.equal(['1 selected']);
    expect(root(page).querySelector('console-bulk')).not.to.equal(null);
  });

  describe('ticking all while more is being read', () => {
    /** A list with a second page that is on its way: `arrive` lets it come. */
    async function tickAll() {
      const rest = Promise.withResolvers<void>();
      const pages = [1, 2].map((page) => ({
        data: [aBusinessBooking({ id: `bkg_${page}` })],
        pagination: { next_cursor: page === 1 ? 'cur_1' : null },
      }));
      let asked = 0;
      server.answerBy('GET /v1/bookings', async () => {
        asked += 1;
        if (asked > 1) await rest.promise;
        return [200, asked === 1 ? (pages[0] ?? {}) : (pages[1] ?? {})];
      });
      const page = await openPage();
      await untilRows(page, 1);
      press(root(page), 'Select');
      await page.updateComplete;
      press(root(page), 'Select all');
      await until(() => asked > 1, 'the second page');
      const selected = () => texts(root(page), '.selection p')[0];
      return { page, selected, arrive: () => rest.resolve() };
    }

    it('ends with the page that is left', async () => {
      const { page, selected, arrive } = await tickAll();
      page.remove();
      arrive();
      await new Promise((resolve) => setTimeout(resolve));
      expect(selected()).to.equal('0 selected');
    });

    it('ends when somebody is done with ticking', async () => {
      const { page, selected, arrive } = await tickAll();
      press(root(page), 'Done selecting');
      await page.updateComplete;
      arrive();
      await untilRows(page, 2);
      expect(selected(), 'is off').to.equal(undefined);
      press(root(page), 'Select');
      await page.updateComplete;
      expect(selected()).to.equal('0 selected');
    });

    it('ends with the filters, whatever they leave', async () => {
      const { page, selected, arrive } = await tickAll();
      page.filters = addressIn('?q=kim').filters;
      await page.updateComplete;
      press(root(page), 'Select');
      arrive();
      await until(() => root(page).querySelector('[aria-busy=false]'), 'the other list');
      await page.updateComplete;
      expect(selected()).to.equal('0 selected');
    });
  });

  it('leads to the same bookings as a file', async () => {
    const page = await openPage('?tab=past&host=hst_2&q=kim');
    const link = root(page).querySelector<HTMLAnchorElement>('.tools a');
    const query = new URL(link?.href ?? '').searchParams;
    expect([query.get('assigned_to_id'), query.get('q'), query.get('order')]).to.deep.equal([
      'hst_2',
      'kim',
      '-start',
    ]);
    await until(() => server.calls('GET /v1/bookings').length > 0, 'the list');
    expect(query.get('end_date')).to.equal(server.calls('GET /v1/bookings')[0]?.query.get('end_date'));
  });

  it('leaves the button of the filters where it was pressed, and clearing them beside it', async () => {
    const page = await openPage();
    // Room for all in one line, whatever the browser's window and fonts.
    page.style.inlineSize = '70rem';
    await until(() => texts(root(page), 'summary').length > 0, 'the filters');
    const summary = root(page).querySelector('summary');
    const before = summary?.getBoundingClientRect();
    summary?.click();
    await until(() => root(page).querySelector('details')?.open, 'the fields');
    expect(summary?.getBoundingClientRect().toJSON()).to.deep.equal(before?.toJSON());
    page.filters = addressIn('?source=api').filters;
    await until(() => texts(root(page), '.filters > button').length > 0, 'the way back');
    const button = summary?.getBoundingClientRect();
    const clear = root(page).querySelector('.filters > button')?.getBoundingClientRect();
    const fields = root(page).querySelector('.fields')?.getBoundingClientRect();
    expect(clear?.left).to.be.at.least(button?.right ?? Infinity);
    expect(fields?.top).to.be.at.least(button?.bottom ?? Infinity);
  });
});
