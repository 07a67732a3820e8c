import type { Shapes } from '@slotkit/shared/client';
import { keyFor } from '../../flow/booking-request.ts';
import { newIdempotencyKey } from '../../flow/idempotency-key.ts';
import type { ConsoleDesk } from '../console-desk.ts';

/**
 * Sends a message of one's own to who attends a booking. As long as nobody knows what became of it, the same message goes under the same
 * Idempotency-Key: after an answer that was lost it does not reach anybody twice. Throws what the client throws.
 */
export async function sendReminder(
  { client, drafts }: ConsoleDesk,
  id: string,
  body: Shapes['CustomReminderRequest'],
): Promise<void> {
  const request = keyFor(drafts.reminders.get(id) ?? null, body, newIdempotencyKey);
  drafts.reminders.set(id, request);
  const [key] = request;
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  await client.post('/v1/bookings/{id}/reminders', { params, body });
  drafts.reminders.delete(id);
}
