import { AppError, checkAnswers } from '@slotkit/shared';
import {
  bookRequestSchema,
  type Answer,
  type Answers,
  type BookRequest,
  type PublicEventType,
  type Question,
} from '@slotkit/shared/wire';
import { matchesPattern } from '../bookings/match-pattern.ts';
import { fieldErrors, jsonPointer } from '../http/field-errors.ts';
import { answerField } from './form-fields.ts';

/** What a form says besides what was typed into it. */
export interface FormFrame {
  readonly locale: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A sent form as the body of a booking, which every other caller sends as JSON. Throws what the API does with a body that breaks its schema. */
export function formRequest(
  form: URLSearchParams,
  { questions, required_contact: requiredContact }: Pick<PublicEventType, 'questions' | 'required_contact'>,
  { locale, metadata }: FormFrame,
): BookRequest {
  const text = (name: string): string | undefined => form.get(name)?.trim() || undefined;
  const timezone = text('timezone');
  const answers: Answers = Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerIn(form, question);
      return answer === undefined ? [] : [[question.key, answer]];
    }),
  );
  const duration = text('duration');
  const read = bookRequestSchema.safeParse({
    start: text('start'),
    duration_minutes: duration === undefined ? undefined : Number(duration),
    host_id: text('host'),
    location_id: text('location'),
    timezone,
    attendee: { name: text('name') ?? '', email: text('email'), phone: text('phone'), timezone, locale },
    answers,
    notes: text('notes'),
    metadata,
  });
  if (read.success) return read.data;
  throw new AppError('unprocessable', 'The form breaks the schema of a booking; see "errors".', {
    // What a later check would find is told at once: a form comes back only once for all that is wrong.
    errors: [
      ...fieldErrors(read.error.issues, jsonPointer),
      ...requiredContact
        .filter((field) => text(field) === undefined)
        .map((field) => ({ pointer: `/attendee/${field}`, detail: 'is required', rule: 'missing' as const })),
      ...checkAnswers(questions, answers, matchesPattern).errors,
    ],
  });
}

/** What a question's field says, as the API reads it: undefined while there is nothing; an unticked box says no. */
function answerIn(form: URLSearchParams, { key, type }: Question): Answer | undefined {
  const name = answerField(key);
  if (type === 'checkbox') return form.has(name);
  if (type === 'consent') return form.has(name) || undefined;
  if (type === 'multi_select') return form.has(name) ? form.getAll(name) : undefined;
  const text = form.get(name)?.trim();
  if (!text) return undefined;
  // What is no number stays text, which is refused as an answer and not as a body.
  return type === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}
