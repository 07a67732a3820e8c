import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { noFilters, type BookingFilters } from './booking-filters.ts';
import { BookingList } from './booking-list.ts';
import { until } from '../testing/until.ts';

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
  const desk: ConsoleDesk = { ...opened, now: () => now };
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
