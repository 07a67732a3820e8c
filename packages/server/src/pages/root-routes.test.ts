import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { httpDeps } from '../testing/http-deps.ts';
import { pageServer } from '../testing/page-server.ts';
import { rootRoutes } from './root-routes.ts';

const deps = await httpDeps();
after(() => deps.remove());
const serving = pageServer(deps, rootRoutes);
const demo = pageServer({ ...deps, config: { ...deps.config, demo: true } }, rootRoutes);

describe('the root', () => {
  it('of the demo is the landing page, with the widget on it', async () => {
    const response = await demo.request('/');
    const body = await response.text();
    assert.equal(response.status, 200);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /script-src 'self'; style-src 'self'/,
    );
    assert.match(body, /<booking-widget app-id="demo">/);
    assertNothingInline(body);
    const files = [...body.matchAll(/ (?:src|href)="([\w-]+\.\w+)"/g)].map(([, name = '']) => name);
    assert.ok(files.includes('landing.css'));
    for (const name of files) assert.equal((await demo.request(`/${name}`)).status, 200, name);
  });

  it('of another server says what it is and leads to the documentation', async () => {
    const response = await serving.request('/');
    const body = await response.text();
    assert.equal(response.status, 200);
    assert.match(body, /<a href="\/docs">/);
    assertNothingInline(body);
    assert.equal((await serving.request('/landing.css')).status, 404);
  });

  it('serves the page’s own files and nothing beside them', async () => {
    for (const path of [
      '/README.md',
      '/../plain-html/index.html',
      '/%2e%2e/plain-html/index.html',
      '/package.json',
    ])
      assert.equal((await demo.request(path)).status, 404, path);
  });
});

describe('examples/plain-html', () => {
  const page = readFileSync(new URL('../../../../examples/plain-html/index.html', import.meta.url), 'utf8');

  it('is one short file with one script tag', () => {
    assert.ok(page.split('\n').length <= 31);
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.match(
      page,
      /<script type="module" src="http:\/\/localhost:3000\/cdn\/booking-widget\.js"><\/script>/,
    );
    assert.match(page, /app-id="demo" widget-key="pk_demo"/);
  });
});
