import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roles, type Permissions } from '@slotkit/shared/wire';
import { configRules, memberMayConfigure, type RuledObject, type Standing } from './decide-config-access.ts';

/** Whose hosts an object is about, seen from the member; the last one is about nobody's. */
const standings = {
  own: { own: 'all', team: 'all' },
  'its team’s': { own: 'none', team: 'all' },
  'in part its own': { own: 'some', team: 'some' },
  'somebody else’s': { own: 'none', team: 'none' },
} as const satisfies Record<string, Standing>;

const looker: Permissions = { view: 'all', edit: 'none', delete: 'none' };
const nearlyAdmin: Permissions = { view: 'all', edit: 'all', delete: 'team' };
const blind: Permissions = { view: 'none', edit: 'all', delete: 'all' };

/** Per standing two signs, for viewing and for editing: `+` allowed, `-` forbidden, `.` not even visible. */
const whole = (signs: string): readonly string[] => [signs, signs, signs, signs];
const expected: readonly (readonly [who: string, Permissions, Record<string, readonly string[]>])[] = [
  [
    'an agent',
    roles.agent,
    {
      'app location': whole('+-'),
      'widget_key client member team audit_log': whole('--'),
      'event_type host': ['+-', '..', '+-', '..'],
      'schedule exception dnd calendar': ['++', '..', '+-', '..'],
    },
  ],
  [
    'a manager',
    roles.manager,
    {
      'app location': whole('+-'),
      'widget_key client member team audit_log': whole('--'),
      'event_type host schedule exception dnd calendar': ['++', '++', '+-', '..'],
    },
  ],
  ['an admin', roles.admin, { [Object.keys(configRules).join(' ')]: whole('++') }],
  [
    'one who may only look',
    looker,
    {
      'app location event_type host schedule exception dnd calendar': whole('+-'),
      'widget_key client member team audit_log': whole('--'),
    },
  ],
  [
    'one whose permissions do not quite reach everything',
    nearlyAdmin,
    {
      'app location': whole('+-'),
      'widget_key client member team audit_log': whole('--'),
      'event_type host schedule exception dnd calendar': whole('++'),
    },
  ],
  [
    'one who may not look',
    blind,
    {
      'app location widget_key client member team audit_log': whole('--'),
      'event_type host schedule exception dnd calendar': whole('..'),
    },
  ],
];
const signs = { allowed: '+', forbidden: '-', hidden: '.' } as const;
const objects = Object.keys(configRules).filter((name): name is RuledObject => name in configRules);

describe('What a member may configure', () => {
  for (const [who, permissions, rows] of expected)
    it(`is decided for ${who} by what its permissions reach`, () => {
      const wanted = Object.entries(rows).flatMap(([names, row]) =>
        names.split(' ').map((name) => [name, row]),
      );
      const found = objects.map((object) => [
        object,
        Object.values(standings).map((standing) =>
          (['view', 'edit'] as const)
            .map((operation) => signs[memberMayConfigure(permissions, object, operation, standing)])
            .join(''),
        ),
      ]);
      assert.deepEqual(Object.fromEntries(found), Object.fromEntries(wanted));
    });
});
