import type { Booking, CompactSlots, Hold, PublicApp, PublicEventType } from '@slotkit/shared/wire';

/** The server's clock in tests: Monday, 1 March 2027, 08:00 UTC. */
export const testNow = '2027-03-01T08:00:00Z';

/** A public event type of half an hour that asks nothing but name and e-mail. */
export function anEventType(changes: Partial<PublicEventType> = {}): PublicEventType {
  return {
    id: 'evt_1',
    slug: 'intro-call',
    title: 'Intro call',
    description: 'Half an hour to get to know each other.',
    timezone: 'Europe/Berlin',
    durations_minutes: [30],
    strategy: 'individual',
    assignment: 'any',
    seats: 1,
    locations: [{ id: 'loc_1', name: 'Video call', type: 'link', value: null }],
    hosts: [{ id: 'hst_1', name: 'Mara', avatar_url: null, timezone: 'Europe/Berlin' }],
    required_contact: ['email'],
    questions: [],
    requires_approval: false,
    requires_confirmation: false,
    hold_minutes: 5,
    customer_may: { cancel: true, reschedule: true },
    ...changes,
  };
}

export function anApp(changes: Partial<PublicApp> = {}): PublicApp {
  return {
    app_id: 'demo',
    name: 'Northlight Studio',
    locale: 'en',
    timezone: 'Europe/Berlin',
    branding: { tokens: {}, logo_url: null },
    event_types: [anEventType()],
    locations: [],
    ...changes,
  };
}

/** Starts as the compact answer has them: by day, in minutes since the day's first instant in UTC. */
export function someSlots(
  byDay: Readonly<Record<string, readonly number[]>>,
  changes: Partial<CompactSlots> = {},
): CompactSlots {
  const days = Object.entries(byDay).map(([date, minutes]) => ({
    date,
    first: `${date}T00:00:00Z`,
    minutes: [...minutes],
  }));
  const [first] = days;
  const firstAt = first && Date.parse(first.first) + (first.minutes[0] ?? 0) * 60_000;
  return {
    timezone: 'UTC',
    duration_minutes: 30,
    days,
    first_available:
      firstAt === undefined
        ? null
        : { start: new Date(firstAt).toISOString(), end: new Date(firstAt + 1_800_000).toISOString() },
    ...changes,
  };
}

export function aHold(changes: Partial<Hold> = {}): Hold {
  return {
    hold_id: 'bkg_1',
    hold_secret: 'secret',
    start: '2027-03-02T09:00:00Z',
    end: '2027-03-02T09:30:00Z',
    expires_at: '2027-03-01T08:05:00Z',
    ...changes,
  };
}

/** A booking as its customer reads it: tomorrow at nine, settled. */
export function aBooking(changes: Partial<Booking> = {}): Booking {
  return {
    id: 'bkg_1',
    series_id: 'ser_1',
    app_id: 'demo',
    event_type: { id: 'evt_1', slug: 'intro-call', title: 'Intro call', strategy: 'individual' },
    status: 'scheduled',
    awaiting: [],
    start: '2027-03-02T09:00:00Z',
    end: '2027-03-02T09:30:00Z',
    timezone: 'Europe/Berlin',
    duration_minutes: 30,
    location: { id: 'loc_1', name: 'Video call', type: 'link', value: 'https://meet.example.com/x' },
    hosts: [{ id: 'hst_1', name: 'Mara', primary: true, timezone: 'Europe/Berlin' }],
    attendees: [
      {
        id: 'att_1',
        name: 'Ada Example',
        email: 'ada@example.com',
        phone: null,
        timezone: 'UTC',
        locale: 'en',
        answers: {},
        status: 'booked',
      },
    ],
    attendee_count: 1,
    attendance: null,
    source: 'public_booking',
    created_by: { type: 'customer' },
    contact_id: null,
    conversation_id: null,
    notes: null,
    metadata: {},
    cancellation: null,
    rescheduled_from_id: null,
    rescheduled_to_id: null,
    reschedule_history: [],
    calendar: { uid: 'ser_1@example.com', sequence: 0 },
    meeting_url: null,
    briefing_sent_at: null,
    confirm_by: null,
    allowed: { cancel: true, reschedule: true },
    version: 1,
    created_at: testNow,
    updated_at: testNow,
    manage_url: 'https://book.example.com/b/intro-call/manage/token',
    add_to_calendar: {
      google: 'https://calendar.google.com/calendar/render?action=TEMPLATE',
      outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
      file: 'https://book.example.com/b/intro-call/manage/token/calendar.ics',
    },
    ...changes,
  };
}
