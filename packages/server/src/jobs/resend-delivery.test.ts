import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, slotsSchema, type Booking } from '@slotkit/shared/wire';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { listTimeline } from '../bookings/timeline-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { listDevMail } from '../mail/dev-mailbox.ts';
import { makeMailer } from '../mail/make-mailer.ts';
import { addClient } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { listDeliveries } from './delivery-store.ts';
import { resendDelivery } from './resend-delivery.ts';
import { runDue } from './worker.ts';

const path = '/v1/public/apps/demo/event-types/intro-call';

eachDatabase('A delivery that is resent', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let booking: Booking;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    world = {
      ...world,
      deps: { ...world.deps, mailer: makeMailer(world.deps.config, fresh.db, world.clock) },
    };
    const { body } = await world.call('GET', `${path}/slots?from=2027-03-02&to=2027-03-02&timezone=UTC`);
    const start = slotsSchema.parse(body).slots[0]?.start;
    const attendee = { name: 'Robin', email: 'robin@example.com' };
    const answers = { topic: 'Brand' };
    const booked = await world.call('POST', `${path}/bookings`, {
      start,
      timezone: 'UTC',
      attendee,
      answers,
    });
    booking = bookingSchema.parse(booked.body);
  });
  afterEach(() => fresh.remove());

  const ofKind = async (kind: string) =>
    (await listDeliveries(fresh.db.read, booking.id)).filter((one) => one.kind === kind);
  const theOne = async (kind: string) => {
    const [delivery] = await ofKind(kind);
    assert.ok(delivery);
    return delivery;
  };
  const settleAs = (id: string, change: { status: 'failed' | 'skipped'; last_error: string }) =>
    writeTransaction(fresh.db, (trx) => trx.updateTable('outbox').set(change).where('id', '=', id).execute());
  const resend = (id: string) => resendDelivery(world.deps, operatorCaller, id);

  it('goes out as a new delivery with a Message-ID of its own, and the timeline says who asked', async () => {
    const failed = await theOne('invitation');
    await settleAs(failed.id, { status: 'failed', last_error: '550 no such user' });
    await runDue(world.deps);
    const { delivery, isRepeat } = await resend(failed.id);
    assert.equal(isRepeat, false);
    assert.notEqual(delivery.id, failed.id);
    await runDue(world.deps);
    const outcomes = new Map((await ofKind('invitation')).map((one) => [one.id, one]));
    assert.equal(outcomes.get(failed.id)?.lastError, '550 no such user');
    assert.equal(outcomes.get(delivery.id)?.status, 'sent');
    const mails = (await listDevMail(fresh.db.read)).filter(({ kind }) => kind === 'invitation');
    assert.equal(mails.length, 1);
    const raw = Buffer.from(mails[0]?.rawBase64 ?? '', 'base64').toString();
    assert.ok(raw.includes(`<${delivery.id}@`));
    const entry = (await listTimeline(fresh.db.read, booking.id)).at(-1);
    assert.deepEqual([entry?.type, entry?.actor.name], ['delivery_resent', 'operator']);
  });

  it('is not queued while the same is on its way already', async () => {
    const waiting = await theOne('invitation');
    assert.deepEqual(await resend(waiting.id), { delivery: waiting, isRepeat: true });
    await settleAs(waiting.id, { status: 'skipped', last_error: 'no_address' });
    const first = await resend(waiting.id);
    const second = await resend(waiting.id);
    assert.deepEqual([second.delivery.id, second.isRepeat], [first.delivery.id, true]);
    assert.equal((await ofKind('invitation')).length, 2);
  });

  it('is tried at once when it waits for another try', async () => {
    const { id } = await theOne('invitation');
    const broken = { ...world.deps, mailer: { send: () => Promise.reject(new Error('421 later')) } };
    await runDue(broken);
    assert.ok(((await theOne('invitation')).nextAttemptAt ?? 0) > world.clock.now());
    await resend(id);
    await runDue(world.deps);
    assert.deepEqual(
      (await ofKind('invitation')).map(({ status, attempts }) => [status, attempts]),
      [['sent', 2]],
    );
  });

  it('is still decided when it is sent: what the booking overtook is skipped', async () => {
    const { id } = await theOne('invitation');
    await runDue(world.deps);
    await changeBooking(world.deps, operatorCaller, booking.id, 'cancel');
    const { delivery } = await resend(id);
    await runDue(world.deps);
    const again = (await ofKind('invitation')).find((one) => one.id === delivery.id);
    assert.deepEqual([again?.status, again?.lastError], ['skipped', 'booking_cancelled']);
  });

  it('is refused when a change of the booking took it back', async () => {
    const { id } = await theOne('invitation');
    await writeTransaction(fresh.db, (trx) =>
      trx.updateTable('outbox').set({ status: 'cancelled' }).where('id', '=', id).execute(),
    );
    await assert.rejects(resend(id), { code: 'invalid_transition' });
    await assert.rejects(resend('dlv_0'), { code: 'not_found' });
    assert.equal((await ofKind('invitation')).length, 1);
  });

  it('by the API needs the scope to write, and belongs to the booking that is named', async () => {
    const { id } = await theOne('invitation');
    await runDue(world.deps);
    const as = (scopes: Parameters<typeof addClient>[2]['scopes']) =>
      addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes });
    const post = (headers: Readonly<Record<string, string>>, delivery: string) =>
      world.call('POST', `/v1/bookings/${booking.id}/deliveries/${delivery}/resend`, undefined, headers);
    assert.equal((await post(await as(['scheduling:read']), id)).status, 403);
    const writer = await as(['scheduling:write']);
    assert.equal((await post(writer, 'dlv_0')).status, 404);
    const answer = await post(writer, id);
    assert.deepEqual([answer.status, answer.body['status'], answer.body['attempts']], [202, 'pending', 0]);
    assert.equal((await post(writer, id)).status, 200);
    assert.equal((await ofKind('invitation')).length, 2);
  });
});
