import { randomBytes } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { withinRequest } from '../request-scope.ts';
import { lanesWithRoom, withBegun, withEnded, type LaneLoad } from './lanes.ts';
import { claimDue, type ClaimedRow, type Settlement } from './outbox-store.ts';
import { runDelivery } from './run-delivery.ts';
import type { Work } from './work.ts';

/**
 * Works on outbox rows that are due by `deps.clock`, side by side as far as their lanes have room: it claims a row, lets it run, and
 * goes on claiming. Whenever a row ends, and whenever it is told to, it looks again; so a slow receiver holds up its own lane alone.
 */
export class OutboxRun {
  readonly #deps: Deps;
  readonly #handlers: Work['handlers'];
  readonly #isPaused: () => boolean;
  readonly #workerId = `wrk_${randomBytes(8).toString('hex')}`;
  readonly #inFlight = new Set<Promise<void>>();
  #loads: ReadonlyMap<string, LaneLoad> = new Map();
  #looking: Promise<void> | undefined;
  #again = false;
  #claims = 0;
  #done = 0;

  /** @param isPaused asked before every claim: what is under way is finished, nothing more is begun */
  constructor(deps: Deps, handlers: Work['handlers'], isPaused: () => boolean = () => false) {
    this.#deps = deps;
    this.#handlers = handlers;
    this.#isPaused = isPaused;
  }

  /** How many rows it has tried so far. */
  get done(): number {
    return this.#done;
  }

  get isBusy(): boolean {
    return this.#looking !== undefined || this.#inFlight.size > 0;
  }

  /** Claims what is due now and what its lanes have room for, without waiting for what that leads to. */
  look(): void {
    this.#again = true;
    this.#looking ??= this.#lookWhileAsked();
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.isBusy)
      await Promise.race([this.#looking, ...this.#inFlight].filter((one) => one !== undefined));
  }

  async #lookWhileAsked(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        await this.#claimAll();
      }
    } catch (error) {
      this.#deps.log.error({ err: error }, 'the worker could not look for work');
    } finally {
      this.#looking = undefined;
    }
  }

  async #claimAll(): Promise<void> {
    const { db, clock } = this.#deps;
    for (;;) {
      const lanes = lanesWithRoom(this.#loads);
      if (lanes === null || this.#isPaused()) return;
      const claimant = `${this.#workerId}/${++this.#claims}`;
      const [row] = await claimDue(db, claimant, clock.now(), 1, lanes);
      if (!row) return;
      const running = this.#run(row, claimant).finally(() => {
        this.#inFlight.delete(running);
        this.look();
      });
      this.#inFlight.add(running);
    }
  }

  async #run(row: ClaimedRow, claimant: string): Promise<void> {
    this.#loads = withBegun(this.#loads, row.lane);
    const claim = { id: row.id, workerId: claimant };
    const settlement = await withinRequest(row.requestId, () =>
      runDelivery(this.#deps, this.#handlers, row, claim),
    );
    this.#loads = withEnded(this.#loads, row.lane, receiverAfter(settlement));
    this.#done++;
  }
}

function receiverAfter(settlement: Settlement | null): Parameters<typeof withEnded>[2] {
  if (settlement?.status === 'sent') return 'answered';
  return settlement?.status === 'pending' ? 'failed' : 'not asked';
}
