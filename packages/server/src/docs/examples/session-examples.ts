import type { CallExample } from './call-example.ts';

/** Who is signed in; what other systems may see of it comes first. */
export const sessionExamples: readonly CallExample[] = [
  { of: 'getSession', keeps: { SIGNED_IN_ID: { at: '/member/id', like: 'mem_074…' } } },
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
