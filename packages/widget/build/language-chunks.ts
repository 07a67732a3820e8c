import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { widgetFingerprint } from '../../../scripts/widget-build/widget-fingerprint.ts';

const localization = join(import.meta.dirname, '..', 'src', 'localization');

/**
 * The files of all languages, under names that can be made from a language's tag: `de-later-<build>.js`. So the entry has one import
 * for all of them, where one for each would weigh more than the sentences of its first view. `<build>` stands for all sources: which
 * place a sentence has depends on more than its own file.
 */
export function languageChunks(): Plugin {
  const build = widgetFingerprint().slice(0, 8);
  return {
    name: 'language-chunks',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const name of languageFileNames()) {
        const id = join(localization, `${name}.ts`);
        this.emitFile({ type: 'chunk', id, name, fileName: `${name}-${build}.js` });
      }
    },
    transform: {
      filter: { id: /\/localization\/language-files\.ts$/ },
      handler: () => ({
        code: `const tags = '${languageFileNames().filter(isFirst).join(' ')}'.split(' ');
          const files = tags.map((tag) => [tag, ['', '-later'].map(
            (part) => () => import(/* @vite-ignore */ \`./\${tag}\${part}-${build}.js\`))]);
          export const languageFiles = Object.fromEntries(files);`,
        map: null,
      }),
    },
  };
}

const isFirst = (name: string): boolean => !name.includes('-');

/** The names of the files that hold sentences: `de`, `de-later`. */
export const languageFileNames = (): readonly string[] =>
  readdirSync(localization).flatMap((file) => /^([a-z]{2}(?:-later)?)\.ts$/.exec(file)?.[1] ?? []);
