import { isDeepStrictEqual } from 'node:util';
import { notFound } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import type {
  ExceptionPatch,
  ExceptionQuery,
  ExceptionRequest,
  Pagination,
  ScheduleException,
} from '@slotkit/shared/wire';
import { changesBetween } from '../configuration/audit-changes.ts';
import { inChange } from '../configuration/change.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import { unknownZones } from '../configuration/own-objects.ts';
import { refuseFaults } from '../configuration/refuse-faults.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { newId } from '../ids.ts';
import { readPage } from '../lists/read-page.ts';
import {
  deleteException,
  findException,
  insertException,
  pageOfExceptions,
  updateException,
  type StoredException,
} from './exception-store.ts';
import { noteTime, reasonOf } from './host-part.ts';
import { requireHostPart } from './require-host-part.ts';

const part = 'exception' as const;

/** An exception of a host. */
export type ExceptionKey = Pick<StoredException, 'hostId' | 'id'>;

/** One page of the exceptions of a host, by start. Throws 400, 403 and 404. */
export async function listExceptions(
  deps: Deps,
  caller: ConfigCaller,
  hostId: string,
  query: ExceptionQuery,
): Promise<{ readonly data: ScheduleException[]; readonly pagination: Pagination }> {
  const { read } = deps.db;
  const { appId } = caller;
  await requireHostPart(read, caller, 'view', { part, hostId });
  const { rows, pagination } = await readPage(
    deps,
    { route: `exceptions of ${hostId}`, appId, query },
    (page) => pageOfExceptions(read, { hostId, from: query.from, to: query.to }, page),
    ({ startLocal, id }) => ({ value: startLocal, id }),
  );
  return { data: rows.map(presentException), pagination };
}

/** One exception. Throws 403 and 404. */
export async function getException(
  { db }: Deps,
  caller: ConfigCaller,
  key: ExceptionKey,
): Promise<ScheduleException> {
  await requireHostPart(db.read, caller, 'view', { part, hostId: key.hostId });
  return presentException(await requireException(db.read, key));
}

/** Takes time from a host's week, or adds some; what is booked stays. Throws 403, 404 and 422. */
export const addException = (
  deps: Deps,
  caller: ConfigCaller,
  hostId: string,
  request: ExceptionRequest,
): Promise<ScheduleException> =>
  inChange(deps, caller, async (change) => {
    const { trx, now } = change;
    await requireHostPart(trx, caller, 'edit', { part, hostId });
    const exception: StoredException = {
      id: newId('exception', now),
      hostId,
      type: request.type,
      startLocal: request.start,
      endLocal: request.end,
      timezone: request.timezone ?? null,
      reason: reasonOf(request.reason),
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    refuse(exception);
    await insertException(trx, exception);
    const after = presentException(exception);
    await noteTime(change, {
      part,
      action: 'created',
      id: exception.id,
      changes: changesBetween(null, after),
    });
    return after;
  });

/** Changes an exception. Throws 403, 404, 412 and 422. */
export const changeException = (
  deps: Deps,
  caller: ConfigCaller,
  key: ExceptionKey,
  patch: ExceptionPatch,
  precondition: Precondition,
): Promise<ScheduleException> =>
  inChange(deps, caller, async (change) => {
    const { trx, now } = change;
    await requireHostPart(trx, caller, 'edit', { part, hostId: key.hostId });
    const stored = await requireException(trx, key);
    precondition(stored);
    const next: StoredException = {
      ...stored,
      type: patch.type ?? stored.type,
      startLocal: patch.start ?? stored.startLocal,
      endLocal: patch.end ?? stored.endLocal,
      timezone: patch.timezone === undefined ? stored.timezone : patch.timezone,
      reason: patch.reason === undefined ? stored.reason : reasonOf(patch.reason),
      version: stored.version + 1,
      updatedAt: now,
    };
    refuse(next);
    const before = presentException(stored);
    const after = presentException(next);
    const changes = changesBetween(before, after);
    if (isDeepStrictEqual(changes, {})) return before;
    await updateException(trx, next);
    await noteTime(change, { part, action: 'changed', id: key.id, changes });
    return after;
  });

/** Takes an exception away. Throws 403, 404 and 412. */
export const removeException = (
  deps: Deps,
  caller: ConfigCaller,
  key: ExceptionKey,
  precondition: Precondition,
): Promise<void> =>
  inChange(deps, caller, async (change) => {
    const { trx } = change;
    await requireHostPart(trx, caller, 'edit', { part, hostId: key.hostId });
    const stored = await requireException(trx, key);
    precondition(stored);
    await deleteException(trx, key.id);
    await noteTime(change, {
      part,
      action: 'deleted',
      id: key.id,
      changes: changesBetween(presentException(stored), null),
    });
  });

async function requireException(reader: Reader, key: ExceptionKey): Promise<StoredException> {
  const exception = await findException(reader, key);
  if (!exception) throw notFound('exception');
  return exception;
}

/** Local date-times compare as text. */
const refuse = ({ startLocal, endLocal, timezone }: StoredException): void =>
  refuseFaults([
    ...(startLocal < endLocal ? [] : [{ pointer: '/end', detail: 'must be after the start' }]),
    ...unknownZones([['/timezone', timezone]]),
  ]);

const presentException = (exception: StoredException): ScheduleException => ({
  id: exception.id,
  host_id: exception.hostId,
  type: exception.type,
  start: exception.startLocal,
  end: exception.endLocal,
  timezone: exception.timezone,
  reason: exception.reason,
  archived: false,
  version: exception.version,
  created_at: formatInstant(exception.createdAt),
  updated_at: formatInstant(exception.updatedAt),
});
