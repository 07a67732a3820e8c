import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { detectZone, isZone } from '../time/zones.ts';

const memoryKey = 'booking-timezone';

/** Storage may be forbidden: then the zone is simply not remembered. */
function remembered(): string | null {
  try {
    return localStorage.getItem(memoryKey);
  } catch {
    return null;
  }
}

/** The zone that times are shown in: locked by the page, else chosen by the visitor before, else the browser's. */
export class VisitorZone implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #mayRemember: () => boolean;
  readonly #locked: () => string | undefined;
  #chosen: string | null = null;

  constructor(
    host: ReactiveControllerHost,
    options: { locked: () => string | undefined; mayRemember: () => boolean },
  ) {
    this.#host = host;
    this.#locked = options.locked;
    this.#mayRemember = options.mayRemember;
    host.addController(this);
  }

  hostConnected(): void {
    const zone = this.#mayRemember() ? remembered() : null;
    if (zone !== null && isZone(zone)) this.#chosen = zone;
  }

  get isLocked(): boolean {
    return this.#locked() !== undefined;
  }

  get name(): string {
    return this.#locked() ?? this.#chosen ?? detectZone();
  }

  choose(zone: string): void {
    this.#chosen = zone;
    try {
      if (this.#mayRemember()) localStorage.setItem(memoryKey, zone);
    } catch {
      // Not remembered: see `remembered`.
    }
    this.#host.requestUpdate();
  }
}
