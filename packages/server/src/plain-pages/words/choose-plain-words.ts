import type { LanguageTag } from '@slotkit/shared/vocabularies';
import type { PlainWords } from './plain-words.ts';
import { plainWordsAr } from './plain-words-ar.ts';
import { plainWordsDe } from './plain-words-de.ts';
import { plainWordsEn } from './plain-words-en.ts';
import { plainWordsEs } from './plain-words-es.ts';
import { plainWordsFr } from './plain-words-fr.ts';
import { plainWordsHe } from './plain-words-he.ts';
import { plainWordsIt } from './plain-words-it.ts';
import { plainWordsJa } from './plain-words-ja.ts';
import { plainWordsNl } from './plain-words-nl.ts';
import { plainWordsPl } from './plain-words-pl.ts';
import { plainWordsPt } from './plain-words-pt.ts';
import { plainWordsTr } from './plain-words-tr.ts';
import { plainWordsZh } from './plain-words-zh.ts';

/** What the pages without a script say, in every language. */
export const plainWords: Readonly<Record<LanguageTag, PlainWords>> = {
  en: plainWordsEn,
  es: plainWordsEs,
  fr: plainWordsFr,
  de: plainWordsDe,
  it: plainWordsIt,
  pt: plainWordsPt,
  nl: plainWordsNl,
  pl: plainWordsPl,
  tr: plainWordsTr,
  ja: plainWordsJa,
  zh: plainWordsZh,
  ar: plainWordsAr,
  he: plainWordsHe,
};
