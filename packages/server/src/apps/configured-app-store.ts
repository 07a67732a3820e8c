import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Reader, Writer } from '../db/database.ts';
import type { AppRecord } from './app-record.ts';
import { findApp } from './app-store.ts';

/** An app with what only those see who configure it. Instants are epoch milliseconds, UTC. */
export interface ConfiguredApp extends AppRecord {
  readonly statusVocabulary: StatusVocabulary;
  /** Null: nobody is forgotten by itself. */
  readonly retentionDays: number | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An app by its id; null when there is none or it is archived. */
export async function findConfiguredApp(reader: Reader, id: string): Promise<ConfiguredApp | null> {
  const app = await findApp(reader, id);
  if (!app) return null;
  const row = await reader
    .selectFrom('apps')
    .select(['status_vocabulary', 'retention_days', 'version', 'created_at', 'updated_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    ...app,
    statusVocabulary: row.status_vocabulary,
    retentionDays: row.retention_days,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Writes all of an app but its id. */
export async function updateApp(trx: Writer, app: ConfiguredApp): Promise<void> {
  const { name, email, replyTo } = app.sender;
  await trx
    .updateTable('apps')
    .set({
      name: app.name,
      timezone: app.timezone,
      locale: app.locale,
      origins_json: JSON.stringify(app.origins),
      branding_json: JSON.stringify(app.branding),
      sender_json: JSON.stringify({ name, email, reply_to: replyTo }),
      frame_ancestors_json: JSON.stringify(app.frameAncestors),
      status_vocabulary: app.statusVocabulary,
      retention_days: app.retentionDays,
      version: app.version,
      updated_at: app.updatedAt,
    })
    .where('id', '=', app.id)
    .execute();
}

/** Lets series from before they had an organizer of their own keep the sender that they were sent with (D3). */
export async function keepOrganizers(trx: Writer, { id }: Pick<AppRecord, 'id'>): Promise<void> {
  await trx
    .updateTable('series')
    .set((expressions) => ({
      organizer_json: expressions.selectFrom('apps').select('sender_json').where('apps.id', '=', id),
    }))
    .where('app_id', '=', id)
    .where('organizer_json', 'is', null)
    .execute();
}
