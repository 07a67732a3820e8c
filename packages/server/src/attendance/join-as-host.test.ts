import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import { openSession } from '../sign-in/session-store.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

const start = '2027-03-02T09:00:00Z';
const minute = 60_000;

eachDatabase('A member who hosts a meeting', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let path: string;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    const booked = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    });
    path = `/v1/bookings/${bookingSchema.parse(booked.body).id}`;
  });
  afterEach(() => fresh.remove());

  async function join(memberId: string) {
    const now = world.clock.now();
    const token = await writeTransaction(fresh.db, (trx) => openSession(trx, memberId, now));
    return world.call('POST', `${path}/join`, undefined, { Cookie: `slotkit_session=${token}` });
  }
  const joins = () => fresh.db.read.selectFrom('joins').select(['at']).execute();

  it('is led in, and recorded from 15 minutes before the start, as by the link in its mail', async () => {
    const early = await join('mem_mara');
    assert.deepEqual(
      [early.status, early.body],
      [200, { meeting_url: 'https://meet.northlight.example/studio', joined_at: null }],
    );
    assert.deepEqual(await joins(), []);
    world.clock.set(Date.parse(start) - 15 * minute);
    const came = await join('mem_mara');
    assert.equal(came.body['joined_at'], '2027-03-02T08:45:00Z');
    assert.equal((await join('mem_mara')).body['joined_at'], '2027-03-02T08:45:00Z');
    assert.equal((await joins()).length, 1);
  });

  it('is nobody else, however much that one may do', async () => {
    world.clock.set(Date.parse(start));
    assert.equal((await join('mem_nora')).status, 403);
    assert.equal((await join('mem_anjali')).status, 404);
    assert.deepEqual(await joins(), []);
  });

  it('finds nothing to join when it is cancelled', async () => {
    const now = world.clock.now();
    const token = await writeTransaction(fresh.db, (trx) => openSession(trx, 'mem_mara', now));
    await world.call('POST', `${path}/cancel`, {}, { Cookie: `slotkit_session=${token}` });
    const answer = await join('mem_mara');
    assert.deepEqual([answer.status, answer.body['code']], [409, 'invalid_transition']);
  });
});
