import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { systemClock } from '../clock.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';
import { RefusedAddress } from '../http-out/safe-fetch.ts';
import { newSigningSecret } from '../http-out/sign-message.ts';
import { aText } from '../testing/a-text.ts';
import { httpDeps, type HttpDeps } from '../testing/http-deps.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';
import type { TextMessage } from './channel.ts';
import { httpChannel } from './http-channel.ts';

const secret = newSigningSecret();

describe('The gateway for texts', () => {
  let deps: HttpDeps;
  let gateway: WebhookReceiver;
  beforeEach(async () => {
    // Receivers refuse what was signed at another time than theirs.
    deps = await httpDeps({ webhookPrivate: true }, { clock: systemClock });
    gateway = await startWebhookReceiver();
  });
  afterEach(async () => {
    await gateway.close();
    await deps.remove();
  });

  const send = (message: Partial<TextMessage> = {}) =>
    httpChannel.send(deps, aText(message), { url: gateway.url }, secret);
  const answerWith = (status: number, headers: Record<string, string> = {}) =>
    gateway.answerWith((response) => void response.writeHead(status, headers).end());

  it('gets who, what and where to, signed so that the reference library accepts it', async () => {
    await send({ subject: 'A question', text: 'Grüße – 15 o’clock' });
    const [call] = gateway.received;
    assert.ok(call);
    const headers = Object.fromEntries(
      Object.entries(call.headers).map(([name, value]) => [name, String(value)]),
    );
    assert.equal(headers['webhook-id'], 'dlv_1');
    assert.equal(headers['content-type'], 'application/json');
    assert.deepEqual(new Webhook(secret).verify(call.body, headers), {
      id: 'dlv_1',
      kind: 'reminder_1h',
      channel: 'http',
      to: { name: 'Kim', phone: '+49301234567', email: 'kim@example.com' },
      text: 'Grüße – 15 o’clock',
      subject: 'A question',
      booking: {
        id: 'bkg_1',
        start: '2027-03-02T14:00:00Z',
        end: '2027-03-02T14:30:00Z',
        timezone: 'America/New_York',
        event_type: 'intro-call',
      },
      locale: 'en',
    });
  });

  it('gets the same id and body again when it is tried again', async () => {
    answerWith(500);
    await assert.rejects(send());
    answerWith(200);
    await send();
    const [first, second] = gateway.received;
    assert.equal(first?.headers['webhook-id'], second?.headers['webhook-id']);
    assert.equal(first?.body, second?.body);
  });

  it('decides by its answer whether to try again', async () => {
    answerWith(429, { 'retry-after': '90' });
    await assert.rejects(send(), (error) => error instanceof RetryLater && error.delayMs === 90_000);
    for (const status of [500, 503, 408]) {
      answerWith(status);
      await assert.rejects(send(), RetryLater, String(status));
    }
    for (const status of [301, 400, 401, 404, 410, 422]) {
      answerWith(status, { location: gateway.url });
      await assert.rejects(send(), new PermanentFailure(`the gateway answered ${status}`));
    }
  });

  it('is tried again later when nobody answers there', async () => {
    await gateway.close();
    await assert.rejects(send(), (error) => error instanceof Error && !(error instanceof PermanentFailure));
    gateway = await startWebhookReceiver();
  });

  it('must be on the public internet unless the operator says otherwise, and is tried again until then', async () => {
    const strict = { ...deps, config: { ...deps.config, webhookPrivate: false } };
    const url = gateway.url.replace('http:', 'https:');
    await assert.rejects(
      httpChannel.send(strict, aText(), { url }, secret),
      (error) => error instanceof RefusedAddress && !(error instanceof PermanentFailure),
    );
    assert.deepEqual(gateway.received, []);
  });
});
