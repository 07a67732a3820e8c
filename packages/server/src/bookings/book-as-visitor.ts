import type { BookRequest } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { publicEventType } from '../event-types/public-event-type.ts';
import { idempotently } from '../idempotency/idempotently.ts';
import type { KeySource } from '../idempotency/keyed-request.ts';
import { visitor } from './caller.ts';
import { emailKey } from './contact-keys.ts';
import { manageUrl } from './manage-url.ts';
import { ownWays } from './own-ways.ts';
import { placeBooking } from './place-booking.ts';
import { presentBooking } from './present-booking.ts';

/**
 * Books a public event type for somebody who is not known yet, at most once per key of `source`. The answer is the booking with its
 * manage link, for the visitor's eyes. Throws what `placeBooking` and `idempotently` do, and `rate_limited` for an e-mail address that
 * books too often.
 */
export function bookAsVisitor(
  deps: Deps,
  source: KeySource,
  appId: string,
  slug: string,
  request: BookRequest,
): Promise<Response> {
  const scope = { appId, caller: 'visitor', route: `book ${slug}` };
  return idempotently(source, deps, scope, async (rememberAs) => {
    const eventType = await publicEventType(deps, appId, slug);
    const remember = rememberAs((booking) => ({
      ...presentBooking(booking, eventType.settings, {
        actor: visitor.actor,
        attendeeId: booking.attendees[0]?.id ?? null,
        now: deps.clock.now(),
      }),
      manage_url: manageUrl(deps, booking),
      ...ownWays(deps, booking, booking.attendees[0], 'manage'),
    }));
    const key = request.attendee.email === undefined ? null : emailKey(request.attendee.email);
    if (key !== null) await deps.rateLimits.drawBookingFor(key);
    try {
      return await placeBooking(deps, visitor, eventType, request, remember);
    } catch (error) {
      if (key !== null) await deps.rateLimits.returnBookingOf(key);
      throw error;
    }
  });
}
