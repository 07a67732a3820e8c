import { expect } from '@open-wc/testing';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { until } from '../../testing/until.ts';
import { ChangedBookings } from './changed-bookings.ts';

const server = new ConsoleServer();
server.install();

describe('bookings that have changed', () => {
  it('show a fault of whoever takes them in, and go on with the next one', async () => {
    server.bookings = ['bkg_1', 'bkg_2'].map((id) => aBusinessBooking({ id }));
    const taken: string[] = [];
    let isBusy = true;
    const changed = new ChangedBookings(await server.openDesk(), {
      onBooking({ id }) {
        if (id === 'bkg_1') throw new Error('A fault of the list.');
        taken.push(id);
      },
      onGone: (id) => taken.push(`${id} is gone`),
      onMany: () => taken.push('many'),
      isBusy: () => isBusy,
    });
    const unfollow = changed.follow();
    server.tell({ type: 'scheduled.confirmed', bookingId: 'bkg_1' });
    isBusy = false;
    const fault: unknown = await changed.goOn().catch((error: unknown) => error);
    expect(String(fault)).to.equal('Error: A fault of the list.');
    server.tell({ type: 'scheduled.confirmed', bookingId: 'bkg_2' });
    await until(() => taken.length > 0, 'the next one');
    expect(taken).to.deep.equal(['bkg_2']);
    unfollow();
  });
});
