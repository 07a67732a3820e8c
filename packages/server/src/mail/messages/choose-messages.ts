import { en } from './en.ts';
import type { MailMessages } from './mail-messages.ts';

const languages: Readonly<Record<string, MailMessages>> = { en };

/** The sentences in the first of these languages that there is (`pt-BR` finds `pt`), else in English. */
export function chooseMessages(...wanted: readonly string[]): MailMessages {
  for (const tag of wanted) {
    const messages = languages[tag.split('-')[0]?.toLowerCase() ?? ''];
    if (messages) return messages;
  }
  return en;
}
