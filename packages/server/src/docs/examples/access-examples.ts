import type { CallExample } from './call-example.ts';

const kept = (name: string, like: string) => ({ [name]: { at: '/id', like } });

const ofManagers: CallExample['alsoNeeds'] = ['availability:read', 'scheduling:read', 'scheduling:write'];
const clientId = '$OTHER_CLIENT_ID';
const memberId = '$MEMBER_ID';
const teamId = '$TEAM_ID';

/** The business itself, and who may do what in it. */
export const accessExamples: readonly CallExample[] = [
  { of: 'getApp' },
  {
    of: 'changeApp',
    body: { branding: { tokens: { '--booking-accent': '#0f5c4d' } }, retention_days: 730 },
    alsoNeeds: ['contacts:write'],
  },
  { of: 'listClients' },
  {
    of: 'createClient',
    alsoNeeds: ['availability:read', 'scheduling:write'],
    body: { name: 'Website', kind: 'api', scopes: ['availability:read', 'scheduling:write'] },
    keeps: kept('OTHER_CLIENT_ID', 'cli_071…'),
  },
  { of: 'getClient', path: { id: clientId } },
  {
    of: 'changeClient',
    alsoNeeds: ofManagers,
    path: { id: clientId },
    body: { scopes: ['availability:read', 'scheduling:read', 'scheduling:write'] },
  },
  {
    of: 'rotateClientSecret',
    alsoNeeds: ofManagers,
    path: { id: clientId },
    body: { keep_old_minutes: 60 },
  },
  { of: 'deleteClient', path: { id: clientId } },
  { of: 'listMembers' },
  {
    of: 'createMember',
    alsoNeeds: ofManagers,
    body: { name: 'Lea', email: 'lea@northlight.example', role: 'manager' },
    keeps: kept('MEMBER_ID', 'mem_072…'),
  },
  { of: 'getMember', path: { id: memberId } },
  {
    of: 'changeMember',
    alsoNeeds: ofManagers,
    path: { id: memberId },
    body: { permissions: { delete: 'none' } },
  },
  { of: 'listTeams' },
  {
    of: 'createTeam',
    body: { name: 'Workshops', member_ids: [memberId] },
    keeps: kept('TEAM_ID', 'tem_073…'),
  },
  { of: 'getTeam', path: { id: teamId } },
  { of: 'changeTeam', path: { id: teamId }, body: { name: 'Workshops and talks' } },
  { of: 'deleteTeam', path: { id: teamId } },
  { of: 'deleteMember', alsoNeeds: ofManagers, path: { id: memberId } },
];
