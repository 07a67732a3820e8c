import type { Answer, Answers, PublicEventType, Question } from '@slotkit/shared/wire';
import { answerField, type FormValue, type FormValues } from './form-content.ts';

/** The field that a JSON Pointer into the booking request is about; null when it is none the visitor sees. */
export function fieldOfPointer(pointer: string): string | null {
  const match = /^\/(?:attendee\/(name|email|phone)|(notes|answers\/[^/]+))/.exec(pointer);
  return match?.[1] ?? match?.[2] ?? null;
}

/** What an answer says so far, as the server will read it: undefined while there is none; an unticked box says no. */
function answerOf(question: Question, value: FormValue | undefined): Answer | undefined {
  if (question.type === 'checkbox') return value === true;
  if (question.type === 'consent') return value === true || undefined;
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return undefined;
    return question.type === 'number' ? Number(text) : text;
  }
  if (value === undefined || typeof value === 'boolean') return value;
  return value.length === 0 ? undefined : [...value];
}

/** Whether an answer is this one, or has it among the options chosen. */
const says = (answer: Answer | undefined, expected: string | number | boolean): boolean =>
  Array.isArray(answer) ? answer.some((one) => one === expected) : answer === expected;

/** The questions that are asked, given the answers so far. An answer that is not asked for counts as none. */
export function visibleQuestions(questions: readonly Question[], values: FormValues): Question[] {
  const answers = new Map<string, Answer | undefined>();
  const shown: Question[] = [];
  for (const question of questions) {
    const condition = question.show_if;
    if (condition !== undefined && !says(answers.get(condition.key), condition.equals)) continue;
    shown.push(question);
    answers.set(question.key, answerOf(question, values[answerField(question.key)]));
  }
  return shown;
}

/** The answers as the wire wants them: only questions that are asked, only those that were answered. */
export function answersOf(questions: readonly Question[], values: FormValues): Answers {
  const answers: Answers = {};
  for (const question of visibleQuestions(questions, values)) {
    const answer = answerOf(question, values[answerField(question.key)]);
    if (answer !== undefined) answers[question.key] = answer;
  }
  return answers;
}

/** Which ways to reach the visitor are asked for; e-mail where the event type does not care. */
export function contactFieldsOf(
  eventType: PublicEventType,
): { field: 'email' | 'phone'; required: boolean }[] {
  const required = eventType.required_contact;
  if (required.length === 0) return [{ field: 'email', required: false }];
  return (['email', 'phone'] as const)
    .filter((field) => required.includes(field))
    .map((field) => ({ field, required: true }));
}

/** Text of a field, empty when it holds none. */
export function textOf(values: FormValues, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
