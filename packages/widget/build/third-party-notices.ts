import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The file beside the build that holds the licences of all that is in it. */
export const noticesFile = 'licenses.txt';

/** Collects, into `fileName`, the licences of the libraries in the bundle: they ask to go along with every copy, and no browser needs them. */
export function thirdPartyNotices(fileName = noticesFile): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageFolder));
      const notices = [...folders].map(noticeOf).sort();
      this.emitFile({
        type: 'asset',
        fileName,
        source: notices.join(`\n${'-'.repeat(80)}\n\n`),
      });
    },
  };
}

/** The folder of the package that a module belongs to. Some packages have a `package.json` further down as well, without a name or private. */
function packageFolder(module: string): string {
  let folder = dirname(module);
  while (manifestIn(folder) === null) {
    if (folder === dirname(folder)) throw new Error(`${module} belongs to no package.`);
    folder = dirname(folder);
  }
  return folder;
}

function noticeOf(folder: string): string {
  const { name, version, license } = manifestIn(folder) ?? {};
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence in its package: its text has to be found.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly private?: boolean;
}

function manifestIn(folder: string): PackageManifest | null {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return null;
  const manifest: Partial<PackageManifest> = JSON.parse(readFileSync(file, 'utf8'));
  const { name, version, license } = manifest;
  // What came from a registry is not private.
  if (name === undefined || version === undefined || manifest.private === true) return null;
  return { name, version, license: license ?? 'no licence named' };
}
