import type { AttendeeRecord } from '../bookings/booking-record.ts';
import { isolated } from './bidi.ts';
import { briefingFacts } from './briefing-facts.ts';
import { isButton, type MailBlock, type MailContent } from './mail-content.ts';
import { deadlineText, factsForHost, namesText, type ReaderClock } from './mail-facts.ts';
import { isPending, type MailSubject } from './mail-subject.ts';
import type { MailMessages, MailTitle } from './messages/mail-messages.ts';
import { shortDayText } from './when-text.ts';

/** A host with its own links. */
export type HostLinks = Omit<Extract<MailSubject['recipient'], { role: 'host' }>, 'role' | 'host'>;

/** What a host is told, as the booking stands now. */
export function mailToHost(
  subject: MailSubject,
  to: HostLinks & { readonly name: string },
  clock: ReaderClock,
  messages: MailMessages,
): MailContent {
  const { booking, app, kind } = subject;
  const { subject: titled, heading } = titleOf(subject, messages);
  const what = [booking.eventType.title, customersOf(subject)[0]?.name ?? ''].filter((text) => text !== '');
  const links = linkBlocks(subject, to, messages);
  const apart = (text: string): string => isolated(text, messages.language);
  return {
    subject: titled(
      what.map(apart).join(' - '),
      apart(shortDayText(booking.startAt, clock.locale, clock.timeZone)),
    ),
    heading,
    blocks: [
      { kind: 'paragraph', text: messages.hello(apart(to.name)) },
      ...stateBlocks(subject, clock, messages),
      ...links.filter(isButton),
      {
        kind: 'facts',
        facts: factsForHost(
          { ...subject, booking: { ...booking, attendees: customersOf(subject) } },
          clock,
          messages,
        ),
      },
      ...links.filter((link) => !isButton(link)),
      ...(kind === 'briefing' ? briefingBlocks(subject, clock, messages) : []),
    ],
    footer: messages.footerForHost(apart(app.name)),
  };
}

/** The one whom a mail about a seat is about, else everybody who comes (or would have come). */
function customersOf({ booking, attendeeId }: MailSubject): readonly AttendeeRecord[] {
  if (attendeeId !== null) return booking.attendees.filter(({ id }) => id === attendeeId);
  return booking.attendees.filter(({ status }) => booking.status === 'cancelled' || status !== 'cancelled');
}

function titleOf({ kind, booking, attendeeId }: MailSubject, { toHost }: MailMessages): MailTitle {
  const isSeat = attendeeId !== null;
  switch (kind) {
    case 'host_cancelled':
      return isSeat && booking.status !== 'cancelled' ? toHost.seatLeft : toHost.cancelled;
    case 'host_unassigned':
      return toHost.unassigned;
    case 'briefing':
      return toHost.briefing;
    default:
      if (isPending(booking) && booking.awaiting.includes('host')) return toHost.approvalNeeded;
  }
  if (kind === 'host_assigned') return toHost.assigned;
  if (kind === 'host_rescheduled') return toHost.moved;
  if (kind === 'host_confirmed') return toHost.confirmed;
  return isSeat && booking.attendees.length > 1 ? toHost.seatAdded : toHost.created;
}

function linkBlocks({ kind, booking }: MailSubject, to: HostLinks, messages: MailMessages): MailBlock[] {
  if (kind === 'host_cancelled' || kind === 'host_unassigned') return [];
  if (to.approveUrl !== null) return [{ kind: 'button', label: messages.approveButton, url: to.approveUrl }];
  if (to.joinUrl === null || isPending(booking)) return [];
  return [{ kind: kind === 'briefing' ? 'button' : 'link', label: messages.joinButton, url: to.joinUrl }];
}

function stateBlocks(subject: MailSubject, clock: ReaderClock, messages: MailMessages): MailBlock[] {
  const { kind, booking, message, attendeeId, previousHosts } = subject;
  const { toHost } = messages;
  if (kind === 'host_cancelled') {
    if (attendeeId === null || booking.status === 'cancelled') return cancellationBlocks(subject, messages);
    const who = namesText(
      customersOf(subject).map(({ name }) => name),
      clock,
      messages,
    );
    return [{ kind: 'paragraph', text: toHost.seatGivenBack(who) }, ...reasonBlocks(message, messages)];
  }
  if (kind === 'host_unassigned') {
    const now = namesText(
      booking.hosts.map(({ name }) => name),
      clock,
      messages,
    );
    return [{ kind: 'paragraph', text: toHost.givenAway(now) }, ...reasonBlocks(message, messages)];
  }
  const byCustomer = booking.history.at(-1)?.by.type === 'customer';
  return [
    ...(kind === 'host_assigned'
      ? [
          { kind: 'paragraph' as const, text: toHost.takenOver(namesText(previousHosts, clock, messages)) },
          ...reasonBlocks(message, messages),
        ]
      : []),
    ...(kind === 'host_rescheduled' && byCustomer && message !== null
      ? [{ kind: 'quote' as const, label: messages.labels.messageFromCustomer, text: message }]
      : []),
    ...(isPending(booking) ? [waitingBlock(booking, clock, messages)] : []),
  ];
}

function waitingBlock(
  { awaiting, confirmBy }: MailSubject['booking'],
  clock: ReaderClock,
  messages: MailMessages,
): MailBlock {
  const { waiting } = messages;
  const deadline = deadlineText(confirmBy, clock, messages);
  const text = awaiting.includes('host') ? waiting.forYourApproval(deadline) : waiting.forCustomer(deadline);
  return { kind: 'paragraph', text };
}

function cancellationBlocks({ booking, message }: MailSubject, messages: MailMessages): MailBlock[] {
  const { status, cancellation } = booking;
  const { toHost } = messages;
  if (status === 'rescheduled') return [{ kind: 'paragraph', text: toHost.movedToAnotherHost }];
  if (cancellation?.reason === 'unconfirmed_auto_cancel') {
    return [{ kind: 'paragraph', text: toHost.notConfirmedInTime }];
  }
  const byCustomer = cancellation?.by.type === 'customer';
  return [
    { kind: 'paragraph', text: byCustomer ? toHost.cancelledByCustomer : toHost.cancelledByOthers },
    ...reasonBlocks(cancellation?.reason ?? message, messages),
  ];
}

const reasonBlocks = (reason: string | null, { labels }: MailMessages): MailBlock[] =>
  reason === null || reason === '' ? [] : [{ kind: 'quote', label: labels.reason, text: reason }];

function briefingBlocks({ contact }: MailSubject, clock: ReaderClock, messages: MailMessages): MailBlock[] {
  const facts = contact ? briefingFacts(contact, clock, messages) : [];
  return facts.length > 0
    ? [{ kind: 'facts', facts }]
    : [{ kind: 'note', text: messages.toHost.nothingKnown }];
}
