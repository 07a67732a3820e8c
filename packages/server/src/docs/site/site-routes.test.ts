import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { assertNothingInline } from '../../testing/assert-nothing-inline.ts';
import { httpDeps } from '../../testing/http-deps.ts';
import { pageServer } from '../../testing/page-server.ts';
import { docsRoutes } from '../docs-routes.ts';
import { asMarkdown } from './doc-links.ts';
import { allPages, docsSections } from './docs-map.ts';
import { guideNames } from './guide-list.ts';

const deps = await httpDeps();
after(() => deps.remove());
const app = pageServer(deps, docsRoutes);

const isMadeFromCalls = (path: string): boolean => /^\/docs\/(api|quickstart)\b/.test(path);
/** Without those that show the whole API, which this server has not; their tests are beside them. */
const paths = [...new Set([...allPages, ...docsSections].map(({ path }) => path))].filter(
  (path) => !isMadeFromCalls(path),
);
const kept = new Map<string, string>();
async function read(path: string): Promise<string> {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const response = await app.request(path);
  assert.equal(response.status, 200, path);
  const body = await response.text();
  kept.set(path, body);
  return body;
}

describe('the documentation', () => {
  it('has every document of docs/ in its place', () => {
    const files = readdirSync(new URL('../../../../../docs/', import.meta.url))
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.slice(0, -'.md'.length));
    assert.deepEqual(
      files.filter((name) => !guideNames.includes(name)),
      [],
    );
  });

  it('has one heading of the first level on each page, a title, and nothing inline', async () => {
    for (const path of paths) {
      const page = await read(path);
      assert.equal(page.match(/<h1/g)?.length, 1, path);
      assert.match(page, /<title>[^<]+<\/title>/, path);
      assertNothingInline(page);
    }
  });

  it('leads from no page to one that is not there, nor to a heading that is not', async () => {
    for (const path of paths) {
      const page = await read(path);
      for (const [, href = ''] of page.matchAll(/ href="((?:\/docs|\/llms|#)[^"]*)"/g)) {
        const [, place = '', anchor = ''] = /^([^#]*)#?(.*)$/.exec(href) ?? [];
        if (isMadeFromCalls(place)) continue;
        const target = await read(place || path);
        if (anchor !== '') assert.ok(target.includes(`id="${anchor}"`), `${path} → ${href}`);
      }
    }
  });

  it('is there as Markdown as well, page by page, whose links lead to Markdown', async () => {
    for (const path of paths) {
      const text = await read(asMarkdown(path));
      assert.match(text, /^# \S/, path);
      for (const [, href = ''] of text.matchAll(/\]\((\/docs[^)#]*)[^)]*\)/g)) {
        assert.ok(href.endsWith('.md'), `${path} → ${href}`);
        if (!isMadeFromCalls(href)) await read(href);
      }
    }
    const response = await app.request('/docs/guides/csp.md');
    assert.equal(response.headers.get('content-type'), 'text/markdown; charset=utf-8');
  });

  it('is listed for programs, whole', async () => {
    const text = await read('/llms.txt');
    for (const { path } of allPages)
      assert.ok(text.includes(`(${deps.config.publicUrl}${asMarkdown(path)})`), path);
  });

  it('names this server where a page can copy from it', async () => {
    for (const path of ['/docs', '/docs.md', '/docs/guides/csp.md']) {
      const text = await read(path);
      assert.ok(text.includes(`${deps.config.publicUrl}/cdn/`), path);
      assert.ok(!text.includes('book.example.com'), path);
    }
  });

  it('has styles of demos on pages of elements alone, and everything that its pages load of its own', async () => {
    const own = new Set<string>();
    for (const path of paths) {
      const page = await read(path);
      assert.equal(page.includes('/assets/element-demo.css'), path.startsWith('/docs/elements/'), path);
      for (const [, file = ''] of page.matchAll(/"(\/assets\/[\w-]*(?:docs|demo|guides)[\w-]*\.\w+)"/g))
        own.add(file);
    }
    assert.equal(own.size, 5);
    for (const file of own) await read(file);
  });

  it('answers what is no page as any address that is none', async () => {
    for (const path of ['/docs/guides/nothing', '/docs/guides/../../package.json', '/docs/guides/csp.txt'])
      assert.equal((await app.request(path)).status, 404, path);
  });
});
