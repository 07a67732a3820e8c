import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';
import { preconditionOf } from './entity-tag.ts';

/** What a change of version 3 of something is refused with; null when it is not. */
async function refusal(ifMatch: string): Promise<string | null> {
  const app = new Hono<AppEnv>();
  app.onError((error, c) => c.text(error.message));
  app.get('/', (c) => {
    preconditionOf(c)({ version: 3 });
    return c.body(null, 204);
  });
  const answer = await app.request('/', { headers: { 'If-Match': ifMatch } });
  return answer.status === 204 ? null : answer.text();
}

test('a change goes on when its version, or any, is among those that were expected', async () => {
  for (const ifMatch of ['"3"', '"2", "3"', '*']) assert.equal(await refusal(ifMatch), null, ifMatch);
});

test('a change of another version is refused, and whoever forgot the quotes is told so', async () => {
  assert.match((await refusal('"2"')) ?? '', /Somebody has changed it/);
  for (const ifMatch of ['3', 'W/"3"', ''])
    assert.match((await refusal(ifMatch)) ?? '', /quotes included/, ifMatch);
});
