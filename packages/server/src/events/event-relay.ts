import { onCommit } from '../db/commits.ts';
import type { Deps } from '../deps.ts';
import { oneAtATime } from '../streams/one-at-a-time.ts';
import { numberEvents } from './number-events.ts';

const pauseMs = 100;

/** Tells other processes what this one commits, until it is stopped. */
export interface EventRelay {
  stop(): Promise<void>;
}

/**
 * After commits of this process, numbers the events among them and tells the other processes that there is something new: in queries of
 * its own, a few a second at most, since announcements of a database go one after the other and would hold up the changes themselves.
 */
export function startEventRelay({ db, log }: Pick<Deps, 'db' | 'log'>): EventRelay {
  const relaying = oneAtATime(async () => {
    try {
      await numberEvents(db);
      await db.announce();
    } catch (error) {
      log.warn({ err: error }, 'could not tell other processes of what is new; they find it a little later');
    }
  }, pauseMs);
  const end = onCommit(db, () => relaying.ask());
  return {
    async stop() {
      end();
      await relaying.idle();
    },
  };
}
