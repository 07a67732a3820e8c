import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { httpDeps } from '../testing/http-deps.ts';

const deps = await httpDeps();
after(() => deps.remove());

describe('/healthz', () => {
  it('says that the process is alive, and its versions', async () => {
    const response = await createApp(deps).request('/healthz');
    assert.equal(response.status, 200);
    const body = await response.text();
    assert.match(
      body,
      /^\{"status":"ok","version":"\d+\.\d+\.\d+","tzdata":\{"version":"\d{4}[a-z]","stale":/,
    );
  });
});

describe('/readyz', () => {
  it('is 200 when the database answers and is migrated', async () => {
    const response = await createApp(deps).request('/readyz');
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { status: 'ready' });
  });

  it('is 503 before the migrations have run', async () => {
    const db = openSqlite(
      `${deps.config.database.engine === 'sqlite' ? deps.config.database.path : ''}.empty`,
    );
    const response = await createApp({ ...deps, db }).request('/readyz');
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '10');
    await db.close();
  });
});
