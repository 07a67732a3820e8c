import type { BookingRecord } from '../bookings/booking-record.ts';
import { mailKinds, type MailKind } from '../jobs/queued-mail.ts';
import type { KnownContact, MailSubject } from '../mail/mail-subject.ts';
import { aBooking, aHost, anApp, anAttendee } from './a-booking.ts';

const site = 'https://book.example/b/intro-call';
const token = 'PzWv5Yk0Q2m9uX8rT1cH7nB4sD6fG3aJ0eLqKiVxUyM';
const video = { id: 'loc_video', name: 'Video call', type: 'conference', value: '' } as const;
const theo = { id: 'hst_theo', name: 'Theo', email: 'theo@northlight.example', timezone: 'Asia/Kolkata' };

/** A mail to look at or to test with: what it is about, and what to call it. */
export interface MailSample {
  readonly name: string;
  readonly subject: MailSubject;
}

/** At least one mail of every kind, as a customer and a host who read this language get them. */
export const mailSamples = (locale: string): MailSample[] => [
  ...mailKinds.map((kind) => ({ name: kind, subject: sampleOf(kind, locale) })),
  ...variants.map(({ name, kind, change }) => {
    const subject = sampleOf(kind, locale);
    const booking = { ...subject.booking, ...change.booking };
    return { name, subject: { ...subject, ...change, booking } };
  }),
];

function sampleOf(kind: MailKind, locale: string): MailSubject {
  const attendee = anAttendee({
    name: names[locale] ?? 'Kim',
    timezone: 'America/New_York',
    locale,
    phone: '+1 212 555 0100',
    answers: { topic: 'Brand and website', team_size: 4, newsletter: true },
  });
  const isVideo = kind !== 'invitation' && kind !== 'host_created';
  const joinUrl = isVideo ? `${site}/join/${token}` : null;
  const toHost = kind.startsWith('host_') || kind === 'briefing';
  return {
    kind,
    app: anApp({ locale, branding: { tokens: { '--booking-accent': accent }, logo_url: null } }),
    booking: bookingOf(
      kind,
      aBooking({ attendees: [attendee], notes: 'Second floor.\nThe bell is broken.' }),
    ),
    recipient: toHost
      ? { role: 'host', host: aHost(), joinUrl, approveUrl: null, locale }
      : {
          role: 'attendee',
          attendee,
          manageUrl: `${site}/manage/${token}`,
          confirmUrl: `${site}/confirm/${token}`,
          joinUrl,
        },
    previous: kind.endsWith('rescheduled') || kind === 'reschedule' ? former : null,
    message: messages[kind] ?? null,
    title: null,
    previousHosts: ['Mara'],
    attendeeId: null,
    contact: kind === 'briefing' ? known : null,
  };
}

/** As people who read this language might be called. */
const names: Readonly<Record<string, string>> = { ar: 'ليلى', he: 'נועה', ja: '陽菜', zh: '小雨' };

const accent = 'light-dark(#0f5c4d, #7fd3b8)';
const former = { startAt: Date.UTC(2027, 2, 1, 14), endAt: Date.UTC(2027, 2, 1, 14, 30) };

const messages: Partial<Record<MailKind, string>> = {
  custom: 'Please bring your drawings along.\nThe lift is out of order.\n\nSee you soon!',
  reschedule: 'My train is late.',
};

function bookingOf(kind: MailKind, booking: BookingRecord): BookingRecord {
  const isCancelled = kind === 'cancellation' || kind === 'host_cancelled';
  const isReassigned = ['reassignment', 'host_unassigned'].includes(kind);
  return {
    ...booking,
    location: kind === 'invitation' || kind === 'host_created' ? booking.location : video,
    ...(isReassigned && { hosts: [aHost(theo)] }),
    ...(kind === 'reschedule' && { history: [{ ...former, at: 0, by: { type: 'agent', name: 'Mara' } }] }),
    ...(isCancelled && {
      status: 'cancelled',
      cancellation: { by: { type: 'admin' }, reason: 'The studio is flooded, and will be for days.', at: 0 },
    }),
  };
}

const known: KnownContact = {
  lifecycleStage: 'Customer',
  noShowCount: 2,
  activities: [
    { at: Date.UTC(2027, 1, 20, 9), type: 'call', text: 'Asked for a second offer.' },
    { at: Date.UTC(2027, 1, 12, 15), type: 'mail', text: 'Sent the first drafts.' },
  ],
  opportunities: [
    { name: 'Website', stage: 'Negotiation', amount: 12_500, currency: 'EUR' },
    { name: 'Packaging', stage: 'First talk', amount: null, currency: null },
  ],
  conversations: [{ channel: 'WhatsApp', title: 'Colours of the logo' }],
};

interface Variant {
  readonly name: string;
  readonly kind: MailKind;
  readonly change: Partial<Omit<MailSubject, 'booking'>> & { readonly booking?: Partial<BookingRecord> };
}

const confirmBy = Date.UTC(2027, 2, 2, 10);
const pending = { status: 'pending_confirmation', confirmBy } as const;
const group = [
  anAttendee({ name: 'Kim' }),
  anAttendee({ id: 'att_lee', name: 'Lee', email: 'lee@example.com', timezone: 'Asia/Kathmandu' }),
];

const variants: readonly Variant[] = [
  {
    name: 'invitation-awaiting-both',
    kind: 'invitation',
    change: { booking: { ...pending, awaiting: ['customer', 'host'] } },
  },
  {
    name: 'invitation-awaiting-host',
    kind: 'invitation',
    change: { booking: { ...pending, awaiting: ['host'] } },
  },
  {
    name: 'host_created-awaiting-approval',
    kind: 'host_created',
    change: {
      booking: { ...pending, awaiting: ['host'] },
      recipient: {
        role: 'host',
        host: aHost(),
        joinUrl: null,
        approveUrl: `${site}/approve/${token}`,
        locale: null,
      },
    },
  },
  {
    name: 'host_created-seat',
    kind: 'host_created',
    change: { attendeeId: 'att_lee', booking: { attendees: group } },
  },
  {
    name: 'host_cancelled-seat',
    kind: 'host_cancelled',
    change: { attendeeId: 'att_lee', booking: { attendees: group, status: 'scheduled' } },
  },
  {
    name: 'host_created-long-words',
    kind: 'host_created',
    change: {
      booking: {
        notes: `${site}/${token.repeat(4)}`,
        attendees: [anAttendee({ name: 'Ana'.repeat(40), email: `${'kim'.repeat(20)}@example.com` })],
      },
    },
  },
  { name: 'briefing-stranger', kind: 'briefing', change: { contact: null, booking: { notes: null } } },
  {
    name: 'invitation-over-midnight',
    kind: 'invitation',
    change: {
      booking: {
        startAt: Date.UTC(2027, 2, 3, 4, 30),
        endAt: Date.UTC(2027, 2, 3, 5, 30),
        hosts: [aHost({ ...theo, timezone: 'Asia/Kathmandu' })],
      },
    },
  },
];
