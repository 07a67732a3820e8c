import assert from 'node:assert/strict';
import { bookingSchema, type Booking } from '@slotkit/shared/wire';
import type { Config } from '../config.ts';
import { readJson } from '../db/json-column.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import type { OutgoingMail } from '../mail/mailer.ts';
import { openWorld, type TestWorld } from './test-world.ts';
import type { Database } from '../db/database.ts';

const minuteMs = 60_000;

/** One row of the outbox, as a person would look at it. */
export interface Delivery {
  readonly kind: string;
  readonly channel: string;
  readonly to: string;
  readonly status: string;
  readonly because: string | null;
  /** Minutes before the start of its booking at which it is due. */
  readonly minutesBefore: number;
  readonly bookingId: string;
}

/** The demo's business as its customers and its worker know it, for tests of what happens by itself. */
export interface DemoDesk {
  readonly world: TestWorld;
  /** The world's, with a mail server that remembers. */
  readonly deps: Deps;
  readonly mails: readonly OutgoingMail[];
  /** Changes what is set on an event type. */
  set(slug: string, settings: Partial<EventTypeSettings>): Promise<void>;
  /** Books as a visitor who left an address; `start` is ISO 8601. */
  book(slug: string, start: string, more?: Readonly<Record<string, unknown>>): Promise<Booking>;
  /** Calls as the customer of a booking, by the manage link that the answer to its creation had. */
  manage(booking: Booking, action: string, body?: unknown): Promise<Booking>;
  /** What was planned for one booking, or for all of them, by due time and kind. */
  deliveries(of: { readonly kinds?: readonly string[]; readonly bookingId?: string }): Promise<Delivery[]>;
}

/** Opens the demo's business on an empty database. */
export async function openDesk(db: Database, config: Partial<Config> = {}): Promise<DemoDesk> {
  const world = await openWorld(db, config);
  const mails: OutgoingMail[] = [];
  const deps: Deps = {
    ...world.deps,
    mailer: {
      send(mail) {
        mails.push(mail);
        return Promise.resolve();
      },
    },
  };
  return {
    world,
    deps,
    mails,
    set: (slug, settings) => setSettings(db, slug, settings),
    async book(slug, start, more = {}) {
      const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
        start,
        timezone: 'Europe/Berlin',
        attendee: { name: 'Robin', email: 'robin@example.com' },
        ...(slug === 'intro-call' && { answers: { topic: 'Brand' } }),
        ...more,
      });
      assert.equal(answer.status, 201, answer.text);
      return bookingSchema.parse(answer.body);
    },
    async manage({ manage_url: url }, action, body = {}) {
      const headers = { Authorization: `Manage ${url?.split('/').at(-1)}` };
      const answer = action
        ? await world.call('POST', `/v1/public/manage/${action}`, body, headers)
        : await world.call('PATCH', '/v1/public/manage', body, headers);
      assert.ok(answer.status < 300, answer.text);
      return bookingSchema.parse(answer.body);
    },
    deliveries: (of) => readDeliveries(db, of),
  };
}

async function setSettings(db: Database, slug: string, change: Partial<EventTypeSettings>): Promise<void> {
  await writeTransaction(db, async (trx) => {
    const { settings_json } = await trx
      .selectFrom('event_types')
      .select('settings_json')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    const settings = { ...readJson<EventTypeSettings>(settings_json), ...change };
    await trx
      .updateTable('event_types')
      .set({ settings_json: JSON.stringify(settings) })
      .where('slug', '=', slug)
      .execute();
  });
}

async function readDeliveries(
  db: Database,
  { kinds, bookingId }: { readonly kinds?: readonly string[]; readonly bookingId?: string },
): Promise<Delivery[]> {
  const rows = await db.read
    .selectFrom('outbox')
    .innerJoin('bookings', 'bookings.id', 'outbox.booking_id')
    .select(['outbox.kind', 'outbox.channel', 'outbox.recipient', 'outbox.status', 'outbox.last_error'])
    .select(['outbox.due_at', 'bookings.start_at', 'bookings.id'])
    .orderBy('outbox.due_at')
    .orderBy('outbox.kind')
    .orderBy('outbox.channel')
    .orderBy('bookings.id')
    .orderBy('outbox.id')
    .execute();
  return rows
    .filter((row) => kinds?.includes(row.kind) ?? true)
    .filter((row) => bookingId === undefined || row.id === bookingId)
    .map((row) => ({
      kind: row.kind,
      channel: row.channel,
      to: row.recipient,
      status: row.status,
      because: row.last_error,
      minutesBefore: (row.start_at - row.due_at) / minuteMs,
      bookingId: row.id,
    }));
}
