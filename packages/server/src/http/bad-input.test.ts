import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, describe, it } from 'node:test';
import { problemSchema } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import { listen } from '../cli/http-server.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { httpDeps } from '../testing/http-deps.ts';

const deps = await httpDeps();
await seedDemo(deps);
const server = await listen(createApp(deps), 0);
after(async () => {
  await server.close(0);
  await deps.remove();
});

/** Sends bytes as they are, and reads the whole answer. */
async function send(text: string): Promise<{ status: number; head: string; body: string }> {
  const socket = connect(server.port, 'localhost');
  socket.end(text);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  const [head = '', body = ''] = answer.split(/\r\n\r\n([^]*)/);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), head, body };
}

const host = 'Host: localhost\r\nConnection: close\r\n';
const get = (path: string, headers = ''): string => `GET ${path} HTTP/1.1\r\n${host}${headers}\r\n`;
const post = (body: string, headers = 'Content-Type: application/json\r\n'): string =>
  `POST /v1/public/apps/demo/event-types/intro-call/bookings HTTP/1.1\r\n${host}Booking-Widget-Key: pk_demo\r\n` +
  `${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const slots = '/v1/public/apps/demo/event-types/intro-call/slots';
const keyed = 'Booking-Widget-Key: pk_demo\r\n';

const rows: readonly [what: string, request: string, status: number][] = [
  ['an address that is not there', get('/v1/nothing'), 404],
  ['an address with broken percent-encoding', get('/v1/public/apps/%E0%A4%A/x'), 404],
  ['an address with half a surrogate', get('/v1/public/apps/%ED%A0%80'), 404],
  ['an address with a NUL', get('/v1/public/apps/de%00mo'), 400],
  ['a query with a NUL', get(`${slots}?from=%00`, keyed), 400],
  ['a query with broken percent-encoding', get(`${slots}?from=%E0%A4%A&to=%&timezone=%ZZ`, keyed), 400],
  ['a query with a parameter twice', get(`${slots}?from=a&from=b`, keyed), 400],
  ['an address that climbs', get('/v1/../../etc/passwd'), 404],
  ['an address that climbs in disguise', get('/v1/%2e%2e/%2e%2e/etc/passwd'), 404],
  ['a very long address', get(`/${'a'.repeat(8000)}`), 404],
  ['many slashes', get('//////'), 404],
  ['a key with odd characters', get('/v1/public/apps/demo', 'Booking-Widget-Key: \u00ff\u00e9pk\r\n'), 401],
  ['a key of another app', get('/v1/public/apps/demo', 'Booking-Widget-Key: pk_other\r\n'), 401],
  ['a very long key', get('/v1/public/apps/demo', `Booking-Widget-Key: ${'k'.repeat(8000)}\r\n`), 401],
  ['a manage token that is none', get('/v1/public/manage', 'Authorization: Manage ../../x\r\n'), 401],
  ['a credential of no scheme', get('/v1/public/manage', 'Authorization: \r\n'), 401],
  ['TRACE', `TRACE /v1/public/apps/demo HTTP/1.1\r\n${host}\r\n`, 401],
  ['OPTIONS for an unknown address', `OPTIONS /nowhere HTTP/1.1\r\n${host}\r\n`, 404],
  ['PROPFIND', `PROPFIND /v1/bookings HTTP/1.1\r\n${host}\r\n`, 401],
  ['DELETE where only GET is known', `DELETE /healthz HTTP/1.1\r\n${host}\r\n`, 405],
  ['JSON cut short', post('{"start":'), 400],
  ['no body', post('', ''), 400],
  ['a body of blanks', post('   '), 400],
  ['a body that is null', post('null'), 422],
  ['a body that is a list', post('[]'), 422],
  ['deep JSON', post(`{"start":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), 422],
  ['deep JSON that never ends', post('['.repeat(200_000)), 400],
  [
    'a body with a NUL inside',
    post('{"start":"2027-03-02T09:00:00Z\\u0000","attendee":{"name":"\\u0000"}}'),
    422,
  ],
  ['a body with a raw NUL', post('{"start":"\0"}'), 400],
  ['fields that reach for the prototype', post('{"__proto__":{"x":1},"constructor":{"prototype":{}}}'), 422],
  ['a form', post('start=now', 'Content-Type: application/x-www-form-urlencoded\r\n'), 415],
  ['a body of no type', post('{}', ''), 415],
  ['300 KB', post(`"${'x'.repeat(300 * 1024)}"`), 413],
];

describe('Bad input', () => {
  for (const [what, request, status] of rows) {
    it(`is refused with ${status}: ${what}`, async () => {
      const answer = await send(request);
      assert.equal(answer.status, status, answer.body);
      assert.match(answer.head, /content-type: application\/problem\+json/i);
      assert.equal(problemSchema.parse(JSON.parse(answer.body)).status, status);
    });
  }

  it('is refused with 413: 300 KB in chunks, of no announced length', async () => {
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const head = `POST /v1/public/manage/cancel HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = await send(`${head}${chunk.repeat(19)}0\r\n\r\n`);
    assert.equal(answer.status, 413);
    assert.match(answer.head, /content-type: application\/problem\+json/i);
    assert.match(answer.head, /connection: close/i);
  });

  it('that is no HTTP at all never reaches the application, and is 400', async () => {
    const requests = [
      'nonsense\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      `GET /\0 HTTP/1.1\r\n${host}\r\n`,
      'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: localhost/../x\r\nConnection: close\r\n\r\n',
      `BREW /coffee HTTP/1.1\r\n${host}\r\n`,
      `GET http://[::1 HTTP/1.1\r\n${host}\r\n`,
    ];
    for (const request of requests) {
      assert.equal((await send(request)).status, 400, JSON.stringify(request.slice(0, 40)));
    }
  });

  it('that is cut off in the middle of its body is logged as a bad request', async () => {
    const count = (): number => deps.logged().split('"msg":"request"').length;
    const before = count();
    const socket = connect(server.port, 'localhost');
    const head = `POST /v1/public/manage/cancel HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n`;
    await new Promise((sent) => socket.write(`${head}\r\n9\r\n{"reason"\r\n`, sent));
    socket.destroy();
    while (count() === before) await new Promise((turn) => setImmediate(turn));
    assert.match(deps.logged(), /"status":400[^\n]*\n$/);
  });

  it('is logged as what it is: nothing of all this was our own failure', () => {
    assert.doesNotMatch(deps.logged(), /"status":5|"level":50/);
  });

  it('answers HEAD as GET, without a body', async () => {
    const answer = await send(`HEAD /healthz HTTP/1.1\r\n${host}\r\n`);
    assert.equal(answer.status, 200);
    assert.equal(answer.body, '');
  });
});
