import type { Answers } from '@slotkit/shared/wire';

/** What a control holds: text, ticked or not, or several options. */
export type FormValue = string | boolean | readonly string[];

/** The form's content by field: `name`, `email`, `phone`, `notes` and, per question, `answers/<key>`. */
export type FormValues = Readonly<Record<string, FormValue>>;

/** How many characters the server takes of each field, as the HTTP contract has it. */
export const longest = { name: 200, email: 254, phone: 40, notes: 5000 } as const;

export const answerField = (key: string): string => `answers/${key}`;

/** Answers as the form's controls hold them. */
export const valuesOf = (answers: Answers): FormValues =>
  Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      answerField(key),
      typeof answer === 'number' ? String(answer) : answer,
    ]),
  );
