import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';

const repository = join(import.meta.dirname, '..');
const packages = ['widget', 'shared'] as const;
const project = mkdtempSync(join(tmpdir(), 'slotkit-bare-'));
const installed = (...path: string[]): string => join(project, 'node_modules', ...path);
const tarball = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(project, `slotkit-${name}.tgz`)));

/** Runs a program, and throws with all that it printed when it ends with anything but 0. */
async function run(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  try {
    const env = { ...process.env, PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter) };
    return (await promisify(execFile)(program, args, { cwd: folder, env, timeout: 180_000 })).stdout;
  } catch (error) {
    const { stdout, stderr }: { stdout?: string; stderr?: string } = Object(error);
    throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`, { cause: error });
  }
}

// What `npm test` was called with is no order for the program that is called here.
for (const name of ['npm_config_call', 'npm_config_package']) delete process.env[name];

const pnpm = (folder: string, ...args: readonly string[]): Promise<string> =>
  run(folder, 'npx', '-y', 'pnpm@12.21.0', ...args);
const node = (...args: readonly string[]): Promise<string> => run(project, process.execPath, ...args);

before(async () => {
  cpSync(join(import.meta.dirname, 'bare-project'), project, { recursive: true });
  await Promise.all(
    packages.map((name) =>
      pnpm(join(repository, 'packages', name), 'pack', '--out', join(project, `slotkit-${name}.tgz`)),
    ),
  );
  await pnpm(project, 'install', '--ignore-workspace', '--prefer-offline');
});
after(() => rmSync(project, { recursive: true, force: true }));

describe('packages as they are published', () => {
  for (const name of packages) {
    it(`${name}: publint has nothing to say`, async () => {
      const { messages } = await publint({ pack: { tarball: tarball(name).buffer }, strict: true });
      assert.deepEqual(messages, []);
    });

    it(`${name}: every entry has types, wherever ES modules are resolved`, async () => {
      const checked = await checkPackage(createPackageFromTarballData(tarball(name)));
      assert.ok('problems' in checked);
      const old = new Set(['node10', 'node16-cjs']);
      const problems = checked.problems.filter(
        (problem) => !('resolutionKind' in problem && old.has(problem.resolutionKind)),
      );
      assert.deepEqual(problems, []);
    });
  }

  it('widget needs nothing of this repository', () => {
    const files = globSync('dist/**/*.{js,ts}', { cwd: installed('@slotkit', 'widget') });
    assert.ok(files.length > 100);
    for (const file of files) {
      assert.doesNotMatch(
        readFileSync(installed('@slotkit', 'widget', file), 'utf8'),
        /slotkit\/(shared|server)/,
      );
    }
  });

  it('widget has the scripts for a tag, each with the hash for its integrity', () => {
    const folder = installed('@slotkit', 'widget', 'dist', 'cdn');
    const list: { version: string; entry: string; files: Record<string, { integrity: string }> } = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    const { version }: { version: string } = JSON.parse(
      readFileSync(installed('@slotkit', 'widget', 'package.json'), 'utf8'),
    );
    assert.equal(list.version, version);
    assert.ok(list.entry in list.files);
    for (const [file, { integrity }] of Object.entries(list.files)) {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      assert.equal(integrity, `sha384-${hash}`, file);
    }
  });
});

describe('a project that has nothing but the packages', { concurrency: 2 }, () => {
  const programs = {
    'plain TypeScript, React 19 and Solid': () =>
      node(join(repository, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'),
    'Vue, and an older TypeScript': () => node(installed('vue-tsc', 'bin', 'vue-tsc.js'), '-p', 'vue'),
    Svelte: () =>
      node(installed('svelte-check', 'bin', 'svelte-check'), '--workspace', 'svelte', '--fail-on-warnings'),
  };
  for (const [name, check] of Object.entries(programs)) {
    it(`is typed strictly: ${name}`, async () => void (await check()));
  }

  it('is built by Vite, each language and the later part in a file of its own', async () => {
    await node(installed('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn');
    const files = globSync('dist/assets/*.js', { cwd: project }).join(' ');
    for (const part of ['index', 'later', 'de', 'de-later'])
      assert.match(files, new RegExp(`/${part}-[\\w-]+\\.js`));
  });

  it('imports the packages in Node too, as for rendering on a server', async () => {
    const entries = ['widget', 'widget/define', 'widget/react', 'shared/client', 'shared/webhooks'];
    const imports = entries.map((entry) => `import '@slotkit/${entry}';`).join('');
    await node('--input-type=module', '--eval', imports);
  });
});
