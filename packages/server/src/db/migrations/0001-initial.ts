import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** The tables; `0002-occupancy` adds the promise that no host is booked twice. */
export async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('apps')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('timezone', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('origins_json', 'text', (column) => column.notNull())
    .addColumn('branding_json', 'text', (column) => column.notNull())
    .addColumn('sender_json', 'text', (column) => column.notNull())
    .addColumn('frame_ancestors_json', 'text', (column) => column.notNull())
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('widget_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('origins_json', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('hosts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('timezone', 'text', (column) => column.notNull())
    .addColumn('avatar_url', 'text')
    .addColumn('limits_json', 'text', (column) => column.notNull())
    .addColumn('schedule_json', 'text', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('host_exceptions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('type', 'text', (column) => column.notNull().check(sql`type in ('blocked', 'extra')`))
    .addColumn('start_local', 'text', (column) => column.notNull())
    .addColumn('end_local', 'text', (column) => column.notNull())
    .addColumn('timezone', 'text')
    .addColumn('reason', 'text')
    .execute();
  await schema
    .createIndex('host_exceptions_by_host')
    .on('host_exceptions')
    .columns(['host_id', 'end_local'])
    .execute();

  await schema
    .createTable('host_do_not_disturb')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('start_at', 'bigint', (column) => column.notNull())
    .addColumn('end_at', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addCheckConstraint('host_do_not_disturb_forward', sql`end_at > start_at`)
    .execute();
  await schema
    .createIndex('host_do_not_disturb_by_host')
    .on('host_do_not_disturb')
    .columns(['host_id', 'end_at'])
    .execute();

  await schema
    .createTable('locations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) =>
      column.notNull().check(sql`type in ('in_person', 'phone', 'link', 'conference')`),
    )
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('host_ids_json', 'text')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable('event_types')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('public', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('settings_json', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('event_types_by_app').on('event_types').columns(['app_id', 'position']).execute();

  await schema
    .createTable('event_type_hosts')
    .addColumn('event_type_id', 'text', (column) => column.notNull().references('event_types.id'))
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('weight', 'integer', (column) => column.notNull())
    .addColumn('cursor', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_type_hosts_key', ['event_type_id', 'host_id'])
    .execute();

  await schema
    .createTable('series')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('calendar_uid', 'text', (column) => column.notNull().unique())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('meeting_url', 'text')
    .execute();

  await schema
    .createTable('bookings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('event_type_id', 'text', (column) => column.notNull().references('event_types.id'))
    .addColumn('series_id', 'text', (column) => column.notNull().references('series.id'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('awaiting_json', 'text', (column) => column.notNull())
    .addColumn('gates_json', 'text', (column) => column.notNull())
    .addColumn('start_at', 'bigint', (column) => column.notNull())
    .addColumn('end_at', 'bigint', (column) => column.notNull())
    .addColumn('timezone', 'text', (column) => column.notNull())
    .addColumn('buffer_before_minutes', 'integer', (column) => column.notNull())
    .addColumn('buffer_after_minutes', 'integer', (column) => column.notNull())
    .addColumn('location_json', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('created_by_json', 'text', (column) => column.notNull())
    .addColumn('contact_id', 'text')
    .addColumn('conversation_id', 'text')
    .addColumn('notes', 'text')
    .addColumn('metadata_json', 'text', (column) => column.notNull())
    .addColumn('cancellation_json', 'text')
    .addColumn('rescheduled_from_id', 'text')
    .addColumn('rescheduled_to_id', 'text')
    .addColumn('history_json', 'text', (column) => column.notNull())
    .addColumn('confirm_by', 'bigint')
    .addColumn('hold_expires_at', 'bigint')
    .addColumn('hold_extensions', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('hold_secret_hash', 'text')
    .addColumn('hold_visitor_hash', 'text')
    .addColumn('decision_json', 'text')
    .addColumn('briefing_sent_at', 'bigint')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    // One day at most: the overlap check looks no further back.
    .addCheckConstraint('bookings_duration', sql`end_at > start_at and end_at - start_at <= 86400000`)
    .execute();
  await schema
    .createIndex('bookings_by_event_type')
    .on('bookings')
    .columns(['event_type_id', 'start_at'])
    .execute();
  await schema
    .createIndex('bookings_by_series')
    .on('bookings')
    .columns(['series_id', 'created_at'])
    .execute();
  await schema
    .createIndex('bookings_by_hold')
    .on('bookings')
    .columns(['status', 'hold_expires_at'])
    .execute();
  await schema
    .createIndex('bookings_by_confirm_by')
    .on('bookings')
    .columns(['status', 'confirm_by'])
    .execute();

  await schema
    .createTable('booking_hosts')
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id'))
    .addColumn('is_primary', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('booking_hosts_key', ['booking_id', 'host_id'])
    .execute();
  await schema
    .createIndex('booking_hosts_by_host')
    .on('booking_hosts')
    .columns(['host_id', 'booking_id'])
    .execute();

  await schema
    .createTable('attendees')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .addColumn('email_key', 'text')
    .addColumn('phone_key', 'text')
    .addColumn('timezone', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('answers_json', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('link_generation', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('attendees_key', ['booking_id', 'id'])
    .execute();
  await schema
    .createIndex('attendees_by_email')
    .on('attendees')
    .columns(['email_key', 'created_at'])
    .execute();
  await schema
    .createIndex('attendees_by_phone')
    .on('attendees')
    .columns(['phone_key', 'created_at'])
    .execute();

  await schema
    .createTable('links')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('generation', 'integer', (column) => column.notNull())
    .addColumn('series_id', 'text', (column) => column.notNull().references('series.id').onDelete('cascade'))
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('links_by_owner').on('links').columns(['owner_id', 'purpose']).execute();

  await schema
    .createTable('timeline')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor_json', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('data_json', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('timeline_by_booking')
    .on('timeline')
    .columns(['booking_id', 'at', 'id'])
    .execute();

  await schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('booking_id', 'text', (column) => column.references('bookings.id').onDelete('cascade'))
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('payload_json', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_attempt_at', 'bigint', (column) => column.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('claimed_by', 'text')
    .addColumn('last_error', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('finished_at', 'bigint')
    .execute();
  await schema.createIndex('outbox_by_due').on('outbox').columns(['status', 'next_attempt_at']).execute();
  await schema.createIndex('outbox_by_booking').on('outbox').columns(['booking_id', 'created_at']).execute();

  await schema
    .createTable('idempotency')
    .addColumn('key_hash', 'text', (column) => column.primaryKey())
    .addColumn('app_id', 'text', (column) => column.notNull().references('apps.id'))
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('booking_id', 'text')
    .addColumn('response_sealed', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('idempotency_by_expiry').on('idempotency').columns(['expires_at']).execute();

  await schema
    .createTable('dev_mail')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('to_address', 'text', (column) => column.notNull())
    .addColumn('from_address', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('booking_id', 'text')
    .addColumn('raw_base64', 'text', (column) => column.notNull())
    .execute();
}
