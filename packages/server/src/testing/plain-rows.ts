import type { BookingState } from '@slotkit/shared/lifecycle';
import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** An app with two hosts, an event type and a series, as plain rows. */
export async function aWorld(db: Database): Promise<void> {
  const always = { created_at: 0, updated_at: 0 };
  await db.write
    .insertInto('apps')
    .values({
      id: 'app',
      name: 'App',
      timezone: 'UTC',
      locale: 'en',
      origins_json: '[]',
      branding_json: '{}',
      sender_json: '{}',
      frame_ancestors_json: '[]',
      ...always,
    })
    .execute();
  for (const id of ['hst_a', 'hst_b'])
    await db.write
      .insertInto('hosts')
      .values({
        id,
        app_id: 'app',
        name: id,
        email: `${id}@example.com`,
        timezone: 'UTC',
        limits_json: '{}',
        schedule_json: '{}',
        ...always,
      })
      .execute();
  await db.write
    .insertInto('event_types')
    .values({
      id: 'evt',
      app_id: 'app',
      slug: 'evt',
      title: 'Event',
      description: '',
      position: 0,
      settings_json: '{}',
      ...always,
    })
    .execute();
  await db.write
    .insertInto('series')
    .values({ id: 'ser', app_id: 'app', calendar_uid: 'uid', sequence: 0 })
    .execute();
}

/** Writes a booking as any code might, with nothing but plain rows. */
export async function aBooking(
  db: Database,
  id: string,
  startAt: number,
  endAt: number,
  hosts = ['hst_a'],
  status: BookingState = 'scheduled',
  seats: number | null = null,
): Promise<void> {
  await writeTransaction(db, async (trx) => {
    await trx
      .insertInto('bookings')
      .values({
        id,
        app_id: 'app',
        event_type_id: 'evt',
        series_id: 'ser',
        status,
        seats,
        awaiting_json: '[]',
        gates_json: '[]',
        start_at: startAt,
        end_at: endAt,
        timezone: 'UTC',
        buffer_before_minutes: 0,
        buffer_after_minutes: 0,
        source: 'api',
        created_by_json: '{}',
        metadata_json: '{}',
        history_json: '[]',
        created_at: 0,
        updated_at: 0,
      })
      .execute();
    for (const host of hosts)
      await trx
        .insertInto('booking_hosts')
        .values({ booking_id: id, host_id: host, is_primary: 1 })
        .execute();
  });
}
