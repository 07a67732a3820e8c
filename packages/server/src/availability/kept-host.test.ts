import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, holdSchema, slotsSchema } from '@slotkit/shared/wire';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

eachDatabase('A host that nobody may choose', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    await desk.set('sales-team', { allowForced: false });
  });
  afterEach(() => fresh.remove());

  const base = '/v1/public/apps/demo/event-types';
  const slotsOf = async (slug: string, headers = {}): Promise<string[]> => {
    const path = `${base}/${slug}/slots?from=2027-03-03&to=2027-03-03&timezone=UTC`;
    const answer = await desk.world.call('GET', path, undefined, headers);
    assert.equal(answer.status, 200, answer.text);
    return slotsSchema.parse(answer.body).slots.map(({ start }) => start);
  };
  const holdFirst = async (slug: string) => {
    const [start = ''] = await slotsOf(slug);
    const held = await desk.world.call('POST', `${base}/${slug}/holds`, { start });
    assert.equal(held.status, 201, held.text);
    const { hold_id: id, hold_secret: secret } = holdSchema.parse(held.body);
    return desk.book(slug, start, { hold: { id, secret } });
  };

  it('is found for a hold, and kept by the booking that moves to where it is free', async () => {
    const booking = await holdFirst('sales-team');
    const headers = { Authorization: `Manage ${booking.manage_url?.split('/').at(-1)}` };
    const start = (await slotsOf('sales-team', headers)).find((other) => other !== booking.start);
    const moved = await desk.world.call('POST', '/v1/public/manage/reschedule', { start }, headers);
    assert.equal(moved.status, 201, moved.text);
    assert.deepEqual(bookingSchema.parse(moved.body).hosts, booking.hosts);
  });

  it('is not asked for when a panel is held that needs all of its hosts', async () => {
    assert.equal((await holdFirst('panel')).hosts.length, 2);
  });
});
