import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FixedClock } from '../clock.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';
import { aText } from '../testing/a-text.ts';
import {
  genesysOrganization,
  refusal,
  startGenesysServer,
  type GenesysServer,
} from '../testing/genesys-server.ts';
import { httpDeps, testNow, type HttpDeps } from '../testing/http-deps.ts';
import { patienceMs } from '../testing/patience.ts';
import type { TextChannel, TextMessage } from './channel.ts';
import { genesysChannel, type GenesysSettings } from './genesys-channel.ts';

describe('Genesys Cloud', () => {
  let clock: FixedClock;
  let deps: HttpDeps;
  let server: GenesysServer;
  let channel: TextChannel<GenesysSettings>;

  beforeEach(async () => {
    clock = new FixedClock(testNow);
    deps = await httpDeps({}, { clock });
    server = await startGenesysServer(() => clock.now());
    channel = genesysChannel({ fetch: server.fetch, timeoutMs: patienceMs });
  });
  afterEach(async () => {
    await server.close();
    await deps.remove();
  });

  const { clientSecret, ...settings } = genesysOrganization;
  const send = (message: Partial<TextMessage> = {}, secret: string = clientSecret) =>
    channel.send(deps, aText(message), settings, secret);
  const asked = (path: RegExp) => server.requests.filter((request) => path.test(request)).length;
  const tokensAsked = () => asked(/oauth/);

  it('sends a text from the integration to the address, into a conversation that is going on if there is one', async () => {
    await send({ address: '+49301234567', text: 'Reminder: Intro call' });
    assert.deepEqual(server.messages, [
      {
        fromAddress: settings.integrationId,
        toAddress: '+49301234567',
        toAddressMessengerType: 'open',
        textBody: 'Reminder: Intro call',
        useExistingActiveConversation: true,
      },
    ]);
    assert.deepEqual(server.requests, [
      'login.mypurecloud.de/oauth/token',
      'api.mypurecloud.de/api/v2/conversations/messages/agentless',
    ]);
    assert.match(deps.logged(), /"message":"message-1","conversation":"conversation-1"/);
  });

  it('asks for one token for all, and for another shortly before that one ends', async () => {
    await Promise.all(Array.from({ length: 5 }, () => send()));
    clock.advance(3_539_000);
    await send();
    assert.equal(tokensAsked(), 1);
    clock.advance(2_000);
    await Promise.all([send(), send()]);
    assert.equal(tokensAsked(), 2);
    assert.equal(server.messages.length, 8);
  });

  it('asks for a fresh token, once for all, when the one it has was ended', async () => {
    await send();
    server.endTokens();
    await Promise.all([send(), send(), send()]);
    assert.equal(tokensAsked(), 2);
    assert.equal(server.messages.length, 4);
  });

  it('gives up when a fresh token is refused as well', async () => {
    const path = /agentless/;
    server.answerNext(path, refusal(401, 'bad.credentials', 'Invalid login credentials.'));
    server.answerNext(path, refusal(401, 'bad.credentials', 'Invalid login credentials.'));
    await assert.rejects(send(), (error) => error instanceof PermanentFailure && /401/.test(error.message));
    assert.equal(tokensAsked(), 2);
    assert.equal(asked(path), 2);
  });

  it('gives up when id and secret are wrong, and asks anew once they were set right', async () => {
    await assert.rejects(send({}, 'a-wrong-secret'), (error) => {
      assert.ok(error instanceof PermanentFailure);
      assert.equal(error.message, 'Genesys Cloud refused the client id and secret (401)');
      return true;
    });
    await send();
    assert.equal(server.messages.length, 1);
  });

  it('gives up on what would be refused again, and says why', async () => {
    await assert.rejects(
      channel.send(deps, aText(), { ...settings, integrationId: 'another' }, clientSecret),
      new PermanentFailure(
        'Genesys Cloud answered 404: not.found, The requested integration was not found., context context-of-the-call',
      ),
    );
    for (const status of [400, 403, 409, 302]) {
      server.answerNext(/agentless/, refusal(status, 'some.code', 'No.'));
      await assert.rejects(send(), PermanentFailure, String(status));
    }
    await assert.rejects(send({ text: 'x'.repeat(2001) }), /400: bad\.request/);
  });

  it('waits for as long as it is asked to', async () => {
    const tooMany = refusal(429, 'too.many.requests.retry.after', 'Retry the request in [42] seconds');
    for (const path of [/oauth/, /agentless/]) {
      server.answerNext(path, { ...tooMany, headers: { 'retry-after': '42' } });
      await assert.rejects(send(), (error) => error instanceof RetryLater && error.delayMs === 42_000);
    }
    await send();
  });

  it('can go better later when it fails over there, answers nothing in time, or is not there', async () => {
    for (const path of [/oauth/, /agentless/]) {
      server.answerNext(path, { status: 503 });
      await assert.rejects(send(), (error) => error instanceof RetryLater && error.delayMs === 0);
    }
    channel = genesysChannel({ fetch: server.fetch, timeoutMs: 80 });
    server.answerNext(/oauth/, null);
    await assert.rejects(send(), /^Error: Genesys Cloud: no answer within 0\.08 s$/);
    channel = genesysChannel({ fetch: () => Promise.reject(new TypeError('fetch failed')), timeoutMs: 80 });
    await assert.rejects(send(), /^Error: Genesys Cloud: it could not be reached$/);
  });

  it('shows no secret, whatever the other side quotes', async () => {
    const basic = Buffer.from(`${settings.clientId}:${clientSecret}`).toString('base64');
    for (const [path, secrets] of [
      [/oauth/, [clientSecret, basic]],
      [/agentless/, [clientSecret, 'token-1']],
    ] as const) {
      server.answerNext(path, refusal(500, 'odd', `You sent ${secrets.join(' and ')}`));
      await assert.rejects(send(), /500: odd, You sent … and …/);
    }
    await send();
    for (const secret of [clientSecret, basic, 'token-']) assert.ok(!deps.logged().includes(secret), secret);
  });

  it('reaches whoever left a phone number', () => {
    const person = { name: 'Kim', email: 'kim@example.com' };
    assert.equal(channel.addressOf({ ...person, phone: '0049 (30) 123-4567' }), '+49301234567');
    assert.equal(channel.addressOf({ ...person, phone: null }), null);
    assert.equal(channel.addressOf({ ...person, phone: '' }), null);
  });
});
