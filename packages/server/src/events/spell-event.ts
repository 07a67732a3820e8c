import { bookingStates } from '@slotkit/shared/lifecycle';
import { spellStatus, type StatusVocabulary } from '@slotkit/shared/vocabularies';
import { z } from 'zod';

/** What of a kept event its status is spelled by. */
const keptEvent = z.looseObject({
  timestamp: z.string(),
  data: z.looseObject({
    booking: z.looseObject({
      status: z.enum(bookingStates),
      start: z.string(),
      rescheduled_from_id: z.string().nullable(),
    }),
  }),
});

/**
 * The text of an event as one reader gets it: the booking's status in its words, as of when it happened, so that the same reader gets the
 * same bytes however often it is told. What is no booking's event stays as it is.
 */
export function spelledEvent(body: string, vocabulary: StatusVocabulary): string {
  if (vocabulary === 'canonical') return body;
  const event = keptEvent.safeParse(JSON.parse(body)).data;
  if (!event) return body;
  const { booking } = event.data;
  const told = {
    state: booking.status,
    isReplacement: booking.rescheduled_from_id !== null,
    startAt: Date.parse(booking.start),
  };
  const status = spellStatus(vocabulary, told, Date.parse(event.timestamp));
  return JSON.stringify({ ...event, data: { ...event.data, booking: { ...booking, status } } });
}
