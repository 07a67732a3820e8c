import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, it, mock } from 'node:test';
import { z } from 'zod';
import { bookingEventSchema, pageSchema, webhookDeliverySchema } from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { addClient } from '../testing/add-access.ts';
import { addWebhook, testWebhookSecret } from '../testing/add-webhook.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import {
  startWebhookReceiver,
  type ReceivedCall,
  type WebhookReceiver,
} from '../testing/webhook-receiver.ts';

const minuteMs = 60_000;

/** One of the programs that docs/webhooks.md shows, as it stands there. */
async function documented<Program>(name: string): Promise<Program> {
  const text = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code);
  const code = blocks.find((block) => block.includes(`function ${name}(`)) ?? assert.fail(`no ${name}`);
  // A program that is in no file cannot find packages by their names.
  const found = code.replaceAll(
    /'(@slotkit\/[^']+)'/g,
    (_, spec: string) => `'${import.meta.resolve(spec)}'`,
  );
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(found)}`);
  return z.record(z.string(), z.custom<Program>()).parse(module)[name] ?? assert.fail(`no ${name}`);
}
type Check = (headers: unknown, body: string, secret: string) => boolean;
type Receive = (
  request: IncomingMessage,
  response: ServerResponse,
  secrets: string | readonly string[],
  work: (id: string, event: unknown) => void,
) => Promise<void>;

eachDatabase('a webhook', (openFresh) => {
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

  const add = (change: Parameters<typeof addWebhook>[1] = {}) =>
    addWebhook(world.deps, { url: receiver.url, ...change }, worldNow);
  async function book(start = '2027-03-02T08:00:00Z'): Promise<void> {
    const answer = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Zoë', email: 'zoe@example.com' },
      answers: { topic: 'Brand' },
    });
    assert.equal(answer.status, 201, answer.text);
  }
  const work = () => runDue(world.deps);
  const deliveries = () =>
    fresh.db.read
      .selectFrom('outbox')
      .select(['status', 'last_error', 'attempts', 'next_attempt_at'])
      .where('channel', '=', 'webhook')
      .orderBy('id')
      .execute();
  const answerWith = (status: number, headers: Record<string, string> = {}) =>
    receiver.answerWith((response) => void response.writeHead(status, headers).end());
  const idsOf = (calls: readonly ReceivedCall[]) => calls.map(({ headers }) => headers['webhook-id']);

  it('is the event as it was kept, signed so that what the documentation shows accepts it', async () => {
    await add();
    await book();
    await work();
    assert.equal(receiver.received.length, 1);
    const [{ headers, body } = assert.fail()] = receiver.received;
    const event = await fresh.db.read.selectFrom('events').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([headers['webhook-id'], body], [event.id, event.payload_json]);
    assert.equal(headers['content-type'], 'application/json');
    assert.match(headers['user-agent'] ?? '', /^Slotkit\/\d/);
    assert.equal(bookingEventSchema.parse(JSON.parse(body)).data.booking.attendees[0]?.name, 'Zoë');
    const isFromSlotkit = await documented<Check>('isFromSlotkit');
    mock.timers.enable({ apis: ['Date'], now: worldNow });
    try {
      assert.ok(isFromSlotkit(headers, body, testWebhookSecret));
      assert.ok(!isFromSlotkit(headers, body.replace('Zoë', 'Zoe'), testWebhookSecret));
      assert.ok(!isFromSlotkit(headers, body, `whsec_${Buffer.from('another').toString('base64')}`));
      mock.timers.setTime(worldNow + 6 * minuteMs);
      assert.ok(!isFromSlotkit(headers, body, testWebhookSecret));
    } finally {
      mock.timers.reset();
    }
    await work();
    assert.equal(receiver.received.length, 1);
    assert.equal((await deliveries())[0]?.status, 'sent');
  });

  it('is taken by the receiver that the documentation shows, and by it alone', async () => {
    const receive = await documented<Receive>('receive');
    const noted: (readonly [string, unknown])[] = [];
    let secrets = [`whsec_${Buffer.from('another').toString('base64')}`];
    const server = createServer((request, response) => {
      receive(request, response, secrets, (id, event) => noted.push([id, event])).catch(assert.fail);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = server.address();
      assert.ok(address !== null && typeof address === 'object');
      await add({ url: `http://127.0.0.1:${address.port}/` });
      await book();
      mock.timers.enable({ apis: ['Date'], now: worldNow });
      await work();
      assert.deepEqual([noted, (await deliveries())[0]?.last_error], [[], 'the endpoint answered 400']);
      secrets = [...secrets, testWebhookSecret];
      world.clock.advance(minuteMs);
      mock.timers.setTime(world.clock.now());
      await work();
      const event = await fresh.db.read.selectFrom('events').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual(noted, [[event.id, JSON.parse(event.payload_json)]]);
      assert.equal((await deliveries())[0]?.status, 'sent');
    } finally {
      mock.timers.reset();
      server.close();
      server.closeAllConnections();
    }
  });

  it("tells statuses in the endpoint's words, else in the app's, and the log shows what was sent", async () => {
    await fresh.db.write
      .updateTable('apps')
      .set({ status_vocabulary: 'upper' })
      .where('id', '=', 'demo')
      .execute();
    const apps = await add();
    const own = await add({ vocabulary: 'meeting', url: `${receiver.url}/own` });
    await book();
    await work();
    const statusAt = (path: string): string => {
      const call = receiver.received.find((one) => one.path === path);
      return bookingEventSchema.parse(JSON.parse(call?.body ?? '')).data.booking.status;
    };
    assert.deepEqual([statusAt('/hook'), statusAt('/hook/own')], ['SCHEDULED', 'Upcoming']);
    const reader = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:read'] });
    for (const [id, path] of [
      [apps, '/hook'],
      [own, '/hook/own'],
    ]) {
      const { body } = await world.call('GET', `/v1/webhooks/${id}/deliveries`, undefined, reader);
      const [delivery] = pageSchema(webhookDeliverySchema).parse(body).data;
      assert.equal(delivery?.body, receiver.received.find((one) => one.path === path)?.body);
    }
  });

  it('keeps its id and bytes over tries and endpoints, and is signed anew each time', async () => {
    await add();
    await add({ url: `${receiver.url}/other` });
    answerWith(503);
    await book();
    await work();
    world.clock.advance(minuteMs);
    answerWith(200);
    await work();
    const calls = receiver.received;
    assert.deepEqual(calls.map(({ path }) => path).toSorted(), [
      '/hook',
      '/hook',
      '/hook/other',
      '/hook/other',
    ]);
    assert.equal(new Set(idsOf(calls)).size, 1);
    assert.equal(new Set(calls.map(({ body }) => body)).size, 1);
    const [first, , later] = calls;
    const secondsOf = (call: ReceivedCall | undefined) => Number(call?.headers['webhook-timestamp']);
    assert.deepEqual([secondsOf(first), secondsOf(later)], [worldNow / 1000, worldNow / 1000 + 60]);
    assert.notEqual(first?.headers['webhook-signature'], later?.headers['webhook-signature']);
    assert.deepEqual(
      (await deliveries()).map(({ status, attempts }) => [status, attempts]),
      [
        ['sent', 2],
        ['sent', 2],
      ],
    );
  });

  it('fails by anything but 2xx, follows no redirect, and comes again when the receiver wants it', async () => {
    await add();
    answerWith(302, { location: `${receiver.url}/elsewhere` });
    await book();
    await work();
    assert.deepEqual(
      receiver.received.map(({ path }) => path),
      ['/hook'],
    );
    const [redirected] = await deliveries();
    assert.deepEqual([redirected?.status, redirected?.last_error], ['pending', 'the endpoint answered 302']);
    world.clock.advance(minuteMs);
    answerWith(429, { 'retry-after': '3600' });
    await work();
    const [told] = await deliveries();
    assert.equal(told?.next_attempt_at, world.clock.now() + 60 * minuteMs);
    world.clock.advance(59 * minuteMs);
    await work();
    assert.equal(receiver.received.length, 2);
    world.clock.advance(minuteMs);
    answerWith(202);
    await work();
    assert.equal((await deliveries())[0]?.status, 'sent');
  });

  it('waits until the date that the receiver names, but a day at most', async () => {
    await add();
    const date = new Date(worldNow + 90 * minuteMs).toUTCString();
    answerWith(503, { 'retry-after': date });
    await book();
    await work();
    assert.equal((await deliveries())[0]?.next_attempt_at, worldNow + 90 * minuteMs);
    world.clock.advance(90 * minuteMs);
    answerWith(503, { 'retry-after': '999999999' });
    await work();
    assert.equal((await deliveries())[0]?.next_attempt_at, world.clock.now() + 24 * 60 * minuteMs);
  });

  it('is not sent any more when the endpoint says that it is gone, and that can be seen', async () => {
    const id = await add();
    answerWith(500);
    await book();
    await book('2027-03-02T09:00:00Z');
    await work();
    world.clock.advance(minuteMs);
    answerWith(410);
    await work();
    const [webhook] = await fresh.db.read.selectFrom('webhooks').selectAll().where('id', '=', id).execute();
    assert.deepEqual([webhook?.active, webhook?.paused_because], [0, 'gone']);
    await book('2027-03-02T10:00:00Z');
    await work();
    const ended = (await deliveries()).map(({ status, last_error }) => [status, last_error]);
    assert.equal(ended.length, 2);
    const because = (status: string) =>
      status === 'failed' ? /^the endpoint answered 410( and was paused)?$/ : /^endpoint_paused$/;
    for (const [status, says] of ended) assert.match(says ?? '', because(status ?? ''));
    assert.ok(ended.some(([, says]) => says?.endsWith('was paused')));
  });

  it('that was queued for an endpoint which is paused or deleted by now is skipped', async () => {
    const paused = await add();
    const deleted = await add();
    await book();
    const to = (id: string, change: { active: number } | { archived: number }) =>
      fresh.db.write.updateTable('webhooks').set(change).where('id', '=', id).execute();
    await to(paused, { active: 0 });
    await to(deleted, { archived: 1 });
    await work();
    assert.deepEqual(receiver.received, []);
    assert.deepEqual(
      (await deliveries()).map(({ status, last_error }) => [status, last_error]),
      [
        ['skipped', 'endpoint_paused'],
        ['skipped', 'endpoint_paused'],
      ],
    );
  });

  it('for a test is a ping that is tried once, to a paused endpoint as well', async () => {
    const id = await add({ active: false });
    answerWith(500);
    const manager = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:manage'] });
    const answer = await world.call('POST', `/v1/webhooks/${id}/test`, undefined, manager);
    assert.equal(answer.status, 202, answer.text);
    await work();
    assert.deepEqual(idsOf(receiver.received), [answer.body['message_id']]);
    assert.deepEqual(JSON.parse(receiver.received[0]?.body ?? ''), {
      type: 'ping',
      timestamp: '2027-03-01T10:00:00Z',
      sequence: 0,
      data: { webhook_id: id },
    });
    const [delivery] = await deliveries();
    assert.deepEqual([delivery?.status, delivery?.last_error], ['failed', 'the endpoint answered 500']);
  });

  it('to a private address stays unsent unless the operator allows it', async () => {
    world = await openWorld(fresh.db);
    await add({ url: receiver.url.replace('http:', 'https:') });
    await book();
    await work();
    const [{ status, last_error } = assert.fail()] = await deliveries();
    assert.deepEqual([status, last_error], ['pending', '127.0.0.1 is not on the public internet']);
  });

  it('to an endpoint that never answers delays neither mail nor another endpoint', async () => {
    const dead = await startWebhookReceiver();
    dead.answerWith(() => undefined);
    await add({ url: dead.url });
    await add();
    const starts = ['08', '09', '10', '11', '13'].map((hour) => `2027-03-02T${hour}:00:00Z`);
    for (const start of starts) await book(start);
    const mails: string[] = [];
    const arrived = Promise.withResolvers<void>();
    const look = () => {
      if (receiver.received.length === starts.length && mails.length === 2 * starts.length) arrived.resolve();
    };
    receiver.answerWith((response) => {
      response.end();
      look();
    });
    const mailer = {
      send: async ({ messageId }: { readonly messageId: string }) => {
        mails.push(messageId);
        look();
      },
    };
    const working = runDue({ ...world.deps, mailer });
    try {
      await arrived.promise;
      assert.ok(dead.received.length < starts.length);
      assert.ok((await deliveries()).filter(({ status }) => status === 'pending').length >= starts.length);
    } finally {
      dead.answerWith((response) => void response.writeHead(500).end());
      await dead.close();
      await working;
    }
  });
});
