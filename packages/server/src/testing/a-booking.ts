import type { AppRecord } from '../apps/app-record.ts';
import type { AttendeeRecord, BookingHostRecord, BookingRecord } from '../bookings/booking-record.ts';

/** An app for tests of pure code. */
export const anApp = (change: Partial<AppRecord> = {}): AppRecord => ({
  id: 'demo',
  name: 'Northlight Studio',
  timezone: 'Europe/Berlin',
  locale: 'en',
  origins: [],
  branding: { tokens: {}, logo_url: null },
  sender: { name: 'Northlight Studio', email: 'hello@northlight.example', replyTo: null },
  frameAncestors: [],
  ...change,
});

/** A host in Berlin. */
export const aHost = (change: Partial<BookingHostRecord> = {}): BookingHostRecord => ({
  id: 'hst_mara',
  name: 'Mara',
  email: 'mara@northlight.example',
  timezone: 'Europe/Berlin',
  primary: true,
  ...change,
});

/** A customer in New York. */
export const anAttendee = (change: Partial<AttendeeRecord> = {}): AttendeeRecord => ({
  id: 'att_kim',
  name: 'Kim',
  email: 'kim@example.com',
  phone: null,
  timezone: 'America/New_York',
  locale: 'en',
  answers: {},
  status: 'booked',
  linkGeneration: 1,
  seat: null,
  ...change,
});

/** A booking that is scheduled for 2 March 2027, 14:00 to 14:30 UTC. */
export const aBooking = (change: Partial<BookingRecord> = {}): BookingRecord => ({
  id: 'bkg_1',
  appId: 'demo',
  eventType: {
    id: 'evt_intro',
    slug: 'intro-call',
    title: 'Intro call',
    strategy: 'individual',
    questions: [],
  },
  series: { id: 'ser_1', calendarUid: 'ser_1@slotkit.example', sequence: 0, meetingUrl: null },
  status: 'scheduled',
  awaiting: [],
  gates: [],
  startAt: Date.UTC(2027, 2, 2, 14),
  endAt: Date.UTC(2027, 2, 2, 14, 30),
  timezone: 'Europe/Berlin',
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  location: {
    id: 'loc_studio',
    name: 'The studio',
    type: 'in_person',
    value: 'Lindenallee 12, 10435 Berlin',
  },
  source: 'public_booking',
  createdBy: { type: 'customer' },
  contactId: null,
  conversationId: null,
  notes: null,
  metadata: {},
  cancellation: null,
  rescheduledFromId: null,
  rescheduledToId: null,
  history: [],
  confirmBy: null,
  hold: null,
  decision: null,
  briefingSentAt: null,
  version: 1,
  createdAt: Date.UTC(2027, 2, 1, 10),
  updatedAt: Date.UTC(2027, 2, 1, 10),
  hosts: [aHost()],
  attendees: [anAttendee()],
  group: null,
  ...change,
});
