import type {
  BookRequestInput,
  Booking,
  ExtendedHold,
  Hold,
  PublicApp,
  PublicEventType,
} from '@slotkit/shared/wire';
import { pathOf, type BookingClient } from '../client/booking-client.ts';
import { ClientError, codeOf } from '../client/client-error.ts';
import type { ChosenSlot, Flow } from '../flow/booking-flow.ts';
import { bookingRequest, keyFor, slotRequest, type KeyedRequest } from '../flow/booking-request.ts';
import { answerField, type FormValues } from '../flow/form-content.ts';
import { metadataOf } from '../flow/forwarded-query.ts';
import { fieldOfPointer } from '../flow/form-values.ts';
import { newIdempotencyKey } from '../flow/idempotency-key.ts';
import type { Problem } from './field-problems.ts';
import type { FlowHost } from './flow-host.ts';

/** What the visitor chose. */
export interface Order extends Pick<Flow, 'choices'> {
  readonly eventType: PublicEventType;
  readonly slot: ChosenSlot;
}

/** The time is gone; these were free a moment ago. */
export interface Lost {
  readonly alternatives: readonly ChosenSlot[];
  readonly error: ClientError;
}

/** What became of a booking that was sent: it is made, its time is gone, or it was refused for another reason. */
export type Outcome =
  | { readonly booking: Booking }
  | { readonly lost: Lost }
  | {
      /** What is wrong, by field. */
      readonly fields: Map<string, Problem>;
      readonly error: unknown;
      /** As it is now, where the form may have been made from one that others changed meanwhile. */
      readonly eventType: PublicEventType;
    };

const holdMs = 5000;
/** Nobody waits longer for a way back; a hold that could not be given back ends by itself. */
const releaseMs = 2000;

/**
 * Keeps a time while the form is filled and takes the booking in: everything that is sent between the two. It stays with the server and
 * app of its beginning, so that no other one ever learns the secret of a hold.
 */
export class BookingDesk {
  /** Kept after its time is over: its secret still opens the booking while nobody else took the slot. */
  hold: Hold | null = null;
  /** What is booked where. */
  readonly about: string;
  readonly #host: FlowHost;
  readonly #client: BookingClient;
  readonly #appId: string;
  /** The newest wish to hold: the answer to an older one is given back. */
  #asking: object | null = null;
  /** What is released is free before it is asked for again. */
  #released: Promise<unknown> | null | undefined;
  /** What came of holding. A booking sent before that is known would meet its own hold, and change when tried again. */
  #keeping: Promise<Lost | null> | null = null;
  /** What the time is held under: asked again with it, a hold whose answer was lost is found. */
  holdKey: string | null = null;
  /** Why it is not known whether the time is held. */
  #doubt: unknown = null;
  /** What was sent last, until it was answered well. */
  request: KeyedRequest | null = null;

  /** @param before whose place it takes: what that one gives back is free before anything is asked for here. */
  constructor(host: FlowHost, before?: BookingDesk) {
    const { client, appId = '', eventType } = host;
    this.#host = host;
    this.#client = client;
    this.#appId = appId;
    this.about = `${client.server} ${appId} ${eventType} `;
    this.#released = before && before.#keeping?.then(() => before.#released);
  }

