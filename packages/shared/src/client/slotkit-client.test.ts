import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyRow, ProblemError, slotkitClient, type SlotkitOptions } from './index.ts';
import { answer, scriptedServer, type ScriptedServer } from './scripted-server.ts';

const client = (server: ScriptedServer, more: Partial<SlotkitOptions> = {}) =>
  slotkitClient({
    baseUrl: 'https://book.example.com/',
    clientId: 'cli_1',
    clientSecret: 'a secret',
    fetch: server.fetch,
    retries: { firstPauseMs: 0 },
    ...more,
  });

const order = {
  start: '2027-03-01T09:00:00Z',
  timezone: 'Europe/Berlin',
  event_type: 'intro-call',
  attendee: { name: 'Robin' },
};
const booking = { id: 'bkg_1' };
const readBooking = { params: { path: { id: 'bkg_1' } } };
const lost = new TypeError('fetch failed');

describe('Retries', () => {
  test('after 429 and 503 send the same call again, with the same key, when the server says', async () => {
    const server = scriptedServer(
      answer(429, {}, { 'Retry-After': '0' }),
      answer(503, {}, { 'Retry-After': '0' }),
      answer(201, booking),
    );
    assert.deepEqual(await client(server).post('/v1/bookings', { body: order }), booking);
    const keys = new Set(server.seen.map(({ headers }) => headers.get('Idempotency-Key')));
    assert.equal(server.seen.length, 3);
    assert.match([...keys].join(), /^[0-9a-f-]{36}$/);
    assert.ok(server.seen.every(({ body }) => body === JSON.stringify(order)));
  });

  test('after a lost answer repeat what may happen twice: reads, and what has a key', async () => {
    const server = scriptedServer(lost, answer(200, booking), lost, answer(201, booking));
    const slotkit = client(server);
    await slotkit.get('/v1/bookings/{id}', readBooking);
    await slotkit.post('/v1/bookings', { body: order });
    assert.equal(server.seen.length, 4);
  });

  test('after a lost answer leave alone what might happen twice', async () => {
    const server = scriptedServer(lost, answer(502, null));
    const slotkit = client(server);
    const approval = { params: { path: { id: 'bkg_1' } }, body: {} };
    await assert.rejects(slotkit.post('/v1/bookings/{id}/approve', approval), lost);
    await assert.rejects(slotkit.post('/v1/bookings/{id}/approve', approval), { code: 'http_502' });
    assert.equal(server.seen.length, 2);
  });

  test('wait for a twin that still runs, and for no other conflict', async () => {
    const twin = answer(409, { code: 'idempotency_in_progress' }, { 'Retry-After': '0' });
    const server = scriptedServer(twin, answer(201, booking), answer(409, { code: 'slot_taken' }));
    const slotkit = client(server);
    await slotkit.post('/v1/bookings', { body: order });
    await assert.rejects(slotkit.post('/v1/bookings', { body: order }), { code: 'slot_taken' });
    assert.equal(server.seen.length, 3);
  });

  test('end when the server asks for too long a wait, and after the limit', async () => {
    const patient = scriptedServer(answer(429, { code: 'rate_limited' }, { 'Retry-After': '3600' }));
    const refused = client(patient).get('/v1/bookings/{id}', readBooking);
    await assert.rejects(refused, { code: 'rate_limited', retryAfterSeconds: 3600 });
    const busy = scriptedServer(answer(500, {}), answer(500, {}));
    const failed = client(busy, { retries: { firstPauseMs: 0, limit: 1 } }).get(
      '/v1/bookings/{id}',
      readBooking,
    );
    await assert.rejects(failed, { status: 500 });
  });
});

describe('Tokens', () => {
  test('are fetched once for calls at the same time, and kept until shortly before they run out', async () => {
    let now = 0;
    const server = scriptedServer(...Array.from({ length: 5 }, () => answer(200, booking)));
    const slotkit = client(server, { now: () => now });
    const read = () => slotkit.get('/v1/bookings/{id}', readBooking);
    await Promise.all([read(), read(), read()]);
    assert.equal(server.tokens(), 1);
    now = 3530_000;
    await read();
    assert.equal(server.tokens(), 1);
    now = 3545_000;
    await read();
    assert.equal(server.tokens(), 2);
    assert.equal(server.seen.at(-1)?.headers.get('Authorization'), 'Bearer token-2');
  });

  test('that the server takes no more are renewed once', async () => {
    const server = scriptedServer(answer(401, {}), answer(201, booking), answer(401, {}), answer(401, {}));
    const slotkit = client(server);
    await slotkit.post('/v1/bookings', { body: order });
    assert.deepEqual(
      server.seen.map(({ headers, body }) => [headers.get('Authorization'), body]),
      [
        ['Bearer token-1', JSON.stringify(order)],
        ['Bearer token-2', JSON.stringify(order)],
      ],
    );
    await assert.rejects(slotkit.post('/v1/bookings', { body: order }), { status: 401 });
    assert.equal(server.seen.length, 4);
  });
});

describe('Answers', () => {
  test('that are refusals are thrown with all that their problem document says', async () => {
    const problem = {
      code: 'slot_taken',
      detail: 'Somebody was faster.',
      request_id: 'r-1',
      alternatives: [{ start: '2027-03-01T10:00:00Z', end: '2027-03-01T10:30:00Z' }],
    };
    const refused = client(scriptedServer(answer(409, problem))).post('/v1/bookings', { body: order });
    await assert.rejects(refused, (error) => {
      assert.ok(error instanceof ProblemError);
      assert.deepEqual([error.status, error.code, error.requestId], [409, 'slot_taken', 'r-1']);
      assert.equal(error.message, 'Somebody was faster. (slot_taken)');
      assert.deepEqual(error.problem.alternatives, problem.alternatives);
      return true;
    });
  });

  test('that have no body are undefined', async () => {
    const gone = client(scriptedServer(answer(204, null))).delete('/v1/webhooks/{id}', {
      params: { path: { id: 'whk_1' } },
    });
    assert.equal(await gone, undefined);
  });

  test('in pages are read row by row, and no page before it is needed', async () => {
    const page = (ids: readonly string[], cursor: string | null) =>
      answer(200, {
        data: ids.map((id) => ({ id })),
        pagination: { next_cursor: cursor, has_more: cursor !== null },
      });
    const server = scriptedServer(page(['1', '2'], 'more'), page([], 'still more'), page(['3'], null));
    const slotkit = client(server);
    const rows = everyRow((start) =>
      slotkit.get('/v1/webhooks', { params: { query: { limit: 2, ...start } } }),
    );
    const ids: string[] = [];
    for await (const { id } of rows) {
      if (id === '1') assert.equal(server.seen.length, 1);
      ids.push(id);
    }
    assert.deepEqual(ids, ['1', '2', '3']);
    assert.deepEqual(
      server.seen.map(({ call }) => call),
      [
        'GET /v1/webhooks?limit=2',
        'GET /v1/webhooks?limit=2&cursor=more',
        'GET /v1/webhooks?limit=2&cursor=still%20more',
      ],
    );
  });
});
