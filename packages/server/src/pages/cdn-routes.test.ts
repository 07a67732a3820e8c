import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { httpDeps } from '../testing/http-deps.ts';
import { pageServer } from '../testing/page-server.ts';
import { cdnRoutes, widgetVersion } from './cdn-routes.ts';

const deps = await httpDeps();
const folder = mkdtempSync(join(tmpdir(), 'slotkit-cdn-'));
after(async () => {
  await deps.remove();
  rmSync(folder, { recursive: true });
});
const chunk = 'month-grid-B3xkQ9aZ.js';
const entry = `import './${chunk}';\n`.repeat(40);
const built = join(folder, 'cdn');
writeFileSync(join(folder, 'secret.js'), 'not for anybody');

const server = (from = built) => pageServer(deps, (app, parts) => cdnRoutes(app, parts, from));

function build(): void {
  mkdirSync(join(built, 'chunks'), { recursive: true });
  writeFileSync(join(built, 'booking-widget.js'), entry);
  writeFileSync(join(built, chunk), 'export {};\n');
  writeFileSync(join(built, 'chunks', 'de-Ab12Cd34.js'), 'export {};\n');
  writeFileSync(join(built, 'notes.txt'), 'not for anybody');
}

describe('the widget under /cdn', () => {
  it('is 503 and says how to build it while there is no build', async () => {
    const response = await server(join(folder, 'nothing')).request('/cdn/booking-widget.js');
    assert.equal(response.status, 503);
    assert.match(await response.text(), /npm start/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('is found as soon as it is built, without a restart, and anew after the next build', async () => {
    const late = server();
    assert.equal((await late.request('/cdn/booking-widget.js')).status, 503);
    build();
    assert.equal(await (await late.request('/cdn/booking-widget.js')).text(), entry);
    writeFileSync(join(built, 'booking-widget.js'), 'newer');
    utimesSync(join(built, 'booking-widget.js'), 1, 1);
    assert.equal(await (await late.request('/cdn/booking-widget.js')).text(), 'newer');
    build();
  });

  it('may be loaded by pages of any site, as a script', async () => {
    for (const path of [
      '/cdn/booking-widget.js',
      `/cdn/${widgetVersion}/booking-widget.js`,
      `/cdn/${chunk}`,
    ]) {
      const { status, headers } = await server().request(path);
      assert.equal(status, 200, path);
      assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  });

  it('is kept for ever where the address names the content, else for minutes', async () => {
    const cacheOf = async (path: string) => (await server().request(path)).headers.get('cache-control') ?? '';
    assert.match(await cacheOf(`/cdn/${widgetVersion}/booking-widget.js`), /immutable/);
    assert.match(await cacheOf(`/cdn/${widgetVersion}/${chunk}`), /immutable/);
    assert.match(await cacheOf(`/cdn/${chunk}`), /immutable/);
    assert.match(await cacheOf('/cdn/chunks/de-Ab12Cd34.js'), /immutable/);
    assert.match(await cacheOf('/cdn/booking-widget.js'), /max-age=300/);
  });

  it('is not sent again to a browser that has it', async () => {
    const first = await server().request('/cdn/booking-widget.js');
    const known = { 'If-None-Match': first.headers.get('etag') ?? '' };
    const again = await server().request('/cdn/booking-widget.js', { headers: known });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('access-control-allow-origin'), '*');
  });

  it('is compressed as the browser asks', async () => {
    const encodingFor = async (accepted: string) =>
      (
        await server().request('/cdn/booking-widget.js', { headers: { 'Accept-Encoding': accepted } })
      ).headers.get('content-encoding');
    assert.equal(await encodingFor('gzip, deflate, br'), 'br');
    assert.equal(await encodingFor('gzip'), 'gzip');
    assert.equal(await encodingFor('br;q=0, gzip;q=0.5'), 'gzip');
    assert.equal(await encodingFor('identity'), null);
  });

  it('is sent as the build compressed it, unless that was another file', async () => {
    const small = gzipSync(entry, { level: 1 });
    writeFileSync(join(built, 'booking-widget.js.gz'), small);
    writeFileSync(join(built, 'booking-widget.js.br'), brotliCompressSync('of an older build'));
    writeFileSync(join(built, `${chunk}.gz`), 'cut o');
    const fresh = server();
    const sent = async (name: string, encoding: string) => {
      const headers = { 'Accept-Encoding': encoding };
      return Buffer.from(await (await fresh.request(`/cdn/${name}`, { headers })).arrayBuffer());
    };
    assert.deepEqual(await sent('booking-widget.js', 'gzip'), small);
    assert.equal(String(brotliDecompressSync(await sent('booking-widget.js', 'br'))), entry);
    assert.equal(String(gunzipSync(await sent(chunk, 'gzip'))), 'export {};\n');
    assert.equal((await fresh.request('/cdn/booking-widget.js.gz')).status, 404);
  });

  it('has the licences of what is in it beside it, as text', async () => {
    writeFileSync(join(built, 'licenses.txt'), 'Some library (MIT)');
    const response = await server().request('/cdn/licenses.txt');
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(await response.text(), 'Some library (MIT)');
  });

  it('leads nowhere else: no other file, no folder, no other version, no way up', async () => {
    const paths = [
      '/cdn/',
      '/cdn/chunks',
      '/cdn/chunks/',
      '/cdn/notes.txt',
      '/cdn/../secret.js',
      '/cdn/%2e%2e/secret.js',
      '/cdn/..%2fsecret.js',
      '/cdn/%2e%2e%2fsecret.js',
      '/cdn//etc/passwd',
      '/cdn/9.9.9/booking-widget.js',
      '/cdn/__proto__',
    ];
    for (const path of paths) {
      const response = await server().request(path);
      assert.equal(response.status, 404, path);
    }
  });

  it('is looked for where the widget builds it', async () => {
    const { status } = await pageServer(deps, cdnRoutes).request('/cdn/booking-widget.js');
    assert.ok(status === 200 || status === 503);
  });
});
