import { formatsFor, type Formats } from '../time/formats.ts';
import { en } from './en.ts';

type Spoken<Entry> = Entry extends (...values: infer Values) => string
  ? (...values: Values) => string
  : string;

/** The sentences of one language. */
export type Messages = { readonly [Key in keyof typeof en]: Spoken<(typeof en)[Key]> };

/** All that depends on the language: sentences, and the way dates, times and lists are written. */
export interface Localization {
  readonly messages: Messages;
  readonly formats: Formats;
}

const known = new Map<string, Localization>();

/** The localization of a language tag. Sentences are English until more languages are there; dates follow the tag. */
export function localize(tag: string): Localization {
  const localization = known.get(tag) ?? { messages: en, formats: formatsFor(tag) };
  known.set(tag, localization);
  return localization;
}
