import type { Hold } from '@slotkit/shared/wire';
import type { ChosenSlot, Choices } from './booking-flow.ts';
import type { KeyedRequest } from './booking-request.ts';
import type { FormValues } from './form-content.ts';

/** A visit that is under way, as far as a page that is loaded again cannot know it otherwise. */
export interface KeptVisit {
  /** What is booked. */
  readonly slug: string;
  readonly choices: Choices;
  /** Null while the visitor looks for a time. */
  readonly slot: ChosenSlot | null;
  readonly form: FormValues;
  readonly hold: Hold | null;
  /** What was sent and not yet answered, with its key. */
  readonly request: KeyedRequest | null;
}

/** Other shapes in older or newer versions have other names. */
const prefix = 'booking-visit-1';

/** The places that elements on this page have taken. */
const taken = new Set<string>();

/**
 * Keeps one element's visit while the tab is open, so that it outlives a reload. Storage that is forbidden, full or holds something else
 * is as good as empty: then nothing is kept.
 */
export class VisitKeeper {
  readonly #key: string;

  /** @param place server, app and event type; of several elements with the same ones each gets its own, in the order of the page. */
  constructor(place: string) {
    let key = `${prefix} ${place}`;
    while (taken.has(key)) key += '+';
    taken.add(key);
    this.#key = key;
  }

  read(): KeptVisit | null {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? '') as KeptVisit;
      return typeof kept.slug === 'string' && kept.form instanceof Object ? kept : null;
    } catch {
      return null;
    }
  }

  /** @param visit null once there is nothing to come back to. */
  keep(visit: KeptVisit | null): void {
    try {
      if (visit === null) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, JSON.stringify(visit));
    } catch {
      // Not kept: see above.
    }
  }

  /** The element has gone, and another one may have its place. */
  leave(): void {
    taken.delete(this.#key);
  }
}
