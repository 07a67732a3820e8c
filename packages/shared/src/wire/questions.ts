import { z } from 'zod';
import { questionFaults } from '../questions/question-rules.ts';
import { limits, line, paragraph } from './text.ts';

/** What kinds of question an event type can ask. */
export const questionTypes = [
  'text',
  'long_text',
  'email',
  'phone',
  'number',
  'select',
  'multi_select',
  'radio',
  'checkbox',
  'date',
  'url',
  'consent',
] as const;

const questionKey = z.string().regex(/^[a-z][a-z0-9_]{0,49}$/, 'must be a key such as team_size');

/** One question of an event type's form. `show_if` shows it only when another answer equals a value. */
export const questionSchema = z.strictObject({
  key: questionKey.describe('The name of its answer in `answers`'),
  type: z.enum(questionTypes),
  label: line(200),
  help: line(500).optional(),
  options: z
    .array(line(200))
    .min(1)
    .max(100)
    .optional()
    .describe('What can be chosen; of `select`, `multi_select` and `radio` alone'),
  required: z.boolean().default(false),
  pattern: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'A regular expression that the whole answer matches, without look-around and back-references; of `text`, `email`, `phone` and `url` alone',
    ),
  show_if: z
    .strictObject({ key: questionKey, equals: z.union([line(200), z.number(), z.boolean()]) })
    .optional()
    .describe(
      'Ask only where the answer to an earlier question is this one, or has it among the options chosen',
    ),
});
export type Question = z.infer<typeof questionSchema>;

/** The questions of an event type, in the order in which they are asked. */
export const questionsSchema = z
  .array(questionSchema)
  .max(50)
  .superRefine((questions, context) => {
    for (const { path, detail } of questionFaults(questions))
      context.addIssue({ code: 'custom', path: [...path], message: detail });
  });

/** A value a visitor may give: text, number, yes/no, or several options. */
export const answerSchema = z.union([
  paragraph(limits.answer),
  z.number(),
  z.boolean(),
  z.array(line(200)).max(100),
]);
export const answersSchema = z.record(questionKey, answerSchema);
export type Answer = z.infer<typeof answerSchema>;
export type Answers = z.infer<typeof answersSchema>;
