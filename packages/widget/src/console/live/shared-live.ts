import type { LiveChange, LiveListener, LiveSource } from './live-bookings.ts';

/** What one tab tells the others. */
type Told =
  | { readonly is: 'hello' }
  | { readonly is: 'connected'; readonly value: boolean }
  | { readonly is: 'changed'; readonly value: LiveChange }
  | { readonly is: 'resync' };

/** Where tabs of one browser meet, under a name that belongs to one member. */
export interface Tabs {
  readonly channel: BroadcastChannel;
  /** Runs `lead` in one tab at a time, as long as that tab lives. */
  elect(lead: () => void): void;
}

/** The tabs of this browser; null where it cannot tell them apart. */
export function tabsNamed(name: string): Tabs | null {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) return null;
  return {
    channel: new BroadcastChannel(name),
    elect(lead) {
      // It never ends by itself: the browser gives it on when the tab goes.
      void navigator.locks.request(name, () => {
        lead();
        return new Promise<never>(() => undefined);
      });
    },
  };
}

/** How long a tab waits for the one that leads before it reads without it, in milliseconds. */
const answerMs = 1500;

/**
 * One stream for all tabs of a browser: one of them listens to the server and tells the others, and when it is closed another does. A stream
 * a tab would use up the connections that a browser has for a server without HTTP/2, and the server's streams for one member.
 */
export class SharedLive implements LiveSource {
  readonly #tabs: Tabs;
  readonly #source: LiveSource;
  readonly #listeners = new Set<LiveListener>();
  readonly #connected = Promise.withResolvers<void>();
  #isLeading = false;
  #isConnected = false;
  /** Whether another tab was heard before this one began to lead: then something may have been missed in between. */
  #hasFollowed = false;

  constructor(tabs: Tabs, source: LiveSource) {
    this.#tabs = tabs;
    this.#source = source;
    tabs.channel.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data));
    tabs.elect(() => void this.#lead());
    this.#say({ is: 'hello' });
  }

  connect(): Promise<void> {
    setTimeout(() => this.#connected.resolve(), answerMs);
    return this.#connected.promise;
  }

  listen(listener: LiveListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #lead(): Promise<void> {
    this.#isLeading = true;
    const listening: LiveListener = {
      changed: (value) => this.#pass({ is: 'changed', value }),
      resync: () => this.#pass({ is: 'resync' }),
      connected: (value) => this.#pass({ is: 'connected', value }),
    };
    this.#source.listen(listening);
    await this.#source.connect();
    if (this.#hasFollowed) this.#pass({ is: 'resync' });
    this.#connected.resolve();
  }

  /** Tells everybody, here and in other tabs. */
  #pass(told: Told): void {
    this.#take(told);
    this.#say(told);
  }

  #hear(told: Told): void {
    if (told.is !== 'hello') {
      this.#hasFollowed = true;
      this.#take(told);
      // As long as the one that leads has no stream itself, what is read now may be missed by both.
      if (told.is !== 'connected' || told.value) this.#connected.resolve();
    } else if (this.#isLeading) this.#say({ is: 'connected', value: this.#isConnected });
  }

  #take(told: Told): void {
    if (told.is === 'connected') this.#isConnected = told.value;
    for (const listener of this.#listeners) {
      if (told.is === 'connected') listener.connected?.(told.value);
      else if (told.is === 'changed') listener.changed?.(told.value);
      else if (told.is === 'resync') listener.resync?.();
    }
  }

  #say(told: Told): void {
    this.#tabs.channel.postMessage(told);
  }
}
