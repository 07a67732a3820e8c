import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayAt } from '../../time/zones.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { noFilters, type BookingFilters } from './booking-filters.ts';
import { BookingList } from './booking-list.ts';
import { until } from '../../testing/until.ts';

const server = new ConsoleServer();
server.install();

/** In place of an element. */
class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {}

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

/** A list with filters, as read; `later` sets its clock. */
async function read(filters: Partial<BookingFilters>, looked: string | null = null) {
  const opened = await server.openDesk();
  let now = opened.now();
  const today = (): string => dayAt(now, opened.signedIn.app.timezone);
  const desk: ConsoleDesk = { ...opened, now: () => now, today };
  const news: string[] = [];
  const host = new Host();
  const list = new BookingList(
    host,
    () => desk,
    ({ id }, isNew) => void news.push(`${id} ${isNew ? 'new' : 'changed'}`),
  );
  host.connect();
  list.show({ ...noFilters, ...filters }, looked);
  await until(() => list.isRead && !list.isLoading, 'the list');
  const ids = () => list.rows.map(({ id }) => id);
  const leave = (): void => host.disconnect();
  return { list, leave, ids, news, later: (at: string) => (now = Date.parse(at)) };
}

describe('a list of bookings', () => {
  const first = aBusinessBooking({ id: 'bkg_1', start: '2027-03-01T09:00:00Z' });
  const second = aBusinessBooking({ id: 'bkg_2', start: '2027-03-01T10:00:00Z' });

  it('loses what has begun, but not what is being looked at', async () => {
    server.bookings = [first, second];
    const { list, leave, ids, later } = await read({});
    later('2027-03-01T09:30:00Z');
    list.dropPassed();
    expect(ids()).to.deep.equal(['bkg_2']);
    list.show(noFilters, 'bkg_2');
    later('2027-03-01T10:30:00Z');
    list.dropPassed();
    expect(ids()).to.deep.equal(['bkg_2']);
    list.show(noFilters, null);
    expect(ids()).to.deep.equal([]);
    leave();
  });

  it('is read on over midnight with the bounds that it was begun with', async () => {
    const pages = (query: URLSearchParams) => ({
      data: [query.has('cursor') ? second : first],
      pagination: { next_cursor: query.has('cursor') ? null : 'cur_1' },
    });
    server.answer('GET /v1/bookings', 200, pages);
    const { list, leave, ids, later } = await read({ tab: 'past', to: '2027-03-01' });
    later('2027-03-02T08:00:00Z');
    await list.more();
    expect(ids()).to.deep.equal(['bkg_1', 'bkg_2']);
    const [begun, ...rest] = server.calls('GET /v1/bookings').map(({ query }) => query);
    const more = new URLSearchParams(rest[0]);
    more.delete('cursor');
    expect([rest.length, more.toString()]).to.deep.equal([1, begun?.toString()]);
    leave();
  });

  it('loses what its reader may not see any more, also while it is being looked at', async () => {
    server.bookings = [first, second];
    const { leave, ids } = await read({}, 'bkg_1');
    server.bookings = [];
    const problem = { code: 'forbidden', status: 403, title: 'No', detail: 'Not yours.' };
    server.answer('GET /v1/bookings/bkg_2', 403, problem);
    server.tell({ type: 'scheduled.reassigned', bookingId: 'bkg_1', previousId: 'bkg_1' });
    server.tell({ type: 'scheduled.reassigned', bookingId: 'bkg_2', previousId: 'bkg_2' });
    await until(() => ids().length === 0, 'their end');
    leave();
  });

  it('keeps what it cannot read just now', async () => {
    server.bookings = [first, second];
    const { leave, ids } = await read({});
    const problem = { code: 'internal', status: 500, title: 'No', detail: 'Later.' };
    server.answer('GET /v1/bookings/bkg_1', 500, problem);
    server.bookings = [second];
    server.tell({ type: 'scheduled.updated', bookingId: 'bkg_1' });
    server.tell({ type: 'scheduled.created', bookingId: 'bkg_9' });
    await until(() => server.calls('GET /v1/bookings/bkg_9').length > 0, 'the one behind it');
    expect(ids()).to.deep.equal(['bkg_1', 'bkg_2']);
    leave();
  });

  it('leaves what a search finds to the server', async () => {
    server.bookings = [first];
    const { leave, ids, news } = await read({ q: 'robin' });
    server.bookings = [first, second];
    server.tell({ type: 'scheduled.created', bookingId: 'bkg_2' });
    await until(() => ids().length === 2, 'the new booking');
    expect(news).to.deep.equal(['bkg_2 new']);
    expect(server.calls('GET /v1/bookings').map(({ query }) => query.get('q'))).to.deep.equal([
      'robin',
      'robin',
    ]);
    leave();
  });

  it('is read anew after many changes at once, and not booking by booking', async () => {
    const { list, leave, ids } = await read({});
    const many = Array.from({ length: 40 }, (_, index) => aBusinessBooking({ id: `bkg_${100 + index}` }));
    server.bookings = many;
    list.isLoading = true;
    for (const { id } of many) server.tell({ type: 'scheduled.created', bookingId: id });
    list.isLoading = false;
    server.tell({ type: 'scheduled.created', bookingId: 'bkg_100' });
    await until(() => ids().length === 40, 'all of them');
    expect(server.received.filter(({ call }) => call.startsWith('GET /v1/bookings/bkg_'))).to.deep.equal([]);
    leave();
  });
});
