import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressIn, searchOf, type ConsoleAddress } from './console-address.ts';

/** Keeps the console and the address bar the same, both ways: back and forward work, and a copied link shows the same. */
export class AddressBar implements ReactiveController {
  #address: ConsoleAddress = addressIn(location.search);
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get address(): ConsoleAddress {
    return this.#address;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  /** Goes somewhere else; to another page with nothing open in it. What is typed replaces the entry in the browser's history, so that each letter makes none of its own. */
  go(change: Partial<ConsoleAddress>, isTyped = false): void {
    this.#address = this.#changed(change);
    history[isTyped ? 'replaceState' : 'pushState'](null, '', this.hrefOf({}));
    this.#host.requestUpdate();
  }

  /** A link to somewhere from here. */
  hrefOf(change: Partial<ConsoleAddress>): string {
    return `${location.pathname}${searchOf(this.#changed(change))}`;
  }

  #changed(change: Partial<ConsoleAddress>): ConsoleAddress {
    const isElsewhere = change.page !== undefined && change.page !== this.#address.page;
    return { ...this.#address, ...(isElsewhere ? { booking: null, place: {} } : {}), ...change };
  }

  readonly #read = (): void => {
    this.#address = addressIn(location.search);
    this.#host.requestUpdate();
  };
}
