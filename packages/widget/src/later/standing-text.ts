import type { Booking } from '@slotkit/shared/wire';
import type { Standing } from '../flow/booking-standing.ts';
import type { Localization, Messages } from '../localization/languages.ts';

/** One or two sentences that say how the booking stands and what comes next. */
export function standingText(
  { awaiting, cancellation, confirm_by, hosts }: Booking,
  standing: Standing,
  { messages, formats }: Localization,
  zone: string,
): string {
  const time = (at: string): string => formats.dayAndTime(Date.parse(at), zone);
  switch (standing) {
    case 'awaited': {
      const host = formats.list(hosts.map(({ name }) => name)) || messages.theHost;
      if (!awaiting.includes('customer')) {
        return confirm_by === null
          ? messages.standsAwaitingHost(host)
          : messages.standsAwaitingHostUntil(host, time(confirm_by));
      }
      const confirm =
        confirm_by === null
          ? messages.standsAwaitingCustomer
          : messages.standsAwaitingCustomerUntil(time(confirm_by));
      return awaiting.includes('host') ? `${confirm} ${messages.thenAwaitingHost(host)}` : confirm;
    }
    case 'cancelled':
      if (cancellation === null || cancellation.by.type === 'system')
        return messages.standsNotConfirmedInTime;
      return cancellation.by.type === 'customer'
        ? messages.standsCancelledByYou(time(cancellation.at))
        : messages.standsCancelledByHost(time(cancellation.at));
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
  }
}

/** What the page of a confirm link is about. */
export function confirmTitle(
  { awaiting, cancellation }: Booking,
  standing: Standing,
  messages: Messages,
): string {
  switch (standing) {
    case 'awaited':
      return awaiting.includes('customer') ? messages.confirmTitle : messages.halfConfirmedTitle;
    case 'upcoming':
    case 'running':
      return messages.confirmedTitle;
    case 'cancelled':
      return (cancellation?.by.type ?? 'system') === 'system'
        ? messages.tooLateTitle
        : messages.cancelledTitle;
    case 'moved':
      return messages.movedTitle;
    default:
      return messages.overTitle;
  }
}

/** The sentences that say why the customer cannot cancel or move the booking; each once, none where it can. */
export function whyNotTexts({ allowed }: Booking, messages: Messages): string[] {
  const words: Readonly<Record<string, string>> = {
    cancel_turned_off: messages.whyCancelTurnedOff,
    reschedule_turned_off: messages.whyRescheduleTurnedOff,
    start_passed: messages.whyStartPassed,
    cancel_notice: messages.whyCancelNotice,
    reschedule_notice: messages.whyRescheduleNotice,
    wrong_actor: messages.whyWrongActor,
  };
  const reasons = ['reschedule', 'cancel'].flatMap((event) => {
    const answer = allowed[event];
    return typeof answer === 'object' && answer.because !== 'already_done'
      ? [words[answer.because] ?? messages.whyWrongState]
      : [];
  });
  return [...new Set(reasons)];
}
