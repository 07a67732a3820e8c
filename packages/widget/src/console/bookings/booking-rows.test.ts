import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Booking } from '../console-shapes.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { comparedIn } from './booking-match.ts';
import { noRows, withBooking, withPage, type BookingRows } from './booking-rows.ts';
import { bookingTabNames, type BookingTabName } from './booking-tabs.ts';

const aPage = 4;

/** A server's list: a cursor names the last row of its page, wherever that row is by now. */
class ListOnServer {
  readonly bookings = new Map<string, Booking>();
  readonly compare: (a: Booking, b: Booking) => number;

  constructor(tab: BookingTabName) {
    this.compare = (a, b) => comparedIn(tab, a, b);
  }

  get rows(): readonly Booking[] {
    return [...this.bookings.values()].toSorted(this.compare);
  }

  read(list: BookingRows): BookingRows {
    if (list.next === null) return list;
    const after: Booking | null = list.next === undefined ? null : JSON.parse(list.next);
    const rest = this.rows.filter((row) => after === null || this.compare(row, after) > 0);
    const page = rest.slice(0, aPage);
    return withPage(list, page, rest.length > aPage ? JSON.stringify(page.at(-1)) : null);
  }
}

const at = (hour: number): string =>
  new Date(Date.parse('2027-03-01T00:00:00Z') + hour * 3_600_000).toISOString();
/** A booking comes, is moved within the list, or goes; or the reader scrolls on. */
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('put' as const), id: fc.nat(12), hour: fc.nat(9) }),
    fc.record({ do: fc.constant('remove' as const), id: fc.nat(12) }),
    fc.record({ do: fc.constant('scroll' as const) }),
  ),
  { maxLength: 40 },
);

describe('the rows that are read', () => {
  it('are the same as read anew, whatever comes and goes while somebody scrolls', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bookingTabNames), steps, (tab, done) => {
        const server = new ListOnServer(tab);
        let list = noRows;
        for (const step of done) {
          if (step.do === 'scroll') {
            list = server.read(list);
            continue;
          }
          const id = `bkg_${step.id}`;
          const known = server.bookings.get(id);
          const belongs = step.do === 'put';
          const booking = aBusinessBooking({ id, start: belongs ? at(step.hour) : (known?.start ?? at(0)) });
          if (belongs) server.bookings.set(id, booking);
          else server.bookings.delete(id);
          list = withBooking(list, booking, belongs, server.compare);
        }
        while (list.next !== null) list = server.read(list);
        expect(list.rows).to.deep.equal(server.rows);
      }),
    );
  });
});
