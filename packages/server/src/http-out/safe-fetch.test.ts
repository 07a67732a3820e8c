import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { patienceMs } from '../testing/patience.ts';
import { RefusedAddress, safeFetch, type SafeFetchOptions } from './safe-fetch.ts';

describe('a call to an address that somebody else chose', () => {
  let server: Server;
  let port: number;
  let answer: RequestListener;
  let calls: string[];

  beforeEach(async () => {
    calls = [];
    answer = (_request, response) => response.writeHead(204).end();
    server = createServer((request, response) => {
      calls.push(`${request.method} ${request.headers.host}${request.url}`);
      answer(request, response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    port = address.port;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  });

  const options: SafeFetchOptions = { headers: {}, body: '{}', timeoutMs: patienceMs, allowPrivate: false };
  /** Loopback counts as public here, and http is fine: the one server there is stands for the internet. */
  const trial: SafeFetchOptions = { ...options, allowPrivate: true };
  const onLoopback = (...addresses: string[]) => ({
    resolve: () => Promise.resolve(addresses.map((address) => ({ address, family: 4 }))),
  });

  it('sends body and headers, and returns status, headers and text', async () => {
    answer = (request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        response.setHeader('retry-after', '7');
        response.writeHead(429).end(`${request.headers['content-type']} ${body}`);
      });
    };
    const got = await safeFetch(`http://127.0.0.1:${port}/in?x=1`, {
      ...trial,
      headers: { 'content-type': 'application/json' },
      body: '{"text":"Grüße"}',
    });
    assert.deepEqual(
      [got.status, got.headers.get('retry-after'), got.text],
      [429, '7', 'application/json {"text":"Grüße"}'],
    );
    assert.deepEqual(calls, [`POST 127.0.0.1:${port}/in?x=1`]);
  });

  it('is refused for addresses of the own network in every spelling, without a connection', async () => {
    const hosts = [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '127.1',
      '0',
      '[::1]',
      '[::ffff:7f00:1]',
    ];
    const encoded = [
      '%31%32%37.0.0.1',
      '１２７.０.０.１',
      '127.0.0.1.',
      '0x7f000001',
      '017700000001',
      '⑫7.0.0.1',
    ];
    const mapped = [
      '[::ffff:127.0.0.1]',
      '[0:0:0:0:0:ffff:a9fe:a9fe]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::a00:1]',
    ];
    const inner = [
      '169.254.169.254',
      '[fd00:ec2::254]',
      '100.64.0.1',
      '[fd12::1]',
      '[fe80::1]',
      '192.168.0.1',
    ];
    for (const host of [...hosts, ...encoded, ...mapped, ...inner])
      await assert.rejects(safeFetch(`https://${host}:${port}/`, options), RefusedAddress, host);
    assert.deepEqual(calls, []);
  });

  it('is refused for names that lead there, one address among several being enough', async () => {
    for (const found of [['127.0.0.1'], ['93.184.215.14', '10.0.0.1'], ['::ffff:127.0.0.1']])
      await assert.rejects(
        safeFetch(`https://hooks.example.com:${port}/`, { ...options, ...onLoopback(...found) }),
        (error) => error instanceof RefusedAddress && !/127|10\.0/.test(error.message),
      );
    await assert.rejects(safeFetch(`https://localhost:${port}/`, options), RefusedAddress);
    assert.deepEqual(calls, []);
  });

  it('is refused without TLS, with a password, and for other schemes', async () => {
    const urls = [
      'http://93.184.215.14/',
      'https://user:word@93.184.215.14/',
      'file:///etc/passwd',
      'hooks',
      '',
    ];
    for (const url of urls) await assert.rejects(safeFetch(url, options), RefusedAddress, url);
  });

  it('goes to the address that was checked, whatever the name says a moment later', async () => {
    const answers = ['127.0.0.1', '127.0.0.9', '127.0.0.9'];
    const resolve = () => Promise.resolve([{ address: answers.shift() ?? '', family: 4 }]);
    const isAllowed = (address: string) => address === '127.0.0.1';
    const asked = { ...options, resolve, isAllowed };
    // The server speaks no TLS: that it was reached shows in how the handshake fails.
    await assert.rejects(safeFetch(`https://hooks.example.com:${port}/`, asked), /SSL|EPROTO|ECONNRESET/);
    assert.deepEqual(answers, ['127.0.0.9', '127.0.0.9']);
    await assert.rejects(safeFetch(`https://hooks.example.com:${port}/`, asked), RefusedAddress);
    assert.deepEqual(answers, ['127.0.0.9']);
  });

  it('keeps the name for the receiver', async () => {
    await safeFetch(`http://hooks.example.com:${port}/`, { ...trial, ...onLoopback('127.0.0.1') });
    assert.deepEqual(calls, [`POST hooks.example.com:${port}/`]);
  });

  it('follows no redirect', async () => {
    answer = (_request, response) => response.writeHead(307, { location: '/elsewhere' }).end();
    assert.equal((await safeFetch(`http://127.0.0.1:${port}/`, trial)).status, 307);
    assert.equal(calls.length, 1);
  });

  it('reads no more than the beginning of a long answer', async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      const pour = () => {
        while (response.write('x'.repeat(65_536))) if (response.destroyed) return;
        response.once('drain', pour);
      };
      pour();
    };
    assert.equal((await safeFetch(`http://127.0.0.1:${port}/`, trial)).text, 'x'.repeat(8192));
  });

  it('ends in time when nobody answers, when the answer does not end, and when the name is not found', async () => {
    const soon = { ...trial, timeoutMs: 60 };
    answer = () => undefined;
    await assert.rejects(safeFetch(`http://127.0.0.1:${port}/`, soon), /^Error: no answer within 0\.06 s$/);
    answer = (_request, response) => void response.writeHead(200).write('…');
    await assert.rejects(safeFetch(`http://127.0.0.1:${port}/`, soon), /no answer within/);
    const resolve = () => new Promise<never>(() => undefined);
    await assert.rejects(
      safeFetch(`http://hooks.example.com:${port}/`, { ...soon, resolve }),
      /no answer within/,
    );
  });

  it('that fails names the host and the fault, not the address', async () => {
    answer = (request) => request.socket.destroy();
    await assert.rejects(
      safeFetch(`http://hooks.example.com:${port}/`, { ...trial, ...onLoopback('127.0.0.1') }),
      /^Error: hooks\.example\.com could not be reached \(ECONNRESET\)$/,
    );
  });
});
