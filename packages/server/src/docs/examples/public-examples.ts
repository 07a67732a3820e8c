import type { CallExample } from './call-example.ts';

const introCall = { app_id: 'demo', slug: 'intro-call' };
const studioVisit = { app_id: 'demo', slug: 'needs-confirmation' };
const robin = { name: 'Robin', email: 'robin@example.com' };

/** What a page with a publishable key does for its visitors, and visitors do by the links in their mails. */
export const publicExamples: readonly CallExample[] = [
  { of: 'getPublicApp', path: { app_id: 'demo' } },
  { of: 'getPublicEventType', path: introCall },
  {
    of: 'listSlots',
    path: introCall,
    query: { from: '{{day 7}}', to: '{{day 13}}', timezone: 'Europe/Berlin' },
    keeps: {
      SLOT_START: { at: '/slots/0/start', like: '2027-03-08T11:00:00Z' },
      NEXT_SLOT_START: { at: '/slots/1/start', like: '2027-03-08T12:30:00Z' },
    },
  },
  {
    of: 'streamSlots',
    path: introCall,
    query: { from: '{{day 7}}', to: '{{day 13}}', timezone: 'Europe/Berlin' },
    stream: true,
  },
  {
    of: 'hold',
    path: introCall,
    body: { start: '$SLOT_START' },
    keeps: {
      HOLD_ID: { at: '/hold_id', like: 'bkg_06z…' },
      HOLD_SECRET: { at: '/hold_secret', like: 'hld_…' },
    },
  },
  { of: 'extendHold', path: { id: '$HOLD_ID' } },
  { of: 'releaseHold', path: { id: '$HOLD_ID' } },
  {
    of: 'book',
    path: introCall,
    headers: { 'Idempotency-Key': 'form-1' },
    body: {
      start: '$SLOT_START',
      timezone: 'Europe/Berlin',
      attendee: robin,
      answers: { topic: 'Website' },
    },
    keeps: {
      MANAGE_TOKEN: { at: '/manage_url', lastPart: true, like: 'mng_…' },
      JOIN_TOKEN: { at: '/join_url', lastPart: true, like: 'jnt_…' },
    },
  },
  { of: 'getManagedBooking' },
  { of: 'editAttendee', body: { phone: '+49 30 901820' } },
  { of: 'confirmManagedBooking' },
  {
    of: 'rescheduleBooking',
    headers: { 'Idempotency-Key': 'move-1' },
    body: { start: '$NEXT_SLOT_START' },
  },
  { of: 'getMeetingToJoin' },
  { of: 'joinMeeting' },
  { of: 'cancelBooking', body: { reason: 'Something came up.' } },
  {
    of: 'streamSlots',
    path: introCall,
    query: { from: '{{day 7}}', to: '{{day 13}}', timezone: 'Europe/Berlin' },
    stream: true,
  },
  {
    of: 'listSlots',
    title: 'Compact, as the widget asks for it',
    path: studioVisit,
    query: { from: '{{day 7}}', to: '{{day 13}}', timezone: 'Europe/Berlin', shape: 'compact' },
    keeps: { VISIT_START: { at: '/first_available/start', like: '2027-03-02T08:00:00Z' } },
  },
  {
    of: 'book',
    title: 'Where the customer confirms by a link in the mail',
    path: studioVisit,
    headers: { 'Idempotency-Key': 'form-2' },
    body: { start: '$VISIT_START', timezone: 'Europe/Berlin', attendee: robin },
  },
  { of: 'getBookingToConfirm' },
  { of: 'confirmBooking' },
];
