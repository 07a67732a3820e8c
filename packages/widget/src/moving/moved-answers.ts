import type { Answers, PublicEventType } from '@slotkit/shared/wire';
import { warnOnce } from '../development-warning.ts';

type Question = PublicEventType['questions'][number];

/** What a page fills in: by the number of the question, from 1, or by its name. */
export type Filled = ReadonlyMap<number | string, string>;

/** The answers that our form begins with. What belongs to no question is left out, and the page owner told once. */
export function movedAnswers(filled: Filled, eventType: PublicEventType): Answers {
  const answers: Answers = {};
  for (const [name, text] of filled) {
    const { questions, slug } = eventType;
    const question =
      typeof name === 'number'
        ? questions[name - 1]
        : questions.find(({ key }) => key === name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'));
    if (question) answers[question.key] = movedAnswer(text, question);
    else {
      const keys = questions.map(({ key }) => key).join(', ') || 'nothing';
      warnOnce(
        `Slotkit: ${typeof name === 'number' ? `answer a${name}` : `"${name}"`} is left out: the event type ${slug} asks for ${keys}. Add the question, or take the answer out of the page.`,
      );
    }
  }
  return answers;
}

const yes = /^(1|true|yes|on)$/i;

/** An answer in the form that its question takes; options may be said by their number, from 1. */
function movedAnswer(text: string, { type, options = [] }: Question): Answers[string] {
  const option = (one: string): string => (options.includes(one) ? one : (options[Number(one) - 1] ?? one));
  if (type === 'multi_select') return text.split(',').map((one) => option(one.trim()));
  if (type === 'select' || type === 'radio') return option(text);
  if (type === 'checkbox' || type === 'consent') return yes.test(text);
  return type === 'number' ? Number(text) : text;
}
