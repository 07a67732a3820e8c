import type { Deps } from '../deps.ts';
import { ChangeSignal } from '../streams/change-signal.ts';
import { oneAtATime } from '../streams/one-at-a-time.ts';
import { Revision } from '../streams/revision.ts';
import { numberEvents } from './number-events.ts';
import { eventsAfter, lastPosition, type StreamedEvent } from './stream-store.ts';

const mostAtOnce = 20;
const mostKept = 8;
const pauseMs = 50;

/**
 * What all streams of this process read events from: it looks once for all of them whether there are new ones, and those who stand at
 * the same place share one reading. While nobody reads it does nothing.
 */
export class EventFeed {
  readonly #deps: Deps;
  readonly #signal: ChangeSignal;
  readonly #revision = new Revision();
  readonly #readings = new Map<string, Promise<readonly StreamedEvent[]>>();
  readonly #looking = oneAtATime(() => this.#look(), pauseMs);
  #position = -1;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#signal = new ChangeSignal(deps.db, deps.streams.times.pollMs);
  }

  /** Raised when there are new events. Take its value before reading. */
  get revision(): Revision {
    return this.#revision;
  }

  /** Begins to look. Returns how to end that. */
  join(): () => void {
    const leave = this.#signal.subscribe(() => this.#looking.ask());
    this.#looking.ask();
    return leave;
  }

  /** The next events of an app after a position; none when there are no more yet. */
  after(appId: string, position: number): Promise<readonly StreamedEvent[]> {
    const key = `${this.#revision.value} ${appId} ${position}`;
    const known = this.#readings.get(key);
    if (known) return known;
    const reading = eventsAfter(this.#deps.db.read, appId, position, mostAtOnce);
    this.#readings.set(key, reading);
    reading.catch(() => this.#readings.delete(key));
    // Whoever reads from long ago stands alone; what is kept is for those who are up to date.
    const [oldest] = this.#readings.keys();
    if (oldest !== undefined && this.#readings.size > mostKept) this.#readings.delete(oldest);
    return reading;
  }

  async #look(): Promise<void> {
    const { db, log } = this.#deps;
    try {
      await numberEvents(db);
      const position = await lastPosition(db.read);
      if (position === this.#position) return;
      this.#position = position;
      this.#revision.raise();
    } catch (error) {
      log.warn({ err: error }, 'could not look for new events; the next look comes soon');
    }
  }
}
