import assert from 'node:assert/strict';
import { apiScopes } from '@slotkit/shared/wire';
import { createApp } from '../../app.ts';
import { createNewApp } from '../../apps/create-app.ts';
import type { Database } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { addClient, addMember, addTeam } from '../add-access.ts';
import { addWebhook } from '../add-webhook.ts';
import { connectCalendar } from '../connect-calendar.ts';
import { testDeps } from '../test-deps.ts';
import { callerName, matrixCallers } from './matrix-callers.ts';
import type { OwnedObjects, Owner } from './owned-objects.ts';

type Headers = Readonly<Record<string, string>>;

/** Two apps; in one of them what belongs to an agent, to a colleague of its team and to somebody else. */
export interface MatrixWorld {
  /** By the caller's name. */
  readonly headers: Readonly<Record<string, Headers>>;
  readonly objects: Readonly<Record<Owner, OwnedObjects>>;
}

/** The server over a database. */
export const matrixServer = (db: Database): { deps: Deps; app: ReturnType<typeof createApp> } => {
  const deps = testDeps(db, { publicUrl: 'https://book.example', calendarWaitMs: 50 }, {});
  return { deps, app: createApp(deps) };
};

/** Fills an empty database. */
export async function fillMatrixWorld(db: Database): Promise<MatrixWorld> {
  const { deps, app } = matrixServer(db);
  const now = deps.clock.now();
  const builders = {
    mine: await openBusiness(deps, app, 'mine'),
    theirs: await openBusiness(deps, app, 'theirs'),
  };
  const own = await builders.mine.add('own');
  const team = await builders.mine.add('team');
  const others = await builders.mine.add('app');
  const other = await builders.theirs.add('other');
  const agent = await addMember(db, now, { appId: 'mine', role: 'agent', hostId: own.host });
  const manager = await addMember(db, now, { appId: 'mine', role: 'manager' });
  const admin = await addMember(db, now, { appId: 'mine', role: 'admin' });
  const { member_id: colleague } = await db.read
    .selectFrom('hosts')
    .select('member_id')
    .where('id', '=', team.host)
    .executeTakeFirstOrThrow();
  await addTeam(db, now, { appId: 'mine', memberIds: [agent.member.id, manager.member.id, colleague ?? ''] });
  const { manage, confirm, join, hold, key } = builders.mine.credentials();
  const headers: Record<string, Headers> = {
    nobody: {},
    'widget key': { 'Booking-Widget-Key': key },
    manage: { Authorization: `Manage ${manage}` },
    confirm: { Authorization: `Confirm ${confirm}` },
    join: { Authorization: `Join ${join}` },
    hold: { Authorization: `Hold ${hold}` },
    agent: agent.headers,
    manager: manager.headers,
    admin: admin.headers,
  };
  for (const caller of matrixCallers) {
    if (caller.kind === 'client')
      headers[callerName(caller)] = await addClient(db, now, { appId: 'mine', scopes: [caller.scope] });
  }
  return { headers, objects: { own, team, app: others, other } };
}

