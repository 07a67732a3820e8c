import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How Radicale, a CalDAV server, is started here; or why it cannot be. */
export type RadicaleProgram =
  | { readonly command: string; readonly args: readonly string[]; readonly pythonPath: string | null }
  | { readonly missing: string };

/** Debian's own packages of it, about 1 MB. */
const packages = [
  'python3-radicale',
  'python3-vobject',
  'python3-dateutil',
  'python3-defusedxml',
  'python3-passlib',
  'python3-pkg-resources',
  'python3-six',
];
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/radicale', import.meta.url));
const modules = join(cache, 'usr/lib/python3/dist-packages');
const timeout = 60_000;

/**
 * Finds an installed Radicale, or the copy of Debian's packages that is kept among the dependencies; the first time such a copy is made,
 * which needs no root and changes nothing else on the machine, but that root's list of packages is fetched where there is none.
 */
export async function radicaleProgram(): Promise<RadicaleProgram> {
  const isInstalled = await run('radicale', ['--version'], { timeout }).then(Boolean, () => false);
  if (isInstalled) return { command: 'radicale', args: [], pythonPath: null };
  try {
    if (!existsSync(join(modules, 'radicale'))) await unpack();
    await run('python3', ['-m', 'radicale', '--version'], {
      timeout,
      env: { ...process.env, PYTHONPATH: modules },
    });
    return { command: 'python3', args: ['-m', 'radicale'], pythonPath: modules };
  } catch (error) {
    const [because = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { missing: because };
  }
}

async function unpack(): Promise<void> {
  mkdirSync(join(cache, '..'), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  try {
    await download(folder);
    const unpacked = join(folder, 'unpacked');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
      await run('dpkg-deb', ['-x', join(folder, file), unpacked], { timeout });
    renameSync(unpacked, cache);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function download(cwd: string): Promise<void> {
  const fetchAll = () => run('apt-get', ['download', ...packages], { cwd, timeout });
  try {
    await fetchAll();
  } catch (error) {
    if (process.getuid?.() !== 0) throw error;
    await run('apt-get', ['update'], { timeout });
    await fetchAll();
  }
}
