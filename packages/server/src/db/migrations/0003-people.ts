import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Members with their teams and sessions, and the contacts behind attendees. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('members')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('permissions_json', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('notifications_json', 'text', (column) => column.notNull())
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('members_by_app').on('members').columns(['app_id', 'email']).execute();
  await schema
    .alterTable('hosts')
    .addColumn('member_id', 'text', (column) => column.references('members.id'))
    .execute();

  await schema
    .createTable('teams')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('team_members')
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('team_members_key', ['team_id', 'member_id'])
    .execute();
  await schema
    .createIndex('team_members_by_member')
    .on('team_members')
    .columns(['member_id', 'team_id'])
    .execute();

  await schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id').onDelete('cascade'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('sessions_by_expiry').on('sessions').columns(['expires_at']).execute();

  await schema
    .createTable('contacts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .addColumn('email_key', 'text')
    .addColumn('phone_key', 'text')
    .addColumn('timezone', 'text')
    .addColumn('locale', 'text')
    .addColumn('lifecycle_stage', 'text')
    .addColumn('external_id', 'text')
    .addColumn('activities_json', 'text', (column) => column.notNull())
    .addColumn('opportunities_json', 'text', (column) => column.notNull())
    .addColumn('conversations_json', 'text', (column) => column.notNull())
    .addColumn('no_show_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_booking_at', 'bigint')
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('contacts_by_email').on('contacts').columns(['app_id', 'email_key']).execute();
  await schema.createIndex('contacts_by_phone').on('contacts').columns(['app_id', 'phone_key']).execute();
}
