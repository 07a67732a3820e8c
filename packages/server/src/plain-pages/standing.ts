import type { AppError } from '@slotkit/shared';
import { problemSchema, type Booking } from '@slotkit/shared/wire';
import { isolated, type PlainReader } from './plain-reader.ts';

/** How a booking stands for its customer: its state and the clock in one word. */
export type Standing = 'awaited' | 'upcoming' | 'running' | 'over' | 'cancelled' | 'missed' | 'moved';

/** How the booking stands at `now` (epoch milliseconds). */
export function standingAt({ status, start, end }: Booking, now: number): Standing {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'no_show') return 'missed';
  if (status === 'rescheduled') return 'moved';
  if (status === 'completed') return 'over';
  // Nobody agreed in time; its state follows as soon as somebody looks.
  if (status === 'pending_confirmation' && now >= Date.parse(start)) return 'cancelled';
  if (now >= Date.parse(end)) return 'over';
  if (now >= Date.parse(start) || status === 'started') return 'running';
  return status === 'pending_confirmation' ? 'awaited' : 'upcoming';
}

/** Whether it is settled, so that the next step can only be another booking. */
export const isSettled = (standing: Standing): boolean =>
  standing === 'over' || standing === 'cancelled' || standing === 'missed' || standing === 'moved';

/** One or two sentences that say how the booking stands and what comes next. */
export function standingText(booking: Booking, standing: Standing, reader: PlainReader): string {
  const { awaiting, cancellation, confirm_by: confirmBy, hosts } = booking;
  const { words } = reader;
  const time = (at: string | null | undefined): string => (at ? reader.dayAndTime(Date.parse(at)) : '');
  if (standing === 'awaited') {
    const host = reader.list(hosts.map(({ name }) => isolated(name, reader))) || words.theHost;
    if (!awaiting.includes('customer')) return words.awaitsHost(host, time(confirmBy));
    const customer = words.awaitsCustomer(time(confirmBy));
    return awaiting.includes('host') ? `${customer} ${words.thenAwaitsHost(host)}` : customer;
  }
  if (standing !== 'cancelled') return words.stands[standing];
  const by = cancellation?.by.type ?? 'system';
  if (by === 'system') return words.notConfirmedInTime;
  return (by === 'customer' ? words.cancelledByYou : words.cancelledByHost)(time(cancellation?.at));
}

/** What the page of a confirm link is about. */
export function confirmTitle(
  { awaiting, cancellation }: Booking,
  standing: Standing,
  { words }: PlainReader,
): string {
  const titles = words.confirmTitle;
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

/** The sentence for a reason that the server names. */
function whyNotText(because: string, { words: { whyNot } }: PlainReader): string {
  const isTold = (reason: string): reason is keyof typeof whyNot => Object.hasOwn(whyNot, reason);
  return whyNot[isTold(because) ? because : 'wrong_state'];
}

/** The sentences that say why the customer cannot cancel or move the booking; each once, none where it can. */
export const whyNotTexts = ({ allowed }: Booking, reader: PlainReader): string[] => [
  ...new Set(
    [allowed['reschedule'], allowed['cancel']].flatMap((answer) =>
      typeof answer === 'object' && answer.because !== 'already_done'
        ? [whyNotText(answer.because, reader)]
        : [],
    ),
  ),
];

const becauseSchema = problemSchema.pick({ because: true });

/** What a refused change of a booking says to its customer. */
export const whyRefused = (error: AppError, reader: PlainReader): string =>
  whyNotText(becauseSchema.safeParse(error.extra).data?.because ?? '', reader);
