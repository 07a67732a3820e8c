import { expect } from '@open-wc/testing';
import type { Booking, Delivery } from '../console-shapes.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { isSentAgain } from './sent-again.ts';

const now = Date.parse('2027-03-01T08:00:00Z');
const delivery: Delivery = {
  id: 'dlv_1',
  channel: 'email',
  kind: 'invitation',
  to: 'robin@example.com',
  status: 'sent',
  due_at: '2027-03-01T07:00:00Z',
  attempts: 1,
  next_attempt_at: null,
  last_error: null,
};
const again = (kind: string, changes: Partial<Booking> = {}, channel = 'email') =>
  isSentAgain({ ...delivery, kind, channel }, aBusinessBooking(changes), now);

describe('sending a message again', () => {
  it('is offered for what would be sent: of a booking that was called off for what says so alone', () => {
    expect(['invitation', 'reminder_1h', 'custom'].map((kind) => again(kind))).to.deep.equal([
      true,
      true,
      true,
    ]);
    for (const status of ['cancelled', 'rescheduled'] as const)
      expect(
        ['invitation', 'reminder_1h', 'custom', 'cancellation', 'host_cancelled'].map((kind) =>
          again(kind, { status }),
        ),
      ).to.deep.equal([false, false, false, true, true]);
    expect(again('scheduled.created', { status: 'cancelled' }, 'webhook')).to.equal(true);
    expect(again('reminder_1h', { status: 'pending_confirmation' })).to.equal(false);
    expect(isSentAgain({ ...delivery, status: 'planned' }, aBusinessBooking(), now)).to.equal(false);
  });
});
