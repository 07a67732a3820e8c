import { isolated } from './bidi.ts';
import { withoutLinks } from './clean-text.ts';
import { isButton, type MailBlock, type MailContent } from './mail-content.ts';
import { deadlineText, factsForCustomer, namesText, type ReaderClock } from './mail-facts.ts';
import { isPending, type MailSubject } from './mail-subject.ts';
import type { MailMessages, MailTitle } from './messages/mail-messages.ts';
import { shortDayText } from './when-text.ts';

/** A customer with its own links. */
export type CustomerLinks = Omit<
  Extract<MailSubject['recipient'], { role: 'attendee' }>,
  'role' | 'attendee'
>;

/** What a customer is told, as the booking stands now. */
export function mailToCustomer(
  subject: MailSubject,
  to: CustomerLinks & { readonly name: string },
  clock: ReaderClock,
  messages: MailMessages,
): MailContent {
  const { booking, app, kind, title } = subject;
  const { subject: titled, heading } = customerTitleOf(subject, messages);
  const links = linkBlocks(subject, to, messages);
  const apart = (text: string): string => isolated(text, messages.language);
  const when = shortDayText(booking.startAt, clock.locale, clock.timeZone);
  const standard = titled(apart(booking.eventType.title), apart(when));
  return {
    subject: title === null || title === '' ? standard : title,
    heading,
    blocks: [
      { kind: 'paragraph', text: messages.hello(apart(withoutLinks(to.name))) },
      ...stateBlocks(subject, clock, messages),
      ...links.filter(isButton),
      { kind: 'facts', facts: factsForCustomer(subject, clock, messages) },
      ...links.filter((link) => !isButton(link)),
      {
        kind: mainLinkOf(subject, to) === 'manage' ? 'button' : 'link',
        label: kind === 'cancellation' ? messages.detailsButton : messages.manageButton,
        url: to.manageUrl,
      },
      ...calendarNote(subject, messages),
    ],
    footer: messages.footer(apart(app.name)),
  };
}

/** What the reader is to do next: one link is a button, the others are plain. */
function mainLinkOf(
  { kind, booking }: MailSubject,
  { joinUrl }: CustomerLinks,
): 'confirm' | 'join' | 'manage' {
  if (isPending(booking) && booking.awaiting.includes('customer')) return 'confirm';
  return kind.startsWith('reminder_') && joinUrl !== null ? 'join' : 'manage';
}

function linkBlocks(subject: MailSubject, to: CustomerLinks, messages: MailMessages): MailBlock[] {
  const main = mainLinkOf(subject, to);
  if (main === 'confirm') return [{ kind: 'button', label: messages.confirmButton, url: to.confirmUrl }];
  const comes =
    subject.kind !== 'cancellation' && subject.kind !== 'conflict_notice' && !isPending(subject.booking);
  if (to.joinUrl === null || !comes) return [];
  return [{ kind: main === 'join' ? 'button' : 'link', label: messages.joinButton, url: to.joinUrl }];
}

/** What a message to a customer is called. */
export function customerTitleOf(
  { kind, booking }: Pick<MailSubject, 'kind' | 'booking'>,
  { toCustomer: titles }: MailMessages,
): MailTitle {
  switch (kind) {
    case 'cancellation':
      return titles.cancelled;
    case 'reschedule':
      return isMovedByHost(booking) ? titles.hostProposed : titles.moved;
    case 'conflict_notice':
      return titles.conflict;
    case 'custom':
      return titles.custom;
    case 'reassignment':
      return titles.reassigned;
    case 'reminder_24h':
    case 'reminder_1h':
    case 'reminder_15m':
      return titles.reminder;
    default:
      if (isPending(booking)) {
        return booking.awaiting.includes('customer') ? titles.confirmNeeded : titles.requested;
      }
      return kind === 'confirmation' ? titles.confirmed : titles.booked;
  }
}

/** Members move a booking as its host or for its host; programs and customers only carry out what the customer wants. */
export const isMovedByHost = ({ history }: MailSubject['booking']): boolean =>
  ['admin', 'agent'].includes(history.at(-1)?.by.type ?? '');

function stateBlocks(
  { kind, booking, message, previousHosts }: MailSubject,
  clock: ReaderClock,
  messages: MailMessages,
): MailBlock[] {
  if (kind === 'cancellation') return cancellationBlocks(booking, message, messages);
  if (kind === 'custom') return [{ kind: 'message', text: message ?? '' }];
  if (kind === 'conflict_notice') return [{ kind: 'paragraph', text: messages.toCustomer.hostUnavailable }];
  if (kind === 'reassignment') {
    const [before, now] = [previousHosts, booking.hosts.map(({ name }) => name)].map((names) =>
      namesText(names, clock, messages),
    );
    return [{ kind: 'paragraph', text: messages.toCustomer.hostChanged(before ?? '', now ?? '') }];
  }
  const blocks: MailBlock[] = [];
  if (kind === 'reschedule' && isMovedByHost(booking)) {
    if (message !== null)
      blocks.push({ kind: 'quote', label: messages.labels.messageFromHost, text: message });
    blocks.push({ kind: 'paragraph', text: messages.toCustomer.newTimeUnsuitable });
  }
  if (isPending(booking)) {
    const deadline = deadlineText(booking.confirmBy, clock, messages);
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
  if (kind === 'cancellation') {
    // What was never agreed to, at its first time, was in nobody's calendar.
    const neverAgreed =
      booking.cancellation?.reason === 'unconfirmed_auto_cancel' && booking.history.length === 0;
    return neverAgreed ? [] : [{ kind: 'note', text: messages.calendarCancelled }];
  }
  if (kind === 'reschedule' || kind === 'reassignment')
    return [{ kind: 'note', text: messages.calendarUpdated }];
  if (kind !== 'invitation' && kind !== 'confirmation') return [];
  return isPending(booking) ? [] : [{ kind: 'note', text: messages.inviteAttached }];
}