  /** Holds the time. Without a hold the booking itself decides, so that only a lost time is worth a word; null for all else. */
  keep(order: Order): Promise<Lost | null> {
    this.holdKey ??= newIdempotencyKey();
    return (this.#keeping = this.#take(order, this.holdKey));
  }

  async #take({ eventType, slot, choices }: Order, key: string): Promise<Lost | null> {
    if (!eventType.hold_minutes) return null;
    this.#doubt = null;
    const asking = (this.#asking = {});
    await this.#released;
    if (this.#asking !== asking) return null;
    try {
      const hold = await this.#client.send<Hold>(`${pathOf(this.#appId, eventType.slug)}/holds`, {
        method: 'POST',
        json: slotRequest(slot, choices),
        signal: AbortSignal.timeout(holdMs),
        key,
      });
      if (this.#asking === asking) this.hold = hold;
      else this.#giveBack(hold);
      return null;
    } catch (error) {
      if (this.#asking !== asking) return null;
      if (['network', null].includes(codeOf(error))) this.#doubt = new ClientError('network', null, error);
      return lostBy(error);
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** Adds time; throws when the server grants no more. One that ended for the server, or that it does not know any more, is over. */
  async extend(): Promise<void> {
    const { hold } = this;
    if (hold === null) return;
    const { expires_at } = await this.#client
      .send<ExtendedHold>(`holds/${hold.hold_id}`, {
        method: 'PATCH',
        token: `Hold ${hold.hold_secret}`,
        once: true,
      })
      .catch((error: unknown) => {
        const { problem } = error as Partial<ClientError>;
        if (codeOf(error) === 'not_found' || problem?.because === 'hold_ended') return { expires_at: '1970' };
        throw error;
      });
    if (this.hold === hold) this.hold = { ...hold, expires_at };
  }

  /** Gives the time back; resolves when others can have it. One that cannot be given back ends by itself. */
  release(): Promise<unknown> | null | undefined {
    if (this.hold) this.#giveBack(this.hold);
    this.#drop();
    return this.#released;
  }

  /** Forgets the hold without a word: it became a booking, or is gone. */
  #drop(): void {
    this.#asking = this.hold = this.holdKey = this.#doubt = null;
  }

  /** Outlives the page, so that leaving frees the time for others. */
  #giveBack({ hold_id, hold_secret }: Hold): void {
    this.#released = this.#client
      .send(`holds/${hold_id}`, {
        method: 'DELETE',
        token: `Hold ${hold_secret}`,
        signal: AbortSignal.timeout(releaseMs),
        once: true,
        keepalive: true,
      })
      .catch(() => undefined);
  }

  /**
   * Sends the booking. Sent again with the same content it goes under the same key, so that a lost answer never books twice. null: the
   * page or the loss of the time stopped it before anything was sent.
   */
  async submit(
    order: Order,
    form: FormValues,
    maySend: (request: BookRequestInput) => boolean,
  ): Promise<Outcome | null> {
    if ((await this.#keeping) !== null) return null;
    if (this.#doubt) {
      const lost = await this.keep(order);
      if (lost) return { lost };
      // It would meet the hold that may have come of it.
      if (this.#doubt) return this.#refused(this.#doubt, order);
    }
    const { zone, localization, query } = this.#host;
    const { eventType } = order;
    const { locale } = localization.formats;
    const metadata = metadataOf(query);
    const json = bookingRequest({ ...order, form, metadata, timezone: zone.name, locale, hold: this.hold });
    if (!maySend(json)) return null;
    this.request = keyFor(this.request, [eventType.slug, json], newIdempotencyKey);
    return this.send(order);
  }

  /** Sends what is to be sent, as it stands: once more, when the page was loaded anew before the answer came. */
  async send(order: Order): Promise<Outcome | null> {
    const { request } = this;
    if (!request) return null;
    // From here on the key is kept, whatever becomes of the page.
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const [key, body] = request;
    const [slug, json] = JSON.parse(body) as [string, BookRequestInput];
    try {
      const path = `${pathOf(this.#appId, slug)}/bookings`;
      const booking = await this.#client.send<Booking>(path, { method: 'POST', json, key });
      this.request = null;
      this.#drop();
      return { booking };
    } catch (error) {
      if (codeOf(error) !== 'not_found' || !json.hold) return this.#refused(error, order);
      // A hold that the server does not know any more, as when it became a booking in another tab: without it, the time itself decides.
      this.#drop();
      this.request = keyFor(null, [slug, { ...json, hold: undefined }], newIdempotencyKey);
      return this.send(order);
    }
  }

  async #refused(error: unknown, order: Order): Promise<Outcome> {
    const lost = lostBy(error);
    if (lost !== null) {
      void this.release();
      return { lost };
    }
    const eventType = codeOf(error) === 'unprocessable' ? await this.#renewed(order) : order.eventType;
    const asked = new Set(eventType.questions.map(({ key }) => answerField(key)));
    const fields = new Map<string, Problem>();
    for (const { pointer, detail, rule } of (error as Partial<ClientError>).problem?.errors ?? []) {
      const field = fieldOfPointer(pointer);
      if (!field || (field.includes('/') && !asked.has(field))) continue;
      // The server's sentence is English: ours are said where there is one.
      fields.set(field, (messages) =>
        rule === 'missing' ? messages.missing : field === 'email' ? messages.badEmail : detail,
      );
    }
    return { fields, error, eventType };
  }

  /** The event type with what its form asks for now; as it was known where the server does not say. */
  async #renewed({ eventType }: Order): Promise<PublicEventType> {
    try {
      const { event_types: all } = await this.#client.send<PublicApp>(pathOf(this.#appId), {});
      return all.find(({ id }) => id === eventType.id) ?? eventType;
    } catch {
      return eventType;
    }
  }
}

/** The time is gone, or no longer offered; null for every other failure. */
export function lostBy(error: unknown): Lost | null {
  if (!(error instanceof ClientError) || !error.code.startsWith('slot_')) return null;
  const alternatives = (error.problem?.alternatives ?? []).map(({ start, end }) => ({
    startAt: Date.parse(start),
    endAt: Date.parse(end),
  }));
  return { alternatives, error };
}
