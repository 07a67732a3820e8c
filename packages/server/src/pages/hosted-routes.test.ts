import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { defaultSettings } from '../event-types/event-type.ts';
import { addApp } from '../testing/add-app.ts';
import { addEventType } from '../testing/add-event-type.ts';
import { addLinkedBooking } from '../testing/add-linked-booking.ts';
import { httpDeps } from '../testing/http-deps.ts';
import { pageServer } from '../testing/page-server.ts';
import { rowCounts } from '../testing/row-counts.ts';
import { plainLinkRoutes } from '../plain-pages/plain-link-routes.ts';
import { assetRoutes } from './asset-routes.ts';
import { hostedRoutes } from './hosted-routes.ts';
import { rootRoutes } from './root-routes.ts';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';

const deps = await httpDeps();
after(() => deps.remove());
await addApp(deps.db, {
  id: 'demo',
  key: 'pk_demo',
  frameAncestors: ['https://partner.example'],
  tokens: { '--booking-accent': '#0a7d5a', '--booking-radius': '1px; } body { display: none', color: 'red' },
});
await addApp(deps.db, { id: '"><script>alert(1)</script>' });
await addEventType(deps.db, {
  appId: 'demo',
  slug: 'intro-call',
  title: 'Intro & <b>call</b>',
  description: 'Say "hello".',
});
await addEventType(deps.db, { appId: 'demo', slug: 'internal', public: false });
await addEventType(deps.db, { appId: 'demo', slug: 'talk', title: 'A talk' });
await addEventType(deps.db, { appId: 'demo', slug: 'everybody', title: 'Everybody' });
await deps.db.write
  .updateTable('event_types')
  .set({ settings_json: JSON.stringify({ ...defaultSettings, timezone: 'UTC', strategy: 'collective' }) })
  .where('slug', '=', 'everybody')
  .execute();
const token = await addLinkedBooking(deps.db, deps.secrets, { appId: 'demo', slug: 'intro-call' });
const app = pageServer(deps, hostedRoutes, plainLinkRoutes, rootRoutes, assetRoutes);

const manage = `/b/intro-call/manage/${token('manage')}`;
const confirm = `/b/intro-call/confirm/${token('confirm')}`;
const hosted = ['/book/demo', '/b/intro-call', manage, confirm];

