import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it, test } from 'node:test';
import { promisify } from 'node:util';
import { eachDatabase } from '../testing/each-database.ts';
import { startServerProcess } from '../testing/server-process.ts';

const example = new URL('../testing/client-example.ts', import.meta.url);
const run = promisify(execFile);

test('docs/client.md shows the example that is run', () => {
  const document = readFileSync(new URL('../../../../docs/client.md', import.meta.url), 'utf8');
  const shown = /```ts\n([^]*?)```/.exec(document)?.[1];
  assert.equal(shown, readFileSync(example, 'utf8'));
});

test('the example needs no more of a compiler than `strict`', async () => {
  const compiler = new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url);
  const options = '--ignoreConfig --strict --noEmit --skipLibCheck --allowImportingTsExtensions';
  const words = `${options} --target es2024 --module nodenext --types node`.split(' ');
  await run(process.execPath, [fileURLToPath(compiler), ...words, fileURLToPath(example)], {
    timeout: 60_000,
  });
});

eachDatabase('The client', (openFresh) => {
  it('books, moves, is refused with alternatives, and reads page by page', async () => {
    const fresh = await openFresh();
    const server = await startServerProcess(fresh.setting);
    try {
      const { stdout } = await run(process.execPath, [fileURLToPath(example)], {
        env: {
          ...process.env,
          SLOTKIT_URL: server.url,
          CLIENT_ID: 'cli_demo',
          CLIENT_SECRET: 'demo-secret',
        },
        timeout: 30_000,
      });
      assert.deepEqual(stdout.trim().split('\n'), [
        'Intro call: scheduled',
        'moved from the first time',
        'taken, but there is 3 times something else',
        '2 bookings',
      ]);
    } finally {
      await server.end();
      await fresh.remove();
    }
  });
});
