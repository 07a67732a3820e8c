import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

const packageFile = join(import.meta.dirname, '..', 'package.json');

/** Lists each file with its size in bytes and the hash for an `integrity` attribute, the entry by name, and of which version they are. */
export function manifest(): Plugin {
  return {
    name: 'manifest-with-integrity',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).map((output) => {
        const content = Buffer.from(output.type === 'chunk' ? output.code : output.source);
        const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        return [output.fileName, { bytes: content.length, integrity }] as const;
      });
      const { version }: { version: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
      const list = { version, entry: 'booking-widget.js', files: Object.fromEntries(files) };
      const source = JSON.stringify(list, null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${source}\n` });
    },
  };
}

/** Writes `cdn-chunks.json` beside the build, which nobody is sent: what each chunk loads and which modules are in it. */
export function chunkReport(): Plugin {
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
      writeFileSync(join(dirname(dir), 'cdn-chunks.json'), `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}
