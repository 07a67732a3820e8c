/**
 * The languages that people are spoken to in, everywhere: widget, mails, and the pages behind links. Each is a BCP 47 tag without
 * region or script; English is what is left when somebody wants none of them.
 */
export const languageTags = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'ja',
  'zh',
  'ar',
  'he',
] as const;

/** One of the languages that there are sentences in. */
export type LanguageTag = (typeof languageTags)[number];

const rightToLeft: readonly LanguageTag[] = ['ar', 'he'];

/** The direction in which a language is written. */
export const directionOf = (language: LanguageTag): 'ltr' | 'rtl' =>
  rightToLeft.includes(language) ? 'rtl' : 'ltr';

/**
 * The language of ours that a BCP 47 tag asks for: `de-AT` is German, `iw` is Hebrew, `zh-Hant-TW` is Chinese. null where we have no
 * sentences in it, or the tag is broken.
 */
export function languageFor(tag: string): LanguageTag | null {
  const [wanted] = canonical(tag).split('-');
  return languageTags.find((language) => language === wanted) ?? null;
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}
