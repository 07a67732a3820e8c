import type { LanguageTag } from '@slotkit/shared/vocabularies';
import { formatsFor, usableLocale, type Formats } from '../time/formats.ts';
import { countedIn, type Counted } from './counted.ts';
import { languageFiles } from './language-files.ts';
import type { Messages } from './messages.ts';

export type { Messages } from './messages.ts';

/** All that depends on the language: sentences, and the way dates, times, lists and numbers are written. */
export interface Localization {
  readonly messages: Messages;
  readonly formats: Formats;
  /** A number for a sentence, which says it in the form its language asks for. */
  readonly counted: (count: number) => Counted;
}

const loaded = new Map<LanguageTag, Messages>();
const known = new Map<string, Localization>();
/** Somebody went beyond the first view: from then on a language is loaded as a whole. */
let isWhole = false;

/** The language whose sentences a tag is spoken in: its own (`iw` is Hebrew), else English. */
function languageOf(tag: string): LanguageTag {
  const [language] = usableLocale(tag).split('-') as [LanguageTag];
  return languageFiles[language] ? language : 'en';
}

/** Whether the sentences for a tag run from right to left. */
export const isRightToLeft = (tag: string): boolean => ['ar', 'he'].includes(languageOf(tag));

/** Brings the sentences for a tag, where `needsAll` those beyond the first view, too. */
export async function loadLanguage(tag: string, needsAll = isWhole): Promise<void> {
  const language = languageOf(tag);
  const [first, later] = languageFiles[language];
  const files = await Promise.all([first(), needsAll && later()]);
  const sentences = files.map((file) => file && file.sentences);
  loaded.set(language, Object.assign(loaded.get(language) ?? {}, ...sentences) as Messages);
  isWhole ||= needsAll;
}

/** The localization of a language tag; undefined until its sentences are loaded. Dates follow the whole tag. */
export function localize(tag: string): Localization | undefined {
  const language = languageOf(tag);
  const messages = loaded.get(language);
  if (!messages || (isWhole && !messages.book)) return undefined;
  let localization = known.get(tag);
  if (!localization) {
    const formats = formatsFor(tag);
    localization = { messages, formats, counted: countedIn(language, (count) => formats.number(count)) };
    known.set(tag, localization);
  }
  return localization;
}
