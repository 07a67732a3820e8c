import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { bookingCountSchema, bookingSchema } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import { openSession } from '../sign-in/session-store.ts';
import { addClient } from '../testing/add-access.ts';
import { rows } from '../testing/answer-parts.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { addManyBookings } from '../testing/many-bookings.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { createApp } from '../app.ts';

type Headers = Readonly<Record<string, string>>;

eachDatabase('Bookings counted and exported', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;
  let seriesId: string;

  before(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    client = await addClient(fresh.db, worldNow, {
      appId: 'demo',
      scopes: ['scheduling:read', 'scheduling:write'],
    });
    await addManyBookings(fresh.db, { count: 1300, aroundAt: worldNow });
    const booked = await call('POST', '/v1/bookings', {
      event_type: 'intro-call',
      start: '2027-03-02T10:00:00Z',
      timezone: 'Europe/Berlin',
      attendee: {
        name: '=HYPERLINK("https://evil.example")',
        email: 'zoe@example.com',
        phone: '+49 30 5550',
      },
      answers: { topic: 'Brand' },
      notes: 'one, "two"\n@three',
    });
    assert.equal(booked.status, 201, booked.text);
    const first = bookingSchema.parse(booked.body);
    seriesId = first.series_id;
    const moved = await call('POST', `/v1/bookings/${first.id}/reschedule`, {
      start: '2027-03-03T10:00:00Z',
    });
    assert.equal(moved.status, 201, moved.text);
  });
  after(() => fresh.remove());

  const call = (method: string, path: string, body?: unknown, as: Headers = client) =>
    world.call(method, path, body, as);
  const member = async (id: string): Promise<Headers> => {
    const token = await writeTransaction(fresh.db, (trx) => openSession(trx, id, worldNow));
    return { Cookie: `slotkit_session=${token}` };
  };
  async function exported(query: string, as: Headers = client) {
    const answer = await createApp(world.deps).request(`/v1/bookings/export?${query}`, { headers: as });
    // As bytes, because text() takes the byte order mark away.
    return { answer, text: Buffer.from(await answer.arrayBuffer()).toString() };
  }
  const idsIn = (text: string): string[] => [...text.matchAll(/^"(bkg_\w+)"/gm)].map(([, id = '']) => id);
  async function listed(query: string, as: Headers = client): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor = ''; ;) {
      const page = await call('GET', `/v1/bookings?limit=200&${query}${cursor}`, undefined, as);
      ids.push(...rows(page).map(({ id }) => String(id)));
      const next = /"next_cursor":"([^"]+)"/.exec(page.text)?.[1];
      if (next === undefined) return ids;
      cursor = `&cursor=${encodeURIComponent(next)}`;
    }
  }

  it('are the bookings of the list in its order, to the last page', async () => {
    for (const query of [
      'order=start',
      'order=-created&status=completed',
      'q=zoe',
      `series_id=${seriesId}`,
    ]) {
      const ids = await listed(query);
      assert.ok(ids.length > 0, query);
      assert.deepEqual(idsIn((await exported(query)).text), ids, query);
    }
    assert.equal((await listed(`series_id=${seriesId}`)).length, 2);
    assert.deepEqual(await listed('series_id=ser_0'), []);
  });

  it('come as a file that no spreadsheet takes for formulas', async () => {
    const { answer, text } = await exported('q=zoe&status=scheduled');
    assert.equal(answer.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.equal(answer.headers.get('Content-Disposition'), 'attachment; filename="bookings.csv"');
    assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
    const [head = '', ...lines] = text.split('\r\n');
    assert.match(head, /^\uFEFF"id","status","start",/);
    assert.equal(lines.length, 2);
    assert.ok(lines[0]?.includes(`"'=HYPERLINK(""https://evil.example"")","zoe@example.com","'+49 30 5550"`));
    assert.ok(text.includes('"one, ""two""\n@three"'));
  });

  it('are those that a member may view', async () => {
    const theo = await member('mem_theo');
    const own = await listed('order=start', theo);
    assert.deepEqual(idsIn((await exported('order=start', theo)).text), own);
    const count = bookingCountSchema.parse((await call('GET', '/v1/bookings/count', undefined, theo)).body);
    assert.deepEqual(count, { count: own.length, has_more: false });
    assert.ok(own.length < (await listed('order=start')).length);
    assert.equal((await exported('status=nonsense', theo)).answer.status, 400);
    assert.equal((await exported('limit=5', theo)).answer.status, 400);
  });

  it('are counted to a thousand, with the filters of the list', async () => {
    const count = async (query: string) =>
      bookingCountSchema.parse((await call('GET', `/v1/bookings/count?${query}`)).body);
    assert.deepEqual(await count(''), { count: 1000, has_more: true });
    assert.deepEqual(await count('q=zoe'), { count: 2, has_more: false });
    assert.deepEqual(await count('q=zoe&status=rescheduled'), { count: 1, has_more: false });
    assert.deepEqual(await count('status=pending_confirmation&start_date=2999-01-01'), {
      count: 0,
      has_more: false,
    });
    assert.equal((await call('GET', '/v1/bookings/count?cursor=x')).status, 400);
  });
});
