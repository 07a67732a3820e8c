import { expect } from '@open-wc/testing';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { actionsFor } from './booking-actions.ts';

describe('confirming for the customer', () => {
  const [robin] = aBusinessBooking().attendees;
  if (!robin) throw new Error('Nobody attends.');
  const group = (status: typeof robin.status) =>
    aBusinessBooking({
      event_type: { id: 'evt_1', slug: 'workshop', title: 'Workshop', strategy: 'group' },
      attendees: [{ ...robin, status }],
      allowed: { confirm: true },
    });

  it('is offered where it changes something: of a group as long as one is not confirmed', () => {
    expect(actionsFor(group('booked'), 'upcoming')).to.deep.equal(['confirm']);
    expect(actionsFor(group('confirmed'), 'upcoming')).to.deep.equal([]);
    expect(actionsFor(aBusinessBooking({ allowed: { confirm: true } }), 'upcoming')).to.deep.equal([
      'confirm',
    ]);
  });
});
