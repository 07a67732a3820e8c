import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@slotkit/shared';
import type { Deps } from '../deps.ts';
import { ChangeSignal } from '../streams/change-signal.ts';
import { oneAtATime } from '../streams/one-at-a-time.ts';
import type { SlotAnswers, SlotQuestion } from './slot-answers.ts';
import { SlotWatch } from './slot-watch.ts';

const mostWatches = 1_000;
const pauseMs = 100;

interface Watched {
  readonly watch: SlotWatch;
  readonly unsubscribe: () => void;
  viewers: number;
  /** Until when it is kept without viewers, by the machine's own clock. */
  emptySince: number;
}

/**
 * The questions about slots that this process watches, each once however many people look at its answer. A question is watched a while
 * longer than anybody asks it, so that who comes back goes on from there.
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
    const known = this.#watched.get(key) ?? this.#begin(key, question);
    known.viewers++;
    const leave = (): void => {
      known.viewers--;
      known.emptySince = performance.now();
    };
    try {
      await this.#lookAt(known.watch);
    } catch (error) {
      leave();
      if (known.viewers === 0) this.#forget(key, known);
      throw error;
    }
    return { watch: known.watch, leave };
  }

  #begin(key: string, question: SlotQuestion): Watched {
    if (this.#watched.size >= mostWatches)
      throw new AppError('unavailable', 'This server watches no more questions just now.', {
        retryAfterSeconds: 5,
      });
    const watched: Watched = {
      watch: new SlotWatch(question, this.#answers),
      unsubscribe: this.#signal.subscribe(() => this.#looking.ask()),
      viewers: 0,
      emptySince: performance.now(),
    };
    this.#watched.set(key, watched);
    return watched;
  }

  #forget(key: string, watched: Watched): void {
    watched.unsubscribe();
    watched.watch.end();
    if (this.#watched.get(key) === watched) this.#watched.delete(key);
  }

  async #lookAtAll(): Promise<void> {
    const { lingerMs } = this.#deps.streams.times;
    const beganAt = performance.now();
    for (const [key, watched] of this.#watched) {
      if (watched.viewers === 0 && performance.now() - watched.emptySince >= lingerMs) {
        this.#forget(key, watched);
        continue;
      }
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
