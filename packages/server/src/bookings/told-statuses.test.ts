import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import { apiScopes, bookingEventSchema } from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { addWebhook } from '../testing/add-webhook.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

eachDatabase('The status of a booking', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db, { webhookPrivate: true });
    receiver = await startWebhookReceiver();
  });
  afterEach(async () => {
    await receiver.close();
    await fresh.remove();
  });

  const choose = (table: 'apps' | 'clients' | 'webhooks', id: string, status_vocabulary: StatusVocabulary) =>
    fresh.db.write.updateTable(table).set({ status_vocabulary }).where('id', '=', id).execute();

  test('is told in the words that its reader chose, or else the app: answers, webhooks and refusals', async () => {
    await choose('apps', 'demo', 'upper');
    const client = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: apiScopes });
    const { headers: member } = await addMember(fresh.db, worldNow, { appId: 'demo', role: 'admin' });
    const path = new URL(receiver.url);
    await addWebhook(world.deps, { url: `${path.origin}/apps` }, worldNow);
    const own = await addWebhook(world.deps, { url: `${path.origin}/own` }, worldNow);
    await choose('webhooks', own, 'appointment');
    const call = (method: string, step: string, body?: unknown, headers = client) =>
      world.call(method, `/v1/bookings${step}`, body, headers);

    const order = { event_type: 'choose-your-host', timezone: 'UTC', attendee: { name: 'Robin' } };
    const booked = await call('POST', '', { ...order, start: '2027-03-02T09:30:00Z' });
    assert.deepEqual([booked.status, booked.body['status']], [201, 'SCHEDULED'], booked.text);
    const moved = await call('POST', `/${String(booked.body['id'])}/reschedule`, {
      start: '2027-03-02T10:15:00Z',
    });
    assert.deepEqual([moved.status, moved.body['status']], [201, 'RESCHEDULED'], moved.text);
    const id = String(moved.body['id']);
    assert.equal((await call('GET', `/${String(booked.body['id'])}`)).body['status'], 'CANCELLED');

    await runDue(world.deps);
    const told = receiver.received.map(({ path: at, body }) => {
      const { type, data } = bookingEventSchema.parse(JSON.parse(body));
      return `${at} ${type} ${data.booking.status}`;
    });
    assert.deepEqual(told.toSorted(), [
      '/apps scheduled.created SCHEDULED',
      '/apps scheduled.rescheduled RESCHEDULED',
      '/own scheduled.created Confirmed',
      '/own scheduled.rescheduled Confirmed',
    ]);

    await fresh.db.write.updateTable('clients').set({ status_vocabulary: 'meeting' }).execute();
    assert.equal((await call('GET', `/${id}`)).body['status'], 'Upcoming');
    world.clock.advance(26 * 3_600_000);
    const again = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
    await fresh.db.write.updateTable('clients').set({ status_vocabulary: 'meeting' }).execute();
    assert.equal((await call('GET', `/${id}`, undefined, again)).body['status'], 'Past');
    const late = await call('POST', `/${id}/cancel`, {}, again);
    assert.deepEqual(
      [late.status, late.body['state'], late.body['detail']],
      [409, 'Past', 'The booking has already begun. It is Past.'],
    );
    const lateMember = await call('POST', `/${id}/cancel`, {}, member);
    assert.deepEqual(
      [lateMember.body['state'], lateMember.body['detail']],
      ['scheduled', 'The booking has already begun. It is scheduled.'],
    );
    const done = await call('POST', `/${id}/complete`, undefined, again);
    assert.deepEqual([done.body['status'], done.body['attendance']], ['Past', 'attended']);
  });
});
