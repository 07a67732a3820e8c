import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const packageFile = join(import.meta.dirname, '..', 'package.json');

/** Lists each file with its size in bytes and the hash for an `integrity` attribute, the entry by name, and of which version they are. */
export function manifest(): Plugin {
  return {
    name: 'manifest-with-integrity',
    apply: 'build',
    generateBundle(_options, bundle) {
      const { version }: { version: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
      const list: Manifest = { version, entry: 'booking-widget.js', files: filesOf(bundle) };
      this.emitFile({ type: 'asset', fileName: manifestFile, source: manifestText(list) });
    },
  };
}

/** Adds the files of a second build to the manifest that the first has left in the same folder. */
export function addToManifest(): Plugin {
  return {
    name: 'add-to-manifest',
    apply: 'build',
    generateBundle({ dir = '' }, bundle) {
      const file = join(dir, manifestFile);
      if (!existsSync(file)) throw new Error(`${file} is missing: the widget is built first.`);
      const list: Manifest = JSON.parse(readFileSync(file, 'utf8'));
      const source = manifestText({ ...list, files: { ...list.files, ...filesOf(bundle) } });
      this.emitFile({ type: 'asset', fileName: manifestFile, source });
    },
  };
}

const manifestFile = 'manifest.json';

interface Manifest {
  readonly version: string;
  readonly entry: string;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly integrity: string }>>;
}

const manifestText = (list: Manifest): string => `${JSON.stringify(list, null, 2)}\n`;

const filesOf = (bundle: Rolldown.OutputBundle): Manifest['files'] =>
  Object.fromEntries(
    Object.values(bundle).map((output) => {
      const content = Buffer.from(output.type === 'chunk' ? output.code : output.source);
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      return [output.fileName, { bytes: content.length, integrity }] as const;
    }),
  );

/** Writes `cdn-chunks.json` beside the build, which nobody is sent: what each chunk loads and which modules are in it. */
export function chunkReport(name = 'cdn-chunks.json'): Plugin {
  const repository = join(import.meta.dirname, '..', '..', '..');
  return {
    name: 'chunk-report',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => {
        if (file.type !== 'chunk') return [];
        const { fileName, name, imports, dynamicImports, moduleIds } = file;
        const modules = moduleIds.map((id) => relative(repository, id));
        return [{ fileName, name, imports, dynamicImports, modules }];
      });
      writeFileSync(join(dirname(dir), name), `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}
