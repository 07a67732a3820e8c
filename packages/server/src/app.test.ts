import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createRoute, z } from '@hono/zod-openapi';
import { AppError } from '@slotkit/shared';
import { problemSchema } from '@slotkit/shared/wire';
import { createApp } from './app.ts';
import type { App } from './http/app-env.ts';
import { httpDeps } from './testing/http-deps.ts';

const deps = await httpDeps();
after(() => deps.remove());

const place = z.strictObject({
  start: z.string(),
  attendee: z.strictObject({ name: z.string(), email: z.email().optional() }),
  where: z.union([z.string(), z.strictObject({ id: z.string() })]).optional(),
  tags: z.record(z.string().regex(/^[a-z]+$/), z.int()).optional(),
});
const orders = createRoute({
  method: 'post',
  path: '/v1/orders/{id}',
  request: {
    params: z.object({ id: z.string().regex(/^ord_/) }),
    query: z.strictObject({ limit: z.coerce.number().int().max(200).optional() }),
    headers: z.object({ 'idempotency-key': z.string().max(5).optional() }),
    body: { required: true, content: { 'application/json': { schema: place } } },
  },
  responses: { 200: { description: 'fine' } },
});

function appWithOrders(): App {
  const app = createApp(deps);
  app.openapi(orders, (c) => c.json({ ok: true }));
  app.get('/v1/broken', () => {
    throw new Error('the password is hunter2');
  });
  app.get('/v1/own', () => new Response('{}', { status: 201 }));
  app.get('/v1/busy', () => {
    throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  });
  app.get('/v1/away', () => {
    throw new AppError('unavailable', 'The calendar could not be read.', { retryAfterSeconds: 30 });
  });
  app.get('/v1/limited', () => {
    throw new AppError('rate_limited', 'Slow down.', {
      retryAfterSeconds: 2.2,
      extra: { next_allowed_at: '2027-03-01T11:00:00Z', status: 200 },
    });
  });
  return app;
}

const app = appWithOrders();
const json = { 'Content-Type': 'application/json' };
const fine = { start: '2027-03-01T10:00:00Z', attendee: { name: 'Kim' } };

const anyBody = problemSchema.partial().loose();

interface Answered {
  status: number;
  type: string | null;
  body: z.infer<typeof anyBody>;
  headers: Headers;
}

async function ask(path: string, init: RequestInit = {}): Promise<Answered> {
  const response = await app.request(path, init);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: text.startsWith('{') ? anyBody.parse(JSON.parse(text)) : {},
    headers: response.headers,
  };
}

const order = (body: unknown, init: RequestInit = {}) =>
  ask('/v1/orders/ord_1', { method: 'POST', headers: json, body: JSON.stringify(body), ...init });

describe('A refused body', () => {
  it('is 422 with a JSON Pointer to a missing field', async () => {
    const { status, type, body } = await order({ attendee: {} });
    assert.equal(status, 422);
    assert.equal(type, 'application/problem+json');
    assert.deepEqual(body.errors, [
      { pointer: '/start', detail: 'is required', rule: 'missing' },
      { pointer: '/attendee/name', detail: 'is required', rule: 'missing' },
    ]);
  });

  it('names unknown fields one by one, however deep', async () => {
    const { body } = await order({ ...fine, attendee: { name: 'Kim', foo: 1, 'a/b~c': 2 } });
    assert.deepEqual(
      body.errors?.map(({ pointer }) => pointer),
      ['/attendee/foo', '/attendee/a~1b~0c'],
    );
  });

  it('names the field inside the alternative that came nearest', async () => {
    const { body } = await order({ ...fine, where: { id: 4 } });
    assert.deepEqual(
      body.errors?.map(({ pointer }) => pointer),
      ['/where/id'],
    );
  });

  it('names a wrong key of a record', async () => {
    const { body } = await order({ ...fine, tags: { UPPER: 1 } });
    assert.deepEqual(
      body.errors?.map(({ pointer }) => pointer),
      ['/tags/UPPER'],
    );
  });

  it('is 400 when it is no JSON, empty or missing', async () => {
    for (const init of [{ body: '{"start":' }, { body: '' }, { body: null, headers: {} }]) {
      const { status, body } = await order(fine, init);
      assert.equal(status, 400);
      assert.equal(body.code, 'invalid_request');
    }
  });

  it('is 415 when it is something else than JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const { status, body } = await order(fine, { headers: { 'Content-Type': type } });
      assert.equal(status, 415);
      assert.equal(body.code, 'unsupported_media_type');
    }
  });

  it('lists no more than 50 places, however many there are', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`field${n}`, n]));
    const { body } = await order({ ...fine, ...unknown });
    assert.equal(body.errors?.length, 50);
  });

  it('of the public API can be read by the page that sent it, even when it was too large to be looked at', async () => {
    const { status, headers } = await ask('/v1/public/apps/demo', {
      method: 'POST',
      headers: { ...json, Origin: 'https://shop.example' },
      body: 'x'.repeat(300 * 1024),
    });
    assert.equal(status, 413);
    assert.equal(headers.get('access-control-allow-origin'), 'https://shop.example');
  });

  it('is 413 above 256 KB, announced or in chunks', async () => {
    const long = JSON.stringify({ ...fine, start: 'x'.repeat(300 * 1024) });
    const chunked = new ReadableStream({
      start(controller) {
        for (let at = 0; at < long.length; at += 65_536) {
          controller.enqueue(new TextEncoder().encode(long.slice(at, at + 65_536)));
        }
        controller.close();
      },
    });
    const inits: RequestInit[] = [{ body: long }, { body: chunked, duplex: 'half' }];
    for (const init of inits) {
      const { status, body } = await order(fine, init);
      assert.equal(status, 413);
      assert.equal(body.code, 'payload_too_large');
    }
  });
});

