import { directionOf, languageFor, type LanguageTag } from '@slotkit/shared/vocabularies';
import { hostedWordsTable } from './hosted-words-table.ts';

/** What the pages around the elements say themselves, in one language. */
export interface HostedWords {
  readonly bookWith: (app: string) => string;
  readonly chooseTime: (app: string) => string;
  /** What the page behind each link is for. */
  readonly manage: string;
  readonly confirm: string;
  readonly madeBy: (product: string) => string;
}

/** Words, and how to mark them where the page around is in another language. */
export interface ChosenHostedWords {
  readonly words: HostedWords;
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
}

/** The words for a page in the language of a BCP 47 tag; English where there are none in it. */
export function hostedWordsFor(tag: string): ChosenHostedWords {
  const language = languageFor(tag) ?? 'en';
  return { words: hostedWordsTable[language], language, direction: directionOf(language) };
}
