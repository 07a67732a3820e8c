import type { ReactiveControllerHost } from 'lit';
import type { ConsoleDesk } from './console-desk.ts';

/** An element that shows what was begun with one host. */
type AboutHost = ReactiveControllerHost & { readonly desk: ConsoleDesk; readonly hostId: string };

/** What was begun and not sent, by what it is about. It is kept with the desk, as elements go when another page is opened. */
export class KeptByDesk<Begun> {
  readonly #byDesk = new WeakMap<ConsoleDesk, Map<string, Begun>>();
  readonly #listeners = new Set<(desk: ConsoleDesk, id: string) => void>();

  of(desk: ConsoleDesk, id: string): Begun | null {
    return this.#byDesk.get(desk)?.get(id) ?? null;
  }

  /** Keeps what was begun; null forgets it. */
  keep(desk: ConsoleDesk, id: string, begun: Begun | null): void {
    const kept = this.#byDesk.get(desk) ?? new Map<string, Begun>();
    this.#byDesk.set(desk, kept);
    if (begun === null) kept.delete(id);
    else kept.set(id, begun);
    for (const listener of this.#listeners) listener(desk, id);
  }

  /** Has an element hear, as long as it is on the page, that something was kept of the host it shows: by itself, or by one that was left. */
  listen(element: AboutHost, kept: () => void): void {
    const listener = (desk: ConsoleDesk, id: string): void => {
      if (desk === element.desk && id === element.hostId) kept();
    };
    element.addController({
      hostConnected: () => void this.#listeners.add(listener),
      hostDisconnected: () => void this.#listeners.delete(listener),
    });
  }
}
