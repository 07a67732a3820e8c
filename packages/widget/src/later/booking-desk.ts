import type { BookRequestInput, Booking, Hold, PublicEventType } from '@slotkit/shared/wire';
import type { BookingClient } from '../../client/booking-client.ts';
import { ClientError } from '../../client/client-error.ts';
import { SlotHold } from '../../controllers/slot-hold.ts';
import type { ChosenSlot, Choices } from '../../flow/booking-flow.ts';
import { bookingRequest, keyFor, slotRequest, type KeyedRequest } from '../../flow/booking-request.ts';
import { answerField, type FormValues } from '../../flow/form-content.ts';
import { fieldOfPointer } from '../../flow/form-values.ts';
import { newIdempotencyKey } from '../../flow/idempotency-key.ts';

/** What the visitor chose, and where to book it. */
export interface Order {
  readonly client: BookingClient;
  readonly appId: string;
  readonly eventType: PublicEventType;
  readonly slot: ChosenSlot;
  readonly choices: Choices;
}

/** Who books, and how the times were shown. */
export interface Visit {
  readonly form: FormValues;
  readonly timezone: string;
  readonly locale: string;
}

/** The time is gone; these were free a moment ago. */
export interface Lost {
  readonly kind: 'lost';
  readonly alternatives: readonly ChosenSlot[];
  readonly error: ClientError;
}

export type Outcome =
  | { readonly kind: 'booked'; readonly booking: Booking }
  /** The page, the visitor's going back, or the loss of the time stopped it before anything was sent. */
  | { readonly kind: 'stopped' }
  | Lost
  | {
      readonly kind: 'refused';
      readonly fields: ReadonlyMap<string, string>;
      readonly error: unknown;
      /** As it is now, where the form may have been made from one that others changed meanwhile. */
      readonly eventType: PublicEventType;
    };

/** Keeps a time while the form is filled and takes the booking in: everything that is sent between the two. */
export class BookingDesk {
  readonly #hold: SlotHold;
  /** What came of holding. A booking sent before that is known would meet its own hold, and change when tried again. */
  #keeping: Promise<Lost | null> = Promise.resolve(null);
  #request: KeyedRequest | null = null;

  /** @param changed is called when the hold changes. */
  constructor(changed: () => void) {
    this.#hold = new SlotHold(changed);
  }

  get hold(): Hold | null {
    return this.#hold.current;
  }

  /** Holds the time. Without a hold the booking itself decides, so that only a lost time is worth a word; null for all else. */
  keep(order: Order): Promise<Lost | null> {
    this.#keeping = this.#keep(order);
    return this.#keeping;
  }

  async #keep({ client, appId, eventType, slot, choices }: Order): Promise<Lost | null> {
    if (eventType.hold_minutes === 0) return null;
    try {
      await this.#hold.take(client, appId, eventType.slug, slotRequest(slot, choices));
      return null;
    } catch (error) {
      return lostBy(error);
    }
  }

  /** Adds time; throws when the server grants no more. */
  extend(): Promise<void> {
    return this.#hold.extend();
  }

  /** Gives the time back; resolves when others can have it. */
  release(): Promise<void> {
    return this.#hold.release();
  }

  /** Sends the booking. Sent again with the same content it goes under the same key, so that a lost answer never books twice. */
  async submit(
    order: Order,
    visit: Visit,
    maySend: (request: BookRequestInput) => boolean,
  ): Promise<Outcome> {
    if ((await this.#keeping) !== null) return { kind: 'stopped' };
    const { client, appId, eventType } = order;
    const request = bookingRequest({ ...order, ...visit, hold: this.hold });
    if (!maySend(request)) return { kind: 'stopped' };
    this.#request = keyFor(this.#request, [eventType.slug, request], newIdempotencyKey);
    try {
      const booking = await client.book(appId, eventType.slug, request, this.#request.key);
      this.#request = null;
      this.#hold.drop();
      return { kind: 'booked', booking };
    } catch (error) {
      return await this.#refused(error, order);
    }
  }

  async #refused(error: unknown, order: Order): Promise<Outcome> {
    const lost = lostBy(error);
    if (lost !== null) {
      void this.#hold.release();
      return lost;
    }
    // A hold that the server does not know any more would stand in the way of every further try.
    if (error instanceof ClientError && error.code === 'not_found') this.#hold.drop();
    const isRule = error instanceof ClientError && error.code === 'unprocessable';
    const eventType = isRule ? await renewed(order) : order.eventType;
    const isAsked = (field: string): boolean =>
      !field.startsWith('answers/') || eventType.questions.some(({ key }) => answerField(key) === field);
    const fields = new Map([...fieldsOf(error)].filter(([field]) => isAsked(field)));
    return { kind: 'refused', fields, error, eventType };
  }
}

/** The event type with what its form asks for now; as it was known where the server does not say. */
async function renewed({ client, appId, eventType }: Order): Promise<PublicEventType> {
  try {
    const { event_types: all } = await client.app(appId, undefined, AbortSignal.timeout(5000));
    const { questions, required_contact } = all.find(({ id }) => id === eventType.id) ?? eventType;
    return { ...eventType, questions, required_contact };
  } catch {
    return eventType;
  }
}

/** The time is gone, or no longer offered; null for every other failure. */
function lostBy(error: unknown): Lost | null {
  if (!(error instanceof ClientError) || !['slot_taken', 'slot_not_offered'].includes(error.code))
    return null;
  const alternatives = (error.problem?.alternatives ?? []).map(({ start, end }) => ({
    startAt: Date.parse(start),
    endAt: Date.parse(end),
  }));
  return { kind: 'lost', alternatives, error };
}

/** What the server found wrong with fields the visitor sees. */
function fieldsOf(error: unknown): Map<string, string> {
  const errors = error instanceof ClientError ? (error.problem?.errors ?? []) : [];
  return new Map(
    errors.flatMap(({ pointer, detail }) => {
      const field = fieldOfPointer(pointer);
      return field === null ? [] : [[field, detail] as const];
    }),
  );
}
