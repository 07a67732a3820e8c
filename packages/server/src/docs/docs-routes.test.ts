import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createRoute, z } from '@hono/zod-openapi';
import { errorCodes } from '@slotkit/shared';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { httpDeps } from '../testing/http-deps.ts';
import { pageServer } from '../testing/page-server.ts';
import { renderDocs } from './docs-page.ts';
import { docsRoutes } from './docs-routes.ts';

const deps = await httpDeps();
after(() => deps.remove());

const order = createRoute({
  method: 'post',
  path: '/v1/orders/{id}',
  tags: ['Orders'],
  summary: 'Place an <order>',
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({ limit: z.coerce.number().int().min(1).max(200).optional() }),
    headers: z.object({ 'Idempotency-Key': z.string().max(255).optional() }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            size: z.enum(['small', 'large']),
            guest: z.object({ nickname: z.string().nullable() }).nullable(),
            tags: z.array(z.object({ label: z.string() })),
          }),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The order',
      content: { 'application/json': { schema: z.object({ number: z.int() }) } },
    },
    409: { description: 'Somebody was faster: `slot_taken`' },
    429: { description: 'Too many requests' },
  },
});

const app = pageServer(deps, docsRoutes, (router) =>
  router.openapi(order, (c) => c.json({ number: 1 }, 201)),
);
const read = async (path: string) => (await app.request(path)).text();

describe('/docs/api', () => {
  it('shows each call with its parameters, body and answers', async () => {
    const body = await read('/docs/api');
    assert.match(body, /<h2>Orders<\/h2>/);
    assert.match(body, /<article id="post-v1-orders-id" class="endpoint">/);
    for (const name of [
      'id',
      'limit',
      'Idempotency-Key',
      'size',
      'guest',
      'nickname',
      'tags',
      'label',
      'number',
    ])
      assert.match(body, new RegExp(`<dt>\\s*<code>${name}</code>`), name);
    assert.match(body, /From 1 to 200\./);
    assert.match(body, /One of\s+<code>small<\/code>, <code>large<\/code>\./);
  });

  it('leads from an answer to the codes that it names, else to all of its status', async () => {
    const body = await read('/docs/api');
    assert.match(body, /\/docs\/errors#slot_taken/);
    assert.doesNotMatch(body, /\/docs\/errors#slug_taken/);
    assert.match(body, /\/docs\/errors#rate_limited/);
  });

  it('escapes what the document says, and has nothing inline', async () => {
    const body = await read('/docs/api');
    assert.match(body, /Place an &lt;order&gt;/);
    assertNothingInline(body);
  });

  it('shows shapes that have a name once, and leads to them', async () => {
    const body = String(
      await renderDocs({
        info: { title: 'Test', version: '1' },
        paths: {
          '/v1/a': {
            get: {
              responses: {
                200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
              },
            },
          },
        },
        components: {
          schemas: {
            Thing: { type: 'object', properties: { part: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      }),
    );
    assert.match(body, /<article id="shape-thing" class="endpoint">/);
    assert.match(body, /<a href="#shape-thing">Thing<\/a>/);
  });
});

describe('/docs/errors', () => {
  it('has an anchor for every code, where the type of a problem document leads', async () => {
    const body = await read('/docs/errors');
    for (const code of Object.keys(errorCodes)) assert.match(body, new RegExp(`<article id="${code}"`), code);
    assertNothingInline(body);
  });
});
