import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What deliveries need besides mail: channels and their settings, who is told, in which lane; and who joined a meeting. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema.alterTable('outbox').addColumn('party_id', 'text').execute();
  await schema
    .alterTable('outbox')
    .addColumn('lane', 'text', (column) => column.notNull().defaultTo('email'))
    .execute();
  await schema.alterTable('outbox').addColumn('sending_at', 'bigint').execute();
  await schema.alterTable('outbox').addColumn('request_id', 'text').execute();

  await schema
    .createTable('channels')
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('settings_json', 'text', (column) => column.notNull())
    .addColumn('secrets_sealed', 'text')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('channels_key', ['app_id', 'kind'])
    .execute();

  await schema
    .createTable('joins')
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('party_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('joins_key', ['booking_id', 'party', 'party_id'])
    .execute();
  await schema.createIndex('bookings_by_end').on('bookings').columns(['status', 'end_at']).execute();
  await schema.createIndex('bookings_by_start').on('bookings').columns(['status', 'start_at']).execute();
}
