import type { Booking, PublicEventType } from '@slotkit/shared/wire';
import type { FormValues } from './form-content.ts';

/** The visitor's steps. They say where the visitor is, not what state a booking is in. */
export type Step = 'event-type' | 'time' | 'details' | 'done';

/** The time the visitor settled on. Instants are epoch milliseconds UTC. */
export interface ChosenSlot {
  readonly startAt: number;
  readonly endAt: number;
}

/** What a visitor may choose before the times are looked up; undefined is "any". */
export interface Choices {
  readonly durationMinutes?: number | undefined;
  readonly hostId?: string | undefined;
  readonly locationId?: string | undefined;
}

/** Why the visitor was sent back to the times. */
export interface LostSlot {
  readonly startAt: number;
  readonly alternatives: readonly ChosenSlot[];
}

export interface Flow {
  readonly step: Step;
  /** More than one to choose from, and none given from outside. */
  readonly offersEventTypes: boolean;
  readonly eventType: PublicEventType | null;
  readonly choices: Choices;
  readonly slot: ChosenSlot | null;
  readonly lost: LostSlot | null;
  /** What the visitor filled in. Kept through back, errors and a lost slot; emptied by a booking. */
  readonly form: FormValues;
  readonly booking: Booking | null;
}

/** What the page asks for by attributes. */
export interface Wish extends Choices {
  readonly slug: string | undefined;
}

export const emptyFlow: Flow = {
  step: 'event-type',
  offersEventTypes: false,
  eventType: null,
  choices: {},
  slot: null,
  lost: null,
  form: {},
  booking: null,
};

/** What the page asked for, as far as the event type offers it; a location always has to be one of its own. */
function choicesFor(eventType: PublicEventType, wish: Choices): Choices {
  const { durations_minutes: durations, locations, strategy } = eventType;
  // Those of a panel all take part: none can be named.
  const hosts = strategy === 'collective' ? [] : eventType.hosts;
  const isPickable = hosts.length === 1 && eventType.assignment === 'pick';
  return {
    durationMinutes: durations.find((minutes) => minutes === wish.durationMinutes),
    // The app was asked for with the host: it is listed wherever it may be named.
    hostId: hosts.find(({ id }) => isPickable || id === wish.hostId)?.id,
    locationId: (locations.find(({ id }) => id === wish.locationId) ?? locations[0])?.id,
  };
}

/** The zone of whom one meets: of the host who is chosen, else that of the event type. */
export const zoneOf = (eventType: PublicEventType, { hostId }: Choices): string =>
  eventType.hosts.find(({ id }) => id === hostId)?.timezone ?? eventType.timezone;

// Each change of the flow is a function from the flow before to the one after.

/** The page names the event type, or there is only one; else the visitor chooses. */
export function begin(flow: Flow, eventTypes: readonly PublicEventType[], wish: Wish): Flow {
  const eventType =
    wish.slug === undefined && eventTypes.length === 1
      ? eventTypes[0]
      : eventTypes.find(({ slug }) => slug === wish.slug);
  const begun = { ...emptyFlow, form: flow.form };
  return eventType ? chooseEventType(begun, eventType, wish) : { ...begun, offersEventTypes: true };
}

export const chooseEventType = (flow: Flow, eventType: PublicEventType, wish: Choices): Flow => ({
  ...flow,
  step: 'time',
  eventType,
  choices: choicesFor(eventType, wish),
  slot: null,
  lost: null,
});

/** The page asks for something else; a visitor who settled on a time is left alone. */
export const askFor = (flow: Flow, wish: Choices): Flow =>
  flow.step === 'time' && flow.eventType ? chooseEventType(flow, flow.eventType, wish) : flow;

export const choose = (flow: Flow, choices: Partial<Choices>): Flow => ({
  ...flow,
  choices: { ...flow.choices, ...choices },
  lost: null,
});

export const chooseSlot = (flow: Flow, slot: ChosenSlot): Flow => ({
  ...flow,
  step: 'details',
  slot,
  lost: null,
});

export const goBack = (flow: Flow): Flow =>
  flow.step === 'details'
    ? { ...flow, step: 'time', slot: null }
    : { ...flow, step: flow.offersEventTypes ? 'event-type' : flow.step, lost: null };
