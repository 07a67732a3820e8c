import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What apps and widget keys lacked to be configured by others, and the log of who changed what. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .alterTable('apps')
    .addColumn('status_vocabulary', 'text', (column) => column.notNull().defaultTo('canonical'))
    .execute();
  await schema.alterTable('apps').addColumn('retention_days', 'integer').execute();

  await schema
    .alterTable('widget_keys')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await schema
    .alterTable('widget_keys')
    .addColumn('updated_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable('audit_log')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor_type', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('actor_name', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('object_type', 'text', (column) => column.notNull())
    .addColumn('object_id', 'text', (column) => column.notNull())
    .addColumn('changes_json', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('audit_log_by_app').on('audit_log').columns(['app_id', 'at', 'id']).execute();
  await schema
    .createIndex('audit_log_by_object')
    .on('audit_log')
    .columns(['app_id', 'object_id', 'at', 'id'])
    .execute();
}
