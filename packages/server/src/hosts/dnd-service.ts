import { notFound } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import type {
  DoNotDisturb,
  DoNotDisturbAnswer,
  DoNotDisturbPatch,
  DoNotDisturbRequest,
  PageQuery,
  Pagination,
} from '@slotkit/shared/wire';
import { readBookings } from '../bookings/read-bookings.ts';
import { instantOf } from '../bookings/check-order.ts';
import { changesBetween } from '../configuration/audit-changes.ts';
import { inChange, type Change } from '../configuration/change.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import { refuseFaults } from '../configuration/refuse-faults.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { newId } from '../ids.ts';
import { readPage } from '../lists/read-page.ts';
import { queueConflictNotices, whoWouldBeTold } from '../reminders/conflict-notices.ts';
import {
  bookingsWithin,
  deleteDnd,
  findDnd,
  insertDnd,
  pageOfDnd,
  updateDnd,
  type DndRecord,
} from './dnd-store.ts';
import { noteTime, reasonOf } from './host-part.ts';
import { requireHostPart } from './require-host-part.ts';

const part = 'dnd' as const;

/** A do-not-disturb time of a host. */
export type DndKey = Pick<DndRecord, 'hostId' | 'id'>;

/** One page of the times of a host that are not over, by start. Throws 400, 403 and 404. */
export async function listDnd(
  deps: Deps,
  caller: ConfigCaller,
  hostId: string,
  query: PageQuery,
): Promise<{ readonly data: DoNotDisturb[]; readonly pagination: Pagination }> {
  const { read } = deps.db;
  await requireHostPart(read, caller, 'view', { part, hostId });
  const now = deps.clock.now();
  const { rows, pagination } = await readPage(
    deps,
    { route: `dnd of ${hostId}`, appId: caller.appId, query },
    (page) => pageOfDnd(read, { hostId, now }, page),
    ({ startAt, id }) => ({ value: startAt, id }),
  );
  return { data: rows.map(presentDnd), pagination };
}

/** One of them, over or not. Throws 403 and 404. */
export async function getDnd({ db }: Deps, caller: ConfigCaller, key: DndKey): Promise<DoNotDisturb> {
  await requireHostPart(db.read, caller, 'view', { part, hostId: key.hostId });
  return presentDnd(await requireDnd(db.read, key));
}

/**
 * Keeps a time of a host free of new bookings. What is booked stays: the answer names it, and its customers are told when that is
 * wanted. A dry run changes nothing and tells nobody. Throws 403 and 404.
 */
export async function addDnd(
  deps: Deps,
  caller: ConfigCaller,
  hostId: string,
  request: DoNotDisturbRequest,
): Promise<DoNotDisturbAnswer> {
  const answer = await inChange(deps, caller, async (change) => {
    const { trx, now } = change;
    await requireHostPart(trx, caller, 'edit', { part, hostId });
    const dnd: DndRecord = {
      id: newId('doNotDisturb', now),
      hostId,
      startAt: instantOf(request.start),
      endAt: instantOf(request.end),
      reason: reasonOf(request.reason),
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const affected = await affectedBy(change, dnd, [], request);
    if (request.dry_run) return { ...presentDnd(dnd), id: null, ...affected };
    await insertDnd(trx, dnd);
    const added = presentDnd(dnd);
    await noteTime(change, { part, action: 'created', id: dnd.id, changes: changesBetween(null, added) });
    return { ...added, ...affected };
  });
  deps.wakeWorker();
  return answer;
}

/**
 * Changes such a time, as `addDnd` adds one: customers are told whose bookings lie in it now and did not before. Throws 403, 404, 412,
 * and 422 when it would end before it starts.
 */
export async function changeDnd(
  deps: Deps,
  caller: ConfigCaller,
  key: DndKey,
  patch: DoNotDisturbPatch,
  precondition: Precondition,
): Promise<DoNotDisturbAnswer> {
  const answer = await inChange(deps, caller, async (change) => {
    const { trx, now } = change;
    await requireHostPart(trx, caller, 'edit', { part, hostId: key.hostId });
    const stored = await requireDnd(trx, key);
    precondition(stored);
    const next: DndRecord = {
      ...stored,
      startAt: patch.start === undefined ? stored.startAt : instantOf(patch.start),
      endAt: patch.end === undefined ? stored.endAt : instantOf(patch.end),
      reason: patch.reason === undefined ? stored.reason : reasonOf(patch.reason),
    };
    refuseFaults(next.startAt < next.endAt ? [] : [{ pointer: '/end', detail: 'must be after the start' }]);
    const before = presentDnd(stored);
    const changes = changesBetween(before, presentDnd(next));
    const isChange = Object.keys(changes).length > 0 && !patch.dry_run;
    const result = isChange ? { ...next, version: stored.version + 1, updatedAt: now } : next;
    const affected = await affectedBy(change, next, await bookingsWithin(trx, stored, now), patch);
    if (isChange) {
      await updateDnd(trx, result);
      await noteTime(change, { part, action: 'changed', id: key.id, changes });
    }
    return { ...presentDnd(result), ...affected };
  });
  deps.wakeWorker();
  return answer;
}

/** Lets a host be booked again in that time. Throws 403, 404 and 412. */
export const removeDnd = (
  deps: Deps,
  caller: ConfigCaller,
  key: DndKey,
  precondition: Precondition,
): Promise<void> =>
  inChange(deps, caller, async (change) => {
    const { trx } = change;
    await requireHostPart(trx, caller, 'edit', { part, hostId: key.hostId });
    const stored = await requireDnd(trx, key);
    precondition(stored);
    await deleteDnd(trx, key.id);
    await noteTime(change, {
      part,
      action: 'deleted',
      id: key.id,
      changes: changesBetween(presentDnd(stored), null),
    });
  });

type Affected = Pick<DoNotDisturbAnswer, 'affected_bookings' | 'notified_bookings'>;

/** The bookings within a time, and which customers are told of it, or would be: those whose bookings were not in it before. */
async function affectedBy(
  { trx, deps, now }: Change,
  dnd: DndRecord,
  knownIds: readonly string[],
  {
    notify_customers: notifies,
    dry_run: isDryRun,
  }: Pick<DoNotDisturbRequest, 'notify_customers' | 'dry_run'>,
): Promise<Affected> {
  // Whoever books this host waits here, and then sees what was added.
  await deps.db.engine.lockRows(trx, 'hosts', [dnd.hostId]);
  const affected = await bookingsWithin(trx, dnd, now);
  await deps.db.engine.lockRows(trx, 'bookings', affected);
  if (!notifies) return { affected_bookings: affected, notified_bookings: [] };
  const bookings = await readBookings(
    trx,
    affected.filter((one) => !knownIds.includes(one)),
  );
  const notified = await (isDryRun
    ? whoWouldBeTold(trx, bookings, now)
    : queueConflictNotices(trx, bookings, now));
  return { affected_bookings: affected, notified_bookings: notified };
}

async function requireDnd(reader: Reader, key: DndKey): Promise<DndRecord> {
  const dnd = await findDnd(reader, key);
  if (!dnd) throw notFound('do-not-disturb');
  return dnd;
}

const presentDnd = (dnd: DndRecord): DoNotDisturb => ({
  id: dnd.id,
  host_id: dnd.hostId,
  start: formatInstant(dnd.startAt),
  end: formatInstant(dnd.endAt),
  reason: dnd.reason,
  archived: false,
  version: dnd.version,
  created_at: formatInstant(dnd.createdAt),
  updated_at: formatInstant(dnd.updatedAt),
});
