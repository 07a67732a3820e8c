import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { parseCounts, type SuiteCounts } from './suite-counts.ts';

const reporter = join(import.meta.dirname, 'node-test-report.ts');
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slotkit-report-'));
});
after(() => rm(folder, { recursive: true }));

it('counts passed, failed, skipped and unwritten tests, and files without any', async () => {
  await write(
    'mixed.test.mjs',
    `test('a', () => {}); test('b', () => { throw new Error('broken'); }); test.skip('c'); test.todo('d');`,
  );
  await write('group.test.mjs', `describe('g', () => { test('e', () => {}); test('f', () => {}); });`);
  await write('empty.test.mjs', '');
  assert.deepEqual(await run(), {
    passed: 3,
    failed: 1,
    failures: ['mixed.test.mjs › b › broken'],
    skipped: 2,
    emptyFiles: ['empty.test.mjs'],
  });
});

it('counts a file that cannot be loaded as a failure', async () => {
  await write('broken.test.mjs', 'throw new Error();');
  assert.deepEqual(await run('broken.test.mjs'), {
    passed: 0,
    failed: 1,
    failures: ['broken.test.mjs › test failed'],
    skipped: 0,
    emptyFiles: [],
  });
});

it('names the test of a group that failed, not the group', async () => {
  await write(
    'failing-group.test.mjs',
    `describe('g', () => { test('e', () => { throw new Error('no\\nmore'); }); });`,
  );
  assert.deepEqual((await run('failing-group.test.mjs'))?.failures, ['failing-group.test.mjs › e › no']);
});

it('reports zeros when no file matches', async () => {
  assert.deepEqual(await run('nothing-*.test.mjs'), {
    passed: 0,
    failed: 0,
    failures: [],
    skipped: 0,
    emptyFiles: [],
  });
});

async function write(name: string, body: string): Promise<void> {
  await writeFile(join(folder, name), `import { describe, test } from 'node:test';\n${body}\n`);
}

async function run(files = '*.test.mjs'): Promise<SuiteCounts | undefined> {
  // A run inside a test run would report to the outer one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--test', `--test-reporter=${reporter}`, files];
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (_error, stdout) => resolve(stdout));
  });
  return parseCounts(printed);
}