async function get(path: string, method = 'GET') {
  const response = await app.request(path, { method, headers: { Accept: 'text/html' } });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe('the booking pages', () => {
  it('hold the element with the app, its key and the event type', async () => {
    const { status, body } = await get('/b/intro-call');
    assert.equal(status, 200);
    assert.match(
      body,
      /<booking-widget app-id="demo" widget-key="pk_demo" event-type="intro-call" forward-query="">/,
    );
    assert.match(body, /<script type="module" src="\/cdn\/booking-widget\.js"><\/script>/);
    assert.match(
      (await get('/book/demo')).body,
      /<booking-widget app-id="demo" widget-key="pk_demo" forward-query="">/,
    );
  });

  it('say who, how long and what, before the element runs', async () => {
    const { body } = await get('/b/intro-call');
    assert.match(body, /<bdi>Intro &amp; &lt;b&gt;call&lt;\/b&gt;<\/bdi>/);
    assert.match(body, /<bdi>Mara Lindqvist<\/bdi>/);
    assert.match(body, /<meta name="description" content="Say &quot;hello&quot;\." \/>/);
    assert.match((await get('/book/demo')).body, /<a href="\/b\/intro-call"\s*><bdi>Intro &amp; /);
  });

  it('pass on what the address asks for where it is well-formed', async () => {
    const { body } = await get(
      '/b/talk?host=hst_talk&location=loc_2&duration=45&timezone=Asia/Kolkata&lang=pt-BR&theme=dark',
    );
    assert.match(
      body,
      /event-type="talk" host="hst_talk" location="loc_2" duration="45" timezone="Asia\/Kolkata" lang="pt-BR" forward-query="">/,
    );
  });

  it('leave out what is malformed', async () => {
    const query = 'host=%22%3E&location=hst_1&duration=-3&timezone=Mars/Base&lang=%3Cscript%3E';
    const { body } = await get(`/b/intro-call?${query}`);
    assert.match(body, /event-type="intro-call" forward-query="">/);
  });

  it('are those of a host where the address names one, with links that name it too', async () => {
    const { body } = await get('/book/demo?host=hst_talk&lang=de');
    assert.match(body, /widget-key="pk_demo" host="hst_talk" lang="de" forward-query="">/);
    assert.match(body, /<a href="\/b\/talk\?host=hst_talk&amp;lang=de"\s*><bdi>A talk</);
    assert.doesNotMatch(body, /Everybody/);
    assert.match((await get('/book/demo')).body, /Everybody/);
  });

  it('do not exist for hosts who are not of the pool', async () => {
    for (const path of [
      '/b/everybody?host=hst_talk',
      '/b/intro-call?host=hst_nobody',
      '/book/demo?host=hst_nobody',
    ])
      assert.equal((await get(path)).status, 404, path);
  });

  it('leave a host out that nobody may name', async () => {
    const { status, body } = await get('/b/everybody?host=hst_everybody');
    assert.equal(status, 200);
    assert.match(body, /event-type="everybody" forward-query="">/);
  });

  it('may be framed by the sites that the app names', async () => {
    const policy = (await get('/b/intro-call')).headers.get('content-security-policy') ?? '';
    assert.match(policy, /frame-ancestors 'self' https:\/\/partner\.example$/);
  });

  it('escape the name of an app', async () => {
    const { status, body } = await get(`/book/${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.equal(status, 200);
    assert.doesNotMatch(body, /<script>alert/);
    assertNothingInline(body);
  });

  it('do not exist for unknown apps and slugs, nor for event types that are not public', async () => {
    for (const path of ['/book/nobody', '/b/nothing', '/b/internal', '/b/%22%3E', '/b/%E0%A4%A'])
      assert.equal((await get(path)).status, 404, path);
  });
});

describe('the pages behind a token', () => {
  it('hold the element with the token', async () => {
    assert.match((await get(manage)).body, new RegExp(`<booking-manage token="${token('manage')}">`));
    assert.match((await get(confirm)).body, new RegExp(`<booking-confirm token="${token('confirm')}">`));
  });

  it('are cached, framed, indexed and told to other sites by nobody, found or not', async () => {
    for (const path of [manage, confirm, '/b/intro-call/manage/wrong']) {
      const { headers } = await get(path);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-robots-tag'), 'noindex');
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'$/);
    }
  });

  it('answer the very same 404 for whatever does not open a booking', async () => {
    const wrong = {
      unknown: `/b/intro-call/manage/${'A'.repeat(43)}`,
      malformed: '/b/intro-call/manage/%22%3E%3Cscript%3E',
      revoked: `/b/intro-call/manage/${token('manage', 2)}`,
      'of another purpose': `/b/intro-call/manage/${token('confirm')}`,
      'of another event type': `/b/internal/manage/${token('manage')}`,
      'of no event type': `/b/nothing/confirm/${token('confirm')}`,
    };
    const expected = await get('/b/intro-call/manage/wrong');
    assert.equal(expected.status, 404);
    assert.match(expected.body, /This link does not work/);
    for (const [which, path] of Object.entries(wrong)) {
      const { status, body, headers } = await get(path);
      assert.equal(status, 404, which);
      assert.equal(body, expected.body, which);
      const without = (from: Headers) => [...from].filter(([name]) => name !== 'x-request-id');
      assert.deepEqual(without(headers), without(expected.headers), which);
    }
  });
});

describe('every hosted page', () => {
  it('has no script and no style inline, and a policy that would refuse them', async () => {
    for (const path of [...hosted, '/b/nothing', '/']) {
      const { body, headers } = await get(path);
      assertNothingInline(body);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  it('changes nothing when it is read', async () => {
    const before = await rowCounts(deps.db);
    for (const path of hosted) {
      assert.equal((await get(path)).status, 200);
      const head = await get(path, 'HEAD');
      assert.equal(head.status, 200);
      assert.equal(head.body, '');
    }
    assert.deepEqual(await rowCounts(deps.db), before);
  });

  it('finds the files that it names', async () => {
    const { body } = await get('/b/intro-call');
    const files = [...body.matchAll(/<link rel="(?:icon|stylesheet)" href="([^"]+)"/g)].map(
      ([, href = '']) => href,
    );
    assert.equal(files.length, 4);
    for (const file of files) assert.equal((await get(file)).status, 200, file);
  });
});

describe('the branding stylesheet', () => {
  it('holds the tokens that are safe, and no other', async () => {
    const { status, headers, body } = await get('/assets/branding/demo.css');
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal(body, ':root {\n  --booking-accent: #0a7d5a;\n}\n');
  });

  it('does not exist for an app that does not', async () => {
    assert.equal((await get('/assets/branding/nobody.css')).status, 404);
  });
});
