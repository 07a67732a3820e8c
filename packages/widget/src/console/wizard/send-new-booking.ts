import { ProblemError } from '@slotkit/shared/client';
import { keyFor, type KeyedRequest } from '../../flow/booking-request.ts';
import { fieldOfPointer } from '../../flow/form-values.ts';
import { newIdempotencyKey } from '../../flow/idempotency-key.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { keepNewBooking, newBookingOf } from './kept-new-booking.ts';
import { noNewBooking } from './new-booking.ts';
import type { wizardRequest } from './wizard-request.ts';

type Order = NonNullable<ReturnType<typeof wizardRequest>>;

/**
 * Books. As long as nobody knows what became of it, the same content is sent under the same Idempotency-Key: after an answer that was lost
 * it is not booked a second time. Throws what the client throws; all that was typed is kept then.
 */
export async function sendNewBooking(desk: ConsoleDesk, order: Order): Promise<Booking> {
  const draft = newBookingOf(desk);
  const request = keyFor(draft.request, unlessSent(draft.request, order), newIdempotencyKey);
  keepNewBooking(desk, { ...draft, request });
  const [key, text] = request;
  try {
    const body = JSON.parse(text) as Order;
    const booked = await desk.client.post('/v1/bookings', {
      params: { header: { 'Idempotency-Key': key } },
      body,
    });
    const now = newBookingOf(desk);
    // What was typed since belongs to another one.
    const next = now.form === draft.form ? noNewBooking : { ...now, request: null };
    keepNewBooking(desk, { ...next, booked });
    return booked;
  } catch (error) {
    if (isRefusal(error)) keepNewBooking(desk, { ...newBookingOf(desk), request: null });
    throw error;
  }
}

/** An order that may have been booked is sent as it was: whether a time lies beyond the usual hours looks different once it is taken. */
function unlessSent(sent: KeyedRequest | null, { override, ...order }: Order): Order {
  if (sent !== null) {
    const before = JSON.parse(sent[1]) as Order;
    const { override: _, ...same } = before;
    if (JSON.stringify(same) === JSON.stringify(order)) return before;
  }
  return { ...order, ...(override === true && { override }) };
}

/** A refusal changes nothing, and frees the key. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ProblemError && error.status < 500 && error.code !== 'idempotency_in_progress';

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
