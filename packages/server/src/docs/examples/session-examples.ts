import type { CallExample } from './call-example.ts';

/** Who is signed in; what other systems may see of it comes first. */
export const sessionExamples: readonly CallExample[] = [
  {
    of: 'getSession',
    keeps: {
      SIGNED_IN_ID: { at: '/member/id', like: 'mem_074…' },
      SIGNED_IN_HOST_ID: { at: '/host_ids/0', like: 'hst_06e…' },
    },
  },
  {
    of: 'listAvailability',
    title: 'Of one of its hosts',
    query: {
      event_type: 'intro-call',
      host_id: '$SIGNED_IN_HOST_ID',
      from: '{{day 21}}',
      to: '{{day 27}}',
      timezone: 'UTC',
    },
    keeps: { MEETING_START: { at: '/slots/0/start', like: '2027-03-22T08:00:00Z' } },
  },
  {
    of: 'createBooking',
    title: 'With a meeting to join',
    body: {
      event_type: 'intro-call',
      start: '$MEETING_START',
      timezone: 'Europe/Berlin',
      attendee: { name: 'Lou', email: 'lou@example.com' },
      answers: { topic: 'Brand' },
    },
    keeps: { MEETING_ID: { at: '/id', like: 'bkg_076…' } },
  },
  { of: 'joinAsHost', path: { id: '$MEETING_ID' } },
  { of: 'listMemberSessions', path: { id: '$SIGNED_IN_ID' } },
  { of: 'listSessions', keeps: { OTHER_SESSION_ID: { at: '/data/1/id', like: 'ses_075…' } } },
  { of: 'endSession', path: { id: '$OTHER_SESSION_ID' } },
  { of: 'signOut' },
  {
    of: 'endMemberSessions',
    alsoNeeds: ['availability:read', 'scheduling:read', 'scheduling:write'],
    path: { id: '$SIGNED_IN_ID' },
  },
];
