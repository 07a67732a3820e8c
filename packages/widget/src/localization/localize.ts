import { formatsFor, type Formats } from '../time/formats.ts';
import { en } from './en.ts';

/** Sentences of any language in place of the English ones: a string stays a string, a function keeps what it is told. */
export type Spoken<English> = {
  readonly [Key in keyof English]: English[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** The sentences of the first view. */
export type FirstMessages = Spoken<typeof en>;

/** All that depends on the language: sentences, and the way dates, times and lists are written. */
export interface FirstLocalization {
  readonly messages: FirstMessages;
  readonly formats: Formats;
}

const known = new Map<string, FirstLocalization>();

/** The localization of a language tag. Sentences are English until more languages are there; dates follow the tag. */
export function localize(tag: string): FirstLocalization {
  const localization = known.get(tag) ?? { messages: en, formats: formatsFor(tag) };
  known.set(tag, localization);
  return localization;
}
