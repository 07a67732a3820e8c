import { isRightToLeft } from '../localization/languages.ts';

/**
 * A name among other words, kept from mixing with them where one of the two is written from right to left: FIRST STRONG ISOLATE and POP
 * DIRECTIONAL ISOLATE around it.
 */
export const isolated = (name: string, locale: string): string =>
  isRightToLeft(locale) || /[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name;
