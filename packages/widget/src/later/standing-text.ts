import type { Booking } from '@slotkit/shared/wire';
import type { Standing } from '../flow/booking-standing.ts';
import type { Localization, Messages } from '../localization/languages.ts';
import { isolated } from './isolated.ts';

/** One or two sentences that say how the booking stands and what comes next. */
export function standingText(
  { awaiting, cancellation, confirm_by, hosts }: Booking,
  standing: Standing,
  { messages, formats }: Localization,
  zone: string,
): string {
  const time = (at: string | null): string => (at ? formats.dayAndTime(Date.parse(at), zone) : '');
  if (standing === 'awaited') {
    const host = formats.list(hosts.map(({ name }) => isolated(name, formats.locale))) || messages.theHost;
    if (!awaiting.includes('customer')) return messages.awaitsHost(host, time(confirm_by));
    const customer = messages.awaitsCustomer(time(confirm_by));
    return awaiting.includes('host') ? `${customer} ${messages.thenAwaitsHost(host)}` : customer;
  }
  if (standing !== 'cancelled') return messages.stands[standing];
  const by = cancellation?.by.type ?? 'system';
  if (by === 'system') return messages.notConfirmedInTime;
  const say = by === 'customer' ? messages.cancelledByYou : messages.cancelledByHost;
  return say(time(cancellation?.at ?? null));
}

/** What the page of a confirm link is about. */
export function confirmTitle(
  { awaiting, cancellation }: Booking,
  standing: Standing,
  messages: Messages,
): string {
  const titles = messages.confirmTitle;
  switch (standing) {
    case 'awaited':
      return awaiting.includes('customer') ? titles.awaited : titles.half;
    case 'cancelled':
      return (cancellation?.by.type ?? 'system') === 'system' ? titles.tooLate : titles.cancelled;
    case 'running':
      return titles.upcoming;
    case 'missed':
      return titles.over;
    default:
      return titles[standing];
  }
}

/** The sentences that say why the customer cannot cancel or move the booking; each once, none where it can. */
export function whyNotTexts({ allowed }: Booking, messages: Messages): string[] {
  const words: Readonly<Record<string, string>> & Messages['whyNot'] = messages.whyNot;
  const reasons = [allowed['reschedule'], allowed['cancel']].flatMap((answer) =>
    typeof answer === 'object' && answer.because !== 'already_done'
      ? [words[answer.because] ?? words.wrong_state]
      : [],
  );
  return [...new Set(reasons)];
}
