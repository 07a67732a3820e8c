import { cleanLine, cleanLines } from './clean-text.ts';
import type { MailSubject } from './mail-subject.ts';

/** Where people write more than a line; everything else in a mail's subject is one. */
const longTexts: ReadonlySet<string> = new Set(['notes', 'message', 'reason', 'text', 'answers']);

/** The same subject with every text in it made harmless, whoever wrote it and however it came into the database. */
export const cleanSubject = (subject: MailSubject): MailSubject => cleaned(subject);

function cleaned(subject: MailSubject): MailSubject;
function cleaned(value: unknown, keepsLines: boolean): unknown;
function cleaned(value: unknown, keepsLines = false): unknown {
  if (typeof value === 'string') return keepsLines ? cleanLines(value) : cleanLine(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, keepsLines));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      cleanLine(key),
      cleaned(inner, keepsLines || longTexts.has(key)),
    ]),
  );
}
