import { expect, fixture, html } from '@open-wc/testing';
import type { ConsoleAddress } from '../address/console-address.ts';
import type { GoEvent } from '../address/go-event.ts';
import { noFilters } from '../bookings/booking-filters.ts';
import type { Booking } from '../console-shapes.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { changedBooking, ConsoleServer } from '../testing/console-server.ts';
import { press, root, text } from '../testing/inside.ts';
import { until } from '../../testing/until.ts';
import type { CalendarPage } from './calendar-page.ts';
import type { CalendarLook } from './calendar-look.ts';
import { EmptyTimeEvent } from './empty-time-event.ts';
import { MoveWishEvent } from './move-wish.ts';
import './calendar-page.ts';

const server = new ConsoleServer();
server.install();

const hours = {
  from: '2027-02-28T23:00:00Z',
  to: '2027-03-07T23:00:00Z',
  working: [{ start: '2027-03-02T08:00:00Z', end: '2027-03-02T16:00:00Z' }],
  blocked: [],
  do_not_disturb: [{ start: '2027-03-02T13:00:00Z', end: '2027-03-02T14:00:00Z' }],
  elsewhere: [],
  unknown: [],
};

/** The page of a look, with what is around it: it goes where it asks to. */
async function openPage(look: CalendarLook, ...bookings: readonly Booking[]): Promise<CalendarPage> {
  server.bookings = bookings;
  for (const id of ['hst_1', 'hst_2'])
    server.answer(`GET /v1/availability/hosts/${id}`, 200, { ...hours, host_id: id });
  server.answer('GET /v1/event-types', 200, {
    data: [{ id: 'evt_1', title: 'Intro call', hosts: [], durations_minutes: [30, 60] }],
    pagination: { next_cursor: null },
  });
  const desk = await server.openDesk();
  const page = await fixture<CalendarPage>(
    html`<console-calendar
      .desk=${desk}
      .filters=${noFilters}
      .open=${null}
      .place=${{ look }}
      @console-go=${({ change }: GoEvent) => {
        page.open = change.booking === undefined ? page.open : change.booking;
        page.filters = change.filters ?? page.filters;
        page.isMyZone = change.isMyZone ?? page.isMyZone;
        page.place = change.place ?? page.place;
      }}
    ></console-calendar>`,
  );
  await until(() => root(page).querySelector('console-calendar-sheet'), 'the calendar');
  await until(() => /^(?!Reading)./.test(text(root(page).querySelector('.state'))), 'the bookings');
  return page;
}

const sheetOf = (page: CalendarPage) => {
  const sheet = root(page).querySelector('console-calendar-sheet');
  if (!sheet) throw new Error('There is no calendar.');
  return sheet;
};
const eventsOf = (page: CalendarPage): readonly HTMLElement[] => [
  ...root(sheetOf(page)).querySelectorAll<HTMLElement>('[data-booking]'),
];
const untilEvents = (page: CalendarPage, count: number): Promise<void> =>
  until(() => eventsOf(page).length === count, `${count} bookings`);
const news = (page: CalendarPage): string => text(root(page).querySelector('.news'));

/** Draws the first booking to a start, as a hand would. */
async function drawTo(page: CalendarPage, start: string, minutes = 30): Promise<ShadowRoot> {
  const [booking] = server.bookings;
  if (booking) sheetOf(page).dispatchEvent(new MoveWishEvent({ booking, start, minutes }));
  await page.updateComplete;
  const dialog = root(page).querySelector('console-move-dialog');
  await dialog?.updateComplete;
  return root(dialog);
}

