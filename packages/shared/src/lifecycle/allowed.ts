import { decide } from './decide.ts';
import type { Actor, LifecycleBooking, Policy } from './guards.ts';
import type { BecauseCode, BookingEvent } from './states-and-events.ts';

/** For every event: true, or why not. */
export type Allowed = Record<BookingEvent, true | { readonly because: BecauseCode }>;

/**
 * What this actor may do with the booking at `now` (epoch milliseconds UTC), and why not where it may not:
 * the same answer that `decide` gives. An event that would only repeat what holds is not offered
 * (`already_done`), though asking for it is harmless.
 */
export function allowed(
  booking: LifecycleBooking | null,
  actor: Actor,
  policy: Policy,
  now: number,
): Allowed {
  const answer = (event: BookingEvent): Allowed[BookingEvent] => {
    const decision = decide(booking, event, actor, policy, now);
    if (decision.outcome === 'changed') return true;
    return { because: decision.outcome === 'repeat' ? 'already_done' : decision.because };
  };
  return {
    hold: answer('hold'),
    place: answer('place'),
    approve: answer('approve'),
    confirm: answer('confirm'),
    start: answer('start'),
    complete: answer('complete'),
    mark_no_show: answer('mark_no_show'),
    reschedule: answer('reschedule'),
    cancel: answer('cancel'),
    expire: answer('expire'),
    reassign: answer('reassign'),
    edit_attendee: answer('edit_attendee'),
  };
}
