import { isUsableLocale } from '../usable-locale.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { MailMessages } from './mail-messages.ts';

const languages: Readonly<Record<string, MailMessages>> = { en, es, de, ar };

/** The sentences of a mail, and how dates and numbers are written between them. */
export interface ChosenMessages {
  readonly messages: MailMessages;
  /** BCP 47: of the same language, in the reader's own form where that is known (`en-GB` has another clock than `en`). */
  readonly locale: string;
}

/** The sentences in the first of these languages that there is (`es-MX` finds `es`), else in English. */
export function chooseMessages(...wanted: readonly (string | null)[]): ChosenMessages {
  for (const tag of wanted) {
    const messages = languages[tag?.split('-')[0]?.toLowerCase() ?? ''];
    if (tag !== null && messages)
      return { messages, locale: isUsableLocale(tag) ? tag : messages.language.tag };
  }
  return { messages: en, locale: en.language.tag };
}
