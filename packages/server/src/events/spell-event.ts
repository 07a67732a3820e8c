import { bookingStates } from '@slotkit/shared/lifecycle';
import { parseInstant } from '@slotkit/shared/time';
import { spellStatus, type StatusVocabulary } from '@slotkit/shared/vocabularies';
import { z } from 'zod';

/** What is read of an event; all else is passed on as it is. */
const spellableEvent = z.looseObject({
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
 * The text of an event for a reader of a vocabulary, as its booking stood when it happened: the same however often it is told. What is
 * no event of a booking stays as it is.
 */
export function spellEvent(body: string, vocabulary: StatusVocabulary): string {
  if (vocabulary === 'canonical') return body;
  const event = spellableEvent.safeParse(JSON.parse(body)).data;
  if (!event) return body;
  const { booking } = event.data;
  const spelled = {
    state: booking.status,
    isReplacement: booking.rescheduled_from_id !== null,
    startAt: parseInstant(booking.start) ?? 0,
  };
  const status = spellStatus(vocabulary, spelled, parseInstant(event.timestamp) ?? 0);
  return JSON.stringify({ ...event, data: { ...event.data, booking: { ...booking, status } } });
}
