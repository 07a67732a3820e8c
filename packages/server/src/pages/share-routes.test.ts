import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { addApp } from '../testing/add-app.ts';
import { addEventType } from '../testing/add-event-type.ts';
import { httpDeps } from '../testing/http-deps.ts';
import { pageServer } from '../testing/page-server.ts';
import { hostedRoutes } from './hosted-routes.ts';
import { shareRoutes } from './share-routes.ts';

const deps = await httpDeps();
after(() => deps.remove());
await addApp(deps.db, { id: 'demo', key: 'pk_demo' });
await addEventType(deps.db, {
  appId: 'demo',
  slug: 'talk',
  title: 'A talk </script><b>',
  description: 'Say "hi".',
});
await addEventType(deps.db, { appId: 'demo', slug: 'internal', public: false });
const app = pageServer(deps, shareRoutes, hostedRoutes);
const { publicUrl } = deps.config;

const get = async (path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const embed = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);

describe('a booking page', () => {
  it('says where its oEmbed answer is, and there the element is to be had', async () => {
    const { text: page } = await get('/b/talk');
    const [, href = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    const { status, text, headers } = await get(href.replaceAll('&amp;', '&').replace(publicUrl, ''));
    assert.equal(status, 200);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    const answer: Record<string, unknown> = JSON.parse(text);
    assert.equal(answer['type'], 'rich');
    assert.equal(answer['title'], 'A talk </script><b>');
    assert.match(
      String(answer['html']),
      /<booking-widget server="[^"]+" app-id="demo" widget-key="pk_demo" event-type="talk">/,
    );
    assert.match(String(answer['html']), /A talk &lt;\/script&gt;/);
  });

  it('tells previews and search engines what it is of, and no title gets out of the data', async () => {
    const { text: page } = await get('/b/talk');
    assert.match(page, /<meta property="og:title" content="A talk &lt;\/script&gt;&lt;b&gt; – demo" \/>/);
    const [, block = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const data: Record<string, unknown> = JSON.parse(block);
    assert.equal(data['@type'], 'Service');
    assert.equal(data['name'], 'A talk </script><b>');
    assert.equal(data['url'], `${publicUrl}/b/talk`);
    const { text: all } = await get('/book/demo');
    assert.match(all, /"@type":"Organization".*"makesOffer":\[\{"@type":"Offer"/);
  });

  it('has a code for cameras, also of one host', async () => {
    const plain = await get('/b/talk/qr.svg');
    assert.equal(plain.status, 200);
    assert.equal(plain.headers.get('content-type'), 'image/svg+xml');
    assert.equal(plain.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(
      plain.text,
      /^<svg [^>]*><path fill="#fff" d="[^"]+"\/><path d="(M\d+ \d+h\d+v1h-\d+z)+"\/><\/svg>\n$/,
    );
    assert.notEqual((await get('/b/talk/qr.svg?host=hst_talk')).text, plain.text);
    assert.equal((await get('/book/demo/qr.svg')).status, 200);
  });
});

describe('what nobody can book', () => {
  it('is neither embedded nor made a code of', async () => {
    for (const url of [
      'nothing',
      'https://evil.example/b/talk',
      `${publicUrl}/b/internal`,
      `${publicUrl}/b/%E0%A4%A`,
      `${publicUrl}/docs`,
    ])
      assert.equal((await embed(url)).status, 404, url);
    for (const path of ['/b/internal/qr.svg', '/book/nobody/qr.svg'])
      assert.equal((await get(path)).status, 404);
  });
});

describe('an oEmbed consumer', () => {
  it('gets no more room than it has, and XML not at all', async () => {
    const { text } = await embed(`${publicUrl}/book/demo`, '&maxwidth=400&maxheight=x');
    const answer: Record<string, unknown> = JSON.parse(text);
    assert.deepEqual([answer['width'], answer['height']], [400, 640]);
    assert.equal((await embed(`${publicUrl}/b/talk`, '&format=xml')).status, 501);
  });
});
