import assert from 'node:assert/strict';
import { apiScopes, idPrefixes } from '@slotkit/shared/wire';
import { sql } from 'kysely';
import { createApp } from '../../app.ts';
import type { Database } from '../../db/database.ts';
import { demoApp } from '../../demo/demo-data.ts';
import { addClient, addMember } from '../add-access.ts';
import { addApp } from '../add-app.ts';
import { openWorld, type TestWorld } from '../test-world.ts';
import type { FuzzTarget } from './fuzz-operation.ts';
import type { Document } from './openapi-operations.ts';
import type { KnownValues } from './schema-values.ts';
import { watchRows } from './watch-rows.ts';

/** The demo's business with bookings in several states, and every kind of caller. */
export interface FuzzWorld {
  readonly target: FuzzTarget;
  readonly document: Document;
  readonly known: KnownValues;
}

/** Opens it on an empty database, as a server that runs for the public: no page of developers is there. */
export async function openFuzzWorld(db: Database): Promise<FuzzWorld> {
  const world = await openWorld(db, { demo: false, devClock: false, publicUrl: 'https://book.example' });
  const app = createApp(world.deps);
  await addApp(db, { id: 'shop', key: 'pk_shop' });
  const credentials = await credentialsOf(world, db);
  return {
    target: {
      request: async (path, init) => await app.request(path, init),
      credentials,
      leftBehind: watchRows(db),
    },
    document: JSON.parse(await (await app.request('/openapi.json')).text()),
    known: { byName, ids: await idsIn(db) },
  };
}

async function credentialsOf(world: TestWorld, db: Database): Promise<FuzzTarget['credentials']> {
  const now = world.clock.now();
  const admin = await addMember(db, now, { appId: demoApp.id, role: 'admin' });
  const tokens = [
    await book(world, 'intro-call', '2027-03-02T09:00:00Z', { topic: 'Brand' }),
    await book(world, 'needs-approval', '2027-03-02T13:30:00Z', { portfolio: 'https://robin.example' }),
    await book(world, 'sales-team', '2027-03-04T13:00:00Z', {}),
  ];
  const hold = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/holds', {
    start: '2027-03-03T10:00:00Z',
  });
  return {
    WidgetKey: [{ 'Booking-Widget-Key': demoApp.key }, { 'Booking-Widget-Key': 'pk_shop' }, {}],
    Manage: tokens.map((token) => ({ Authorization: `Manage ${token}` })),
    Confirm: tokens.map((token) => ({ Authorization: `Confirm ${token}` })),
    Join: tokens.map((token) => ({ Authorization: `Join ${token}` })),
    Hold: [{ Authorization: `Hold ${String(hold.body['hold_secret'])}` }, {}],
    Bearer: [
      await addClient(db, now, { appId: demoApp.id, scopes: apiScopes }),
      await addClient(db, now, { appId: demoApp.id, scopes: ['availability:read'] }),
      await addClient(db, now, { appId: 'shop', scopes: apiScopes }),
      { Authorization: 'Bearer nobody' },
    ],
    Basic: [{ Authorization: `Basic ${Buffer.from('cli_demo:demo-secret').toString('base64')}` }, {}],
    Session: [admin.headers],
  };
}

async function book(world: TestWorld, slug: string, start: string, answers: object): Promise<string> {
  const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
    start,
    timezone: 'Europe/Berlin',
    attendee: { name: 'Robin', email: 'robin@example.com' },
    answers,
  });
  assert.equal(answer.status, 201, answer.text);
  return String(answer.body['manage_url']).split('/').at(-1) ?? '';
}

/** Ids that exist, of both apps, by their prefix. */
async function idsIn({ read }: Database): Promise<Record<string, string[]>> {
  const ids: Record<string, string[]> = {};
  for (const { name, columns } of await read.introspection.getTables()) {
    if (!columns.some((column) => column.name === 'id')) continue;
    const { rows } = await sql<{ id: unknown }>`select id from ${sql.table(name)} limit 20`.execute(read);
    for (const { id } of rows) {
      const prefix = /^[a-z]{3}_/.exec(String(id))?.[0];
      if (prefix !== undefined) (ids[prefix] ??= []).push(String(id));
    }
  }
  for (const prefix of Object.values(idPrefixes)) (ids[`${prefix}_`] ??= []).push(`${prefix}_0000`);
  return ids;
}

const slugs = [
  'intro-call',
  'choose-your-host',
  'sales-team',
  'panel',
  'workshop',
  'needs-approval',
  'needs-confirmation',
];
const days = ['2027-03-01', '2027-03-02', '2027-03-05', '2027-03-27', '2027-03-29'];

const byName: KnownValues['byName'] = {
  app_id: [demoApp.id, demoApp.id, demoApp.id, 'shop'],
  slug: slugs,
  event_type: slugs,
  start: [
    '2027-03-02T10:00:00Z',
    '2027-03-03T09:30:00Z',
    '2027-03-04T14:00:00+01:00',
    '2027-03-08T13:00:00Z',
  ],
  from: days,
  to: days,
  day: days,
  timezone: ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'],
  duration_minutes: [15, 30, 45, 60],
  email: ['robin@example.com', 'kim@example.org'],
  locale: ['en', 'de', 'ar', 'pt-BR'],
  url: ['https://hooks.invalid/in', 'https://127.0.0.1/', 'http://hooks.invalid'],
  limit: [1, 2, 50, 200],
  grant_type: ['client_credentials'],
  client_id: ['cli_demo'],
  client_secret: ['demo-secret', 'wrong'],
  scope: ['scheduling:read', 'scheduling:read scheduling:write'],
};
