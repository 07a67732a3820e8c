import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiScopes, deliverySchema, pageSchema, timelineEntrySchema } from '@slotkit/shared/wire';
import type { z } from 'zod';
import { addClient } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';

eachDatabase('The history of a booking', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  before(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  after(() => fresh.remove());

  test('comes page by page, what was sent of it too, and a cursor is good for its own list alone', async () => {
    const headers = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: apiScopes });
    const call = (method: string, path: string, body?: unknown) =>
      world.call(method, `/v1/bookings${path}`, body, headers);
    const booked = await call('POST', '', {
      event_type: 'choose-your-host',
      start: '2027-03-02T09:30:00Z',
      timezone: 'UTC',
      attendee: { name: 'Robin', email: 'robin@example.com' },
    });
    const id = String(booked.body['id']);
    // All at one instant, as the clock stands.
    for (const name of ['Kim', 'Lee', 'Max']) await call('PATCH', `/${id}`, { name });

    const idsOf = async (list: string, row: z.ZodType<{ id: string }>, limit: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const answer = await call('GET', `/${id}/${list}?limit=${limit}${cursor && `&cursor=${cursor}`}`);
        assert.equal(answer.status, 200, answer.text);
        const page = pageSchema(row).parse(answer.body);
        ids.push(...page.data.map((one) => one.id));
        cursor = page.pagination.next_cursor;
      }
      return ids;
    };
    for (const [list, row] of [
      ['events', timelineEntrySchema],
      ['deliveries', deliverySchema],
    ] as const) {
      const all = await idsOf(list, row, 200);
      assert.ok(all.length > 1, list);
      assert.deepEqual(await idsOf(list, row, 1), all);
    }
    const first = await call('GET', `/${id}/events?limit=1`);
    const cursor = pageSchema(timelineEntrySchema).parse(first.body).pagination.next_cursor ?? '';
    const elsewhere = await call('GET', `/${id}/deliveries?cursor=${cursor}`);
    assert.deepEqual([elsewhere.status, elsewhere.body['code']], [400, 'invalid_request']);
  });
});
