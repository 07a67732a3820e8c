import type { FieldError } from '@slotkit/shared';
import type { FormField } from './form-fields.ts';
import type { PlainReader } from './plain-reader.ts';

/** What is wrong with a form, by field. */
export type FormProblems = ReadonlyMap<string, string>;

/** The field that a JSON Pointer into the body of a booking is about; null when it is none that somebody fills in. */
function fieldOfPointer(pointer: string): string | null {
  const match = /^\/(?:attendee\/(name|email|phone)|(notes|answers\/[^/]+))/.exec(pointer);
  return match?.[1] ?? match?.[2] ?? null;
}

/** What the API found wrong, in the reader's language. */
export function formProblems(
  errors: readonly FieldError[],
  fields: readonly FormField[],
  reader: PlainReader,
): FormProblems {
  return new Map(
    errors.flatMap(({ pointer, ...fault }) => {
      const field = fields.find(({ name }) => name === fieldOfPointer(pointer));
      return field ? [[field.name, problemOf(field, fault, reader)] as const] : [];
    }),
  );
}

const isTick = ({ type }: FormField): boolean => type === 'checkbox' || type === 'consent';
const isChoice = ({ type }: FormField): boolean =>
  type === 'select' || type === 'radio' || type === 'multi_select';

function problemOf(
  field: FormField,
  { rule, max }: Pick<FieldError, 'rule' | 'max'>,
  { words, number }: PlainReader,
): string {
  if (rule === 'missing') {
    if (isTick(field)) return words.missingTick;
    return isChoice(field) ? words.missingChoice : words.missing;
  }
  if (rule === 'too_long' && max !== undefined) return words.tooLong(number(max));
  if (isChoice(field)) return words.missingChoice;
  const byType: Partial<Record<FormField['type'], string>> = {
    email: words.badEmail,
    phone: words.badPhone,
    number: words.badNumber,
    date: words.badDate,
    url: words.badUrl,
  };
  return (rule === 'pattern' ? undefined : byType[field.type]) ?? words.badAnswer;
}
