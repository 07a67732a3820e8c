import type { MailBlock, MailContent } from './mail-content.ts';
import { factsForHost, type ReaderClock } from './mail-facts.ts';
import { isPending, type MailSubject } from './mail-subject.ts';
import type { MailMessages, MailTitle } from './messages/mail-messages.ts';
import { instantText, shortDayText } from './when-text.ts';

/** What a host is told, as the booking stands now. */
export function mailToHost(
  subject: MailSubject,
  to: { readonly name: string },
  clock: ReaderClock,
  messages: MailMessages,
): MailContent {
  const { booking, app } = subject;
  const { subject: titled, heading } = titleOf(subject, messages);
  const what = [booking.eventType.title, booking.attendees[0]?.name ?? ''].filter((text) => text !== '');
  return {
    subject: titled(what.join(' - '), shortDayText(booking.startAt, clock.locale, clock.timeZone)),
    heading,
    blocks: [
      { kind: 'paragraph', text: messages.hello(to.name) },
      ...stateBlocks(subject, clock, messages),
      { kind: 'facts', facts: factsForHost(subject, clock, messages) },
    ],
    footer: messages.footerForHost(app.name),
  };
}

function titleOf({ kind, booking }: MailSubject, { toHost }: MailMessages): MailTitle {
  if (kind === 'host_cancelled') return toHost.cancelled;
  if (isPending(booking) && booking.awaiting.includes('host')) return toHost.approvalNeeded;
  if (kind === 'host_rescheduled') return toHost.moved;
  return kind === 'host_confirmed' ? toHost.confirmed : toHost.created;
}

function stateBlocks(
  { kind, booking, message }: MailSubject,
  clock: ReaderClock,
  messages: MailMessages,
): MailBlock[] {
  if (kind === 'host_cancelled') return cancellationBlocks(booking, message, messages);
  const byCustomer = booking.history.at(-1)?.by.type === 'customer';
  return [
    ...(kind === 'host_rescheduled' && byCustomer && message !== null
      ? [{ kind: 'quote' as const, label: messages.labels.messageFromCustomer, text: message }]
      : []),
    ...(isPending(booking) ? [waitingBlock(booking, clock, messages)] : []),
  ];
}

function waitingBlock(
  { awaiting, confirmBy }: MailSubject['booking'],
  clock: ReaderClock,
  { waiting }: MailMessages,
): MailBlock {
  const deadline = confirmBy === null ? null : instantText(confirmBy, clock.locale, clock.timeZone);
  const text = awaiting.includes('host') ? waiting.forYourApproval(deadline) : waiting.forCustomer(deadline);
  return { kind: 'paragraph', text };
}

function cancellationBlocks(
  { status, cancellation }: MailSubject['booking'],
  message: string | null,
  { labels, toHost }: MailMessages,
): MailBlock[] {
  if (status === 'rescheduled') return [{ kind: 'paragraph', text: toHost.movedToAnotherHost }];
  if (cancellation?.reason === 'unconfirmed_auto_cancel') {
    return [{ kind: 'paragraph', text: toHost.notConfirmedInTime }];
  }
  const byCustomer = cancellation?.by.type === 'customer';
  const reason = cancellation?.reason ?? message ?? '';
  return [
    { kind: 'paragraph', text: byCustomer ? toHost.cancelledByCustomer : toHost.cancelledByOthers },
    ...(reason === '' ? [] : [{ kind: 'quote' as const, label: labels.reason, text: reason }]),
  ];
}
