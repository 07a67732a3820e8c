import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { webhookSchema } from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import type { OutgoingMail } from '../mail/mailer.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { addWebhook } from '../testing/add-webhook.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

const hourMs = 3_600_000;

eachDatabase('An endpoint that takes nothing', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let receiver: WebhookReceiver;
  let id: string;
  let mails: OutgoingMail[];
  let admin: string;
  beforeEach(async () => {
    fresh = await openFresh();
    mails = [];
    const mailer = { send: async (mail: OutgoingMail) => void mails.push(mail) };
    world = await openWorld(fresh.db, { webhookPrivate: true }, { mailer });
    receiver = await startWebhookReceiver();
    id = await addWebhook(world.deps, { url: `${receiver.url}?token=private`, description: 'CRM' }, worldNow);
    await fresh.db.write.deleteFrom('sessions').execute();
    await fresh.db.write.updateTable('members').set({ archived: 1 }).execute();
    await addApp(fresh.db, { id: 'shop' });
    for (const [appId, role] of [
      ['demo', 'admin'],
      ['demo', 'manager'],
      ['shop', 'admin'],
    ] as const) {
      const { member } = await addMember(fresh.db, worldNow, { appId, role });
      const email = `${role}@${appId}.example`;
      await fresh.db.write
        .updateTable('members')
        .set({ email, locale: 'de' })
        .where('id', '=', member.id)
        .execute();
    }
    admin = 'admin@demo.example';
  });
  afterEach(async () => {
    await receiver.close();
    await fresh.remove();
  });

  const work = () => runDue(world.deps);
  const answerWith = (status: number) =>
    receiver.answerWith((response) => void response.writeHead(status).end());
  async function book(start: string): Promise<void> {
    const answer = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Zoë', email: `z${start.replaceAll(/\D/g, '')}@example.com` },
      answers: { topic: 'Brand' },
    });
    assert.equal(answer.status, 201, answer.text);
  }
  async function see() {
    const now = world.clock.now();
    const reader = await addClient(fresh.db, now, { appId: 'demo', scopes: ['webhooks:read'] });
    return webhookSchema.parse((await world.call('GET', `/v1/webhooks/${id}`, undefined, reader)).body);
  }
  const paused = () => mails.filter(({ kind }) => kind === 'webhook_paused');
  /** Lets hours go by, and the worker look in every one of them. */
  async function letPass(hours: number): Promise<void> {
    for (let hour = 0; hour < hours; hour++) {
      world.clock.advance(hourMs);
      await work();
    }
  }

  it('for the whole life of an event is paused, says why, and the admins of its app are told once', async () => {
    answerWith(500);
    await book('2027-03-10T08:00:00Z');
    await book('2027-03-10T09:00:00Z');
    await work();
    assert.deepEqual([(await see()).active, (await see()).failing_since], [true, '2027-03-01T10:00:00Z']);
    await letPass(48);
    assert.equal((await see()).active, true);
    await letPass(48);
    const seen = await see();
    assert.deepEqual(
      [seen.active, seen.paused_because, seen.failing_since],
      [false, 'failing', '2027-03-01T10:00:00Z'],
    );
    assert.equal(paused().length, 1);
    const [mail = assert.fail()] = paused();
    assert.equal(mail.to.email, admin);
    assert.match(mail.subject, /^Webhook angehalten: http:\/\/127\.0\.0\.1:\d+\/hook$/);
    assert.match(mail.text, /seit Montag, 1\. März 2027/);
    assert.ok(!mail.text.includes('private') && !mail.html.includes('private'));
    const before = receiver.received.length;
    await book('2027-03-11T08:00:00Z');
    await letPass(24);
    assert.equal(receiver.received.length, before);
  });

  it('goes on while it took anything in between', async () => {
    answerWith(500);
    await book('2027-03-10T08:00:00Z');
    await work();
    await letPass(30);
    receiver.answerWith((response, { body }) => {
      response.writeHead(body.includes('2027-03-10T09') ? 200 : 500).end();
    });
    await book('2027-03-10T09:00:00Z');
    await letPass(1);
    assert.equal((await see()).failing_since, null);
    await letPass(80);
    assert.equal((await see()).active, true);
    assert.deepEqual(paused(), []);
  });

  it('because it is gone is paused at once; resumed by hand it gets what comes, and the mail is spared', async () => {
    answerWith(410);
    await book('2027-03-10T08:00:00Z');
    const mailer = { send: () => Promise.reject(new Error('not now')) };
    await runDue({ ...world.deps, mailer });
    assert.deepEqual([(await see()).active, (await see()).paused_because], [false, 'gone']);
    const manager = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:manage'] });
    const resumed = await world.call('PATCH', `/v1/webhooks/${id}`, { active: true }, manager);
    assert.deepEqual(
      [resumed.body['active'], resumed.body['paused_because'], resumed.body['failing_since']],
      [true, null, null],
    );
    answerWith(200);
    const before = receiver.received.length;
    await book('2027-03-10T09:00:00Z');
    await letPass(1);
    assert.equal(receiver.received.length, before + 1);
    assert.deepEqual(paused(), []);
    const mail = await fresh.db.read
      .selectFrom('outbox')
      .select(['status', 'last_error'])
      .where('kind', '=', 'webhook_paused')
      .execute();
    assert.deepEqual(mail, [{ status: 'skipped', last_error: 'endpoint_resumed' }]);
  });

  it('at an address that it had before is not paused at the new one', async () => {
    const arrived = Promise.withResolvers<() => void>();
    receiver.answerWith((response) => arrived.resolve(() => void response.writeHead(410).end()));
    await book('2027-03-10T08:00:00Z');
    const working = work();
    const answer = await arrived.promise;
    const manager = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:manage'] });
    const url = 'https://new.example.com/hook';
    assert.equal((await world.call('PATCH', `/v1/webhooks/${id}`, { url }, manager)).status, 200);
    answer();
    await working;
    assert.deepEqual([(await see()).active, (await see()).paused_because], [true, null]);
  });

  it('failing a test is neither paused nor said to fail', async () => {
    answerWith(500);
    const manager = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['webhooks:manage'] });
    assert.equal((await world.call('POST', `/v1/webhooks/${id}/test`, undefined, manager)).status, 202);
    await work();
    assert.deepEqual([(await see()).active, (await see()).failing_since], [true, null]);
  });
});
