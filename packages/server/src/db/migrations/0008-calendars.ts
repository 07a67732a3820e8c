import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Hosts' own calendars elsewhere, the entries that we keep there, and the feeds that a host subscribes to. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('host_calendars')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('provider', 'text', (column) => column.notNull().check(sql`provider in ('caldav', 'google')`))
    .addColumn('settings_json', 'text', (column) => column.notNull())
    .addColumn('secrets_sealed', 'text', (column) => column.notNull())
    .addColumn('conflicts', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('write_to', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('host_calendars_by_host')
    .on('host_calendars')
    .columns(['host_id', 'write_to'])
    .execute();

  await schema
    .createTable('calendar_entries')
    .addColumn('calendar_id', 'text', (column) =>
      column.notNull().references('host_calendars.id').onDelete('cascade'),
    )
    .addColumn('series_id', 'text', (column) => column.notNull().references('series.id').onDelete('cascade'))
    .addColumn('written_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('calendar_entries_key', ['calendar_id', 'series_id'])
    .execute();

  await schema
    .createTable('host_feeds')
    .addColumn('host_id', 'text', (column) => column.primaryKey().references('hosts.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
}
