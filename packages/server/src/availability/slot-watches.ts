import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@slotkit/shared';
import type { Deps } from '../deps.ts';
import { ChangeSignal } from '../streams/change-signal.ts';
import { oneAtATime } from '../streams/one-at-a-time.ts';
import type { SlotAnswers, SlotQuestion } from './slot-answers.ts';
import { SlotWatch } from './slot-watch.ts';

/** Of all questions together: whoever asks can make one of thousands of slots, and another one with every minute that it begins later. */
const mostWatches = 1_000;
const mostSlots = 400_000;
const pauseMs = 100;

interface Watched {
  readonly watch: SlotWatch;
  viewers: number;
  /** While there are viewers: ends being told of changes. */
  unsubscribe: () => void;
  /** While there are none: forgets it. */
  forgetting: NodeJS.Timeout | undefined;
}

/**
 * The questions about slots that this process watches, each once however many people look at its answer. The last answer is kept a while
 * longer than anybody looks, so that who comes back is told what has changed since.
 */
export class SlotWatches {
  readonly #deps: Deps;
  readonly #answers: SlotAnswers;
  readonly #signal: ChangeSignal;
  readonly #watched = new Map<string, Watched>();
  readonly #looking = oneAtATime(() => this.#lookAtAll(), pauseMs);

  constructor(deps: Deps, answers: SlotAnswers) {
    this.#deps = deps;
    this.#answers = answers;
    this.#signal = new ChangeSignal(deps.db, deps.streams.times.pollMs);
  }

  /** Begins to watch a question, as it is answered now. Throws 404 and 422, and 503 when there are too many. */
  async join(question: SlotQuestion): Promise<{ readonly watch: SlotWatch; readonly leave: () => void }> {
    const { slug, appId, query } = question;
    const key = JSON.stringify([appId, slug, query]);
    const watched = this.#watched.get(key) ?? this.#begin(key, question);
    this.#enter(watched);
    try {
      await this.#lookAt(watched.watch);
    } catch (error) {
      this.#leave(key, watched);
      if (watched.viewers === 0) this.#forget(key, watched);
      throw error;
    }
    return { watch: watched.watch, leave: () => this.#leave(key, watched) };
  }

  #begin(key: string, question: SlotQuestion): Watched {
    this.#makeRoom();
    const watched: Watched = {
      watch: new SlotWatch(question, this.#answers),
      viewers: 0,
      unsubscribe: () => undefined,
      forgetting: undefined,
    };
    this.#watched.set(key, watched);
    return watched;
  }

  #enter(watched: Watched): void {
    clearTimeout(watched.forgetting);
    if (watched.viewers === 0) watched.unsubscribe = this.#signal.subscribe(() => this.#looking.ask());
    watched.viewers++;
  }

  #leave(key: string, watched: Watched): void {
    watched.viewers--;
    if (watched.viewers > 0) return;
    watched.unsubscribe();
    const { lingerMs } = this.#deps.streams.times;
    watched.forgetting = setTimeout(() => this.#forget(key, watched), lingerMs).unref();
  }

  #forget(key: string, watched: Watched): void {
    clearTimeout(watched.forgetting);
    watched.unsubscribe();
    watched.watch.end();
    if (this.#watched.get(key) === watched) this.#watched.delete(key);
  }

  /** Forgets those whom nobody looks at, the oldest first. */
  #makeRoom(): void {
    const isFull = (): boolean =>
      this.#watched.size >= mostWatches ||
      [...this.#watched.values()].reduce((sum, { watch }) => sum + watch.size, 0) >= mostSlots;
    for (const [key, watched] of this.#watched) {
      if (!isFull()) return;
      if (watched.viewers === 0) this.#forget(key, watched);
    }
    if (!isFull()) return;
    throw new AppError('unavailable', 'This server watches no more questions just now.', {
      retryAfterSeconds: 5,
    });
  }

  async #lookAtAll(): Promise<void> {
    const beganAt = performance.now();
    for (const [key, watched] of this.#watched) {
      if (watched.viewers === 0) continue;
      try {
        await this.#lookAt(watched.watch);
      } catch (error) {
        // What is gone, or cannot be asked any more, ends; whoever asks again is told why.
        if (error instanceof AppError) this.#forget(key, watched);
        else
          this.#deps.log.warn({ err: error }, 'could not look for changed slots; the next look comes soon');
      }
    }
    // However many questions are watched and however much is committed, half of the time is for everybody else.
    await delay(performance.now() - beganAt, undefined, { ref: false });
  }

  #lookAt(watch: SlotWatch): Promise<void> {
    return watch.look(() => this.#deps.clock.now());
  }
}
