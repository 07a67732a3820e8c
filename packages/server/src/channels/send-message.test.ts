import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { z } from 'zod';
import { getBooking } from '../bookings/booking-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { claimMs } from '../jobs/outbox-store.ts';
import { serverWork } from '../jobs/server-work.ts';
import { runDue } from '../jobs/worker.ts';
import { queueCustomReminder } from '../reminders/custom-reminder.ts';
import { secretsFrom } from '../secrets.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { genesysOrganization, startGenesysServer, type GenesysServer } from '../testing/genesys-server.ts';
import { patienceMs } from '../testing/patience.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';
import { setGenesys, setHttp } from './channel-service.ts';
import { genesysChannel } from './genesys-channel.ts';
import { httpChannel } from './http-channel.ts';
import { sendMessage } from './send-message.ts';

const start = '2027-03-04T09:00:00Z';
const startAt = Date.parse(start);
const phone = '+49 30 1234567';
const always = (): void => undefined;
const bodyShape = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  to: z.object({ phone: z.string() }),
});

eachDatabase('A text to a customer', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let deps: Deps;
  let gateway: WebhookReceiver;
  let genesys: GenesysServer;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    deps = { ...desk.deps, config: { ...desk.deps.config, webhookPrivate: true } };
    gateway = await startWebhookReceiver();
    genesys = await startGenesysServer(() => desk.world.clock.now());
    await desk.set('intro-call', {
      dispatch: { minutesBefore: 20 },
      reminders: [
        { kind: 'invitation', channels: ['http'] },
        { kind: 'reminder_1h', channels: ['http'] },
        { kind: 'cancellation', channels: ['http'] },
      ],
    });
  });
  afterEach(async () => {
    await Promise.all([gateway.close(), genesys.close()]);
    await fresh.remove();
  });

  const setUpHttp = () => setHttp(deps, { kind: 'operator', appId: 'demo' }, { url: gateway.url }, always);
  const setUpGenesys = () =>
    setGenesys(
      deps,
      { kind: 'operator', appId: 'demo' },
      {
        region: genesysOrganization.region,
        client_id: genesysOrganization.clientId,
        client_secret: genesysOrganization.clientSecret,
        integration_id: genesysOrganization.integrationId,
      },
      always,
    );
  const book = (attendee: object = { phone }) =>
    desk.book('intro-call', start, {
      attendee: { name: 'Robin', email: 'robin@example.com', ...attendee },
    });
  const run = (given: Deps = deps) => {
    const channels = {
      genesys: genesysChannel({ fetch: genesys.fetch, timeoutMs: patienceMs }),
      http: httpChannel,
    };
    return runDue(given, {
      periodic: [],
      handlers: {
        ...serverWork.handlers,
        http: sendMessage(channels, 'http'),
        genesys: sendMessage(channels, 'genesys'),
      },
    });
  };
  const outcomes = async () =>
    (await desk.deliveries({}))
      .filter(({ channel }) => channel === 'http' || channel === 'genesys')
      .map(({ kind, status, because }) => [kind, because ?? status]);
  const received = () => gateway.received.map(({ body }) => bodyShape.parse(JSON.parse(body)));

  test('is skipped, visibly, where the channel is not set up', async () => {
    await book();
    desk.world.clock.set(startAt - 20 * 60_000);
    await run();
    assert.deepEqual(await outcomes(), [
      ['invitation', 'channel_not_configured'],
      ['reminder_1h', 'channel_not_configured'],
      ['dispatch', 'channel_not_configured'],
    ]);
  });

  test('is skipped for whoever left no phone number', async () => {
    await setUpHttp();
    await book({});
    await run();
    assert.deepEqual((await outcomes())[0], ['invitation', 'no_address']);
    assert.deepEqual(gateway.received, []);
  });

  test('goes to the gateway with the customer’s own links, under the id of its delivery', async () => {
    await setUpHttp();
    const booking = await book();
    await run();
    const [text] = received();
    const [row] = await fresh.db.read
      .selectFrom('outbox')
      .select('id')
      .where('kind', '=', 'invitation')
      .execute();
    assert.equal(text?.id, row?.id);
    assert.equal(text?.to.phone, '+49301234567');
    assert.ok(booking.manage_url && text?.text.includes(booking.manage_url));
    assert.deepEqual((await outcomes())[0], ['invitation', 'sent']);
  });

  test('is dispatched by Genesys Cloud shortly before the meeting', async () => {
    await setUpGenesys();
    await book();
    desk.world.clock.set(startAt - 20 * 60_000);
    await run();
    assert.deepEqual(
      genesys.messages.map(({ toAddress, fromAddress }) => [toAddress, fromAddress]),
      [['+49301234567', genesysOrganization.integrationId]],
    );
    assert.match(genesys.messages[0]?.textBody ?? '', /^Reminder: .*10:00/);
    assert.deepEqual((await outcomes()).at(-1), ['dispatch', 'sent']);
  });

  test('of a cancelled booking tells of the cancellation alone', async () => {
    await setUpHttp();
    await desk.manage(await book(), 'cancel');
    await run();
    assert.deepEqual(
      received().map(({ kind }) => kind),
      ['cancellation'],
    );
    assert.deepEqual(await outcomes(), [
      ['cancellation', 'sent'],
      ['invitation', 'booking_cancelled'],
      ['reminder_1h', 'cancelled'],
      ['dispatch', 'cancelled'],
    ]);
  });

  test('goes to the number that the customer has by then', async () => {
    await setUpHttp();
    const booking = await book();
    await run();
    await desk.manage(booking, '', { phone: '+49 30 7654321' });
    desk.world.clock.set(startAt - 60 * 60_000);
    await run();
    assert.deepEqual(
      received().map(({ kind, to }) => [kind, to.phone]),
      [
        ['invitation', '+49301234567'],
        ['reminder_1h', '+49307654321'],
      ],
    );
  });

  test('is tried again with the same id and words while the gateway is down', async () => {
    await setUpHttp();
    await book();
    gateway.answerWith((response) => void response.writeHead(503).end());
    await run();
    assert.deepEqual((await outcomes())[0], ['invitation', 'the gateway answered 503']);
    gateway.answerWith((response) => void response.writeHead(200).end());
    desk.world.clock.advance(claimMs * 4);
    await run();
    assert.deepEqual((await outcomes())[0], ['invitation', 'sent']);
    const [first, second] = received();
    assert.deepEqual(first, second);
  });

  test('on demand says what somebody at the business wrote', async () => {
    await setUpHttp();
    const { id } = await book();
    await writeTransaction(fresh.db, async (trx) =>
      queueCustomReminder(
        trx,
        await getBooking(trx, id),
        { channel: 'http', to: phone, text: 'Please ring twice.' },
        desk.world.clock.now(),
      ),
    );
    await run();
    assert.match(received().find(({ kind }) => kind === 'custom')?.text ?? '', /\nPlease ring twice\.\n/);
  });

  test('fails with its reason when the key that its secret was sealed with is gone', async () => {
    await setUpHttp();
    await book();
    await run({ ...deps, secrets: secretsFrom('another key that is long enough to be used') });
    assert.match(String((await outcomes())[0]?.[1]), /cannot be read with the present key/);
  });
});
