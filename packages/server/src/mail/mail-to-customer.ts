import type { MailBlock, MailContent } from './mail-content.ts';
import { factsForCustomer, type ReaderClock } from './mail-facts.ts';
import { isPending, type MailSubject } from './mail-subject.ts';
import type { MailMessages, MailTitle } from './messages/mail-messages.ts';
import { instantText, shortDayText } from './when-text.ts';

/** What a customer is told, as the booking stands now. */
export function mailToCustomer(
  subject: MailSubject,
  to: { readonly name: string; readonly manageUrl: string; readonly confirmUrl: string },
  clock: ReaderClock,
  messages: MailMessages,
): MailContent {
  const { booking, app, kind } = subject;
  const { subject: titled, heading } = titleOf(subject, messages);
  const mustConfirm = isPending(booking) && booking.awaiting.includes('customer');
  const manage: MailBlock = {
    kind: mustConfirm ? 'link' : 'button',
    label: kind === 'cancellation' ? messages.detailsButton : messages.manageButton,
    url: to.manageUrl,
  };
  return {
    subject: titled(booking.eventType.title, shortDayText(booking.startAt, clock.locale, clock.timeZone)),
    heading,
    blocks: [
      { kind: 'paragraph', text: messages.hello(to.name) },
      ...stateBlocks(subject, clock, messages),
      ...(mustConfirm
        ? [{ kind: 'button' as const, label: messages.confirmButton, url: to.confirmUrl }]
        : []),
      { kind: 'facts', facts: factsForCustomer(subject, clock, messages) },
      manage,
      ...calendarNote(subject, messages),
    ],
    footer: messages.footer(app.name),
  };
}

function titleOf({ kind, booking }: MailSubject, messages: MailMessages): MailTitle {
  const titles = messages.toCustomer;
  if (kind === 'cancellation') return titles.cancelled;
  if (kind === 'reschedule') return isMovedByHost(booking) ? titles.hostProposed : titles.moved;
  if (isPending(booking)) {
    return booking.awaiting.includes('customer') ? titles.confirmNeeded : titles.requested;
  }
  return kind === 'confirmation' ? titles.confirmed : titles.booked;
}

/** Members move a booking as its host or for its host; programs and customers only carry out what the customer wants. */
const isMovedByHost = ({ history }: MailSubject['booking']): boolean =>
  ['admin', 'agent'].includes(history.at(-1)?.by.type ?? '');

function stateBlocks(
  { kind, booking, message }: MailSubject,
  clock: ReaderClock,
  messages: MailMessages,
): MailBlock[] {
  if (kind === 'cancellation') return cancellationBlocks(booking, message, messages);
  const blocks: MailBlock[] = [];
  if (kind === 'reschedule' && isMovedByHost(booking)) {
    if (message !== null)
      blocks.push({ kind: 'quote', label: messages.labels.messageFromHost, text: message });
    blocks.push({ kind: 'paragraph', text: messages.toCustomer.newTimeUnsuitable });
  }
  if (isPending(booking)) {
    const deadline =
      booking.confirmBy === null ? null : instantText(booking.confirmBy, clock.locale, clock.timeZone);
    const text = booking.awaiting.includes('customer')
      ? messages.waiting.forYou(deadline, booking.awaiting.includes('host'))
      : messages.waiting.forHost(deadline);
    blocks.push({ kind: 'paragraph', text });
  }
  return blocks;
}

function cancellationBlocks(
  { cancellation }: MailSubject['booking'],
  message: string | null,
  messages: MailMessages,
): MailBlock[] {
  if (cancellation?.reason === 'unconfirmed_auto_cancel') {
    return [{ kind: 'paragraph', text: messages.toCustomer.notConfirmedInTime }];
  }
  const byCustomer = cancellation?.by.type === 'customer';
  const reason = cancellation?.reason ?? message ?? '';
  return [
    {
      kind: 'paragraph',
      text: byCustomer ? messages.toCustomer.cancelledByYou : messages.toCustomer.cancelledByOthers,
    },
    ...(reason === '' ? [] : [{ kind: 'quote' as const, label: messages.labels.reason, text: reason }]),
  ];
}

function calendarNote({ kind, booking }: MailSubject, messages: MailMessages): MailBlock[] {
  if (kind === 'cancellation') return [{ kind: 'note', text: messages.calendarCancelled }];
  if (kind === 'reschedule') return [{ kind: 'note', text: messages.calendarUpdated }];
  return isPending(booking) ? [] : [{ kind: 'note', text: messages.inviteAttached }];
}
