import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** OAuth clients of other systems, their secrets and the tokens that they were given. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('clients')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('api', 'ai_agent')`))
    .addColumn('scopes_json', 'text', (column) => column.notNull())
    .addColumn('status_vocabulary', 'text')
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('clients_by_app').on('clients').columns(['app_id', 'id']).execute();

  await schema
    .createTable('client_secrets')
    .addColumn('secret_hash', 'text', (column) => column.primaryKey())
    .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id').onDelete('cascade'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint')
    .execute();
  await schema.createIndex('client_secrets_by_client').on('client_secrets').columns(['client_id']).execute();

  await schema
    .createTable('access_tokens')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('client_id', 'text', (column) => column.notNull().references('clients.id').onDelete('cascade'))
    .addColumn('scopes_json', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('access_tokens_by_expiry').on('access_tokens').columns(['expires_at']).execute();
}
