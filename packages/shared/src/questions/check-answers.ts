import type { FieldError } from '../errors.ts';
import { z } from 'zod';
import type { Answer, Answers, Question } from '../wire/index.ts';
import { text } from '../wire/index.ts';

/** Whether an answer has the form that a question's `pattern` asks for; the engine is the caller's, for answers come from strangers. */
export type MatchPattern = (pattern: string, answer: string) => boolean;

/** Answers that belong to the questions asked, and what is wrong with them. */
export interface CheckedAnswers {
  /** Answers to questions that are not asked are left out. */
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
}

/** Whether a question is asked, given the answers to the ones before it that are asked. A box that nobody ticked says no. */
function isAsked({ show_if: condition }: Question, answers: ReadonlyMap<string, Answer>): boolean {
  if (!condition) return true;
  const answer = answers.get(condition.key);
  return Array.isArray(answer) ? answer.some((one) => one === condition.equals) : answer === condition.equals;
}

const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  (typeof answer === 'string' && !text.isVisible(answer)) ||
  answer === false ||
  (Array.isArray(answer) && answer.length === 0);

/** Checks a form's answers against the questions of its event type: unknown keys, missing ones, wrong kinds. */
export function checkAnswers(
  questions: readonly Question[],
  answers: Answers,
  matches: MatchPattern,
): CheckedAnswers {
  const known = new Set(questions.map(({ key }) => key));
  const errors: FieldError[] = Object.keys(answers)
    .filter((key) => !known.has(key))
    .map((key) => ({ pointer: `/answers/${key}`, detail: 'is not a question of this event type' }));
  const said = new Map<string, Answer>();
  const kept: Answers = {};
  for (const question of questions) {
    const { key, type } = question;
    if (!isAsked(question, said)) continue;
    // A key may be called like something that every object has.
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    const fault =
      isEmpty(answer) || answer === undefined ? missing(question) : faultOf(question, answer, matches);
    if (fault !== null) errors.push({ pointer: `/answers/${key}`, ...fault });
    else if (answer !== undefined) kept[key] = answer;
    if (answer !== undefined) said.set(key, answer);
    else if (type === 'checkbox') said.set(key, false);
  }
  return { answers: kept, errors };
}

type Fault = Omit<FieldError, 'pointer'>;

const missing = ({ required, type }: Question): Fault | null =>
  required ? { detail: type === 'consent' ? 'must be accepted' : 'is required', rule: 'missing' } : null;

/** What is wrong with an answer; null when nothing is. */
function faultOf(question: Question, answer: Answer, matches: MatchPattern): Fault | null {
  const detail = wrong(question, answer);
  if (detail !== null) return { detail };
  return typeof answer === 'string' ? mismatch(question, answer, matches) : null;
}

/** One sentence on what an answer of this kind must be; null when it is. */
function wrong(question: Question, answer: Answer): string | null {
  switch (question.type) {
    case 'checkbox':
    case 'consent':
      return typeof answer === 'boolean' ? null : 'must be true or false';
    case 'number':
      return typeof answer === 'number' ? null : 'must be a number';
    case 'multi_select':
      return Array.isArray(answer) && isChoice(answer, question) ? null : `${oneOf(question)}, each once`;
    case 'select':
    case 'radio':
      return typeof answer === 'string' && isChoice([answer], question) ? null : oneOf(question);
    case 'text':
    case 'long_text':
    case 'email':
    case 'phone':
    case 'date':
    case 'url':
      return typeof answer === 'string' ? wrongText(question, answer) : 'must be text';
  }
}

const isChoice = (chosen: readonly string[], { options = [] }: Question): boolean =>
  new Set(chosen).size === chosen.length && chosen.every((one) => options.includes(one));

const oneOf = ({ options = [] }: Question): string => `must be one of: ${options.join(', ')}`;

/** The most characters of an answer that has a pattern: nobody writes one for more, and to hold it against one takes time. */
export const longestPatternAnswer = 500;

const httpUrl = z.url({ protocol: /^https?$/ });

function wrongText({ type }: Question, answer: string): string | null {
  if (type === 'text' && answer.includes('\n')) return 'must be one line';
  if (type === 'email' && !text.email.safeParse(answer).success) return 'must be an e-mail address';
  if (type === 'phone' && !text.phone.safeParse(answer).success) return 'must be a phone number';
  if (type === 'date' && !text.day.safeParse(answer).success) return 'must be a day such as 2027-03-01';
  if (type === 'url' && !httpUrl.safeParse(answer).success)
    return 'must be an address that starts with http:// or https://';
  return null;
}

/** Only texts have patterns. */
function mismatch({ pattern }: Question, answer: string, matches: MatchPattern): Fault | null {
  if (pattern === undefined) return null;
  if (answer.length > longestPatternAnswer)
    return {
      detail: `must be at most ${longestPatternAnswer} characters`,
      rule: 'too_long',
      max: longestPatternAnswer,
    };
  return matches(pattern, answer) ? null : { detail: 'does not have the form asked for', rule: 'pattern' };
}
