import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * Sessions get a name of their own, a token that is replaced while they last, and two ends: by the clock, and by lying idle. Those that
 * there are were made for tests alone. Beside them: what was asked of the sign-in page, and the links that it led to.
 */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema.dropTable('sessions').execute();
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('previous_hash', 'text', (column) => column.unique())
    .addColumn('previous_until', 'bigint')
    .addColumn('agent', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('rotated_at', 'bigint', (column) => column.notNull())
    .addColumn('last_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('sessions_by_expiry').on('sessions').columns(['expires_at']).execute();
  await schema.createIndex('sessions_by_member').on('sessions').columns(['member_id', 'id']).execute();

  await schema
    .createTable('sign_in_requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email_sealed', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('sign_in_links')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('way', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
  await schema
    .createIndex('sign_in_links_by_member')
    .on('sign_in_links')
    .columns(['member_id', 'created_at'])
    .execute();
}
