import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../client/server-clock.ts';

/** Renders its host every second while there is time left. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;
  readonly #endsAt: () => number | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, clock: () => Clock, endsAt: () => number | null) {
    this.#host = host;
    this.#clock = clock;
    this.#endsAt = endsAt;
    host.addController(this);
  }

  /** Whole seconds left, 0 when time is up, null when nothing is counted. */
  get seconds(): number | null {
    const endsAt = this.#endsAt();
    return endsAt === null ? null : Math.max(0, Math.ceil((endsAt - this.#clock().now()) / 1000));
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.seconds) this.#timer = setTimeout(() => this.#host.requestUpdate(), 1000);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
