import type { plainWordsEn } from './plain-words-en.ts';

/** Sentences of any language in place of the English ones: a string stays a string, a function keeps what it is told. */
type Spoken<English> = English extends (...values: infer Values) => string
  ? (...values: Values) => string
  : English extends string
    ? string
    : { readonly [Key in keyof English]: Spoken<English[Key]> };

/** Everything that the pages without a script say, in one language. Names and times come in ready to be shown. */
export type PlainWords = Spoken<typeof plainWordsEn>;
