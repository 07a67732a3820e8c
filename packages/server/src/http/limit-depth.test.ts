import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { problemSchema } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import { addClient } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { httpDeps, testNow } from '../testing/http-deps.ts';
import { isDeeperThan } from './limit-depth.ts';

const deps = await httpDeps();
after(() => deps.remove());
await addApp(deps.db, { id: 'acme' });
const credential = await addClient(deps.db, testNow, { appId: 'acme', scopes: ['config:write'] });
const app = createApp(deps);

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const send = async (body: string, headers: Readonly<Record<string, string>> = credential) => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body };
  const answer = await app.request('/v1/widget-keys', init);
  return { status: answer.status, problem: problemSchema.parse(await answer.json()) };
};

describe('isDeeperThan', () => {
  it('counts what is open at once, and no brackets in texts', () => {
    assert.equal(isDeeperThan(nested(3), 3), false);
    assert.equal(isDeeperThan(nested(4), 3), true);
    assert.equal(isDeeperThan('[{"a":[]},{"b":[]},[[]]]', 3), false);
    assert.equal(isDeeperThan(String.raw`["[[[[", "\"[[[[", "\\", [[1]]]`, 3), false);
    assert.equal(isDeeperThan(String.raw`["\\", [[[]]]]`, 3), true);
  });
});

describe('A body', () => {
  it('that is nested too deep is refused before it is looked into, however deep', async () => {
    for (const depth of [33, 100_000]) {
      const { status, problem } = await send(`{"name":${nested(depth)}}`);
      assert.equal(status, 422);
      assert.match(problem.detail, /32 deep/);
    }
    const shallow = await send(`{"name":${nested(31)}}`);
    assert.deepEqual([shallow.status, shallow.problem.errors?.[0]?.pointer], [422, '/name']);
  });

  it('of a stranger is not read at all', async () => {
    assert.equal((await send(`{"name":${nested(100_000)}}`, {})).status, 401);
  });
});
