import type { Shapes } from '@slotkit/shared/client';
import type { FormValues } from '../../flow/form-content.ts';
import { answersOf, textOf } from '../../flow/form-values.ts';
import { toWire } from '../../flow/slot-days.ts';
import { questionsOf } from './event-questions.ts';
import type { WizardChoices } from './wizard-choices.ts';

/** What is sent besides what was chosen. */
export interface RequestDetails {
  readonly form: FormValues;
  /** The IANA zone that times were shown in. */
  readonly zone: string;
  readonly needsOverride: boolean;
}

/** Fields that are in the request only where something was typed. */
const optional = ['email', 'phone', 'timezone', 'locale'] as const;

/** The body that books what was chosen; null as long as something is left to choose. */
export function wizardRequest(
  { bookable, location, duration, startAt, hostId, contactId, conversationId }: WizardChoices,
  { form, zone, needsOverride }: RequestDetails,
): Shapes['BusinessBookRequest'] | null {
  if (bookable === null || startAt === null) return null;
  const filled = optional.map((name) => [name, textOf(form, name).trim()] as const);
  const notes = textOf(form, 'notes').trim();
  return {
    event_type_id: bookable.eventType.id,
    start: toWire(startAt),
    duration_minutes: duration,
    ...(location && { location_id: location.id }),
    ...(hostId !== null && { host_id: hostId }),
    timezone: zone,
    attendee: {
      name: textOf(form, 'name').trim(),
      ...Object.fromEntries(filled.filter(([, text]) => text !== '')),
    },
    answers: answersOf(questionsOf(bookable.eventType), form),
    ...(notes !== '' && { notes }),
    ...(contactId !== null && { contact_id: contactId }),
    ...(conversationId !== null && { conversation_id: conversationId }),
    ...(needsOverride && { override: true }),
  };
}