describe('A refused query, path or header', () => {
  it('is 400 and names the parameter', async () => {
    const wrong: [string, RequestInit, string][] = [
      ['/v1/orders/ord_1?limit=201', {}, 'limit'],
      ['/v1/orders/ord_1?colour=red', {}, 'colour'],
      ['/v1/orders/other', {}, 'id'],
      ['/v1/orders/ord_1', { headers: { ...json, 'Idempotency-Key': 'too long' } }, 'idempotency-key'],
    ];
    for (const [path, init, pointer] of wrong) {
      const { status, body } = await ask(path, {
        method: 'POST',
        headers: json,
        body: JSON.stringify(fine),
        ...init,
      });
      assert.equal(status, 400, path);
      assert.equal(body.code, 'invalid_request');
      assert.deepEqual(
        body.errors?.map((each) => each.pointer),
        [pointer],
      );
    }
  });
});

describe('An error', () => {
  it('that nobody foresaw tells nothing and is logged with its cause', async () => {
    const { status, body, headers } = await ask('/v1/broken');
    assert.equal(status, 500);
    assert.equal(body.code, 'internal');
    assert.doesNotMatch(JSON.stringify(body), /hunter2/);
    assert.match(deps.logged(), /hunter2/);
    assert.equal(headers.get('x-request-id'), body.request_id);
  });

  it('of a busy database is 503 and says when to try again', async () => {
    const { status, body, headers } = await ask('/v1/busy');
    assert.equal(status, 503);
    assert.equal(body.code, 'unavailable');
    assert.equal(headers.get('retry-after'), '2');
  });

  it('that says that something else is away is one line of the log, a warning without a stack', async () => {
    const before = deps.logged().length;
    assert.equal((await ask('/v1/away')).status, 503);
    const lines = deps.logged().slice(before).trim().split('\n');
    const telling = lines.filter((line) => line.includes('could not be read'));
    assert.equal(telling.length, 1);
    assert.match(telling[0] ?? '', /"level":40/);
    assert.doesNotMatch(lines.join(), /stack|"level":50/);
  });

  it('carries its extra members, which never replace the standard ones', async () => {
    const { status, body, headers } = await ask('/v1/limited');
    assert.equal(status, 429);
    assert.equal(body.status, 429);
    assert.equal(body.next_allowed_at, '2027-03-01T11:00:00Z');
    assert.equal(body.type, 'http://localhost:3000/docs/errors#rate_limited');
    assert.equal(headers.get('retry-after'), '3');
  });

  it('is a page for a browser, and a problem document for the API whatever it accepts', async () => {
    const browser = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    assert.match((await ask('/nowhere', browser)).type ?? '', /^text\/html/);
    assert.equal((await ask('/nowhere')).type, 'application/problem+json');
    assert.equal((await ask('/v1/nowhere', browser)).type, 'application/problem+json');
  });
});

describe('X-Request-Id', () => {
  it('is echoed when it is visible ASCII', async () => {
    for (const given of ['7', 'trace-0123456789', 'a,b;c={d}']) {
      const { headers, body } = await ask('/nowhere', { headers: { 'X-Request-Id': given } });
      assert.equal(headers.get('x-request-id'), given);
      assert.equal(body.request_id, given);
    }
  });

  it('is on an answer that the route has built itself', async () => {
    const { status, headers } = await ask('/v1/own', { headers: { 'X-Request-Id': 'trace-1' } });
    assert.equal(status, 201);
    assert.equal(headers.get('x-request-id'), 'trace-1');
  });

  it('is new when it does not', async () => {
    for (const given of ['', 'with space inside', 'naïve', 'x'.repeat(129)]) {
      const { headers } = await ask('/nowhere', { headers: { 'X-Request-Id': given } });
      assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
    }
  });
});
