import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Config } from '../config.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import type { Deps } from '../deps.ts';
import { makeLog } from '../log.ts';
import { migratedFile } from './migrated-file.ts';
import { testDeps } from './test-deps.ts';

/** Dependencies for tests of everything around the domain, with what was logged and a way to put all of it away. */
export interface HttpDeps extends Deps {
  /** The log so far, as text. */
  readonly logged: () => string;
  readonly remove: () => Promise<void>;
}

export { testNow } from './test-deps.ts';

/** A server's parts over a fresh SQLite file: standing clock, no mail, no rate limits unless `config` says so. */
export async function httpDeps(config: Partial<Config> = {}, parts: Partial<Deps> = {}): Promise<HttpDeps> {
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-http-'));
  const path = join(folder, 'test.sqlite');
  writeFileSync(path, await migratedFile());
  const db = openSqlite(path);
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const ownConfig: Partial<Config> = {
    database: { engine: 'sqlite', path },
    logLevel: 'debug',
    ...config,
  };
  return {
    ...testDeps(db, ownConfig, { log: makeLog('debug', stream), ...parts }),
    logged: () => text,
    async remove() {
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}
