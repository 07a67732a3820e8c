import type { ConsoleDesk } from '../console-desk.ts';
import { isOutOfView } from '../console-error.ts';
import type { Booking } from '../console-shapes.ts';
import type { LiveChange } from './live-bookings.ts';

/** With more changes than this at once everything is read anew instead of each booking. */
const manyChanges = 30;

/** Who works with what has changed. */
export interface ChangesReader {
  /** A booking as it is now. */
  onBooking(booking: Booking, isNew: boolean): void;
  /** A booking is not there any more, or this member may not see it any more. */
  onGone(id: string): void;
  /** There is too much of it, or some was missed: what is on show has to be read anew. */
  onMany(): void;
  /** Whether what has changed has to wait, until `goOn` is called. */
  isBusy?(): boolean;
}

/** Reads bookings as news of them comes in, one after the other and each once, however often it changed meanwhile. */
export class ChangedBookings {
  readonly #desk: ConsoleDesk;
  readonly #reader: ChangesReader;
  /** What is still to be read, each with whether it is new. */
  readonly #waiting = new Map<string, boolean>();
  #isReading = false;

  constructor(desk: ConsoleDesk, reader: ChangesReader) {
    this.#desk = desk;
    this.#reader = reader;
  }

  /** Follows until the function returned is called. */
  follow(): () => void {
    return this.#desk.live.listen({
      changed: (change) => this.#note(change),
      resync: () => this.#reader.onMany(),
    });
  }

  #note({ type, bookingId, previousId }: LiveChange): void {
    if (previousId !== null) this.#waiting.set(previousId, false);
    this.#waiting.set(bookingId, type === 'scheduled.created');
    void this.goOn();
  }

  /** Reads what is waiting. */
  async goOn(): Promise<void> {
    if (this.#isReading || this.#reader.isBusy?.()) return;
    this.#isReading = true;
    try {
      while (this.#waiting.size > 0 && this.#waiting.size <= manyChanges) await this.#readNext();
    } finally {
      this.#isReading = false;
    }
    const isTooMuch = this.#waiting.size > 0;
    this.#waiting.clear();
    if (isTooMuch) this.#reader.onMany();
  }

  async #readNext(): Promise<void> {
    for (const [id, isNew] of [...this.#waiting].slice(0, 1)) {
      this.#waiting.delete(id);
      const booking = await this.#read(id);
      if (booking === 'gone') this.#reader.onGone(id);
      else if (booking) this.#reader.onBooking(booking, isNew);
    }
  }

  /** Null where it could not be read. */
  async #read(id: string): Promise<Booking | 'gone' | null> {
    try {
      return await this.#desk.client.get('/v1/bookings/{id}', { params: { path: { id } } });
    } catch (error) {
      return isOutOfView(error) ? 'gone' : null;
    }
  }
}
