import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MemberClient } from '@slotkit/shared/client';
import { newIdempotencyKey } from '../../flow/idempotency-key.ts';
import { isUnanswered } from '../console-error.ts';
import {
  batchesOf,
  idsWhere,
  mostAtOnce,
  resultsOf,
  type BulkBatch,
  type BulkResult,
} from './bulk-batches.ts';

/** What is done to many bookings. */
export interface BulkChange {
  readonly action: BulkActionName;
  readonly reason?: string;
  /** For `reassign`: who is to have them. */
  readonly host_id?: string;
}
/** The changes that can be made to many at once. */
export type BulkActionName = 'cancel' | 'reassign';

/** Bookings a call: few enough that somebody sees it go on. */
const batchSize = 50;

/** Changes many bookings, batch by batch, with what became of each. What was not sent, or not answered, can be gone on with. */
export class BulkRun implements ReactiveController {
  isRunning = false;
  /** Why the last call had no answer. */
  failure: unknown = null;
  readonly #host: ReactiveControllerHost & Pick<Element, 'isConnected'>;
  readonly #tellLate: () => void;
  #batches: readonly BulkBatch[] = [];
  #isStopping = false;

  /** `tellLate` is told once a run has ended that left something undone after the host was taken away, where nobody would see it. */
  constructor(host: ReactiveControllerHost & Pick<Element, 'isConnected'>, tellLate: () => void) {
    this.#host = host;
    this.#tellLate = tellLate;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#isStopping = true;
  }

  get isStopping(): boolean {
    return this.#isStopping && this.isRunning;
  }

  get results(): ReadonlyMap<string, BulkResult> {
    return resultsOf(this.#batches);
  }

  /** All that were begun with. */
  get count(): number {
    return this.#batches.reduce((sum, { ids }) => sum + ids.length, 0);
  }

  /** Whether any batch has no answer. */
  get isUnfinished(): boolean {
    return this.#batches.some(({ results }) => results === null);
  }

  /** How many may have been changed although the last call had no good answer. */
  get unheard(): number {
    if (this.failure === null || !isUnanswered(this.failure)) return 0;
    return this.#batches.find(({ results }) => results === null)?.ids.length ?? 0;
  }

  /** Begins with these bookings. */
  async start(client: MemberClient, change: BulkChange, ids: readonly string[]): Promise<void> {
    if (this.isRunning) return;
    this.#batches = batchesOf(ids, batchSize, newIdempotencyKey);
    await this.goOn(client, change);
  }

  /** Sends what has no answer, under the same keys as before. */
  async goOn(client: MemberClient, change: BulkChange): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.#isStopping = false;
    this.failure = null;
    try {
      for (const batch of this.#batches.filter(({ results }) => results === null)) {
        if (this.#isStopping) break;
        this.#host.requestUpdate();
        const results = await send(client, change, batch);
        this.#batches = this.#batches.map((one) => (one === batch ? { ...batch, results } : one));
      }
    } catch (error) {
      this.failure = error;
    } finally {
      this.isRunning = false;
      this.#host.requestUpdate();
      const isAllDone = !this.isUnfinished && idsWhere(this.results, false).length === 0;
      if (!this.#host.isConnected && !isAllDone) this.#tellLate();
    }
  }

  /** Tries those that failed once more; what came out well stays told. */
  async retry(client: MemberClient, change: BulkChange): Promise<void> {
    if (this.isRunning) return;
    const failed = idsWhere(this.results, false);
    const good = this.#batches.map(({ ids, key, results }) => ({
      ids: ids.filter((id) => !failed.includes(id)),
      key,
      results: results?.filter(({ ok }) => ok) ?? null,
    }));
    this.#batches = [
      ...good.filter(({ ids }) => ids.length > 0),
      ...batchesOf(failed, batchSize, newIdempotencyKey),
    ];
    await this.goOn(client, change);
  }

  /** Sends no more batches; what is on its way is waited for. */
  stop(): void {
    this.#isStopping = true;
    this.#host.requestUpdate();
  }
}

async function send(
  client: MemberClient,
  change: BulkChange,
  { ids, key }: BulkBatch,
): Promise<readonly BulkResult[]> {
  const { results } = await client.post('/v1/bookings/bulk', {
    params: { header: { 'Idempotency-Key': key } },
    body: { ...change, ids: [...ids], dry_run: false },
  });
  return results;
}

/** What a change would do, without doing it. All at once, as bookings can be in each other's way. */
export async function rehearse(
  client: MemberClient,
  change: BulkChange,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, BulkResult>> {
  const { results } = await client.post('/v1/bookings/bulk', {
    body: { ...change, ids: ids.slice(0, mostAtOnce), dry_run: true },
    signal,
  });
  return new Map(results.map((result) => [result.id, result]));
}
