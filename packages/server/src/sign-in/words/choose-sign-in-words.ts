import type { SignInWords } from './sign-in-words.ts';
import { signInWordsAr } from './sign-in-words-ar.ts';
import { signInWordsDe } from './sign-in-words-de.ts';
import { signInWordsEn } from './sign-in-words-en.ts';
import { signInWordsEs } from './sign-in-words-es.ts';

const languages: readonly SignInWords[] = [signInWordsEn, signInWordsDe, signInWordsEs, signInWordsAr];
const languageOf = (tag: string): string => tag.trim().toLowerCase().split(/[-;]/)[0] ?? '';

/** The words of the first of these languages that there are words for; English when there is none. */
export function chooseSignInWords(...wanted: readonly string[]): SignInWords {
  for (const tag of wanted) {
    const words = languages.find(({ language }) => language === languageOf(tag));
    if (words) return words;
  }
  return signInWordsEn;
}

/** The words that a browser asks for by its `Accept-Language`, which names the most wanted first. */
export const wordsForBrowser = (acceptLanguage: string | undefined): SignInWords =>
  chooseSignInWords(...(acceptLanguage ?? '').slice(0, 500).split(','));
