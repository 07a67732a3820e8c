import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { isSigningSecret, newSigningSecret, signMessage } from './sign-message.ts';

describe('a signed message', () => {
  it('carries the signature of the reference libraries’ own vector', () => {
    const headers = signMessage('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      sentAt: 1_614_265_330_999,
      body: '{"test": 2432232314}',
    });
    assert.deepEqual(headers, {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is accepted by the reference library, and not when a byte of it was changed', () => {
    const secret = newSigningSecret();
    const body = JSON.stringify({ text: 'Grüße, 3 o’clock' });
    const headers = signMessage(secret, { id: 'dlv_1', sentAt: Date.now(), body });
    assert.deepEqual(new Webhook(secret).verify(body, headers), JSON.parse(body));
    assert.throws(() => new Webhook(secret).verify(`${body} `, headers));
    assert.throws(() => new Webhook(newSigningSecret()).verify(body, headers));
  });
});

describe('a signing secret', () => {
  it('is made of 24 to 64 bytes in base64', () => {
    const ofBytes = (count: number) => `whsec_${Buffer.alloc(count, 7).toString('base64')}`;
    assert.ok(isSigningSecret(newSigningSecret()));
    assert.deepEqual([23, 24, 64, 65].map(ofBytes).map(isSigningSecret), [false, true, true, false]);
    for (const text of ['', 'whsec_', 'secret', 'whsec_not base64 at all, but long enough for it'])
      assert.equal(isSigningSecret(text), false, text);
  });
});
