import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bookIntroCall } from '../testing/demo-visitor.ts';
import { commandAnswer } from '../testing/command-answer.ts';
import { startServerProcess } from '../testing/server-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-backup-'));
const path = join(folder, 'live.sqlite');
const env = { DATABASE_URL: `sqlite:${path}` };
/** The key is the one that is made beside the file. */
const ownKey = { SECRET_KEY: '' };
const backup = (...args: string[]) => commandAnswer(['backup', ...args], env);
const manage = async (url: string, link: string | undefined): Promise<unknown> => {
  const headers = { Authorization: `Manage ${link?.split('/').at(-1)}` };
  const answer = await fetch(`${url}/v1/public/manage`, { headers });
  assert.equal(answer.status, 200);
  return answer.json();
};

after(() => {
  rmSync(folder, { recursive: true });
});

describe('slotkit backup, while a server writes', () => {
  const copy = join(folder, 'copy.sqlite');
  let links: (string | undefined)[] = [];
  let answered: Awaited<ReturnType<typeof backup>>;

  before(async () => {
    const server = await startServerProcess(env.DATABASE_URL, ownKey);
    try {
      const first = await bookIntroCall(server.url);
      const writing = bookIntroCall(server.url);
      answered = await backup(copy);
      await writing;
      links = [first.manage_url, (await bookIntroCall(server.url)).manage_url];
    } finally {
      await server.end('SIGKILL');
    }
  });

  it('makes one file and its key, for this user alone to read', () => {
    assert.deepEqual([answered.code, answered.complained], [0, '']);
    assert.match(
      answered.said,
      /^Copied .*live\.sqlite to .*copy\.sqlite \(\d+ bytes\)\.\nIts key is in .*\.key/,
    );
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('copy')),
      ['copy.sqlite', 'copy.sqlite.key'],
    );
    for (const name of [copy, `${copy}.key`]) assert.equal(statSync(name).mode & 0o777, 0o600, name);
    assert.deepEqual(readFileSync(`${copy}.key`), readFileSync(`${path}.key`));
  });

  it('restores to a server that knows what was booked before, by the same links, and nothing of later', async () => {
    const server = await startServerProcess(`sqlite:${copy}`, ownKey);
    try {
      await manage(server.url, links[0]);
      await assert.rejects(manage(server.url, links[1]));
      await bookIntroCall(server.url);
    } finally {
      await server.end();
    }
  });

  it('overwrites nothing, neither a backup nor a key, and leaves nothing behind', async () => {
    const other = join(folder, 'other.sqlite');
    writeFileSync(`${other}.key`, 'precious');
    const kept = () => readdirSync(folder).filter((name) => !name.startsWith('live'));
    for (const [file, named] of [
      [copy, 'copy.sqlite'],
      [other, 'other.sqlite.key'],
    ] as const) {
      const before = kept();
      const refused = await backup(file);
      assert.equal(refused.code, 1);
      assert.ok(refused.complained.includes(`${named} exists already`), refused.complained);
      assert.deepEqual(kept(), before);
    }
    assert.equal(readFileSync(`${other}.key`, 'utf8'), 'precious');
  });
});

describe('slotkit backup', () => {
  it('says so when there is no such database, instead of making and copying an empty one', async () => {
    const missing = join(folder, 'missing.sqlite');
    const { code, complained } = await commandAnswer(['backup', join(folder, 'x.sqlite')], {
      DATABASE_URL: `sqlite:${missing}`,
    });
    assert.deepEqual([code, existsSync(missing), existsSync(join(folder, 'x.sqlite'))], [1, false, false]);
    assert.match(complained, /There is no database at .*missing\.sqlite/);
  });

  it('says so when the folder cannot be written to, and wants a name', async () => {
    const { code, complained } = await backup(join(folder, 'nowhere', 'x.sqlite'));
    assert.deepEqual([code, /cannot be written \(ENOENT\)/.test(complained)], [1, true]);
    assert.match((await backup()).complained, /^Usage: slotkit backup <file>/);
  });

  it('names what PostgreSQL has for that', async () => {
    const { code, complained } = await commandAnswer(['backup', join(folder, 'x.sqlite')], {
      DATABASE_URL: 'postgres://nobody@localhost:1/none',
      SECRET_KEY: 'a key for tests that is long enough',
    });
    assert.equal(code, 1);
    assert.match(complained, /^This database is on PostgreSQL.*pg_dump --format=custom/);
  });
});
