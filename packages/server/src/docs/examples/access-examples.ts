import type { CallExample } from './call-example.ts';

const kept = (name: string, like: string) => ({ [name]: { at: '/id', like } });

const clientId = '$NEW_CLIENT_ID';
const memberId = '$MEMBER_ID';
const teamId = '$TEAM_ID';
/** What an agent may do, a client must be allowed that makes one. */
const agents = ['scheduling:read', 'scheduling:write', 'availability:read'] as const;

/** The app, and who may do something in it. */
export const accessExamples: readonly CallExample[] = [
  { of: 'getApp' },
  {
    of: 'changeApp',
    body: {
      branding: { tokens: { '--booking-accent': '#0a7d5a' } },
      origins: ['https://www.northlight.example'],
    },
  },
  { of: 'changeApp', title: 'Let every page show what can be booked again', body: { origins: null } },
  { of: 'listClients' },
  {
    of: 'createClient',
    body: { name: 'CRM', scopes: ['scheduling:read', 'scheduling:write'] },
    also: ['scheduling:read', 'scheduling:write'],
    keeps: kept('NEW_CLIENT_ID', 'cli_06w…'),
  },
  { of: 'getClient', path: { id: clientId } },
  {
    of: 'changeClient',
    path: { id: clientId },
    body: { scopes: ['scheduling:read'], status_vocabulary: 'upper' },
  },
  {
    of: 'rotateClientSecret',
    path: { id: clientId },
    body: { keep_old_minutes: 60 },
    also: ['scheduling:read'],
  },
  { of: 'deleteClient', path: { id: clientId } },
  { of: 'listMembers' },
  {
    of: 'createMember',
    body: { name: 'Ines', email: 'ines@northlight.example', role: 'agent' },
    also: agents,
    keeps: kept('MEMBER_ID', 'mem_06x…'),
  },
  { of: 'getMember', path: { id: memberId } },
  {
    of: 'changeMember',
    path: { id: memberId },
    body: { locale: 'de', notifications: { briefings: false } },
    also: agents,
  },
  { of: 'listTeams' },
  {
    of: 'createTeam',
    body: { name: 'Portraits', member_ids: [memberId] },
    keeps: kept('TEAM_ID', 'tem_06y…'),
  },
  { of: 'getTeam', path: { id: teamId } },
  { of: 'changeTeam', path: { id: teamId }, body: { name: 'Weddings' } },
  { of: 'deleteTeam', path: { id: teamId } },
  { of: 'deleteMember', path: { id: memberId }, also: agents },
];
