import { z } from 'zod';
import { line, paragraph } from './text.ts';

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

export const questionKey = z.string().regex(/^[a-z][a-z0-9_]{0,49}$/, 'must be a key such as team_size');

/** One question of an event type's form. `show_if` shows it only when another answer equals a value. */
export const questionSchema = z.strictObject({
  key: questionKey,
  type: z.enum(questionTypes),
  label: line(200),
  help: line(500).optional(),
  options: z.array(line(200)).min(1).max(100).optional(),
  required: z.boolean().default(false),
  pattern: z.string().max(200).optional(),
  show_if: z.strictObject({ key: questionKey, equals: z.union([z.string(), z.boolean()]) }).optional(),
});
export type Question = z.infer<typeof questionSchema>;

/** A value a visitor may give: text, number, yes/no, or several options. */
export const answerSchema = z.union([paragraph(5000), z.number(), z.boolean(), z.array(line(200)).max(100)]);
export const answersSchema = z.record(questionKey, answerSchema);
export type Answer = z.infer<typeof answerSchema>;
export type Answers = z.infer<typeof answersSchema>;
