import type { Hold, HoldRequest } from '@slotkit/shared/wire';
import type { BookingClient } from '../client/booking-client.ts';

/** A slot kept for the visitor while the form is filled. Without one, the booking itself decides. */
export class SlotHold {
  readonly #changed: () => void;
  #client: BookingClient | null = null;
  /** The newest request: the answer to an older one is given back. */
  #asking: object | null = null;
  /** Requests in their order: what is released is free before it is asked for again. */
  #released: Promise<void> = Promise.resolve();
  #hold: Hold | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Kept after its time is over: its secret still opens the booking while nobody else took the slot. */
  get current(): Hold | null {
    return this.#hold;
  }

  /** Asks for a hold; throws what the server says, unless the visitor went on meanwhile. */
  async take(client: BookingClient, appId: string, slug: string, request: HoldRequest): Promise<void> {
    this.#client = client;
    const asking = {};
    this.#asking = asking;
    await this.#released;
    if (this.#asking !== asking) return;
    try {
      const hold = await client.hold(appId, slug, request);
      if (this.#asking === asking) this.#hold = hold;
      else this.#giveBack(client, hold);
    } catch (error) {
      if (this.#asking === asking) throw error;
    }
    this.#changed();
  }

  /** Adds time; throws when the server grants no more. */
  async extend(): Promise<void> {
    const hold = this.#hold;
    if (hold === null || this.#client === null) return;
    const extended = await this.#client.extendHold(hold);
    if (this.#hold === hold) this.#hold = { ...hold, expires_at: extended.expires_at };
    this.#changed();
  }

  /** Gives the slot back; resolves when it is free. A release that fails ends by itself when the hold runs out. */
  release(): Promise<void> {
    const hold = this.#hold;
    const client = this.#client;
    this.drop();
    if (hold !== null && client !== null) this.#giveBack(client, hold);
    return this.#released;
  }

  /** Forgets the hold without a word: it became a booking, or is gone. */
  drop(): void {
    this.#asking = null;
    this.#hold = null;
    this.#changed();
  }

  #giveBack(client: BookingClient, hold: Hold): void {
    this.#released = client.releaseHold(hold).catch(() => undefined);
  }
}