async function openBusiness(deps: Deps, app: ReturnType<typeof createApp>, appId: string) {
  const { db, clock } = deps;
  const sender = { name: appId, email: `${appId}@example.com` };
  const {
    widget_key: key,
    client_id: clientId,
    client_secret: clientSecret,
  } = await createNewApp(deps, { id: appId, name: appId, timezone: 'UTC', sender });
  const bearer = await addClient(db, clock.now(), { appId, scopes: apiScopes });
  let credentials = { manage: '', confirm: '', join: '', hold: '', key };
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  });

  async function post(path: string, body: unknown, headers: Headers = bearer, method = 'POST') {
    const answer = await app.request(path, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${text}`);
    const read: Readonly<Record<string, unknown>> = JSON.parse(text);
    return (name: string): string => String(read[name]);
  }

  async function addHost(name: string): Promise<string> {
    const id = (await post('/v1/hosts', { name, email: `${name}@${appId}.example` }))('id');
    const week = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '08:00', end: '18:00' };
    await post(`/v1/hosts/${id}/schedule`, { timezone: 'UTC', working_hours: [week] }, bearer, 'PUT');
    return id;
  }

  await post('/v1/channels/http', { url: 'https://gateway.example/' }, bearer, 'PUT');
  await post('/v1/channels/genesys', genesys, bearer, 'PUT');

  return {
    credentials: () => credentials,
    /** Adds a host with everything that can hang on one. */
    async add(owner: Owner): Promise<OwnedObjects> {
      const host = await addHost(owner);
      const location = (
        await post('/v1/locations', { name: owner, type: 'link', value: 'https://meet.example/x' })
      )('id');
      const slug = `talk-${owner}`;
      const eventType = (
        await post('/v1/event-types', {
          slug,
          title: owner,
          hosts: [{ host_id: host }],
          location_ids: [location],
          requires_confirmation: true,
        })
      )('id');
      const visitor = { 'Booking-Widget-Key': key };
      const calls = `/v1/public/apps/${appId}/event-types/${slug}`;
      const attendee = { name: 'Robin', email: `robin-${owner}@example.com` };
      const contact = (await post('/v1/contacts', attendee))('id');
      const booked = await post(
        `${calls}/bookings`,
        { start: '2027-03-02T09:00:00Z', timezone: 'UTC', attendee },
        visitor,
      );
      const held = await post(`${calls}/holds`, { start: '2027-03-03T09:00:00Z' }, visitor);
      const booking = booked('id');
      const times = { start: '2027-04-05T09:00', end: '2027-04-05T10:00' };
      const exception = (await post(`/v1/hosts/${host}/exceptions`, { type: 'blocked', ...times }))('id');
      const pause = { start: '2027-04-06T09:00:00Z', end: '2027-04-06T10:00:00Z' };
      const dnd = (await post(`/v1/hosts/${host}/dnd`, pause))('id');
      const widgetKey = (await post('/v1/widget-keys', { name: owner }))('id');
      const client = (await post('/v1/clients', { name: owner, scopes: ['config:write'] }))('id');
      const teammate = { name: `${owner} too`, email: `${owner}-too@${appId}.example`, permissions: nothing };
      const member = (await post('/v1/members', teammate))('id');
      const team = (await post('/v1/teams', { name: owner, member_ids: [member] }))('id');
      const calendar = await connectCalendar(deps, owner, 'http://127.0.0.1:9/', { conflicts: false });
      const webhook = await addWebhook(deps, { appId }, clock.now());
      await post(`/v1/webhooks/${webhook}/test`, {});
      if (owner === 'own') {
        const manage = booked('manage_url').split('/').at(-1) ?? '';
        const tokens = await linkTokens(deps, booking);
        credentials = { ...credentials, ...tokens, manage, hold: held('hold_secret') };
      }
      const delivery = await db.read
        .selectFrom('outbox')
        .select('id')
        .where('booking_id', '=', booking)
        .where('channel', '=', 'email')
        .executeTakeFirstOrThrow();
      const ping = await db.read
        .selectFrom('outbox')
        .select('id')
        .where('channel', '=', 'webhook')
        .where('lane', 'like', `%${webhook}%`)
        .executeTakeFirstOrThrow();
      return {
        appId,
        tokenRequest: form.toString(),
        slug,
        host,
        eventType,
        booking,
        contact,
        delivery: delivery.id,
        exception,
        dnd,
        calendar,
        location,
        widgetKey,
        webhook,
        webhookDelivery: ping.id,
        hold: held('hold_id'),
        client,
        member,
        team,
        colleague: host,
      };
    },
  };
}

const nothing = { view: 'none', edit: 'none', delete: 'none' };
const genesys = {
  region: 'mypurecloud.de',
  client_id: 'a-client',
  integration_id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  client_secret: 'a-secret',
};

async function linkTokens(
  { db, secrets }: Deps,
  bookingId: string,
): Promise<{ confirm: string; join: string }> {
  const { id: ownerId } = await db.read
    .selectFrom('attendees')
    .select('id')
    .where('booking_id', '=', bookingId)
    .executeTakeFirstOrThrow();
  const of = (purpose: 'confirm' | 'join'): string => secrets.linkToken(purpose, ownerId, 1);
  return { confirm: of('confirm'), join: of('join') };
}
