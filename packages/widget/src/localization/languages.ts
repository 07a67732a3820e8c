import { formatsFor, type Formats } from '../time/formats.ts';
import type { en } from './en.ts';
import type { enLater } from './en-later.ts';

/** Sentences of any language in place of the English ones: a string stays a string, a function keeps what it is told. */
type Spoken<English> = English extends (...values: infer Values) => string
  ? (...values: Values) => string
  : English extends string
    ? string
    : { readonly [Key in keyof English]: Spoken<English[Key]> };
type FirstMessages = Spoken<typeof en>;
type LaterMessages = Spoken<typeof enLater>;

/** All sentences of one language. */
export type Messages = FirstMessages & LaterMessages;

/** All that depends on the language: sentences, and the way dates, times and lists are written. */
export interface Localization {
  readonly messages: Messages;
  readonly formats: Formats;
}

/** What a language is loaded by: the sentences of the first view, and those of the rest. */
interface Language {
  first(): Promise<FirstMessages>;
  later(): Promise<LaterMessages>;
}

const english: Language = {
  first: async () => (await import('./en.ts')).en,
  later: async () => (await import('./en-later.ts')).enLater,
};

/** The languages there are. */
const languages: Readonly<Record<string, Language>> = { en: english };

const loaded = new Map<Language, Messages>();
const known = new Map<string, Localization>();
/** Somebody went beyond the first view: from then on a language is loaded as a whole. */
let isWhole = false;

/** The language whose sentences a tag is spoken in: its own, else English. */
const languageOf = (tag: string): Language => languages[tag.toLowerCase().split('-')[0] ?? ''] ?? english;

/** Brings the sentences for a tag, where `needsAll` those beyond the first view, too. */
export async function loadLanguage(tag: string, needsAll = isWhole): Promise<void> {
  const language = languageOf(tag);
  const [first, later] = await Promise.all([language.first(), needsAll && language.later()]);
  loaded.set(language, Object.assign(loaded.get(language) ?? {}, first, later) as Messages);
  isWhole ||= needsAll;
}

/** The localization of a language tag; undefined until its sentences are loaded. Dates follow the whole tag. */
export function localize(tag: string): Localization | undefined {
  const messages = loaded.get(languageOf(tag));
  if (!messages || (isWhole && !messages.book)) return undefined;
  const localization = known.get(tag) ?? { messages, formats: formatsFor(tag) };
  known.set(tag, localization);
  return localization;
}
