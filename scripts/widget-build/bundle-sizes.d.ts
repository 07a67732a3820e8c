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
  /** The entry, what it loads before it runs, and the English sentences. */
  readonly firstView: Weight;
  /** Everything but the sentences of other languages. */
  readonly wholeFlow: Weight;
  /** The sentences of each language, by its tag. */
  readonly languages: ReadonlyMap<string, Weight>;
}
/** The scripts that were built last. */
export declare function builtChunks(): readonly Chunk[];
/** What a visitor loads when. */
export declare function bundleSizes(chunks: readonly Chunk[], entry?: string): BundleSizes;
/** Modules that have no business in a customer's browser. */
export declare const strangersIn: (chunks: readonly Chunk[]) => readonly string[];
