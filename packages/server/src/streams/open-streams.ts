import { AppError } from '@slotkit/shared';

/** How long streams do what; milliseconds of the machine's own clock, like all timeouts. */
export interface StreamTimes {
  /** A stream that has nothing to say says so this often, and its caller is looked up again. */
  readonly heartbeatMs: number;
  /** How often the database is asked for what nobody has told of. */
  readonly pollMs: number;
  /** A reader that takes nothing for so long is cut off: it can come back and read on. */
  readonly stallMs: number;
  /** How long the answer to a question about slots is kept after the last one who looked at it has gone. */
  readonly lingerMs: number;
}

const usualTimes: StreamTimes = { heartbeatMs: 15_000, pollMs: 1_000, stallMs: 60_000, lingerMs: 60_000 };

/** How many streams one process holds open. */
export const streamLimits = {
  /** Of one client or member. */
  events: 10,
  /** Of one address: many people can sit behind one. */
  slots: 120,
  all: 5_000,
} as const;

/** Counts open streams for whoever looks after the server. */
export interface StreamGauge {
  inc(labels: { readonly kind: string }): void;
  dec(labels: { readonly kind: string }): void;
}

/** One open stream's place among them. */
export interface StreamPlace {
  /** Aborted when the stream is to end, whoever wants that. */
  readonly signal: AbortSignal;
  /** Gives the place back, and ends the stream. */
  leave(): void;
}

/** The streams that this process holds open: how many, whose, and their end. */
export class OpenStreams {
  readonly times: StreamTimes;
  readonly #isLimited: boolean;
  readonly #gauge: StreamGauge | undefined;
  readonly #open = new Set<AbortController>();
  readonly #byCaller = new Map<string, number>();
  #isClosing = false;

  /** @param isLimited whether one caller may have only so many */
  constructor(isLimited: boolean, times: Partial<StreamTimes> = {}, gauge?: StreamGauge) {
    this.#isLimited = isLimited;
    this.times = { ...usualTimes, ...times };
    this.#gauge = gauge;
  }

  get count(): number {
    return this.#open.size;
  }

  /** Takes a place. Throws 429 when the caller has too many, 503 when the process has, or is about to end. */
  enter(kind: 'events' | 'slots', caller: string): StreamPlace {
    if (this.#isClosing || this.#open.size >= streamLimits.all)
      throw new AppError('unavailable', 'This server holds no more streams open just now.', {
        retryAfterSeconds: 5,
      });
    const key = `${kind} ${caller}`;
    const most = streamLimits[kind];
    const count = this.#byCaller.get(key) ?? 0;
    if (this.#isLimited && count >= most)
      throw new AppError('rate_limited', `At most ${most} streams at once, please. Close one first.`, {
        retryAfterSeconds: 5,
      });
    const controller = new AbortController();
    this.#open.add(controller);
    this.#byCaller.set(key, count + 1);
    this.#gauge?.inc({ kind });
    return {
      signal: controller.signal,
      leave: () => {
        if (!this.#open.delete(controller)) return;
        const left = (this.#byCaller.get(key) ?? 1) - 1;
        if (left === 0) this.#byCaller.delete(key);
        else this.#byCaller.set(key, left);
        this.#gauge?.dec({ kind });
        controller.abort();
      },
    };
  }

  /** Ends all of them, and lets nobody in any more: their readers come back to whoever serves then. */
  close(): void {
    this.#isClosing = true;
    for (const controller of this.#open) controller.abort();
  }
}
