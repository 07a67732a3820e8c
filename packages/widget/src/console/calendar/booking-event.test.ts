import { expect } from '@open-wc/testing';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { bookingEvent, nearestDuration } from './booking-event.ts';

const server = new ConsoleServer();
server.install();

describe('a booking on the calendar', () => {
  it('says who, what, when, with whom and in which state', async () => {
    const desk = await server.openDesk();
    const event = bookingEvent(aBusinessBooking(), { desk, zone: 'Asia/Tokyo', durationsOf: () => [30] });
    expect(event.title).to.equal('Robin · Intro call');
    expect(event.heard).to.match(/^Tuesday,? 2 March, Scheduled$/);
    expect(event.hosts).to.equal('Mara');
  });

  it('can be drawn elsewhere where it may be moved and has not begun, and longer where another length is offered', async () => {
    const desk = await server.openDesk();
    const drawn = (changes: object, durations: readonly number[] = [30]) => {
      const event = bookingEvent(aBusinessBooking(changes), {
        desk,
        zone: 'UTC',
        durationsOf: () => durations,
      });
      return [event.isMovable, event.isResizable];
    };
    expect(drawn({})).to.deep.equal([true, false]);
    expect(drawn({}, [30, 60])).to.deep.equal([true, true]);
    expect(drawn({ start: '2027-02-01T08:00:00Z' }, [30, 60])).to.deep.equal([false, false]);
    expect(drawn({ allowed: { reschedule: { because: 'missing_permission' } } }, [60])).to.deep.equal([
      false,
      false,
    ]);
  });

  it('takes the offered length that is nearest to the drawn one', () => {
    expect(nearestDuration([60, 30, 15], 50)).to.equal(60);
    expect(nearestDuration([60, 30, 15], 45)).to.equal(30);
    expect(nearestDuration([30], 480)).to.equal(30);
  });
});
