import { isDeepStrictEqual } from 'node:util';
import { formatInstant } from '@slotkit/shared/time';
import type { Schedule, ScheduleRequest } from '@slotkit/shared/wire';
import { changesBetween } from '../configuration/audit-changes.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import { inChange } from '../configuration/change.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import { unknownZones } from '../configuration/own-objects.ts';
import { refuseFaults } from '../configuration/refuse-faults.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { updateHost, type StoredHost } from './host-store.ts';
import { requireHostPart } from './require-host-part.ts';

/** A host's week. Throws 403 and 404. */
export const getSchedule = async ({ db }: Deps, caller: ConfigCaller, hostId: string): Promise<Schedule> =>
  presentSchedule(await requireHostPart(db.read, caller, 'view', { part: 'schedule', hostId }));

/** Sets a host's whole week; what is booked stays. Throws 403, 404, 412, and 422 for zones that do not exist. */
export const setSchedule = (
  deps: Deps,
  caller: ConfigCaller,
  hostId: string,
  { timezone, working_hours: workingHours }: ScheduleRequest,
  precondition: Precondition,
): Promise<Schedule> =>
  inChange(deps, caller, async ({ trx, now }) => {
    const host = await requireHostPart(trx, caller, 'edit', { part: 'schedule', hostId });
    precondition(host);
    refuseFaults(
      unknownZones([
        ['/timezone', timezone],
        ...workingHours.map((hours, index) => [`/working_hours/${index}/timezone`, hours.timezone] as const),
      ]),
    );
    const schedule = { timezone, workingHours };
    const before = presentSchedule(host);
    const next = { ...host, schedule, version: host.version + 1, updatedAt: now };
    const after = presentSchedule(next);
    const changes = changesBetween(before, after);
    if (isDeepStrictEqual(changes, {})) return before;
    await updateHost(trx, next);
    await recordAudit(
      trx,
      { caller, action: 'changed', object: { type: 'schedule', id: hostId }, changes },
      now,
    );
    return after;
  });

const presentSchedule = ({ id, schedule, version, updatedAt }: StoredHost): Schedule => ({
  host_id: id,
  timezone: schedule.timezone,
  working_hours: schedule.workingHours.map(({ days, start, end, timezone }) => ({
    days: [...days],
    start,
    end,
    ...(timezone !== undefined && { timezone }),
  })),
  version,
  updated_at: formatInstant(updatedAt),
});
