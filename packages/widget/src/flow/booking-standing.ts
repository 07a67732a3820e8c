import type { Booking } from '@slotkit/shared/wire';

/** How a booking stands for its customer: its state and the clock in one word. */
export type Standing = 'awaited' | 'upcoming' | 'running' | 'over' | 'cancelled' | 'missed' | 'moved';

/** How a booking stands by its state alone. */
const byState: Readonly<Record<string, Standing | undefined>> = {
  cancelled: 'cancelled',
  no_show: 'missed',
  rescheduled: 'moved',
  completed: 'over',
};

/** How the booking stands at `now` (epoch milliseconds). */
export const standingOf = (booking: Booking, now: number): Standing =>
  byState[booking.status] ?? standingByClock(booking, now);

function standingByClock({ status, start, end }: Booking, now: number): Standing {
  // Nobody agreed in time; the server says so as soon as it has looked.
  if (status === 'pending_confirmation' && now >= Date.parse(start)) return 'cancelled';
  if (now >= Date.parse(end)) return 'over';
  if (now >= Date.parse(start) || status === 'started') return 'running';
  return status === 'pending_confirmation' ? 'awaited' : 'upcoming';
}

/** Whether it is settled, so that the next step can only be another booking. */
export const isSettled = (standing: Standing): boolean =>
  ['over', 'cancelled', 'missed', 'moved'].includes(standing);

/** Whether the booking waits for this customer, who may still confirm. */
export const mayConfirm = ({ awaiting, allowed }: Booking): boolean =>
  awaiting.includes('customer') && allowed['confirm'] === true;
