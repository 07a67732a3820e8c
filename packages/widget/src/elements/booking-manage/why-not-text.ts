import type { Booking } from '@slotkit/shared/wire';
import { whyNot } from '../../flow/booking-standing.ts';
import type { Messages } from '../../localization/complete.ts';

/** The sentences that say why the customer cannot cancel or move the booking; each once, none where it can. */
export function whyNotTexts(booking: Booking, messages: Messages): string[] {
  const reasons = [whyNot(booking, 'reschedule'), whyNot(booking, 'cancel')];
  return [...new Set(reasons.flatMap((because) => (because === null ? [] : sentence(because, messages))))];
}

function sentence(because: string, messages: Messages): string {
  switch (because) {
    case 'cancel_turned_off':
      return messages.whyCancelTurnedOff;
    case 'reschedule_turned_off':
      return messages.whyRescheduleTurnedOff;
    case 'start_passed':
      return messages.whyStartPassed;
    case 'cancel_notice':
      return messages.whyCancelNotice;
    case 'reschedule_notice':
      return messages.whyRescheduleNotice;
    case 'wrong_actor':
      return messages.whyWrongActor;
    default:
      return messages.whyWrongState;
  }
}
