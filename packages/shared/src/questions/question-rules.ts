import type { Question } from '../wire/questions.ts';

/** What is wrong with one place of a list of questions. */
export interface QuestionFault {
  readonly path: readonly (string | number)[];
  readonly detail: string;
}

type QuestionType = Question['type'];

/** Kinds that are answered by choosing. */
const choiceTypes: ReadonlySet<QuestionType> = new Set(['select', 'multi_select', 'radio']);
/** Kinds whose answer browsers, too, hold against a pattern. */
const patternTypes: ReadonlySet<QuestionType> = new Set(['text', 'email', 'phone', 'url']);

/** What the kinds of questions ask for together, that a schema of one field cannot say. */
export const questionFaults = (questions: readonly Question[]): QuestionFault[] =>
  questions.flatMap((question, index) =>
    faultsOf(question, questions.slice(0, index)).map(({ path, detail }) => ({
      path: [index, ...path],
      detail,
    })),
  );

function faultsOf(question: Question, earlier: readonly Question[]): QuestionFault[] {
  const { key, type, options, pattern } = question;
  const faults: QuestionFault[] = [];
  const fault = (detail: string, ...path: (string | number)[]): void => void faults.push({ path, detail });
  if (earlier.some((other) => other.key === key)) fault('is the key of an earlier question', 'key');
  if (choiceTypes.has(type) && !options) fault(`is required for a question of type ${type}`, 'options');
  if (!choiceTypes.has(type) && options)
    fault('is for questions of type select, multi_select and radio', 'options');
  for (const [index, option] of options?.entries() ?? [])
    if (options?.indexOf(option) !== index) fault('is in the list already', 'options', index);
  if (pattern !== undefined && !patternTypes.has(type))
    fault('is for questions of type text, email, phone and url', 'pattern');
  else if (pattern !== undefined && !isExpression(pattern))
    fault('must be a regular expression such as [A-Z]{3}', 'pattern');
  return [...faults, ...conditionFaults(question, earlier)];
}

/** Browsers read a pattern with the flag `v`. */
function isExpression(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').source !== '';
  } catch {
    return false;
  }
}

function conditionFaults({ show_if: condition }: Question, earlier: readonly Question[]): QuestionFault[] {
  if (!condition) return [];
  const asked = earlier.find(({ key }) => key === condition.key);
  if (!asked) return [{ path: ['show_if', 'key'], detail: 'must be the key of an earlier question' }];
  const expected = expectedOf(asked, condition.equals);
  return expected === null ? [] : [{ path: ['show_if', 'equals'], detail: expected }];
}

/** What a condition on a question must ask for; null when it does. */
function expectedOf({ type, options = [] }: Question, equals: string | number | boolean): string | null {
  if (type === 'checkbox' || type === 'consent')
    return typeof equals === 'boolean' ? null : 'must be true or false';
  if (type === 'number') return typeof equals === 'number' ? null : 'must be a number';
  if (typeof equals !== 'string') return 'must be text';
  return !choiceTypes.has(type) || options.includes(equals) ? null : `must be one of: ${options.join(', ')}`;
}
