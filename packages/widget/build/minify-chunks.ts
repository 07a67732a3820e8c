import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { minifySync, type Plugin } from 'vite';
import { placesOfMessages, sentenceFile } from './message-places.ts';
import { platformNames } from './platform-names.ts';
import { propertyNames, type PropertyNames } from './property-names.ts';
import { shortNames } from './short-names.ts';

const sources = join(import.meta.dirname, '..', 'src');
const shared = join(import.meta.dirname, '..', '..', 'shared', 'src');

/**
 * Minifies each chunk, with short names for what only our own modules call by name. All chunks of a build get the same
 * names, and before their hashes are made: a file's name still tells its content.
 */
export function minifyChunks(): Plugin {
  let names: ReadonlyMap<string, string> = new Map();
  return {
    name: 'minify-chunks',
    apply: 'build',
    renderStart() {
      const modules = [...this.getModuleIds()];
      const isOwn = (id: string): boolean => id.startsWith(sources);
      const own = modules.filter(isOwn);
      const libraries = modules
        .filter((id) => !isOwn(id))
        .map((id) => propertyNames('library.js', this.getModuleInfo(id)?.code ?? ''));
      const stored = own.filter((id) => namesInSource(id).stores).flatMap((id) => typesBehind(id));
      names = shortNames({
        own: own.map(namesInSource),
        libraries,
        shapes: [...namesInShared('wire/**/*.ts'), ...typesBehind(join(sources, 'events.ts')), ...stored],
        words: namesInShared('{errors.ts,{lifecycle,questions,vocabularies}/**/*.ts}'),
        platform: platformNames(),
      });
    },
    async renderChunk(code, { fileName }) {
      const { code: simpler = code } = await minify(code, simplifying);
      const mangleProps = { include: exactly(names.keys()), cache: Object.fromEntries(names) };
      const settings = { module: true, compress: { target: 'es2022' }, mangle: true, mangleProps } as const;
      const result = minifySync(fileName, simpler, settings);
      if (result.errors[0] !== undefined) throw new Error(`${fileName}: ${result.errors[0].message}`);
      return { code: result.code, map: null };
    },
  };
}

/** Terser finds more that can be left out or said shorter; what names are concerned, the bundler's own minifier is better. */
const simplifying: MinifyOptions = {
  module: true,
  ecma: 2020,
  mangle: false,
  compress: {
    passes: 3,
    unsafe_arrows: true,
    keep_fargs: false,
    pure_getters: true,
  },
  format: { comments: false },
};

const exactly = (names: Iterable<string>): RegExp =>
  new RegExp(`^(?:${[...names].map((name) => name.replaceAll('$', '\\$')).join('|')})$`);

/** The types that a module declares, and those of ours that they are made of: what it keeps or tells is called by their names. */
function typesBehind(file: string, seen = new Set<string>()): readonly PropertyNames[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = namesInSource(file);
  const others = names.typesFrom
    .filter((from) => from.startsWith('.'))
    .map((from) => join(dirname(file), from));
  const types = { ...names, given: new Map<string, number>(), quoted: new Set<string>() };
  return [types, ...others.flatMap((other) => typesBehind(other, seen))];
}

const namesInShared = (pattern: string): readonly PropertyNames[] =>
  globSync(pattern, { cwd: shared, exclude: ['**/*.test.ts'] }).map((file) =>
    namesInSource(join(shared, file)),
  );

const namesInSource = (file: string): PropertyNames => {
  const names = propertyNames(file, readFileSync(file, 'utf8'));
  // What a visitor reads is no name of a property; what tables are looked up by is in strings by then.
  return sentenceFile.test(file) ? { ...names, quoted: tableKeys() } : names;
};

const tableKeys = (): ReadonlySet<string> =>
  new Set([...placesOfMessages().values()].flatMap(({ keys }) => keys ?? []));
