import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { secretsFrom } from '../secrets.ts';
import { addWebhook } from '../testing/add-webhook.ts';
import { bookIntroCall, callDemo } from '../testing/demo-visitor.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { serverProcessKey, startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

eachDatabase('A server with a webhook endpoint', (openFresh) => {
  let fresh: FreshDatabase;
  let server: ServerProcess;
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    fresh = await openFresh();
    await start();
    receiver = await startWebhookReceiver();
    const deps = { db: fresh.db, secrets: secretsFrom(serverProcessKey) };
    await addWebhook(deps, { url: receiver.url }, Date.now());
    // While the clock stands nothing runs by itself.
    await call('PUT', '/dev/clock', { advance: 'PT0S' });
    await runDue();
  });
  afterEach(async () => {
    await server.end();
    await receiver.close();
    await fresh.remove();
  });

  async function start(): Promise<void> {
    server = await startServerProcess(fresh.setting, { WEBHOOK_PRIVATE: '1' });
  }
  const call = (method: string, path: string, body?: unknown) => callDemo(server.url, method, path, body);
  const runDue = () => call('POST', '/dev/run-due');
  const ids = () => receiver.received.map(({ headers }) => headers['webhook-id']);
  const eventIds = async () =>
    (await fresh.db.read.selectFrom('events').select('id').execute()).map(({ id }) => id);

  it('tells it of an event once', async () => {
    await bookIntroCall(server.url);
    await runDue();
    await call('PUT', '/dev/clock', { advance: 'P1D' });
    await runDue();
    assert.deepEqual(ids(), await eventIds());
  });

  it('tells it the same again, by the same id, when it was killed before it had noted the answer', async () => {
    await bookIntroCall(server.url);
    const arrived = Promise.withResolvers<void>();
    receiver.answerWith(() => arrived.resolve());
    runDue().catch(() => undefined);
    await arrived.promise;
    await server.end('SIGKILL');

    receiver.answerWith((response) => void response.writeHead(204).end());
    await start();
    // By then the claim of the killed one has ended.
    await call('PUT', '/dev/clock', { advance: 'PT1M' });
    await runDue();
    const [id] = await eventIds();
    assert.deepEqual(ids(), [id, id]);
    assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1);
    const { status } = await fresh.db.read
      .selectFrom('outbox')
      .select('status')
      .where('channel', '=', 'webhook')
      .executeTakeFirstOrThrow();
    assert.equal(status, 'sent');
    assert.deepEqual(await findFaults(fresh.db), []);
  });
});
