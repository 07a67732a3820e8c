/** Where the server reads the time: epoch milliseconds, UTC. Tests and the dev clock put another one in its place. */
export interface Clock {
  now(): number;
  /** True while time stands still until somebody moves it: then nothing runs by itself. */
  readonly isStanding?: boolean;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved. */
export class FixedClock implements Clock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  set(now: number): void {
    this.#now = now;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** The clock of `DEV_CLOCK=1`: runs like another one until it is set, then stands still until it is released. */
export class DevClock implements Clock {
  readonly #running: Clock;
  #standsAt: number | null = null;

  constructor(running: Clock = systemClock) {
    this.#running = running;
  }

  get isStanding(): boolean {
    return this.#standsAt !== null;
  }

  now(): number {
    return this.#standsAt ?? this.#running.now();
  }

  /** Stands still at an instant from now on. */
  set(now: number): void {
    this.#standsAt = now;
  }

  /** Stands still so much later than it is now. */
  advance(milliseconds: number): void {
    this.#standsAt = this.now() + milliseconds;
  }

  /** Runs again, at the true time. */
  release(): void {
    this.#standsAt = null;
  }
}
