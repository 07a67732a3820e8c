import type { ConsoleDesk } from './console-desk.ts';

/** What was begun and not sent, by what it is about. It is kept with the desk, as elements go when another page is opened. */
export class KeptByDesk<Begun> {
  readonly #byDesk = new WeakMap<ConsoleDesk, Map<string, Begun>>();

  of(desk: ConsoleDesk, id: string): Begun | null {
    return this.#byDesk.get(desk)?.get(id) ?? null;
  }

  /** Keeps what was begun; null forgets it. */
  keep(desk: ConsoleDesk, id: string, begun: Begun | null): void {
    const kept = this.#byDesk.get(desk) ?? new Map<string, Begun>();
    this.#byDesk.set(desk, kept);
    if (begun === null) kept.delete(id);
    else kept.set(id, begun);
  }
}
