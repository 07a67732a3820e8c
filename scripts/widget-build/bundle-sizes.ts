import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { neverInBundle } from './budgets.ts';

/** A script of the widget's build. */
export interface Chunk {
  readonly fileName: string;
  /** What it loads before it runs. */
  readonly imports: readonly string[];
  /** The sources it was made of, from the repository's folder on. */
  readonly modules: readonly string[];
  /** Gzipped, as the build wrote it. */
  readonly bytes: number;
}

/** Some scripts and what they weigh together. */
export interface Weight {
  readonly bytes: number;
  readonly chunks: readonly Chunk[];
}

export interface BundleSizes {
  /** The entry, what it loads before it runs, and the first of the English sentences. */
  readonly firstView: Weight;
  /** Everything but the sentences of other languages. */
  readonly wholeFlow: Weight;
  /** The sentences of each language, by its tag. */
  readonly languages: ReadonlyMap<string, Weight>;
}

const dist = join(import.meta.dirname, '..', '..', 'packages', 'widget', 'dist');

/** The scripts that were built last. */
export function builtChunks(): readonly Chunk[] {
  const chunks: readonly Omit<Chunk, 'bytes'>[] = JSON.parse(
    readFileSync(join(dist, 'cdn-chunks.json'), 'utf8'),
  );
  return chunks.map((chunk) => ({
    ...chunk,
    bytes: statSync(join(dist, 'cdn', `${chunk.fileName}.gz`)).size,
  }));
}

/** What a visitor loads when. */
export function bundleSizes(chunks: readonly Chunk[], entry = 'booking-widget.js'): BundleSizes {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set<Chunk>();
  const load = (name: string): void => {
    const chunk = byName.get(name);
    if (chunk === undefined || first.has(chunk)) return;
    first.add(chunk);
    chunk.imports.forEach(load);
  };
  load(entry);
  if (first.size === 0) throw new Error(`The build has no ${entry}.`);

  const byLanguage = Map.groupBy(chunks, languageOf);
  for (const chunk of byLanguage.get('en') ?? []) if (!isForLater(chunk)) load(chunk.fileName);
  const common = [...(byLanguage.get(null) ?? []), ...(byLanguage.get('en') ?? [])];
  const languages = [...byLanguage].flatMap(([tag, own]) =>
    tag === null ? [] : [[tag, weigh(own)] as const],
  );
  return { firstView: weigh([...first]), wholeFlow: weigh(common), languages: new Map(languages) };
}

/** Modules that have no business in a customer's browser. */
export const strangersIn = (chunks: readonly Chunk[]): readonly string[] =>
  chunks.flatMap(({ modules }) => modules.filter((module) => neverInBundle.some((no) => no.test(module))));

/** A chunk that has sentences alone is of the language that its modules are named after: `de.ts` and, for later, `de-later.ts`. */
function languageOf({ modules }: Chunk): string | null {
  const tags = modules.map((module) => /\/localization\/([a-z]{2,3})(?:-later)?\.ts$/.exec(module)?.[1]);
  return tags.find((tag) => tag !== undefined && tags.every((other) => other === tag)) ?? null;
}

const isForLater = ({ modules }: Chunk): boolean => modules.every((module) => module.endsWith('-later.ts'));

const weigh = (chunks: readonly Chunk[]): Weight => ({
  bytes: chunks.reduce((sum, { bytes }) => sum + bytes, 0),
  chunks: chunks.toSorted((a, b) => b.bytes - a.bytes),
});
