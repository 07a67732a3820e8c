import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { createdWebhookSchema } from '@slotkit/shared/wire';
import { verifyWebhook, WebhookVerificationError } from '@slotkit/shared/webhooks';
import { Webhook } from 'standardwebhooks';
import { runDue } from '../jobs/worker.ts';
import { addClient } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

const hourMs = 3_600_000;

eachDatabase("An endpoint's secret", (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let receiver: WebhookReceiver;
  let created: { readonly id: string; readonly secret: string };
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db, { webhookPrivate: true });
    receiver = await startWebhookReceiver();
    created = createdWebhookSchema.parse((await call('POST', '', { url: receiver.url })).body);
  });
  afterEach(async () => {
    await receiver.close();
    await fresh.remove();
  });

  async function call(method: string, path: string, body?: unknown) {
    const scopes = ['webhooks:read', 'webhooks:manage'] as const;
    const manager = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes });
    return world.call(method, `/v1/webhooks${path}`, body, manager);
  }
  async function rotate(body?: unknown) {
    const answer = await call('POST', `/${created.id}/rotate-secret`, body);
    assert.equal(answer.status, 200, answer.text);
    return createdWebhookSchema.parse(answer.body);
  }
  /** Sends a ping and says which of the secrets it was signed with. */
  async function signers(...secrets: readonly string[]): Promise<number[]> {
    assert.equal((await call('POST', `/${created.id}/test`)).status, 202);
    await runDue(world.deps);
    const sent = receiver.received.at(-1) ?? assert.fail('nothing was sent');
    const verified = await Promise.allSettled(
      secrets.map((secret) => verifyWebhook(secret, sent.headers, sent.body, world.clock.now())),
    );
    assert.equal(
      sent.headers['webhook-signature']?.toString().split(' ').length,
      verified.filter(isFulfilled).length,
    );
    return verified.flatMap((one, index) => {
      if (isFulfilled(one)) return [index];
      assert.ok(one.reason instanceof WebhookVerificationError);
      return [];
    });
  }
  const isFulfilled = (one: PromiseSettledResult<unknown>): one is PromiseFulfilledResult<unknown> =>
    one.status === 'fulfilled';

  it('is replaced by another one, beside which it signs for a day', async () => {
    const rotated = await rotate();
    assert.notEqual(rotated.secret, created.secret);
    assert.equal(rotated.previous_secret_expires_at, '2027-03-02T10:00:00Z');
    assert.deepEqual(await signers(rotated.secret, created.secret), [0, 1]);
    world.clock.advance(24 * hourMs - 1);
    assert.deepEqual(await signers(rotated.secret, created.secret), [0, 1]);
    world.clock.advance(1);
    assert.deepEqual(await signers(rotated.secret, created.secret), [0]);
    const { body, text } = await call('GET', `/${created.id}`);
    assert.equal(body['previous_secret_expires_at'], null);
    assert.ok(!text.includes('whsec_'));
  });

  it('signs so that the reference library accepts either', async () => {
    const rotated = await rotate();
    await signers(rotated.secret, created.secret);
    const { headers, body } = receiver.received.at(-1) ?? assert.fail();
    const seconds = Number(headers['webhook-timestamp']);
    assert.equal(seconds, worldNow / 1000);
    for (const secret of [rotated.secret, created.secret]) {
      const signature = new Webhook(secret).sign(
        String(headers['webhook-id']),
        new Date(seconds * 1000),
        body,
      );
      assert.ok(String(headers['webhook-signature']).split(' ').includes(signature));
    }
  });

  it('ends when it is said, at once if that is said, and when it is the last but one', async () => {
    const second = await rotate({ keep_old_minutes: 60 });
    const third = await rotate({ keep_old_minutes: 10 });
    assert.deepEqual(await signers(third.secret, second.secret, created.secret), [0, 1]);
    world.clock.advance(hourMs);
    const fourth = await rotate({ keep_old_minutes: 0 });
    assert.equal(fourth.previous_secret_expires_at, null);
    assert.deepEqual(await signers(fourth.secret, third.secret), [0]);
    for (const minutes of [-1, 10_081, 1.5, '5'])
      assert.equal(
        (await call('POST', `/${created.id}/rotate-secret`, { keep_old_minutes: minutes })).status,
        422,
      );
  });

  it('replaced twice at once is the two that were given out', async () => {
    const both = await Promise.all([rotate(), rotate()]);
    const found = await signers(...both.map(({ secret }) => secret), created.secret);
    assert.deepEqual(found, [0, 1]);
  });
});
