import { detectZone, isZone } from '../time/zones.ts';
import { inStorage } from './browser-storage.ts';

const memoryKey = 'booking-timezone';

/** What the zone depends on: an element with these attributes. */
interface ZoneHost {
  readonly timezone: string | undefined;
  readonly noStorage: boolean;
  requestUpdate(): void;
}

/** The zone that times are shown in: locked by the page, else chosen by the visitor before, else the browser's. */
export class VisitorZone {
  /** Somebody wants to choose: from then on all zones are listed, hundreds of elements that few visitors ever look at. */
  isListed = false;
  readonly #host: ZoneHost;
  #chosen: string | null | undefined;

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
    if (this.#chosen === undefined)
      this.#chosen = inStorage(this.#host, () => localStorage.getItem(memoryKey));
    return this.#chosen && isZone(this.#chosen) ? this.#chosen : detectZone();
  }

  list(): void {
    this.isListed = true;
    this.#host.requestUpdate();
  }

  choose(zone: string): void {
    this.#chosen = zone;
    inStorage(this.#host, () => localStorage.setItem(memoryKey, zone));
    this.#host.requestUpdate();
  }
}
