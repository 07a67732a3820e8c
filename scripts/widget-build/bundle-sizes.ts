import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { neverInBundle } from './budgets.ts';

/** A script of the widget's build. */
export interface Chunk {
  readonly fileName: string;
  /** What it loads before it runs. */
  readonly imports: readonly string[];
  /** What it loads when somebody needs it. */
  readonly dynamicImports: readonly string[];
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
  /** All that the entry's files load sooner or later, but for the sentences of other languages and the demo. */
  readonly wholeFlow: Weight;
  /** The sample data that an element with `demo` loads, and no visitor of a business. */
  readonly demo: Weight;
  /** The sentences of each language, by its tag. */
  readonly languages: ReadonlyMap<string, Weight>;
}

const dist = join(import.meta.dirname, '..', '..', 'packages', 'widget', 'dist');

/** The scripts that were built last: the widget's, or those of the build whose report is named. */
export function builtChunks(report = 'cdn-chunks.json'): readonly Chunk[] {
  const chunks: readonly Omit<Chunk, 'bytes'>[] = JSON.parse(readFileSync(join(dist, report), 'utf8'));
  return chunks.map((chunk) => ({
    ...chunk,
    bytes: statSync(join(dist, 'cdn', `${chunk.fileName}.gz`)).size,
  }));
}

/** What a visitor of a page with the entry's tag loads when. */
export function bundleSizes(chunks: readonly Chunk[], entry = 'booking-widget.js'): BundleSizes {
  const first = loadedBy([entry], chunks, ({ imports }) => imports);
  if (first.length === 0) throw new Error(`The build has no ${entry}.`);
  const all = loadedBy([entry], chunks, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  // Sentences are loaded by names made from the language's tag, which no chunk lists.
  const english = chunks.filter((chunk) => languageOf(chunk) === 'en');
  const byLanguage = Map.groupBy(chunks, languageOf);
  const languages = [...byLanguage].flatMap(([tag, own]) =>
    tag === null ? [] : [[tag, weigh(own)] as const],
  );
  return {
    firstView: weigh([...first, ...english.filter((chunk) => !isForLater(chunk) && !first.includes(chunk))]),
    wholeFlow: weigh([...all.filter((chunk) => languageOf(chunk) === null && !isOfDemo(chunk)), ...english]),
    demo: weigh(all.filter(isOfDemo)),
    languages: new Map(languages),
  };
}

/** What a member's browser loads before a page of the console is there, by the page's file; the calendar's library comes after it. */
export function consoleSizes(chunks: readonly Chunk[]): ReadonlyMap<string, Weight> {
  const entry = chunks.find(({ fileName }) => fileName === 'booking-console.js');
  if (entry === undefined) throw new Error('The build has no booking-console.js.');
  const withFirst = (page: string): Weight =>
    weigh(
      loadedBy([entry.fileName, page], chunks, ({ imports }) => imports).filter(
        (chunk) => !isCalendar(chunk),
      ),
    );
  return new Map(entry.dynamicImports.map((page) => [page, withFirst(page)]));
}

const isCalendar = ({ modules }: Chunk): boolean => modules.some((module) => /\/fullcalendar\//.test(module));

/** Chunks by their names, with all that follows from loading them. */
function loadedBy(
  names: readonly string[],
  chunks: readonly Chunk[],
  next: (chunk: Chunk) => readonly string[],
): readonly Chunk[] {
  const loaded = new Set<Chunk>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (chunk === undefined || loaded.has(chunk)) continue;
    loaded.add(chunk);
    waiting.push(...next(chunk));
  }
  return [...loaded];
}

/** Modules that have no business in a customer's browser. */
export const strangersIn = (chunks: readonly Chunk[]): readonly string[] =>
  chunks.flatMap(({ modules }) => modules.filter((module) => neverInBundle.some((no) => no.test(module))));

/** A chunk that has sentences alone is of the language that its modules are named after: `de.ts` and, for later, `de-later.ts`. */
function languageOf({ modules }: Chunk): string | null {
  const tags = modules.map((module) => /\/localization\/([a-z]{2,3})(?:-later)?\.ts$/.exec(module)?.[1]);
  return tags.find((tag) => tag !== undefined && tags.every((other) => other === tag)) ?? null;
}

/** Nothing but sample data: a module of the elements in such a chunk makes it count as theirs. */
const isOfDemo = ({ modules }: Chunk): boolean =>
  modules.length > 0 && modules.every((module) => module.includes('/widget/src/demo/'));

const isForLater = ({ modules }: Chunk): boolean => modules.every((module) => module.endsWith('-later.ts'));

const weigh = (chunks: readonly Chunk[]): Weight => ({
  bytes: chunks.reduce((sum, { bytes }) => sum + bytes, 0),
  chunks: chunks.toSorted((a, b) => b.bytes - a.bytes),
});
