import { z } from 'zod';

const lineBreaker = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const controlCharacterButNewline = /[^\P{Cc}\n\t]/u;
// Some letters are drawn as nothing, and so is the Braille cell without dots.
const visibleCharacter = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v;

/** Would a reader see anything of this text? */
export const isVisible = (text: string): boolean => visibleCharacter.test(text);

/** The most that texts of a booking may have, in code points, and how many pairs go with it. */
export const limits = {
  personName: 200,
  email: 254,
  phone: 40,
  reason: 500,
  notes: 5000,
  answer: 5000,
  metadataEntries: 50,
  metadataName: 200,
  metadataValue: 5000,
} as const;

/** Length as people count it: code points, after NFC. */
const codePoints = (text: string): number => Array.from(text).length;

/** Refused with the rule that `errors` names. */
const tooLong = (max: number) => ({
  error: `must be at most ${max} characters`,
  params: { rule: 'too_long', max },
});

/** One line of text: NFC, trimmed, no control characters, at most `max` code points, at least one visible character. */
export const line = (max: number) =>
  z
    .string()
    .overwrite((text) => text.normalize('NFC').trim())
    .refine(
      (text) => text.isWellFormed() && !lineBreaker.test(text),
      'must be one line of text without control characters',
    )
    .refine(isVisible, { error: 'must not be empty', params: { rule: 'missing' } })
    .refine((text) => codePoints(text) <= max, tooLong(max));

/** Text of several lines: as `line`, but line breaks and tabs are kept and it may be empty. */
export const paragraph = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim())
    .refine(
      (text) => text.isWellFormed() && !controlCharacterButNewline.test(text),
      'must be text without control characters',
    )
    .refine((text) => codePoints(text) <= max, tooLong(max));

/** Whether dates and numbers can be asked for by this tag; else every use of it would throw. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const personName = line(limits.personName);
export const title = line(200);
export const email = z
  .string()
  .overwrite((text) => text.trim())
  .pipe(z.email('must be an e-mail address such as name@example.com').max(limits.email));
export const phone = z
  .string()
  .overwrite((text) => text.trim())
  .regex(/^\+?[\d \t\u00a0\u202f().\-/]{4,40}$/, 'must be a phone number such as +49 30 901820')
  .max(limits.phone);
export const reason = paragraph(limits.reason);
export const message = paragraph(2000);
export const notes = paragraph(limits.notes);

/** Free string pairs that travel with a booking: as many as `limits` says. */
export const metadata = z
  .record(line(limits.metadataName), paragraph(limits.metadataValue))
  .refine(
    (pairs) => Object.keys(pairs).length <= limits.metadataEntries,
    `must have at most ${limits.metadataEntries} entries`,
  );

/** An IANA zone name; whether the zone exists is checked where the zone database is. */
export const zoneName = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+\-/]*$/, 'must be an IANA time zone such as Europe/Berlin');
/** A BCP 47 language tag. */
export const locale = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en or pt-BR')
  .max(35)
  .refine(isLocale, 'must be a language tag such as en or pt-BR');
/** Whether an instant has four digits of year in UTC too: others could not be written as they are read. */
const isOfFourDigitYear = (text: string): boolean => {
  const at = Date.parse(text);
  return at >= Date.parse('0000-01-01T00:00:00Z') && at <= Date.parse('9999-12-31T23:59:59.999Z');
};

/** An instant: ISO 8601 with `Z` or an offset. */
export const instant = z.iso
  .datetime({ offset: true, abort: true, error: 'must be an instant such as 2027-03-01T09:30:00Z' })
  .refine(isOfFourDigitYear, 'must be within the years 0000 to 9999');
/** A calendar day. */
export const day = z.iso.date('must be a day such as 2027-03-01');
/** The public name of an app or event type in URLs. */
export const slug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');
/** Minutes of an appointment: 1 minute to 24 hours. */
export const durationMinutes = z.int().min(1).max(1440);
