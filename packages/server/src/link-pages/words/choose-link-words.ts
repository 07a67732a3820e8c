import { languageFor, type LanguageTag } from '@slotkit/shared/vocabularies';
import { isUsableLocale } from '../../mail/usable-locale.ts';
import type { LinkPageWords } from './link-page-words.ts';
import { linkWordsAr } from './link-words-ar.ts';
import { linkWordsDe } from './link-words-de.ts';
import { linkWordsEn } from './link-words-en.ts';
import { linkWordsEs } from './link-words-es.ts';
import { linkWordsFr } from './link-words-fr.ts';
import { linkWordsHe } from './link-words-he.ts';
import { linkWordsIt } from './link-words-it.ts';
import { linkWordsJa } from './link-words-ja.ts';
import { linkWordsNl } from './link-words-nl.ts';
import { linkWordsPl } from './link-words-pl.ts';
import { linkWordsPt } from './link-words-pt.ts';
import { linkWordsTr } from './link-words-tr.ts';
import { linkWordsZh } from './link-words-zh.ts';

const languages: Readonly<Record<LanguageTag, LinkPageWords>> = {
  en: linkWordsEn,
  es: linkWordsEs,
  fr: linkWordsFr,
  de: linkWordsDe,
  it: linkWordsIt,
  pt: linkWordsPt,
  nl: linkWordsNl,
  pl: linkWordsPl,
  tr: linkWordsTr,
  ja: linkWordsJa,
  zh: linkWordsZh,
  ar: linkWordsAr,
  he: linkWordsHe,
};

/** Words, and the tag of the same language by which dates are written. */
export interface ChosenWords {
  readonly words: LinkPageWords;
  readonly locale: string;
}

/** The words of the first of these languages that there are words for; English when there is none. */
export function chooseLinkWords(...wanted: readonly string[]): ChosenWords {
  for (const tag of wanted) {
    const language = languageFor(tag);
    if (language === null) continue;
    return { words: languages[language], locale: isUsableLocale(tag) ? tag : language };
  }
  return { words: linkWordsEn, locale: linkWordsEn.language };
}
