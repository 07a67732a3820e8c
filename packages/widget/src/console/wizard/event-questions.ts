import type { Question } from '@slotkit/shared/wire';
import type { EventType } from '../console-shapes.ts';

/** What an event type asks, as the widget's form reads it: the API's document leaves out what has a default. */
export const questionsOf = ({ questions }: EventType): readonly Question[] =>
  questions.map((question) => ({ ...question, required: question.required ?? false }));
