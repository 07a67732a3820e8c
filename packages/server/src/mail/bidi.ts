import type { MailLanguage } from './mail-content.ts';

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const open = '\u2068';
const close = '\u2069';
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A name, time or address inside a sentence, kept from mixing with it where they are written in different directions. The text must
 * hold no such characters of its own (`cleanSubject`).
 */
export const isolated = (text: string, { direction }: MailLanguage): string =>
  text !== '' && (direction === 'rtl' || rightToLeft.test(text)) ? open + text + close : text;

/** The same for a line of its own: its reader's program shows it in its own direction or in the mail's, so only what differs is marked. */
export const isolatedLine = (text: string, { direction }: MailLanguage): string =>
  text !== '' && (direction === 'rtl') !== rightToLeft.test(text) ? open + text + close : text;

/** The same marks as HTML has them; `html` is escaped already. */
export const isolatesAsHtml = (html: string): string =>
  html.replaceAll(open, '<bdi>').replaceAll(close, '</bdi>');

/** Without the marks, for places that show plain characters only. */
export const withoutIsolates = (text: string): string => text.replaceAll(open, '').replaceAll(close, '');
