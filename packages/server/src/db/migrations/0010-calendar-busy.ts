import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What is known of hosts' calendars elsewhere: how the last question ended, which time the answers cover, when the host is busy. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('calendar_states')
    .addColumn('calendar_id', 'text', (column) =>
      column.primaryKey().references('host_calendars.id').onDelete('cascade'),
    )
    .addColumn('read_at', 'bigint')
    .addColumn('failed_at', 'bigint')
    .addColumn('failure', 'text')
    .addColumn('last_error', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_refresh_at', 'bigint', (column) => column.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until', 'bigint')
    .execute();
  await schema
    .createIndex('calendar_states_by_refresh')
    .on('calendar_states')
    .column('next_refresh_at')
    .execute();

  await schema
    .createTable('calendar_coverage')
    .addColumn('calendar_id', 'text', (column) =>
      column.notNull().references('host_calendars.id').onDelete('cascade'),
    )
    .addColumn('from_at', 'bigint', (column) => column.notNull())
    .addColumn('until_at', 'bigint', (column) => column.notNull())
    .addColumn('read_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('calendar_coverage_key', ['calendar_id', 'from_at', 'until_at'])
    .execute();

  await schema
    .createTable('calendar_busy')
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id').onDelete('cascade'))
    .addColumn('start_at', 'bigint', (column) => column.notNull())
    .addColumn('calendar_id', 'text', (column) =>
      column.notNull().references('host_calendars.id').onDelete('cascade'),
    )
    .addColumn('end_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('calendar_busy_key', ['host_id', 'start_at', 'calendar_id'])
    .execute();
  await schema.createIndex('calendar_busy_by_calendar').on('calendar_busy').column('calendar_id').execute();
}
