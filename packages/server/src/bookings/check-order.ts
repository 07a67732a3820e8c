import { AppError, checkAnswers, unprocessable, type FieldError } from '@slotkit/shared';
import { isTimeZone } from '@slotkit/shared/time';
import type { Answers, BookRequest } from '@slotkit/shared/wire';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { matchesPattern } from './match-pattern.ts';

/** An instant of a request in epoch milliseconds. */
export const instantOf = (text: string): number => Date.parse(text);

/** Throws 422 unless the zone is in the zone database. */
export function requireTimeZone(pointer: string, timezone: string): void {
  if (!isTimeZone(timezone))
    throw unprocessable(pointer, `${timezone} is not a time zone; use an IANA name such as Europe/Berlin.`);
}

/**
 * Checks what the schema cannot know: that zones exist, that the contact fields the event type requires are there, that the answers
 * fit its questions. Throws 422 with everything that is wrong; returns the answers that count.
 */
export function checkOrder(
  { settings }: EventTypeRecord,
  request: BookRequest,
  isCustomer: boolean,
): Answers {
  const { attendee, timezone } = request;
  // Others may know nothing but a name.
  const requiredContact = isCustomer ? settings.requiredContact : [];
  const zones: readonly (readonly [pointer: string, zone: string | undefined])[] = [
    ['/timezone', timezone],
    ['/attendee/timezone', attendee.timezone],
  ];
  const { answers, errors } = checkAnswers(settings.questions, request.answers, matchesPattern);
  const wrong: FieldError[] = [
    ...zones.flatMap(([pointer, zone]) =>
      zone === undefined || isTimeZone(zone) ? [] : [{ pointer, detail: `${zone} is not an IANA time zone` }],
    ),
    ...requiredContact.flatMap((field) =>
      attendee[field] === undefined
        ? [{ pointer: `/attendee/${field}`, detail: 'is required', rule: 'missing' as const }]
        : [],
    ),
    ...errors,
  ];
  const [first] = wrong;
  if (first) throw new AppError('unprocessable', `${first.pointer} ${first.detail}.`, { errors: wrong });
  return answers;
}
