import { languageFor, type LanguageTag } from '@slotkit/shared/vocabularies';
import { wantedLanguage } from '../../http/wanted-language.ts';
import type { SignInWords } from './sign-in-words.ts';
import { signInWordsAr } from './sign-in-words-ar.ts';
import { signInWordsDe } from './sign-in-words-de.ts';
import { signInWordsEn } from './sign-in-words-en.ts';
import { signInWordsEs } from './sign-in-words-es.ts';
import { signInWordsFr } from './sign-in-words-fr.ts';
import { signInWordsHe } from './sign-in-words-he.ts';
import { signInWordsIt } from './sign-in-words-it.ts';
import { signInWordsJa } from './sign-in-words-ja.ts';
import { signInWordsNl } from './sign-in-words-nl.ts';
import { signInWordsPl } from './sign-in-words-pl.ts';
import { signInWordsPt } from './sign-in-words-pt.ts';
import { signInWordsTr } from './sign-in-words-tr.ts';
import { signInWordsZh } from './sign-in-words-zh.ts';

const languages: Readonly<Record<LanguageTag, SignInWords>> = {
  en: signInWordsEn,
  es: signInWordsEs,
  fr: signInWordsFr,
  de: signInWordsDe,
  it: signInWordsIt,
  pt: signInWordsPt,
  nl: signInWordsNl,
  pl: signInWordsPl,
  tr: signInWordsTr,
  ja: signInWordsJa,
  zh: signInWordsZh,
  ar: signInWordsAr,
  he: signInWordsHe,
};

/** The words of the first of these languages that there are words for; English when there is none. */
export const chooseSignInWords = (...wanted: readonly string[]): SignInWords =>
  languages[wanted.map(languageFor).find((language) => language !== null) ?? 'en'];

/** The words that a browser asks for by its `Accept-Language`, which names the most wanted first. */
export const wordsForBrowser = (acceptLanguage: string | undefined): SignInWords =>
  languages[wantedLanguage(acceptLanguage)];
