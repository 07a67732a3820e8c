import { formatInstant } from '@slotkit/shared/time';
import {
  hostDefaults,
  hostPatchSchema,
  hostRequestSchema,
  hostSchema,
  roles,
  type Host,
  type HostPatch,
  type HostRequest,
  type LimitFields,
} from '@slotkit/shared/wire';
import { limitFieldsOf, limitsOf } from '../availability/limit-fields.ts';
import { changesBetween } from '../configuration/audit-changes.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import type { Change } from '../configuration/change.ts';
import { unknownIds, unknownZones } from '../configuration/own-objects.ts';
import { refuseFaults } from '../configuration/refuse-faults.ts';
import type { Resource } from '../configuration/resource.ts';
import { touchEventTypes } from '../event-types/event-type-config-store.ts';
import { leaveAllPools } from '../event-types/pool-store.ts';
import { newId } from '../ids.ts';
import { leaveLocations } from '../locations/location-store.ts';
import { insertMember } from '../members/member-store.ts';
import {
  deleteHost,
  findStoredHost,
  hasBookings,
  insertHost,
  pageOfHosts,
  updateHost,
  type StoredHost,
} from './host-store.ts';

/** People who can be booked, as objects of the configuration. */
export const hosts: Resource<StoredHost, HostRequest, HostPatch, Host> = {
  object: 'host',
  idKind: 'host',
  path: 'hosts',
  tag: 'Hosts',
  words: {
    one: 'host',
    a: 'a host',
    many: 'hosts',
    operation: 'Host',
    creating: 'Add a host; without member_id its member is found by the e-mail address, or made',
    removing:
      'Delete a host, also from pools and locations; one that was ever booked is archived: its bookings stay until they are reassigned, moved or cancelled',
  },
  schemas: { request: hostRequestSchema, patch: hostPatchSchema, answer: hostSchema },
  present: (host) => ({
    id: host.id,
    name: host.name,
    email: host.email,
    timezone: host.timezone,
    member_id: host.memberId,
    avatar_url: host.avatarUrl,
    limits: limitFieldsOf(host.limits),
    active: host.active,
    archived: host.archived,
    version: host.version,
    created_at: formatInstant(host.createdAt),
    updated_at: formatInstant(host.updatedAt),
  }),
  hostIdsOf: ({ id }) => [id],
  find: findStoredHost,
  page: pageOfHosts,
  async create(change, request) {
    const { trx, appId, now } = change;
    await check(change, request);
    const app = await appOf(change);
    const timezone = request.timezone ?? app.timezone;
    const stored: StoredHost = {
      id: newId('host', now),
      appId,
      name: request.name,
      email: request.email,
      timezone,
      memberId: request.member_id ?? (await memberFor(change, request, app.locale)),
      avatarUrl: request.avatar_url ?? hostDefaults.avatar_url,
      limits: limitsOf(request.limits ?? hostDefaults.limits),
      schedule: { timezone, workingHours: [] },
      active: request.active ?? hostDefaults.active,
      archived: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await insertHost(trx, stored);
    return stored;
  },
  async revise(change, stored, patch) {
    await check(change, patch);
    const { avatar_url: avatarUrl, member_id: memberId } = patch;
    return {
      ...stored,
      name: patch.name ?? stored.name,
      email: patch.email ?? stored.email,
      timezone:
        patch.timezone === null ? (await appOf(change)).timezone : (patch.timezone ?? stored.timezone),
      memberId: memberId === undefined ? stored.memberId : memberId,
      avatarUrl: avatarUrl === undefined ? stored.avatarUrl : avatarUrl,
      limits: mergedLimits(stored, patch.limits),
      active: patch.active === null ? hostDefaults.active : (patch.active ?? stored.active),
    };
  },
  update: ({ trx }, next) => updateHost(trx, next),
  isReferredTo: ({ trx }, { id }) => hasBookings(trx, id),
  async beforeRemoval({ trx, deps, appId, now }, { id }) {
    const eventTypeIds = await leaveAllPools(trx, id);
    // Event types before hosts, as whoever books locks them.
    await touchEventTypes(trx, eventTypeIds, now);
    await leaveLocations(trx, { hostId: id, appId }, now);
    await deps.db.engine.lockRows(trx, 'hosts', [id]);
  },
  remove: ({ trx }, { id }) => deleteHost(trx, id),
};

const mergedLimits = (
  { limits }: StoredHost,
  patch: LimitFields | null | undefined,
): StoredHost['limits'] => {
  if (patch === null) return {};
  return limitsOf({ ...limitFieldsOf(limits), ...patch });
};

async function check(
  { trx, appId }: Change,
  { timezone, member_id: memberId }: HostRequest | HostPatch,
): Promise<void> {
  const members = typeof memberId === 'string' ? [['/member_id', memberId] as const] : [];
  refuseFaults([
    ...unknownZones([['/timezone', timezone]]),
    ...(await unknownIds(trx, 'members', appId, members)),
  ]);
}

const appOf = ({ trx, appId }: Change): Promise<{ timezone: string; locale: string }> =>
  trx.selectFrom('apps').select(['timezone', 'locale']).where('id', '=', appId).executeTakeFirstOrThrow();

/** The member behind a new host: whoever has its e-mail address already, else a new one that sees to its own bookings. */
async function memberFor(
  { trx, caller, appId, now }: Change,
  { name, email }: HostRequest,
  locale: string,
): Promise<string> {
  const known = await trx
    .selectFrom('members')
    .select('id')
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .where(({ fn, eb }) => eb(fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .orderBy('id')
    .executeTakeFirst();
  if (known) return known.id;
  const { id } = await insertMember(trx, { appId, name, email, permissions: roles.agent, locale }, now);
  const changes = changesBetween(null, { name, email, role: 'agent', locale });
  await recordAudit(trx, { caller, action: 'created', object: { type: 'member', id }, changes }, now);
  return id;
}
