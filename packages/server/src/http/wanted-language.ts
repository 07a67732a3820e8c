import { languageFor, type LanguageTag } from '@slotkit/shared/vocabularies';

/** The tags of an `Accept-Language` header, which names the most wanted first. */
export const wantedTags = (acceptLanguage: string | undefined): string[] =>
  (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((one) => one.split(';')[0]?.trim() ?? '')
    .filter((tag) => tag !== '' && tag !== '*');

/** The first language that a browser wants and we have; English where there is none. */
export const wantedLanguage = (acceptLanguage: string | undefined): LanguageTag =>
  wantedTags(acceptLanguage)
    .map(languageFor)
    .find((language) => language !== null) ?? 'en';
