import type { RescheduleRequest } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { idempotently } from '../idempotency/idempotently.ts';
import type { KeySource } from '../idempotency/keyed-request.ts';
import type { CustomerLink } from '../links/require-link.ts';
import { attendeeCaller } from './caller.ts';
import { ownWays } from './own-ways.ts';
import { presentBooking } from './present-booking.ts';
import { rescheduleBooking } from './reschedule-booking.ts';

/**
 * Moves the booking of an opened link, at most once per key of `source`. The answer is the booking as its customer sees it. Throws what
 * `rescheduleBooking` and `idempotently` do.
 */
export async function moveAsCustomer(
  deps: Deps,
  source: KeySource,
  { link, booking, attendee }: CustomerLink,
  request: RescheduleRequest,
): Promise<Response> {
  const caller = attendeeCaller(attendee);
  const { settings } = await eventTypeOfBooking(deps.db.read, booking.eventType.id);
  const scope = { appId: link.appId, caller: attendee.id, route: 'reschedule' };
  return idempotently(source, deps, scope, (rememberAs) => {
    const remember = rememberAs((moved) => ({
      ...presentBooking(moved, settings, {
        actor: caller.actor,
        attendeeId: attendee.id,
        now: deps.clock.now(),
      }),
      ...ownWays(deps, moved, attendee, 'manage'),
    }));
    return rescheduleBooking(deps, caller, booking.id, request, remember);
  });
}
