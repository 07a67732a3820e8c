import { detectZone, isZone } from '../time/zones.ts';

const memoryKey = 'booking-timezone';

/** What the zone depends on: an element with these attributes. */
interface ZoneHost {
  readonly timezone: string | undefined;
  readonly noStorage: boolean;
  requestUpdate(): void;
}

/** The zone that times are shown in: locked by the page, else chosen by the visitor before, else the browser's. */
export class VisitorZone {
  readonly #host: ZoneHost;
  #chosen: string | null | undefined;
  /** The visitor looks for another zone: only then all of them are worth their hundreds of nodes. */
  isWanted = false;

  constructor(host: ZoneHost) {
    this.#host = host;
  }

  /** The page's `timezone`; a visitor can then not choose another. */
  get isLocked(): boolean {
    return isZone(this.#host.timezone ?? '');
  }

  get name(): string {
    const { timezone } = this.#host;
    if (timezone && this.isLocked) return timezone;
    if (this.#chosen === undefined) this.#chosen = this.#memory((storage) => storage.getItem(memoryKey));
    return this.#chosen && isZone(this.#chosen) ? this.#chosen : detectZone();
  }

  choose(zone: string): void {
    this.#chosen = zone;
    this.#memory((storage) => storage.setItem(memoryKey, zone));
    this.#host.requestUpdate();
  }

  /** Storage may be forbidden: then the zone is simply not remembered. */
  #memory<Result>(use: (storage: Storage) => Result): Result | null {
    try {
      return this.#host.noStorage ? null : use(localStorage);
    } catch {
      return null;
    }
  }
}
