import type { PublicEventType } from '@slotkit/shared/wire';
import { answerField, longest, valuesOf, type FormValues } from '../flow/form-content.ts';
import { contactFieldsOf, visibleQuestions } from '../flow/form-values.ts';
import { prefillOf } from '../flow/forwarded-query.ts';
import type { Messages } from '../localization/languages.ts';
import type { FlowHost } from './flow-host.ts';
import { inputType, type Field } from './form-field.ts';

/** The server holds no longer answer against a pattern. */
const patternLength = 500;

/** The fields of an event type's form, in their order: who, how to reach them, the questions that are asked now, notes. */
export function formFields(eventType: PublicEventType, form: FormValues, messages: Messages): Field[] {
  return [
    {
      name: 'name',
      type: 'text',
      label: messages.name,
      required: true,
      autocomplete: 'name',
      maxLength: longest.name,
    },
    ...contactFieldsOf(eventType).map(({ field, required }): Field => ({
      name: field,
      type: field,
      label: field === 'email' ? messages.email : messages.phone,
      required,
      autocomplete: inputType(field),
      maxLength: longest[field],
    })),
    ...visibleQuestions(eventType.questions, form).map((question): Field => ({
      ...question,
      name: answerField(question.key),
      maxLength: question.pattern === undefined ? longest.notes : patternLength,
    })),
    { name: 'notes', type: 'long_text', label: messages.notes, required: false, maxLength: longest.notes },
  ];
}

/** What the visitor filled in, above what the page knows. */
export function formContent(
  { prefillName, prefillEmail, prefillPhone, prefillNotes, answers, query }: FlowHost,
  filled: FormValues,
): FormValues {
  const said = prefillOf(query);
  return {
    name: prefillName ?? said.name ?? '',
    email: prefillEmail ?? said.email ?? '',
    phone: prefillPhone ?? said.phone ?? '',
    notes: prefillNotes ?? said.notes ?? '',
    ...valuesOf(answers ?? {}),
    ...filled,
  };
}
