import type { FieldError } from '@slotkit/shared';
import type { Question } from '@slotkit/shared/wire';
import { stepsOfPattern } from '../bookings/match-pattern.ts';

/**
 * All patterns of an event type together: answers of 5000 characters are then held against them in less than half a second, during which
 * the server does nothing else.
 */
const mostSteps = 2500;

/** What is wrong with the patterns of questions: those that cannot be used, and those with which it all takes too long. */
export function patternFaults(questions: readonly Question[] | null | undefined): FieldError[] {
  let steps = 0;
  return (questions ?? []).flatMap(({ pattern }, index) => {
    if (pattern === undefined) return [];
    const own = stepsOfPattern(pattern);
    steps += own ?? 0;
    if (own !== null && steps <= mostSteps) return [];
    const detail =
      own === null
        ? 'must do without look-around, back-references and repeats over 1000, such as [A-Z]{3}'
        : 'makes the patterns of this event type together too large; let them repeat less, such as \\d{5}';
    return [{ pointer: `/questions/${index}/pattern`, detail }];
  });
}
