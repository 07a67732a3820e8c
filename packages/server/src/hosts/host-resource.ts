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
  type Permissions,
} from '@slotkit/shared/wire';
import { limitFieldsOf, limitsOf } from '../availability/limit-fields.ts';
import { missingScopes, scopesOfPermissions } from '../access/decide-granting.ts';
import { emailKey } from '../bookings/contact-keys.ts';
import type { Change } from '../configuration/change.ts';
import { ObjectService } from '../configuration/object-service.ts';
import { unknownIds, unknownZones } from '../configuration/own-objects.ts';
import { refuseFaults } from '../configuration/refuse-faults.ts';
import type { Resource } from '../configuration/resource.ts';
import { touchEventTypes } from '../event-types/event-type-config-store.ts';
import { eventTypesWith, leaveAllPools } from '../event-types/pool-store.ts';
import { newId } from '../ids.ts';
import { leaveLocations } from '../locations/location-store.ts';
import { members } from '../members/member-resource.ts';
import { memberByEmail } from '../members/stored-member-store.ts';
import {
  deleteHost,
  findStoredHost,
  hasBookings,
  insertHost,
  pageOfHosts,
  updateHost,
  type StoredHost,
} from './host-store.ts';
import { noteHostClocks } from '../zones/booked-clock-store.ts';

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
    const timezone = request.timezone ?? (await timezoneOf(change));
    const stored: StoredHost = {
      id: newId('host', now),
      appId,
      name: request.name,
      email: request.email,
      timezone,
      memberId: request.member_id ?? (await memberFor(change, request)),
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
      timezone: patch.timezone === null ? await timezoneOf(change) : (patch.timezone ?? stored.timezone),
      memberId: memberId === undefined ? stored.memberId : memberId,
      avatarUrl: avatarUrl === undefined ? stored.avatarUrl : avatarUrl,
      limits: mergedLimits(stored, patch.limits),
      active: patch.active === null ? hostDefaults.active : (patch.active ?? stored.active),
    };
  },
  async update({ trx }, next, before) {
    await updateHost(trx, next);
    if (next.timezone !== before.timezone) await noteHostClocks(trx, next);
  },
  isReferredTo: ({ trx }, { id }) => hasBookings(trx, id),
  async beforeRemoval({ trx, deps, appId, now }, { id }) {
    // Event types before their rotations and hosts, as whoever books locks them.
    await deps.db.engine.lockRows(trx, 'event_types', await eventTypesWith(trx, id));
    await touchEventTypes(trx, await leaveAllPools(trx, id), now);
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

const timezoneOf = async ({ trx, appId }: Change): Promise<string> =>
  (await trx.selectFrom('apps').select('timezone').where('id', '=', appId).executeTakeFirstOrThrow())
    .timezone;

/**
 * The member behind a new host: whoever has its e-mail address already, else a new one that sees to its own bookings, as far as the
 * caller may let it.
 */
async function memberFor(change: Change, { name, email }: HostRequest): Promise<string> {
  const known = await memberByEmail(change.trx, change.appId, emailKey(email));
  if (known !== null) return known;
  const permissions = mayLetActAsAgent(change.caller) ? roles.agent : noPermissions;
  return (await new ObjectService(change.deps, members).createIn(change, { name, email, permissions })).id;
}

const noPermissions: Permissions = { view: 'none', edit: 'none', delete: 'none' };

const mayLetActAsAgent = (caller: Change['caller']): boolean =>
  caller.kind !== 'client' ||
  missingScopes(caller.client.tokenScopes, scopesOfPermissions(roles.agent)).length === 0;
