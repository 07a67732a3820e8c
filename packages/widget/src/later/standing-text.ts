import type { Booking } from '@slotkit/shared/wire';
import type { Standing } from '../../flow/booking-standing.ts';
import type { Localization } from '../../localization/complete.ts';

/** One or two sentences that say how the booking stands and what comes next. */
export function standingText(
  booking: Booking,
  standing: Standing,
  localization: Localization,
  zone: string,
): string {
  const { messages } = localization;
  switch (standing) {
    case 'awaited':
      return awaitedText(booking, localization, zone);
    case 'upcoming':
      return messages.standsUpcoming;
    case 'running':
      return messages.standsRunning;
    case 'over':
      return messages.standsOver;
    case 'missed':
      return messages.standsMissed;
    case 'moved':
      return messages.standsMoved;
    case 'cancelled':
      return cancelledText(booking, localization, zone);
  }
}

function awaitedText(booking: Booking, { messages, formats }: Localization, zone: string): string {
  const { awaiting, confirm_by: confirmBy, hosts } = booking;
  const host = hosts.length === 0 ? messages.theHost : formats.list(hosts.map(({ name }) => name));
  const until = confirmBy === null ? null : formats.dayAndTime(Date.parse(confirmBy), zone);
  if (!awaiting.includes('customer')) {
    return until === null ? messages.standsAwaitingHost(host) : messages.standsAwaitingHostUntil(host, until);
  }
  const confirm =
    until === null ? messages.standsAwaitingCustomer : messages.standsAwaitingCustomerUntil(until);
  return awaiting.includes('host') ? `${confirm} ${messages.thenAwaitingHost(host)}` : confirm;
}

function cancelledText({ cancellation }: Booking, { messages, formats }: Localization, zone: string): string {
  if (cancellation === null) return messages.standsNotConfirmedInTime;
  const time = formats.dayAndTime(Date.parse(cancellation.at), zone);
  switch (cancellation.by.type) {
    case 'customer':
      return messages.standsCancelledByYou(time);
    case 'system':
      return messages.standsNotConfirmedInTime;
    default:
      return messages.standsCancelledByHost(time);
  }
}
