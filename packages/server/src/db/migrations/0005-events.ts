import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What happened, for other systems, and the endpoints that are told. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('payload_json', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('events_by_booking', ['booking_id', 'sequence'])
    .execute();
  await schema.createIndex('events_by_app').on('events').columns(['app_id', 'id']).execute();
  await schema
    .createTable('webhooks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('events_json', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('secret_sealed', 'text', (column) => column.notNull())
    .addColumn('status_vocabulary', 'text')
    .addColumn('active', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('paused_because', 'text')
    .addColumn('failing_since', 'bigint')
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('webhooks_by_app').on('webhooks').columns(['app_id', 'id']).execute();
  await schema
    .alterTable('bookings')
    .addColumn('event_sequence', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
