import { formatInstant } from '@slotkit/shared/time';
import type { AuditEntry, AuditQuery, ConfigObject } from '@slotkit/shared/wire';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { newId } from '../ids.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import { auditActorOf, type ConfigCaller } from './config-caller.ts';

/** A change as it is written down. */
export interface AuditDraft {
  readonly caller: ConfigCaller;
  readonly action: AuditEntry['action'];
  readonly object: { readonly type: ConfigObject; readonly id: string };
  /** As `changesBetween` finds them: no secrets, and nothing that people wrote to each other. */
  readonly changes: AuditEntry['changes'];
}

/** Writes down who changed what. Called in the transaction of the change, so that there is never the one without the other. */
export async function recordAudit(
  trx: Writer,
  { caller, action, object, changes }: AuditDraft,
  now: number,
): Promise<void> {
  const actor = auditActorOf(caller);
  await trx
    .insertInto('audit_log')
    .values({
      id: newId('auditEntry', now),
      app_id: caller.appId,
      at: now,
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
      action,
      object_type: object.type,
      object_id: object.id,
      changes_json: JSON.stringify(changes),
    })
    .execute();
}

/** Which entries are wanted. */
export interface AuditFilter extends Pick<AuditQuery, 'object_type' | 'object_id' | 'actor_id'> {
  readonly appId: string;
}

/** A row of the log, with what its page is ordered by. */
export interface AuditRow {
  readonly at: number;
  readonly entry: AuditEntry;
}

/** One page of the log, newest first. */
export async function readAudit(
  reader: Reader,
  { appId, object_type: type, object_id: id, actor_id: actor }: AuditFilter,
  page: PageRequest,
): Promise<AuditRow[]> {
  let query = reader.selectFrom('audit_log').selectAll().where('app_id', '=', appId);
  if (type !== undefined) query = query.where('object_type', '=', type);
  if (id !== undefined) query = query.where('object_id', '=', id);
  if (actor !== undefined) query = query.where('actor_id', '=', actor);
  const rows = await onPage(query, { value: 'at', id: 'id', descending: true }, page).execute();
  return rows.map((row) => ({ at: row.at, entry: entryOf(row) }));
}

const entryOf = (row: Selectable<Schema['audit_log']>): AuditEntry => ({
  id: row.id,
  at: formatInstant(row.at),
  actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
  action: row.action,
  object: { type: row.object_type, id: row.object_id },
  changes: readJson(row.changes_json),
});
