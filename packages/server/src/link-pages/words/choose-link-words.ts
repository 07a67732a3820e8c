import { isUsableLocale } from '../../mail/usable-locale.ts';
import type { LinkPageWords } from './link-page-words.ts';
import { linkWordsAr } from './link-words-ar.ts';
import { linkWordsDe } from './link-words-de.ts';
import { linkWordsEn } from './link-words-en.ts';
import { linkWordsEs } from './link-words-es.ts';

const languages: readonly LinkPageWords[] = [linkWordsEn, linkWordsDe, linkWordsEs, linkWordsAr];
const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Words, and the tag of the same language by which dates are written. */
export interface ChosenWords {
  readonly words: LinkPageWords;
  readonly locale: string;
}

/** The words of the first of these languages that there are words for; English when there is none. */
export function chooseLinkWords(...wanted: readonly string[]): ChosenWords {
  for (const tag of wanted) {
    const words = languages.find(({ language }) => language === languageOf(tag));
    if (words) return { words, locale: isUsableLocale(tag) ? tag : words.language };
  }
  return { words: linkWordsEn, locale: linkWordsEn.language };
}
