import { apiScopes } from '@slotkit/shared/wire';
import { z } from 'zod';
import type { Database } from '../../db/database.ts';
import { writeTransaction } from '../../db/write-transaction.ts';
import { newId } from '../../ids.ts';
import { newSecret } from '../../secrets.ts';
import { addClient, addMember } from '../add-access.ts';
import { addApp } from '../add-app.ts';
import type { Answer, Host, Life, Rules, Who } from './life.ts';

const answerSchema = z.object({
  id: z.string().optional(),
  code: z.string().optional(),
  manage_url: z.string().optional(),
  hold_id: z.string().optional(),
  hold_secret: z.string().optional(),
});
type Body = z.infer<typeof answerSchema>;

/** A business of its own on a running server, driven over HTTP as visitors, customers, members and other systems do. */
export interface Driver {
  readonly appId: string;
  readonly hostIds: readonly [string, string];
  setClock(now: number): Promise<void>;
  runDue(): Promise<void>;
  hold(life: number, startAt: number, host: Host): Promise<Answer>;
  release(life: Life): Promise<Answer>;
  place(startAt: number, host: Host, customer: object, held: Life | null, life: number): Promise<Answer>;
  /** Posts to the booking as somebody; customers reach it by their link. */
  act(life: Life, who: Who, action: string, body?: unknown, becomes?: number): Promise<Answer>;
  edit(life: Life, who: Who, patch: object): Promise<Answer>;
  /** The server's id of the model's booking. */
  idOf(life: Life): string;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Adds a business with two hosts who always work, and callers of every kind. */
export async function openDriver(db: Database, url: string, rules: Rules, now: number): Promise<Driver> {
  const appId = `life-${newSecret()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 12)}`;
  const key = `pk_${appId}`;
  await addApp(db, { id: appId, key });
  const hostIds = [newId('host', now), newId('host', now)] as const;
  await addEventType(db, { appId, hostIds, rules, now });
  const callers: Record<Exclude<Who, 'customer'>, Readonly<Record<string, string>>> = {
    client: await addClient(db, now, {
      appId,
      scopes: apiScopes.filter((scope) => scope !== 'scheduling:attendance'),
    }),
    recorder: await addClient(db, now, { appId, scopes: apiScopes }),
    ai_agent: await addClient(db, now, { appId, kind: 'ai_agent', scopes: apiScopes }),
    admin: (await addMember(db, now, { appId, role: 'admin' })).headers,
    agent: (await addMember(db, now, { appId, role: 'agent', hostId: hostIds[0] })).headers,
  };
  // The clock runs ahead by days; what expires of tokens is looked at elsewhere.
  await db.write
    .updateTable('access_tokens')
    .set({ expires_at: now + 30 * 86_400_000 })
    .execute();
  const ids = new Map<number, string>();
  const tokens = new Map<number, string>();
  const secrets = new Map<number, string>();
  const base = `/v1/public/apps/${appId}/event-types/${appId}`;

  async function call(
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ) {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const read = answerSchema.safeParse(text === '' ? {} : JSON.parse(text));
    return { status: answer.status, body: read.success ? read.data : {} };
  }
  const answerOf = ({ status, body }: { status: number; body: Body }): Answer =>
    body.code === undefined ? { status } : { status, code: body.code };
  const iso = (at: number): string => new Date(at).toISOString();
  const idOf = (life: Life): string => ids.get(life.key) ?? 'bkg_unknown';
  const tokenOf = (life: Life): string => tokens.get(life.key) ?? '';

  return {
    appId,
    hostIds,
    idOf,
    async setClock(at) {
      await call('PUT', '/dev/clock', { now: iso(at) }, {});
    },
    async runDue() {
      await call('POST', '/dev/run-due', undefined, {});
    },
    async hold(life, startAt, host) {
      const answer = await call(
        'POST',
        `${base}/holds`,
        { start: iso(startAt), host_id: hostIds[host] },
        keyed(key),
      );
      if (answer.body.hold_id !== undefined) ids.set(life, answer.body.hold_id);
      if (answer.body.hold_secret !== undefined) secrets.set(life, answer.body.hold_secret);
      return answerOf(answer);
    },
    async release(life) {
      const authorization = { Authorization: `Hold ${secrets.get(life.key) ?? ''}` };
      return answerOf(await call('DELETE', `/v1/public/holds/${idOf(life)}`, undefined, authorization));
    },
    async place(startAt, host, customer, held, life) {
      const answer = await call(
        'POST',
        `${base}/bookings`,
        {
          start: iso(startAt),
          host_id: hostIds[host],
          timezone: 'Asia/Kathmandu',
          attendee: { phone: '+49 30 901820', ...customer },
          ...(held && { hold: { id: idOf(held), secret: secrets.get(held.key) ?? '' } }),
        },
        keyed(key),
      );
      if (answer.body.id !== undefined) ids.set(life, answer.body.id);
      const token = answer.body.manage_url?.split('/').at(-1);
      if (token !== undefined) tokens.set(life, token);
      return answerOf(answer);
    },
    async act(life, who, action, body, becomes) {
      const path =
        who === 'customer' ? `/v1/public/manage/${action}` : `/v1/bookings/${idOf(life)}/${action}`;
      const headers = who === 'customer' ? { Authorization: `Manage ${tokenOf(life)}` } : callers[who];
      const answer = await call('POST', path, body, headers);
      if (becomes !== undefined && answer.status === 201 && answer.body.id !== undefined) {
        ids.set(becomes, answer.body.id);
        tokens.set(becomes, tokenOf(life));
      }
      return answerOf(answer);
    },
    async edit(life, who, patch) {
      return answerOf(
        who === 'customer'
          ? await call('PATCH', '/v1/public/manage', patch, { Authorization: `Manage ${tokenOf(life)}` })
          : await call('PATCH', `/v1/bookings/${idOf(life)}`, patch, callers[who]),
      );
    },
  };
}

const keyed = (key: string) => ({ 'Booking-Widget-Key': key });

async function addEventType(
  db: Database,
  place: {
    readonly appId: string;
    readonly hostIds: readonly string[];
    readonly rules: Rules;
    readonly now: number;
  },
): Promise<void> {
  const { appId, hostIds, rules, now } = place;
  const common = { app_id: appId, created_at: now, updated_at: now };
  const locationId = newId('location', now);
  const settings = {
    timezone: 'Europe/Berlin',
    durationsMinutes: [30],
    slotIntervalMinutes: 60,
    strategy: 'round_robin',
    assignment: 'pick',
    locationIds: [locationId],
    minimumNoticeMinutes: 0,
    requiresApproval: rules.approval,
    requiresConfirmation: rules.confirmation,
    confirmationWindowMinutes: rules.window,
    customerMay: { cancel: rules.mayCancel, reschedule: rules.mayMove },
    cancelNoticeMinutes: rules.cancelNotice,
    rescheduleNoticeMinutes: rules.moveNotice,
    reminders: Object.entries(rules.reminders).map(([kind, channels]) => ({ kind, channels })),
    briefing: rules.briefing,
    dispatch:
      rules.dispatch === null ? null : { minutes_before: rules.dispatch, minutesBefore: rules.dispatch },
    autoNoShow: rules.autoNoShow,
  };
  await writeTransaction(db, async (trx) => {
    for (const [index, id] of hostIds.entries())
      await trx
        .insertInto('hosts')
        .values({
          ...common,
          id,
          name: `Host ${index}`,
          email: `host-${index}@${appId}.example`,
          timezone: 'Europe/Berlin',
          avatar_url: null,
          limits_json: '{}',
          schedule_json: JSON.stringify({
            timezone: 'Europe/Berlin',
            workingHours: [{ days: weekdays, start: '00:00', end: '24:00' }],
          }),
        })
        .execute();
    await trx
      .insertInto('locations')
      .values({
        id: locationId,
        app_id: appId,
        name: 'Here',
        type: rules.online ? 'link' : 'in_person',
        value: rules.online ? 'https://meet.example/room' : 'Lindenallee 12',
        position: 0,
      })
      .execute();
    await trx
      .insertInto('event_types')
      .values({
        ...common,
        id: newId('eventType', now),
        slug: appId,
        title: 'Talk',
        description: '',
        position: 0,
        settings_json: JSON.stringify(settings),
      })
      .execute();
    for (const hostId of hostIds)
      await trx
        .insertInto('event_type_hosts')
        .values((row) => ({
          event_type_id: row.selectFrom('event_types').select('id').where('slug', '=', appId),
          host_id: hostId,
          weight: 100,
          cursor: 0,
        }))
        .execute();
  });
}
