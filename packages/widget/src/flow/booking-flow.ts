import type { Booking, PublicEventType } from '@slotkit/shared/wire';
import type { OfferedSlot } from './slot-days.ts';
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
  readonly durationMinutes: number | undefined;
  readonly hostId: string | undefined;
  readonly locationId: string | undefined;
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
  /** Kept through back, errors and a lost slot; emptied by a booking. */
  readonly form: FormValues;
  readonly booking: Booking | null;
}

/** What the page asks for by attributes. */
export interface Wish extends Choices {
  readonly slug: string | undefined;
}

export type FlowEvent =
  | { readonly type: 'begin'; readonly eventTypes: readonly PublicEventType[]; readonly wish: Wish }
  | { readonly type: 'choose-event-type'; readonly eventType: PublicEventType; readonly wish: Wish }
  /** The page asks for something else; a visitor who settled on a time is left alone. */
  | { readonly type: 'wish'; readonly wish: Wish }
  | { readonly type: 'choose'; readonly choices: Partial<Choices> }
  | { readonly type: 'choose-slot'; readonly slot: ChosenSlot }
  | { readonly type: 'lose-slot'; readonly alternatives: readonly ChosenSlot[] }
  | { readonly type: 'fill'; readonly form: FormValues }
  | { readonly type: 'back' }
  | { readonly type: 'finish'; readonly booking: Booking };

const noChoices: Choices = { durationMinutes: undefined, hostId: undefined, locationId: undefined };

export const emptyFlow: Flow = {
  step: 'event-type',
  offersEventTypes: false,
  eventType: null,
  choices: noChoices,
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
  const location = locations.find(({ id }) => id === wish.locationId) ?? locations[0];
  const isPickable = hosts.length === 1 && eventType.assignment === 'pick';
  return {
    durationMinutes: durations.find((minutes) => minutes === wish.durationMinutes),
    // The app was asked for with the host: it is listed wherever it may be named.
    hostId: hosts.find(({ id }) => isPickable || id === wish.hostId)?.id,
    locationId: location?.id,
  };
}

function withEventType(flow: Flow, eventType: PublicEventType, wish: Wish): Flow {
  return { ...flow, step: 'time', eventType, choices: choicesFor(eventType, wish), slot: null, lost: null };
}

/** The flow after something happened. Pure; what does not fit the present step changes nothing. */
export function advance(flow: Flow, event: FlowEvent): Flow {
  switch (event.type) {
    case 'begin': {
      const { eventTypes, wish } = event;
      const given = wish.slug === undefined ? undefined : eventTypes.find(({ slug }) => slug === wish.slug);
      const only = wish.slug === undefined && eventTypes.length === 1 ? eventTypes[0] : undefined;
      const eventType = given ?? only;
      const begun = { ...emptyFlow, form: flow.form };
      return eventType ? withEventType(begun, eventType, wish) : { ...begun, offersEventTypes: true };
    }
    case 'choose-event-type':
      return withEventType(flow, event.eventType, event.wish);
    case 'wish':
      return flow.step === 'time' && flow.eventType
        ? { ...flow, choices: choicesFor(flow.eventType, event.wish), lost: null }
        : flow;
    case 'choose':
      return { ...flow, choices: { ...flow.choices, ...event.choices }, lost: null };
    case 'choose-slot':
      return { ...flow, step: 'details', slot: event.slot, lost: null };
    case 'lose-slot':
      return flow.slot === null
        ? flow
        : {
            ...flow,
            step: 'time',
            slot: null,
            lost: { startAt: flow.slot.startAt, alternatives: event.alternatives },
          };
    case 'fill':
      return { ...flow, form: event.form };
    case 'back':
      if (flow.step === 'details') return { ...flow, step: 'time', slot: null };
      return flow.step === 'time' && flow.offersEventTypes
        ? { ...flow, step: 'event-type', lost: null }
        : flow;
    case 'finish':
      return { ...flow, step: 'done', booking: event.booking, form: {} };
  }
}

/** The chosen time of an offered one. */
export const chosenSlot = ({ startAt, endAt }: OfferedSlot): ChosenSlot => ({ startAt, endAt });
