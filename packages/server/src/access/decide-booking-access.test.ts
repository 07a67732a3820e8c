import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roles, type Permissions } from '@slotkit/shared/wire';
import { memberMay, type Ownership } from './decide-booking-access.ts';

/** Whose booking it is, seen from the member. */
const owners = {
  own: { isPrimaryHost: true, isHost: true, isTeams: false },
  'own, in a team': { isPrimaryHost: true, isHost: true, isTeams: true },
  'hosted with others': { isPrimaryHost: false, isHost: true, isTeams: false },
  'its team’s': { isPrimaryHost: false, isHost: false, isTeams: true },
  'somebody else’s': { isPrimaryHost: false, isHost: false, isTeams: false },
} as const satisfies Record<string, Ownership>;

const see: Permissions = { view: 'all', edit: 'none', delete: 'none' };
const tidy: Permissions = { view: 'team', edit: 'own', delete: 'team' };
const blind: Permissions = { view: 'none', edit: 'all', delete: 'all' };

/** Columns: view, edit, attendance, delete. `+` allowed, `-` forbidden, `.` not even visible. */
const expected: readonly (readonly [string, Permissions, Record<keyof typeof owners, string>])[] = [
  [
    'agent',
    roles.agent,
    {
      own: '++++',
      'own, in a team': '++++',
      'hosted with others': '+---',
      'its team’s': '....',
      'somebody else’s': '....',
    },
  ],
  [
    'manager',
    roles.manager,
    {
      own: '++++',
      'own, in a team': '++++',
      'hosted with others': '+---',
      'its team’s': '++++',
      'somebody else’s': '....',
    },
  ],
  [
    'admin',
    roles.admin,
    {
      own: '++++',
      'own, in a team': '++++',
      'hosted with others': '++++',
      'its team’s': '++++',
      'somebody else’s': '++++',
    },
  ],
  [
    'one who may only look',
    see,
    {
      own: '+---',
      'own, in a team': '+---',
      'hosted with others': '+---',
      'its team’s': '+---',
      'somebody else’s': '+---',
    },
  ],
  [
    'one who tidies up',
    tidy,
    {
      own: '++++',
      'own, in a team': '++++',
      'hosted with others': '+---',
      'its team’s': '+--+',
      'somebody else’s': '....',
    },
  ],
  [
    'one who may not look',
    blind,
    {
      own: '....',
      'own, in a team': '....',
      'hosted with others': '....',
      'its team’s': '....',
      'somebody else’s': '....',
    },
  ],
];
const signs = { allowed: '+', forbidden: '-', hidden: '.' } as const;

describe('What a member may do with a booking', () => {
  for (const [who, permissions, row] of expected)
    it(`is for ${who} as far as its permissions reach`, () => {
      const found = Object.entries(owners).map(([owner, ownership]) => [
        owner,
        (['view', 'edit', 'attendance', 'delete'] as const)
          .map((operation) => signs[memberMay(permissions, operation, ownership)])
          .join(''),
      ]);
      assert.deepEqual(Object.fromEntries(found), row);
    });
});
