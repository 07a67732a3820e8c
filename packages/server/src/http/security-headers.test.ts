import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newRouter } from './app-env.ts';
import { pagePolicy, securityHeaders } from './security-headers.ts';

function app(publicUrl = 'https://book.example.com') {
  const router = newRouter();
  router.use(securityHeaders(publicUrl));
  router.get('/page', (c) => c.html('<p>hello</p>'));
  router.get('/framed', (c) => {
    c.set('frameAncestors', ["'self'", 'https://partner.example']);
    return c.html('<p>hello</p>');
  });
  router.get('/answer', (c) => c.json({}));
  router.get('/tagged', (c) => c.json({}, 200, { ETag: '"1"' }));
  router.get('/own', (c) =>
    c.html('', 200, { 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' }),
  );
  return router;
}

const headersOf = async (path: string, publicUrl?: string) => (await app(publicUrl).request(path)).headers;

describe('securityHeaders', () => {
  it('lets a page run its own scripts and styles, and nothing inline', async () => {
    const policy = (await headersOf('/page')).get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html/);
    assert.match(policy, /frame-ancestors 'none'$/);
    assert.doesNotMatch(policy, /unsafe/);
  });

  it('lets a page be framed by those it names', async () => {
    const policy = (await headersOf('/framed')).get('content-security-policy') ?? '';
    assert.match(policy, /frame-ancestors 'self' https:\/\/partner\.example$/);
  });

  it('lets an answer of the API do nothing at all', async () => {
    const headers = await headersOf('/answer');
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal((await headersOf('/tagged')).get('cache-control'), 'no-cache');
  });

  it('keeps what the route has said itself', async () => {
    assert.equal((await headersOf('/own')).get('referrer-policy'), 'no-referrer');
  });

  it('asks for https only where the server is reached by it', async () => {
    assert.ok((await headersOf('/page')).get('strict-transport-security'));
    assert.equal((await headersOf('/page', 'http://localhost:3000')).get('strict-transport-security'), null);
  });
});

describe('pagePolicy', () => {
  it('drops a source that would add rules of its own', () => {
    assert.match(pagePolicy(["https://a.example; script-src 'unsafe-inline'"]), /frame-ancestors 'none'$/);
  });
});
