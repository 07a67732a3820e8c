import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Endpoints keep the secret before the last rotation for a while, and every try of a delivery is kept with its answer. */
export async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('webhooks').addColumn('previous_secret_sealed', 'text').execute();
  await schema.alterTable('webhooks').addColumn('previous_secret_until_at', 'bigint').execute();
  await schema
    .createTable('webhook_tries')
    .addColumn('delivery_id', 'text', (column) =>
      column.notNull().references('outbox.id').onDelete('cascade'),
    )
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('duration_ms', 'integer', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('request_headers_json', 'text', (column) => column.notNull())
    .addColumn('response_status', 'integer')
    .addColumn('response_headers_json', 'text')
    .addColumn('response_body', 'text')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('webhook_tries_key', ['delivery_id', 'attempt'])
    .execute();
  await schema.createIndex('webhook_tries_by_age').on('webhook_tries').columns(['started_at']).execute();
  // What waits or was sent in one line of many: only webhooks are asked for by their receiver.
  await sql`create index outbox_by_webhook on outbox (recipient, created_at, id) where channel = 'webhook'`.execute(
    db,
  );
}
