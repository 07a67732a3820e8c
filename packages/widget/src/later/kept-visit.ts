import type { Hold, HoldRequest } from '@slotkit/shared/wire';
import { inStorage, visitsKey } from '../controllers/browser-storage.ts';
import type { KeyedRequest } from '../flow/booking-request.ts';
import type { FormValues } from '../flow/form-content.ts';

/** A visit that is under way. A list, since each build has names of its own for the properties of our objects. */
export type KeptVisit = readonly [
  slug: string,
  form: FormValues,
  /** The time and its end; null while the visitor looks for one. */
  chosen: readonly [slot: HoldRequest, end: string] | null,
  hold: Hold | null,
  /** What holding was asked for under. */
  holdKey: string | null,
  /** What was sent and not answered well, with its key. */
  request: KeyedRequest | null,
  isSending: boolean,
];

interface VisitHost extends HTMLElement {
  readonly noStorage: boolean;
}

/** Where an element stands on its page, so that several with the same attributes are told apart after a reload. */
function placeOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const index = Array.from(root.querySelectorAll(element.localName)).indexOf(element);
  return `${index} ${root instanceof ShadowRoot ? placeOf(root.host) : ''}`;
}

/** Keeps the visit of one element while the tab is open. What the storage holds besides is as good as nothing. */
export class VisitKeeper {
  readonly #host: VisitHost;
  readonly #place: string;
  /** What was kept last, as text and under which name. */
  #kept = '';
  #name = '';

  constructor(host: VisitHost) {
    this.#host = host;
    this.#place = placeOf(host);
  }

  /** @param about what is booked where: server, app and event type. */
  read(about: string): KeptVisit | null {
    return inStorage(this.#host, () => {
      const visit = this.#all().get(about + this.#place);
      const [slug, form] = visit ?? [];
      return visit && typeof slug === 'string' && form instanceof Object ? visit : null;
    });
  }

  /** @param visit null once there is nothing to come back to. Returns whether the browser has taken it. */
  keep(about: string, visit: KeptVisit | null): boolean {
    const name = about + this.#place;
    const text = JSON.stringify([name, visit]);
    if (text === this.#kept) return true;
    return !!inStorage(this.#host, () => {
      const all = this.#all();
      all.delete(this.#name);
      if (visit) all.set(name, visit);
      else all.delete(name);
      if (all.size > 0) sessionStorage.setItem(visitsKey, JSON.stringify(Object.fromEntries(all)));
      else sessionStorage.removeItem(visitsKey);
      this.#kept = text;
      this.#name = name;
      return true;
    });
  }

  #all(): Map<string, KeptVisit> {
    try {
      return new Map(Object.entries(JSON.parse(sessionStorage.getItem(visitsKey) ?? '') as object));
    } catch {
      return new Map();
    }
  }
}