describe('the page Calendar', () => {
  for (const look of ['month', 'week', 'day', 'list'] as const) {
    it(`shows bookings in words and colours as a ${look}, and has no accessibility faults`, async () => {
      const page = await openPage(
        look,
        aBusinessBooking({ start: '2027-03-01T09:00:00Z', end: '2027-03-01T09:30:00Z' }),
      );
      await untilEvents(page, 1);
      expect(text(eventsOf(page)[0])).to.match(/^10:00.*Robin · Intro call.*Mara.*1 March, Scheduled$/);
      expect(eventsOf(page)[0]?.dataset['state']).to.equal('scheduled');
      await expect(page).to.be.accessible();
    });
  }

  it('reads every page of what is on show', async () => {
    let count = 0;
    server.answerBy('GET /v1/bookings', () => {
      count += 1;
      const data = [aBusinessBooking({ id: `bkg_${count}` })];
      return [200, { data, pagination: { next_cursor: count < 3 ? `more${count}` : null } }];
    });
    const page = await openPage('week');
    await untilEvents(page, 3);
    const cursors = server.calls('GET /v1/bookings').map(({ query }) => query.get('cursor'));
    expect(cursors).to.deep.equal([null, 'more1', 'more2']);
  });

  it('puts in place what others do, and leaves the focus where it is', async () => {
    const page = await openPage('week', aBusinessBooking());
    await untilEvents(page, 1);
    eventsOf(page)[0]?.focus();
    server.bookings = [
      changedBooking({ status: 'confirmed' }),
      aBusinessBooking({ id: 'bkg_2', start: '2027-03-03T09:00:00Z', end: '2027-03-03T09:30:00Z' }),
    ];
    server.tell({ type: 'scheduled.confirmed', bookingId: 'bkg_1' });
    server.tell({ type: 'scheduled.created', bookingId: 'bkg_2' });
    await untilEvents(page, 2);
    await until(() => eventsOf(page).some(({ dataset }) => dataset['state'] === 'confirmed'), 'the state');
    expect(root(sheetOf(page)).activeElement?.getAttribute('data-booking')).to.equal('bkg_1');
    expect(news(page)).to.equal('New: Robin, Intro call');
    server.bookings = server.bookings.slice(0, 1);
    server.tell({ type: 'scheduled.reassigned', bookingId: 'bkg_2', previousId: 'bkg_2' });
    await untilEvents(page, 1);
  });

  it('shades where hosts do not work or are not to be disturbed, and says so', async () => {
    const page = await openPage('week');
    const shades = () => [...root(sheetOf(page)).querySelectorAll<HTMLElement>('[data-shade]')];
    await until(() => shades().some(({ dataset }) => dataset['shade'] === 'dnd'), 'the shades');
    expect(text(shades().find(({ dataset }) => dataset['shade'] === 'dnd'))).to.equal(
      'Mara and Theo: Do not disturb',
    );
    expect([...root(page).querySelectorAll('.shades li')].map(text)).to.deep.equal([
      'Outside working hours',
      'Do not disturb',
    ]);
    await expect(page).to.be.accessible();
  });

  it('hides a state by its entry in the legend, for the list as well', async () => {
    const page = await openPage('month', aBusinessBooking({ status: 'cancelled' }));
    await untilEvents(page, 1);
    press(root(page), 'Cancelled');
    await page.updateComplete;
    expect(page.filters.status).not.to.include('cancelled');
    await until(() => server.calls('GET /v1/bookings').length === 2, 'the second reading');
    expect(server.calls('GET /v1/bookings')[1]?.query.get('status')).not.to.contain('cancelled');
  });

  it('leads from an empty time to booking it, and from a day to its times', async () => {
    const page = await openPage('week');
    const gone: Partial<ConsoleAddress>[] = [];
    page.addEventListener('console-go', ({ change }) => gone.push(change));
    const press = (pressed: EmptyTimeEvent['pressed']): void =>
      void sheetOf(page).dispatchEvent(new EmptyTimeEvent(pressed));
    press({ startAt: Date.parse('2027-03-01T07:00:00Z') });
    press({ startAt: Date.parse('2027-03-03T09:00:00Z') });
    press({ day: '2027-03-04' });
    expect(gone).to.deep.equal([
      { page: 'book', place: { start: '2027-03-03T09:00:00.000Z' } },
      { place: { look: 'day', day: '2027-03-04' } },
    ]);
  });

  it('opens a booking that is pressed, and comes back to it', async () => {
    const page = await openPage('list', aBusinessBooking());
    await untilEvents(page, 1);
    eventsOf(page)[0]?.click();
    await until(() => page.open === 'bkg_1', 'the booking');
    page.open = null;
    await until(() => root(sheetOf(page)).activeElement === eventsOf(page)[0], 'the focus');
  });

  it('asks before it moves a booking, from when to when, and moves it with the message', async () => {
    const page = await openPage('week', aBusinessBooking());
    await untilEvents(page, 1);
    const dialog = await drawTo(page, '2027-03-03T09:00:00Z', 60);
    expect(text(dialog.querySelector('dl'))).to.match(
      /From Tue,? 2 Mar, 09:00.09:30 To Wed,? 3 Mar, 10:00.11:00/,
    );
    const area = dialog.querySelector('textarea');
    if (area) area.value = 'Sorry!';
    area?.dispatchEvent(new Event('input'));
    await expect(page).to.be.accessible();
    const moved = {
      ...aBusinessBooking({ id: 'bkg_2', start: '2027-03-03T09:00:00Z', end: '2027-03-03T10:00:00Z' }),
    };
    server.answer('POST /v1/bookings/bkg_1/reschedule', 201, moved);
    press(dialog, 'Move');
    press(dialog, 'Move');

    await until(() => news(page).startsWith('Moved: Robin, Wed'), 'the news');
    const [sent, ...again] = server.calls('POST /v1/bookings/bkg_1/reschedule');
    expect(sent?.body).to.deep.equal({
      start: '2027-03-03T09:00:00.000Z',
      duration_minutes: 60,
      message: 'Sorry!',
    });
    expect(again).to.deep.equal([]);
    await until(
      () => root(sheetOf(page)).activeElement?.getAttribute('data-booking') === 'bkg_2',
      'the focus',
    );
  });

  it('says why a booking was not moved, with what could be done instead', async () => {
    const page = await openPage('week', aBusinessBooking());
    await untilEvents(page, 1);
    const dialog = await drawTo(page, '2027-03-03T09:00:00Z');
    const path = 'POST /v1/bookings/bkg_1/reschedule';
    const alternatives = [{ start: '2027-03-03T10:00:00Z', end: '2027-03-03T10:30:00Z' }];
    const problem = { status: 409, title: 'No', detail: 'Outside working hours.' };
    server.answer(path, 409, { ...problem, code: 'slot_taken', alternatives });
    press(dialog, 'Move');
    await until(() => dialog.querySelector('[role=alert] button'), 'the other times');
    await expect(page).to.be.accessible();
    press(dialog, text(dialog.querySelector('[role=alert] button')));
    server.answer(path, 422, { ...problem, status: 422, code: 'slot_not_offered' });
    await until(() => text(dialog.querySelector('dl')).includes('11:00'), 'the other time');
    press(dialog, 'Move');
    await until(
      () => text(dialog.querySelector('[role=alert]')).startsWith('Outside working hours.'),
      'the reason',
    );
    press(dialog, 'Move it there all the same');
    await until(() => server.calls(path).length === 3, 'the third try');
    expect(server.calls(path)[2]?.body).to.deep.equal({
      start: '2027-03-03T10:00:00.000Z',
      duration_minutes: 30,
      override: true,
    });
  });

  it('keeps asking about the next move when the answer to one that was left comes late', async () => {
    const page = await openPage('week', aBusinessBooking());
    await untilEvents(page, 1);
    const told: string[] = [];
    page.desk = { ...page.desk, tellLate: (failure) => told.push(failure) };
    const late = Promise.withResolvers<void>();
    server.answerBy('POST /v1/bookings/bkg_1/reschedule', async () => {
      await late.promise;
      return [422, { status: 422, code: 'slot_not_offered', title: 'No', detail: 'Outside working hours.' }];
    });
    const first = await drawTo(page, '2027-03-03T09:00:00Z');
    press(first, 'Move');
    press(first, 'Leave it where it is');
    const next = await drawTo(page, '2027-03-04T09:00:00Z');
    late.resolve();
    await until(() => next.querySelector('.primary')?.ariaDisabled === 'false', 'the answer');
    expect(text(next.querySelector('dl'))).to.match(/To Thu,? 4 Mar/);
    expect(next.querySelector('[role=alert]')).to.equal(null);
    expect(told).to.deep.equal(['Robin: “Reschedule” did not work. Outside working hours.']);
  });

  it('says which lengths are offered where none is near what was drawn', async () => {
    const page = await openPage('week', aBusinessBooking());
    await untilEvents(page, 1);
    await until(() => sheetOf(page).durations.size > 0, 'what is offered');
    await drawTo(page, '2027-03-02T08:00:00Z', 30).catch(() => null);
    expect(news(page)).to.equal('This event type takes 30 mins and 60 mins.');
  });

  it('asks for a zone only where that of the member is another than that of the app', async () => {
    const page = await openPage('week');
    const zones = () => root(page).querySelectorAll('.filters option[value=mine]').length;
    page.desk = { ...page.desk, myZone: 'Asia/Tokyo' };
    await page.updateComplete;
    expect(zones()).to.equal(1);
    page.desk = { ...page.desk, myZone: 'Europe/Berlin' };
    await page.updateComplete;
    expect(zones()).to.equal(0);
  });
});
