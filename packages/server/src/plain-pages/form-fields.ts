import { longestPatternAnswer } from '@slotkit/shared';
import { text, type PublicEventType, type Question } from '@slotkit/shared/wire';
import type { PlainReader } from './plain-reader.ts';

/** One question as a form asks it. `name` is its field's. */
export interface FormField extends Pick<
  Question,
  'type' | 'label' | 'help' | 'options' | 'required' | 'pattern'
> {
  readonly name: string;
  readonly autocomplete?: string;
  readonly maxLength: number;
  /** It is asked only where the earlier question `label` is answered so. */
  readonly onlyIf?: { readonly label: string; readonly equals: string | number | boolean };
}

/** The field of a question's answer. */
export const answerField = (key: string): string => `answers/${key}`;

const { limits } = text;

/** The fields of an event type's form, in their order: who, how to reach them, the questions, notes. */
export function formFields(
  { required_contact: required, questions }: Pick<PublicEventType, 'required_contact' | 'questions'>,
  { words }: PlainReader,
): FormField[] {
  const isAsked = (field: 'email' | 'phone'): boolean =>
    required.includes(field) || (required.length === 0 && field === 'email');
  const contact: FormField[] = [
    {
      name: 'email',
      type: 'email',
      label: words.email,
      required: required.includes('email'),
      autocomplete: 'email',
      maxLength: limits.email,
    },
    {
      name: 'phone',
      type: 'phone',
      label: words.phone,
      required: required.includes('phone'),
      autocomplete: 'tel',
      maxLength: limits.phone,
    },
  ];
  const labelOf = (key: string): string => questions.find((one) => one.key === key)?.label ?? key;
  return [
    {
      name: 'name',
      type: 'text',
      label: words.name,
      required: true,
      autocomplete: 'name',
      maxLength: limits.personName,
    },
    ...contact.filter(({ name }) => isAsked(name === 'phone' ? 'phone' : 'email')),
    ...questions.map(({ key, show_if: condition, ...question }): FormField => ({
      ...question,
      name: answerField(key),
      maxLength: question.pattern === undefined ? limits.answer : longestPatternAnswer,
      ...(condition && { onlyIf: { label: labelOf(condition.key), equals: condition.equals } }),
    })),
    { name: 'notes', type: 'long_text', label: words.notes, required: false, maxLength: limits.notes },
  ];
}
