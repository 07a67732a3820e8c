import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { verifyWebhook, WebhookVerificationError, type WebhookFault } from './verify-webhook.ts';

/* What the tests of the reference libraries sign and send. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const body = '{"test": 2432232314}';
const seconds = 1_614_265_330;
const now = seconds * 1000;
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const headers = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': String(seconds),
  'webhook-signature': signature,
};
const foreign = 'Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=';
const otherSecret = `whsec_${btoa('another secret of some length')}`;

const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
const refused = (verified: Promise<unknown>, fault: WebhookFault) =>
  assert.rejects(verified, (error) => error instanceof WebhookVerificationError && error.fault === fault);

describe('a webhook', () => {
  it('of the reference libraries is believed, with and without the prefix, as text, bytes and in any headers', async () => {
    const found = await verifyWebhook(secret, headers, body, now);
    assert.deepEqual(found, { id: headers['webhook-id'], sentAt: now, event: { test: 2_432_232_314 } });
    const bytes = new TextEncoder().encode(body);
    for (const same of [
      verifyWebhook(secret.replace('whsec_', ''), headers, body, now),
      verifyWebhook(secret, headers, bytes, now),
      verifyWebhook(secret, new Headers(headers), body, now),
      verifyWebhook(secret, { ...without('webhook-id'), 'Webhook-Id': headers['webhook-id'] }, body, now),
      verifyWebhook(secret, { ...headers, 'webhook-signature': ['v1,nonsense', signature] }, body, now),
    ])
      assert.deepEqual(await same, found);
  });

  it('that the reference library signs is believed, whatever is in it', async () => {
    for (const text of ['{}', '"Grüße, 3 o’clock"', `{"long":"${'x'.repeat(19_000)}"}`]) {
      const signed = new Webhook(otherSecret).sign('msg_1', new Date(now), text);
      const sent = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(seconds),
        'webhook-signature': signed,
      };
      assert.deepEqual((await verifyWebhook(otherSecret, sent, text, now)).event, JSON.parse(text));
    }
  });

  it('needs one signature of one secret that fits, among any others', async () => {
    const several = `v1,${foreign} v2,${foreign} ${signature} v1,${foreign}`;
    await verifyWebhook(secret, { ...headers, 'webhook-signature': several }, body, now);
    await verifyWebhook([otherSecret, secret], headers, body, now);
    const none = [
      `v1,${foreign}`,
      `v2,${signature.slice(3)}`,
      'v1,',
      signature.slice(0, 8),
      'v1,dawfeoifkpqwoekfpqoekf',
      ' ',
    ];
    for (const sent of none)
      await refused(
        verifyWebhook(secret, { ...headers, 'webhook-signature': sent }, body, now),
        'no_matching_signature',
      );
    await refused(verifyWebhook(otherSecret, headers, body, now), 'no_matching_signature');
  });

  it('is not believed when a byte, its id or its time was changed', async () => {
    await refused(verifyWebhook(secret, headers, `${body} `, now), 'no_matching_signature');
    await refused(
      verifyWebhook(secret, { ...headers, 'webhook-id': 'msg_2' }, body, now),
      'no_matching_signature',
    );
    const later = { ...headers, 'webhook-timestamp': String(seconds + 1) };
    await refused(verifyWebhook(secret, later, body, now), 'no_matching_signature');
  });

  it('is not believed without one of its headers, or with an unreadable time', async () => {
    for (const name of Object.keys(headers)) {
      await refused(verifyWebhook(secret, without(name), body, now), 'missing_header');
      await refused(verifyWebhook(secret, { ...headers, [name]: '' }, body, now), 'missing_header');
    }
    for (const time of ['hello', '1614265330abc', '-1', '1e9'])
      await refused(
        verifyWebhook(secret, { ...headers, 'webhook-timestamp': time }, body, now),
        'unreadable_timestamp',
      );
  });

  it('is believed for five minutes before and after it was signed, or as long as was said', async () => {
    const minutes = 60_000;
    for (const at of [now - 5 * minutes, now + 5 * minutes]) await verifyWebhook(secret, headers, body, at);
    await refused(verifyWebhook(secret, headers, body, now + 5 * minutes + 1000), 'too_old');
    await refused(verifyWebhook(secret, headers, body, now - 5 * minutes - 1000), 'too_new');
    const hour = { toleranceSeconds: 3600 };
    await verifyWebhook(secret, headers, body, now + 60 * minutes, hour);
    await refused(verifyWebhook(secret, headers, body, now + 61 * minutes, hour), 'too_old');
  });

  it('that was signed and is no JSON is told apart', async () => {
    const signed = new Webhook(secret).sign('msg_1', new Date(now), 'no json');
    const sent = { ...headers, 'webhook-id': 'msg_1', 'webhook-signature': signed };
    await refused(verifyWebhook(secret, sent, 'no json', now), 'unreadable_body');
  });

  it('cannot be verified by what is no secret: the programmer is told', async () => {
    for (const none of ['', 'whsec_', 'whsec_!', []])
      await assert.rejects(verifyWebhook(none, headers, body, now), TypeError);
  });
});
