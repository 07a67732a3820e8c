import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { newRouter } from './app-env.ts';
import { sendJson } from './send-json.ts';

const long = JSON.stringify(Array.from({ length: 400 }, (_, index) => index * 15));

async function ask(text: string, accepted?: string): Promise<Response> {
  const app = newRouter();
  app.get('/', (c) => sendJson(c, text, { ETag: 'W/"1"' }));
  return app.request('/', accepted === undefined ? {} : { headers: { 'Accept-Encoding': accepted } });
}

test('JSON is compressed as the client likes it best, and says the same', async () => {
  const brotli = await ask(long, 'gzip, br');
  assert.equal(brotli.headers.get('Content-Encoding'), 'br');
  const bytes = Buffer.from(await brotli.arrayBuffer());
  assert.ok(bytes.length < long.length / 2);
  assert.equal(brotliDecompressSync(bytes).toString(), long);
  const gzip = await ask(long, 'gzip');
  assert.equal(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString(), long);
  for (const answer of [brotli, gzip]) {
    assert.equal(answer.headers.get('Vary'), 'Accept-Encoding');
    assert.equal(answer.headers.get('Content-Type'), 'application/json');
    assert.equal(answer.headers.get('ETag'), 'W/"1"');
  }
});

test('JSON that is short, or asked for without an encoding, goes as it is', async () => {
  for (const answer of [await ask(long), await ask(long, 'identity'), await ask('{"short":1}', 'br')]) {
    assert.equal(answer.headers.get('Content-Encoding'), null);
    JSON.parse(await answer.text());
  }
});
