import type { Formats } from '../time/formats.ts';
import { formatsFor } from '../time/formats.ts';
import type { en } from './en.ts';

/** Sentences of any language in place of the English ones: a string stays a string, a function keeps what it is told. */
export type Messages = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** All that depends on the language: sentences, and the way dates, times and lists are written. */
export interface Localization {
  readonly messages: Messages;
  readonly formats: Formats;
}

/** The languages there are, each a file of its own. */
const languages: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
};

const loaded = new Map<string, Messages>();
const known = new Map<string, Localization>();

/** The language whose sentences a tag is spoken in: its own, else English. */
const languageOf = (tag: string): string => tag.toLowerCase().split('-').find((part) => part in languages) ?? 'en';

/** Brings the sentences for a tag; nothing happens when they are there. */
export async function loadLanguage(tag: string): Promise<void> {
  const language = languageOf(tag);
  const messages = loaded.get(language) ?? (await languages[language]?.());
  if (messages) loaded.set(language, messages);
}

/** The localization of a language tag; undefined until its sentences are loaded. Dates follow the whole tag. */
export function localize(tag: string): Localization | undefined {
  const messages = loaded.get(languageOf(tag));
  if (!messages) return undefined;
  const localization = known.get(tag) ?? { messages, formats: formatsFor(tag) };
  known.set(tag, localization);
  return localization;
}
