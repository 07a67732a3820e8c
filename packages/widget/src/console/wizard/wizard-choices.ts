import { instantIn } from '../address/address-values.ts';
import type { Place } from '../address/console-address.ts';
import type { Location } from '../console-shapes.ts';
import { canNameHost, hostsServing, type BookableType } from './bookable-types.ts';

/** The steps to a booking, in their order. */
export const wizardSteps = ['what', 'when', 'who', 'customer'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** What is chosen so far. */
export interface WizardChoices {
  readonly bookable: BookableType | null;
  readonly location: Location | null;
  /** In minutes. */
  readonly duration: number;
  /** The start in epoch milliseconds. */
  readonly startAt: number | null;
  /** Whether the start need not be among the times offered. */
  readonly isAnyTime: boolean;
  /** The host that was named; null for whoever takes it. */
  readonly hostId: string | null;
  readonly contactId: string | null;
  readonly conversationId: string | null;
}

/**
 * Reads what an address chooses; an event type is named there by its id or its slug. What cannot be chosen reads as not chosen: then the
 * first place and duration count, as they do for the server.
 */
export function choicesIn(place: Place, offered: readonly BookableType[]): WizardChoices {
  const named = place['event_type_id'];
  const bookable = offered.find(({ eventType: { id, slug } }) => named === id || named === slug) ?? null;
  const locations = bookable?.locations ?? [];
  const location = locations.find(({ id }) => id === place['location_id']) ?? locations[0] ?? null;
  const durations = bookable?.eventType.durations_minutes ?? [];
  const hosts = bookable && canNameHost(bookable) ? hostsServing(bookable, location) : [];
  return {
    bookable,
    location,
    duration: durations.find((minutes) => String(minutes) === place['duration']) ?? durations[0] ?? 0,
    startAt: instantIn(place['start'] ?? ''),
    isAnyTime: place['any_time'] === 'yes',
    hostId: hosts.find(({ id }) => id === place['host_id'])?.id ?? null,
    contactId: place['contact_id'] || null,
    conversationId: place['conversation_id'] || null,
  };
}

/** Whether a step can be gone to: all that comes before it is chosen. */
export const isOpen = (step: WizardStep, { bookable, startAt }: WizardChoices): boolean =>
  step === 'what' || (bookable !== null && (step === 'when' || startAt !== null));

/** The step that an address is at; where it names none, or one that is not open yet, the first that is left to do. */
export function stepIn(place: Place, choices: WizardChoices): WizardStep {
  const named = wizardSteps.find((step) => step === place['step']);
  if (named && isOpen(named, choices)) return named;
  const { bookable } = choices;
  if (bookable === null) return 'what';
  const isSettled =
    (bookable.locations.length < 2 || 'location_id' in place) &&
    (bookable.eventType.durations_minutes.length < 2 || 'duration' in place);
  if (!isSettled && named === undefined) return 'what';
  return choices.startAt === null ? 'when' : 'who';
}

/** An address with other choices; an empty one takes a choice back. */
export const withChoices = (place: Place, change: Place): Place =>
  Object.fromEntries(Object.entries({ ...place, ...change }).filter(([, value]) => value !== ''));
