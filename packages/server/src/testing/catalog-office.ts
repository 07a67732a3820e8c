import assert from 'node:assert/strict';
import {
  apiScopes,
  bookingSchema,
  eventTypeSchema,
  slotsSchema,
  type Booking,
  type EventType,
  type EventTypePatch,
} from '@slotkit/shared/wire';
import type { Database } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { runDue } from '../jobs/worker.ts';
import { addClient } from './add-access.ts';
import { openWorld, worldNow, type JsonAnswer, type TestWorld } from './test-world.ts';

type Headers = Readonly<Record<string, string>>;

/** The day after the world begins, a Tuesday: hosts of the office work from 9 to 12, UTC, every day. */
export const officeDay = '2027-03-02';
/** A start of that day. */
export const at = (clock: string): string => `${officeDay}T${clock}:00Z`;

/** A business that is set up by the API alone, for tests of what its settings do. */
export class CatalogOffice {
  readonly world: TestWorld;
  readonly #db: Database;
  #headers: Headers = {};
  #count = 0;

  private constructor(db: Database, world: TestWorld) {
    this.#db = db;
    this.world = world;
  }

  static async open(db: Database, parts: Partial<Deps> = {}): Promise<CatalogOffice> {
    const office = new CatalogOffice(db, await openWorld(db, {}, parts));
    await office.rewind();
    return office;
  }

  /** Goes back to when the world began, with a token of that day. */
  rewind(): Promise<void> {
    return this.#beAt(worldNow);
  }

  /** Lets time pass until an instant, and does the work that is due by then. */
  async until(instant: string): Promise<void> {
    await this.#beAt(Date.parse(instant));
    await runDue(this.world.deps);
  }

  async #beAt(now: number): Promise<void> {
    this.world.clock.set(now);
    this.#headers = await addClient(this.#db, now, { appId: 'demo', scopes: apiScopes });
  }

  /** Calls the private API as a client that may everything. */
  call(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<JsonAnswer> {
    return this.world.call(method, `/v1${path}`, body, { ...this.#headers, ...headers });
  }

  /** The same, for what must work. */
  async ok(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const answer = await this.call(method, path, body);
    assert.ok(answer.status < 300, `${method} ${path} ${answer.text}`);
    return answer.body;
  }

  /** The id of something new that must be possible to make. */
  async make(path: string, body: unknown): Promise<string> {
    return String((await this.ok('POST', path, body))['id']);
  }

  /** A host who works from 9 to 12 every day. */
  async host(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const name = `Host ${++this.#count}`;
    const email = `office${this.#count}@example.com`;
    const id = await this.make('/hosts', { name, email, timezone: 'UTC', ...more });
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    await this.ok('PUT', `/hosts/${id}/schedule`, {
      timezone: 'UTC',
      working_hours: [{ days, start: '09:00', end: '12:00' }],
    });
    return id;
  }

  /** An event type with as many hosts, unless it says which. */
  async eventType(fields: EventTypePatch = {}, hosts = 1): Promise<EventType> {
    const pool = fields.hosts ?? [];
    if (!fields.hosts)
      for (let index = 0; index < hosts; index++) pool.push({ host_id: await this.host(), weight: 100 });
    const slug = `office-${++this.#count}`;
    const made = await this.ok('POST', '/event-types', {
      slug,
      title: 'Talk',
      timezone: 'UTC',
      ...fields,
      hosts: pool,
    });
    return eventTypeSchema.parse(made);
  }

  /** Changes an event type. */
  async set({ id }: Pick<EventType, 'id'>, patch: EventTypePatch): Promise<EventType> {
    return eventTypeSchema.parse(await this.ok('PATCH', `/event-types/${id}`, patch));
  }

  /** What a visitor is answered about the times of the office's day. */
  async slots(
    { slug }: Pick<EventType, 'slug'>,
    query = '',
  ): Promise<readonly { start: string; hosts?: string[] | undefined; seats_left?: number | undefined }[]> {
    const days = query.includes('from=') ? '' : `&from=${officeDay}&to=${officeDay}`;
    const answer = await this.visit('GET', slug, `/slots?timezone=UTC${days}${query}`);
    assert.equal(answer.status, 200, answer.text);
    return slotsSchema.parse(answer.body).slots;
  }

  /** The clocks at which the office's day has something free. */
  async starts(eventType: Pick<EventType, 'slug'>, query = ''): Promise<string[]> {
    return (await this.slots(eventType, query)).map(({ start }) => start.slice(11, 16));
  }

  /** Calls as a visitor, about an event type. */
  visit(method: string, slug: string, path = '', body?: unknown): Promise<JsonAnswer> {
    return this.world.call(method, `/v1/public/apps/demo/event-types/${slug}${path}`, body);
  }

  /** Asks for a time as a visitor. */
  ask(
    { slug }: Pick<EventType, 'slug'>,
    start: string,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<JsonAnswer> {
    const attendee = { name: 'Robin', email: `robin${++this.#count}@example.com` };
    return this.visit('POST', slug, '/bookings', { start, timezone: 'UTC', attendee, ...more });
  }

  /** Books as a visitor. */
  async book(
    eventType: Pick<EventType, 'slug'>,
    start: string,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<Booking> {
    const answer = await this.ask(eventType, start, more);
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }

  /** Calls as the customer of a booking. */
  manage({ manage_url: url }: Booking, action: string, body: unknown = {}): Promise<JsonAnswer> {
    return this.world.call('POST', `/v1/public/manage/${action}`, body, {
      Authorization: `Manage ${url?.split('/').at(-1)}`,
    });
  }

  /** A booking as the API shows it now. */
  async seen({ id }: Pick<Booking, 'id'>): Promise<Booking> {
    return bookingSchema.parse(await this.ok('GET', `/bookings/${id}`));
  }

  /** What was planned or sent about a booking, by kind. */
  async kinds({ id }: Pick<Booking, 'id'>): Promise<string[]> {
    const { data } = await this.ok('GET', `/bookings/${id}/deliveries`);
    assert.ok(Array.isArray(data));
    return data.map((delivery: { kind: string }) => delivery.kind);
  }
}
