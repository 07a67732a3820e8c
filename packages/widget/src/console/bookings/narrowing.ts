import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingFilters } from './booking-filters.ts';

/** How long typing rests before it is searched for, in milliseconds. */
export const typingRestMs = 250;

/**
 * Asks for other filters: at once, or, while letters are typed, as soon as typing rests. What was typed just before something is chosen goes
 * along with that.
 */
export class Narrowing implements ReactiveController {
  readonly #ask: (change: Partial<BookingFilters>, isTyped: boolean) => void;
  #waiting: Partial<BookingFilters> = {};
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: Pick<ReactiveControllerHost, 'addController'>,
    ask: (change: Partial<BookingFilters>, isTyped: boolean) => void,
  ) {
    this.#ask = ask;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  narrow(change: Partial<BookingFilters>, isTyped = false): void {
    this.#waiting = { ...this.#waiting, ...change };
    clearTimeout(this.#rest);
    if (isTyped) this.#rest = setTimeout(() => this.#send(true), typingRestMs);
    else this.#send(false);
  }

  #send(isTyped: boolean): void {
    const change = this.#waiting;
    this.#waiting = {};
    this.#ask(change, isTyped);
  }
}
