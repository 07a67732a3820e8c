import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import {
  deliverySchema,
  pageSchema,
  webhookDeliverySchema,
  type WebhookDelivery,
} from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import { runDue } from '../jobs/worker.ts';
import { addClient } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { addWebhook, testWebhookSecret } from '../testing/add-webhook.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';
import { purgeTries } from './purge-tries.ts';

const minuteMs = 60_000;
const page = pageSchema(webhookDeliverySchema);

eachDatabase('The log of an endpoint', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let receiver: WebhookReceiver;
  let id: string;
  let reader: Readonly<Record<string, string>>;
  let manager: Readonly<Record<string, string>>;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db, { webhookPrivate: true });
    receiver = await startWebhookReceiver();
    id = await addWebhook(world.deps, { url: `${receiver.url}?room=7` }, worldNow);
    reader = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:read'] });
    manager = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:manage'] });
  });
  afterEach(async () => {
    await receiver.close();
    await fresh.remove();
  });

  async function book(start: string): Promise<void> {
    const answer = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Zoë', email: 'zoe@example.com' },
      answers: { topic: 'Brand' },
    });
    assert.equal(answer.status, 201, answer.text);
  }
  const work = () => runDue(world.deps);
  async function log(query = '', endpoint = id) {
    const now = world.clock.now();
    const asking = await addClient(fresh.db, now, { appId: 'demo', scopes: ['webhooks:read'] });
    const answer = await world.call('GET', `/v1/webhooks/${endpoint}/deliveries${query}`, undefined, asking);
    assert.equal(answer.status, 200, answer.text);
    return { ...page.parse(answer.body), text: answer.text };
  }
  const newest = async (): Promise<WebhookDelivery> =>
    (await log()).data[0] ?? assert.fail('nothing is logged');
  const redeliver = (delivery: string, endpoint = id) =>
    world.call('POST', `/v1/webhooks/${endpoint}/deliveries/${delivery}/redeliver`, undefined, manager);

  it('shows what was sent, every try with its time, and what was answered, without a secret', async () => {
    receiver.answerWith((response, { headers }) => {
      const signature = String(headers['webhook-signature']);
      response
        .writeHead(503, { 'x-why': 'asleep', 'set-cookie': 'session=1', 'x-was': signature })
        .end(`zz\0${JSON.stringify(headers)} ${encodeURIComponent(signature)}${'é'.repeat(2000)}`);
    });
    await book('2027-03-02T08:00:00Z');
    await work();
    world.clock.advance(minuteMs);
    receiver.answerWith((response) => void response.writeHead(204).end());
    await work();
    const { text, data } = await log();
    const [delivery = assert.fail(), ...others] = data;
    assert.deepEqual(others, []);
    assert.equal(delivery.body, receiver.received[0]?.body);
    assert.equal(delivery.message_id, receiver.received[0]?.headers['webhook-id']);
    assert.deepEqual(
      [delivery.kind, delivery.status, delivery.attempts, delivery.created_at, delivery.finished_at],
      ['scheduled.created', 'sent', 2, '2027-03-01T10:00:00Z', '2027-03-01T10:01:00Z'],
    );
    const [failed = assert.fail(), sent = assert.fail(), ...more] = delivery.tries;
    assert.deepEqual(more, []);
    assert.deepEqual([failed.at, failed.error], ['2027-03-01T10:00:00Z', 'the endpoint answered 503']);
    assert.equal(failed.request.url, `${receiver.url}?room=7`);
    assert.deepEqual(failed.request.headers['webhook-id'], delivery.message_id);
    assert.equal(failed.request.headers['webhook-signature'], 'v1,…');
    assert.equal(failed.response?.status, 503);
    assert.equal(failed.response.headers['x-why'], 'asleep');
    assert.ok(!('set-cookie' in failed.response.headers));
    assert.ok(failed.response.body.startsWith('zz\uFFFD{') && failed.response.body.endsWith('é'));
    assert.equal(failed.response.headers['x-was'], 'v1,…');
    assert.ok(Buffer.byteLength(failed.response.body) <= 1100);
    assert.deepEqual([sent.at, sent.error, sent.response?.status], ['2027-03-01T10:01:00Z', null, 204]);
    assert.ok(sent.duration_ms >= 0);
    assert.ok(!text.includes(testWebhookSecret.slice('whsec_'.length)));
    const signature = String(receiver.received[0]?.headers['webhook-signature']).slice(3);
    for (const written of [signature, encodeURIComponent(signature)]) assert.ok(!text.includes(written));
    const one = await world.call('GET', `/v1/webhooks/${id}/deliveries/${delivery.id}`, undefined, reader);
    assert.deepEqual(one.body, delivery);
  });

  it('shows that nobody answered', async () => {
    await receiver.close();
    await book('2027-03-02T08:00:00Z');
    await work();
    const { tries, last_error, status } = await newest();
    assert.deepEqual([tries[0]?.response, status], [null, 'pending']);
    assert.match(tries[0]?.error ?? '', /could not be reached \(ECONNREFUSED\)/);
    assert.equal(last_error, tries[0]?.error);
  });

  it('is read in pages, the latest first, and holds nothing of another endpoint', async () => {
    const other = await addWebhook(
      world.deps,
      { url: receiver.url, events: ['scheduled.no_show'] },
      worldNow,
    );
    for (const hour of ['08', '09', '10']) await book(`2027-03-02T${hour}:00:00Z`);
    world.clock.advance(minuteMs);
    await world.call('POST', `/v1/webhooks/${id}/test`, undefined, manager);
    const first = await log('?limit=3');
    assert.equal(first.data[0]?.kind, 'ping');
    assert.equal(first.data[0].booking_id, null);
    const second = await log(`?limit=3&cursor=${first.pagination.next_cursor}`);
    assert.equal(second.pagination.has_more, false);
    assert.equal(new Set([...first.data, ...second.data].map((one) => one.id)).size, 4);
    assert.deepEqual((await log('', other)).data, []);
    const foreign = await world.call(
      'GET',
      `/v1/webhooks/${other}/deliveries?cursor=${first.pagination.next_cursor}`,
      undefined,
      reader,
    );
    assert.equal(foreign.status, 400);
    assert.equal((await redeliver(first.data[0].id, other)).status, 404);
  });

  it('is nobody else’s', async () => {
    await book('2027-03-02T08:00:00Z');
    const { id: delivery } = await newest();
    await addApp(fresh.db, { id: 'shop' });
    const scopes = ['webhooks:read', 'webhooks:manage'] as const;
    const stranger = await addClient(fresh.db, worldNow, { appId: 'shop', scopes });
    const at = `/v1/webhooks/${id}/deliveries`;
    const calls = [
      ['GET', at],
      ['GET', `${at}/${delivery}`],
      ['POST', `${at}/${delivery}/redeliver`],
      ['POST', `/v1/webhooks/${id}/rotate-secret`],
    ] as const;
    for (const [method, path] of calls) {
      assert.equal((await world.call(method, path, undefined, stranger)).status, 404, path);
      assert.equal((await world.call(method, path)).status, 401, path);
      const wrong = method === 'GET' ? manager : reader;
      assert.equal((await world.call(method, path, undefined, wrong)).status, 403, path);
    }
    for (const bad of [`/v1/webhooks/${id}/deliveries/dlv_no`, `/v1/webhooks/whk_no/deliveries`])
      assert.ok([400, 404].includes((await world.call('GET', bad, undefined, reader)).status), bad);
  });

  it('lets the same be sent once more, by the same id, as a new delivery', async () => {
    receiver.answerWith((response) => void response.writeHead(500).end());
    await book('2027-03-02T08:00:00Z');
    await work();
    const failed = await newest();
    const hastened = await redeliver(failed.id);
    assert.equal(hastened.status, 200);
    assert.equal(deliverySchema.parse(hastened.body).id, failed.id);
    receiver.answerWith((response) => void response.writeHead(200).end());
    await work();
    assert.equal((await newest()).status, 'sent');
    world.clock.advance(minuteMs);
    const again = await redeliver(failed.id);
    assert.equal(again.status, 202, again.text);
    await work();
    const { data } = await log();
    assert.deepEqual(
      data.map(({ id: one, status, message_id }) => [one, status, message_id]),
      [
        [again.body['id'], 'sent', failed.message_id],
        [failed.id, 'sent', failed.message_id],
      ],
    );
    assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 1);
    assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1);
    await fresh.db.write.updateTable('webhooks').set({ active: 0 }).execute();
    const paused = await redeliver(failed.id);
    assert.deepEqual(
      [paused.status, paused.body['code'], paused.body['state']],
      [409, 'invalid_transition', 'paused'],
    );
  });

  it('forgets tries after 30 days, and keeps that there were deliveries; both go with the booking', async () => {
    await book('2027-03-02T08:00:00Z');
    await work();
    world.clock.advance(30 * 1440 * minuteMs);
    assert.equal(await purgeTries(world.deps), 0);
    world.clock.advance(1);
    assert.equal(await purgeTries(world.deps), 1);
    const { tries, attempts, status } = await newest();
    assert.deepEqual([tries, attempts, status], [[], 1, 'sent']);
    await book('2027-04-20T08:00:00Z');
    await work();
    await writeTransaction(fresh.db, async (trx) => {
      await trx.deleteFrom('bookings').execute();
    });
    assert.deepEqual(await fresh.db.read.selectFrom('webhook_tries').selectAll().execute(), []);
  });
});
