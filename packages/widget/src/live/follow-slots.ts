import type { SlotChanges } from '@slotkit/shared/wire';

/** What whoever shows times is told. */
export interface SlotListener {
  /** What is not free any more, and what is: to be applied to the answer on show. */
  changed(changes: SlotChanges): void;
  /** Times may have changed: ask for them again, and do not say a word if there is no answer. */
  stale(): void;
  /** Every answer of the server tells its time. */
  heard(response: Response): void;
}

/** What is followed: it rests until it is woken. */
export interface Following {
  /** Begins, or begins anew: somebody looks again, or the network is back. */
  wake(): void;
  /** Nobody looks any more. */
  rest(): void;
  /** Another answer is on show now; its ETag. */
  goOnFrom(tag: string): void;
}

/** What following takes from the browser; tests bring their own. */
export interface Surroundings {
  fetch(address: string, init: RequestInit): Promise<Response>;
  setTimeout(then: () => unknown, ms: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** What wakes it often comes several times at once. */
const wakeMs = 100;
/** Without a first word some proxy keeps it to itself. */
const firstWordMs = 10_000;
/** The server says something every 15 seconds. */
const silenceMs = 40_000;
const shortestWaitMs = 5_000;
const longestWaitMs = 60_000;
/** Browsers open six connections to a server without HTTP/2, for all tabs together, and booking needs some. */
const mostStreams = 2;

let openStreams = 0;

/**
 * Follows what changes among the times on show, by the server's stream, which it reads itself: an `EventSource` hears neither the
 * server's heartbeats nor why it was refused. Where the stream does not get through it says to ask again, less and less often, and goes
 * on trying.
 *
 * @param address of the stream, with its whole query but `since`
 * @param tag ETag of the answer on show; null where it has none that the stream knows
 */
export function followSlots(
  address: string,
  tag: string | null,
  listener: SlotListener,
  surroundings: Surroundings = window,
): Following {
  let waitMs: number;
  /** The last try brought not a word: what is on show may be old. */
  let isDeaf = false;
  let isOpen = false;
  let line: AbortController | null = null;
  let timer: number | undefined;

  function wait(ms: number, then: () => unknown): void {
    surroundings.clearTimeout(timer);
    timer = surroundings.setTimeout(then, ms);
  }

  function wake(): void {
    rest();
    waitMs = shortestWaitMs;
    wait(wakeMs, listen);
  }

  function rest(): void {
    surroundings.clearTimeout(timer);
    line?.abort();
    line = null;
    isOpen = false;
  }

  async function listen(): Promise<void> {
    if (isDeaf) listener.stale();
    const own = new AbortController();
    line = own;
    const askedMs = await read(own).catch(() => 0);
    if (line !== own) return;
    own.abort();
    isDeaf = !isOpen;
    isOpen = false;
    // All who lost it at once do not come back at once.
    wait(Math.max(askedMs, waitMs * (0.5 + Math.random() / 2)), listen);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }

  /** Resolves at the stream's end, with how long the server wants to be left alone. */
  async function read(own: AbortController): Promise<number> {
    if (openStreams >= mostStreams) return 0;
    openStreams += 1;
    try {
      const expectWord = (ms: number): void => wait(ms, () => own.abort());
      expectWord(firstWordMs);
      const { signal } = own;
      const response = await surroundings.fetch(
        address + (tag === null ? '' : `&since=${encodeURIComponent(tag)}`),
        { credentials: 'omit', cache: 'no-store', signal },
      );
      listener.heard(response);
      if (!response.ok || response.body === null)
        return (Number(response.headers.get('retry-after')) || 0) * 1000;
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      for (let text = ''; ;) {
        const { done, value } = await reader.read();
        if (done || signal.aborted) return 0;
        expectWord(silenceMs);
        // A stream that goes on is one that works.
        if (isOpen) waitMs = shortestWaitMs;
        // Nobody can say what had changed before.
        else if (tag === null) listener.stale();
        isOpen = true;
        const frames = (text + decoder.decode(value, { stream: true })).split('\n\n');
        text = frames.pop() ?? '';
        for (const frame of frames) take(frame);
      }
    } finally {
      openStreams -= 1;
    }
  }

  function take(frame: string): void {
    const { id, event, data } = Object.fromEntries(
      Array.from(frame.matchAll(/^(\w+): (.*)/gm), ([, name, value]) => [name, value]),
    ) as Record<string, string | undefined>;
    tag = id ?? tag;
    if (data !== undefined && event === 'slots') listener.changed(JSON.parse(data) as SlotChanges);
    else if (data !== undefined) listener.stale();
  }

  return {
    wake,
    rest,
    goOnFrom(other) {
      const isBehind = isOpen && other !== tag;
      tag = other;
      if (isBehind) wake();
    },
  };
}
