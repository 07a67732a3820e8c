import { languageFor, type LanguageTag } from '@slotkit/shared/vocabularies';
import { isUsableLocale } from '../usable-locale.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { MailMessages } from './mail-messages.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

const languages: Readonly<Record<LanguageTag, MailMessages>> = {
  en,
  es,
  fr,
  de,
  it,
  pt,
  nl,
  pl,
  tr,
  ja,
  zh,
  ar,
  he,
};

/** The sentences of a mail, and how dates and numbers are written between them. */
export interface ChosenMessages {
  readonly messages: MailMessages;
  /** BCP 47: of the same language, in the reader's own form where that is known (`en-GB` has another clock than `en`). */
  readonly locale: string;
}

/** The sentences in the first of these languages that there is (`es-MX` finds `es`), else in English. */
export function chooseMessages(...wanted: readonly (string | null)[]): ChosenMessages {
  for (const tag of wanted) {
    const language = tag === null ? null : languageFor(tag);
    if (tag === null || language === null) continue;
    const messages = languages[language];
    return { messages, locale: isUsableLocale(tag) ? tag : messages.language.tag };
  }
  return { messages: en, locale: en.language.tag };
}
