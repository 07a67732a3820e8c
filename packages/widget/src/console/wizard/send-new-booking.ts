import { ProblemError } from '@slotkit/shared/client';
import { keyFor } from '../../flow/booking-request.ts';
import { fieldOfPointer } from '../../flow/form-values.ts';
import { newIdempotencyKey } from '../../flow/idempotency-key.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { keepNewBooking, newBookingOf } from './kept-new-booking.ts';
import { noNewBooking } from './new-booking.ts';
import type { wizardRequest } from './wizard-request.ts';

/**
 * Books. The same content keeps its Idempotency-Key however often it is sent: after an answer that was lost it is not booked a second time.
 * Throws what the client throws; all that was typed is kept then.
 */
export async function sendNewBooking(
  desk: ConsoleDesk,
  body: NonNullable<ReturnType<typeof wizardRequest>>,
): Promise<Booking> {
  const draft = newBookingOf(desk);
  const request = keyFor(draft.request, body, newIdempotencyKey);
  keepNewBooking(desk, { ...draft, request });
  const header = { 'Idempotency-Key': request[0] };
  const booked = await desk.client.post('/v1/bookings', { params: { header }, body });
  keepNewBooking(desk, { ...noNewBooking, booked });
  return booked;
}

/** What a refusal says of single fields, by the names that they have in the form. */
export function fieldProblems(error: unknown): ReadonlyMap<string, string> {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return new Map(
    errors.flatMap(({ pointer, detail }) => {
      const field = fieldOfPointer(pointer);
      return field === null ? [] : [[field, `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`] as const];
    }),
  );
}
