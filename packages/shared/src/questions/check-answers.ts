import type { FieldError } from '../errors.ts';
import { z } from 'zod';
import type { Answer, Answers, Question } from '../wire/index.ts';
import { text } from '../wire/index.ts';

/** Whether a question is asked, given the other answers. */
export const isAsked = ({ show_if }: Question, answers: Answers): boolean =>
  show_if === undefined || answers[show_if.key] === show_if.equals;

/** Answers that belong to the questions asked, and what is wrong with them. */
export interface CheckedAnswers {
  /** Answers to questions that are not asked are left out. */
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
}

const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  (typeof answer === 'string' && !text.isVisible(answer)) ||
  answer === false ||
  (Array.isArray(answer) && answer.length === 0);

/** Checks a form's answers against the questions of its event type: unknown keys, missing ones, wrong kinds. */
export function checkAnswers(questions: readonly Question[], answers: Answers): CheckedAnswers {
  const known = new Set(questions.map(({ key }) => key));
  const errors: FieldError[] = Object.keys(answers)
    .filter((key) => !known.has(key))
    .map((key) => ({ pointer: `/answers/${key}`, detail: 'is not a question of this event type' }));
  const kept: Answers = {};
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    const answer = answers[question.key];
    const detail = isEmpty(answer) || answer === undefined ? missing(question) : wrong(question, answer);
    if (detail !== null) errors.push({ pointer: `/answers/${question.key}`, detail });
    else if (answer !== undefined) kept[question.key] = answer;
  }
  return { answers: kept, errors };
}

const missing = ({ required, type }: Question): string | null => {
  if (!required) return null;
  return type === 'consent' ? 'must be accepted' : 'is required';
};

/** One sentence on what an answer of this kind must be; null when it is. */
function wrong(question: Question, answer: Answer): string | null {
  switch (question.type) {
    case 'checkbox':
    case 'consent':
      return typeof answer === 'boolean' ? null : 'must be true or false';
    case 'number':
      return typeof answer === 'number' ? null : 'must be a number';
    case 'multi_select':
      return Array.isArray(answer) && answer.every((one) => question.options?.includes(one))
        ? null
        : oneOf(question);
    case 'select':
    case 'radio':
      return typeof answer === 'string' && question.options?.includes(answer) === true
        ? null
        : oneOf(question);
    case 'text':
    case 'long_text':
    case 'email':
    case 'phone':
    case 'date':
    case 'url':
      return typeof answer === 'string' ? wrongText(question, answer) : 'must be text';
  }
}

const oneOf = ({ options = [] }: Question): string => `must be one of: ${options.join(', ')}`;

const httpUrl = z.url({ protocol: /^https?$/ });

function wrongText({ type, pattern }: Question, answer: string): string | null {
  if (type === 'text' && answer.includes('\n')) return 'must be one line';
  if (type === 'email' && !text.email.safeParse(answer).success) return 'must be an e-mail address';
  if (type === 'phone' && !text.phone.safeParse(answer).success) return 'must be a phone number';
  if (type === 'date' && !text.day.safeParse(answer).success) return 'must be a day such as 2027-03-01';
  if (type === 'url' && !httpUrl.safeParse(answer).success)
    return 'must be an address that starts with http:// or https://';
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(answer))
    return 'does not have the form asked for';
  return null;
}
