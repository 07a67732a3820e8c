import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { migrateToLatest } from '../db/migrate.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { addApp } from '../testing/add-app.ts';
import { genesysOrganization } from '../testing/genesys-server.ts';
import { commandAnswer } from '../testing/command-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-channel-'));
const database = join(folder, 'channels.sqlite');
const file = join(folder, 'settings.json');

const run = (...args: string[]) =>
  commandAnswer(['channel', ...args], { DATABASE_URL: `sqlite:${database}`, LOG_LEVEL: 'silent' });

const setWith = (kind: string, settings: unknown) => {
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return run('set', 'shop', kind, file);
};

describe('slotkit channel', () => {
  before(async () => {
    const db = openSqlite(database);
    await migrateToLatest(db);
    await addApp(db, { id: 'shop' });
    await db.close();
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const { region, clientId, clientSecret, integrationId } = genesysOrganization;
  const genesys = { region, client_id: clientId, integration_id: integrationId };

  it('sets, shows and removes what a channel needs, without its secret', async () => {
    const set = await setWith('genesys', { ...genesys, client_secret: clientSecret });
    assert.equal(set.code, 0, set.complained);
    const shown = await run('show', 'shop', 'genesys');
    assert.equal(shown.said, set.said);
    assert.match(shown.said, /"region": "mypurecloud.de"/);
    assert.ok(!shown.said.includes(clientSecret));
    assert.equal((await run('remove', 'shop', 'genesys')).said, 'Removed genesys.');
    assert.equal((await run('show', 'shop', 'genesys')).code, 1);
  });

  it('prints a secret that it made, once', async () => {
    assert.match((await setWith('http', { url: 'https://gateway.example/' })).said, /"secret": "whsec_/);
    assert.doesNotMatch((await run('show', 'shop', 'http')).said, /whsec_/);
  });

  it('says what is wrong, but not what was read', async () => {
    for (const settings of [
      `{"client_secret": "${clientSecret}"`,
      { ...genesys, region: 'x', client_secret: clientSecret },
    ]) {
      const { code, complained } = await setWith('genesys', settings);
      assert.equal(code, 1);
      assert.match(complained, /not JSON|region must be a region/);
      assert.ok(!complained.includes(clientSecret));
    }
    assert.match((await run('set', 'shop', 'smoke', file)).complained, /^Usage: slotkit channel/);
    assert.equal((await run('show', 'nobody', 'http')).complained, 'There is no app "nobody".');
  });
});
