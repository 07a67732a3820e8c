import type { BookRequestInput, Hold, PublicEventType } from '@slotkit/shared/wire';
import type { ChosenSlot, Choices } from './booking-flow.ts';
import type { FormValues } from './form-content.ts';
import { answersOf, contactFieldsOf, textOf } from './form-values.ts';
import { toWire } from './slot-days.ts';

export interface Submission {
  readonly eventType: PublicEventType;
  readonly slot: ChosenSlot;
  readonly choices: Choices;
  readonly form: FormValues;
  readonly hold: Hold | null;
  /** Kept with the booking for whoever reads it later. */
  readonly metadata: Readonly<Record<string, string>>;
  /** The zone the times were shown in. */
  readonly timezone: string;
  readonly locale: string;
}

/** What a hold and a booking say about the time. */
export function slotRequest(slot: ChosenSlot, choices: Choices) {
  return {
    start: toWire(slot.startAt),
    ...(choices.durationMinutes !== undefined && { duration_minutes: choices.durationMinutes }),
    ...(choices.hostId !== undefined && { host_id: choices.hostId }),
    ...(choices.locationId !== undefined && { location_id: choices.locationId }),
  };
}

/** The body of the booking request; what the visitor left empty is left out. */
export function bookingRequest(submission: Submission): BookRequestInput {
  const { eventType, slot, choices, form, hold, metadata, timezone, locale } = submission;
  const notes = textOf(form, 'notes').trim();
  const contact = Object.fromEntries(
    contactFieldsOf(eventType)
      .map(({ field }) => [field, textOf(form, field).trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  return {
    ...slotRequest(slot, choices),
    ...(hold && { hold: { id: hold.hold_id, secret: hold.hold_secret } }),
    timezone,
    attendee: { name: textOf(form, 'name').trim(), ...contact, timezone, locale },
    answers: answersOf(eventType.questions, form),
    ...(notes !== '' && { notes }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

/** A submission and the Idempotency-Key it goes under. */
export type KeyedRequest = readonly [key: string, body: string];

/** The same content keeps its key however often it is sent, so that a lost answer never books twice; other content gets a new one. */
export function keyFor(previous: KeyedRequest | null, content: unknown, newKey: () => string): KeyedRequest {
  const body = JSON.stringify(content);
  return previous?.[1] === body ? previous : [newKey(), body];
}
