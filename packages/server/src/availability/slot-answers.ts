import type { Interval } from '@slotkit/shared/time';
import type { SlotsQuery } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { publicEventType } from '../event-types/public-event-type.ts';
import { offerOf, type Offer } from './offer.ts';
import { needsHosts, presentCompactSlots, presentSlots } from './present-slots.ts';
import { RecentAnswers, type RecentAnswer } from './recent-answers.ts';
import { slotState } from './slot-change-store.ts';
import { listSlots } from './slot-service.ts';
import { isWithin } from './slot-tag.ts';

/** What a visitor asks: which slots of an event type, in which shape. */
export interface SlotQuestion {
  readonly appId: string;
  readonly slug: string;
  readonly query: SlotsQuery;
  /** What `from` and `to` of the query mean. */
  readonly range: Interval;
}

/** What is offered to whom: a booking that is to be moved is not in its own way. */
export interface Asker {
  readonly offer: Offer;
  readonly exceptBookingId: string | null;
}

/** Answers visitors. Whoever asks the same in the same state of the database gets the same answer, computed once, also while it is computed. */
export class SlotAnswers {
  readonly #deps: Deps;
  readonly #recent = new RecentAnswers();
  readonly #computing = new Map<string, Promise<RecentAnswer>>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /**
   * The question and the state of the database from which an answer follows: the same text means the same answer, but for the clock. Read
   * before the answer: that may be younger than the state that it stands under, never older.
   */
  async basis({ appId, slug, query }: SlotQuestion): Promise<string> {
    return JSON.stringify([appId, slug, query, await slotState(this.#deps.db.read, appId, slug)]);
  }

  /** The answer to a question in a state that was just read. Throws 404 and 422. */
  async answer(question: SlotQuestion, basis: string): Promise<RecentAnswer> {
    const { clock } = this.#deps;
    const kept = this.#recent.find(basis, clock.now());
    if (kept) return kept;
    const shared = await this.#computing.get(basis);
    if (shared && isWithin(shared, clock.now())) return shared;
    const computing = this.#compute(question, basis).finally(() => this.#computing.delete(basis));
    this.#computing.set(basis, computing);
    return computing;
  }

  async #compute(question: SlotQuestion, basis: string): Promise<RecentAnswer> {
    this.#deps.metrics.slotReadings.inc();
    const { appId, slug, query, range } = question;
    const answer = await answerTo(this.#deps, query, range, await visitorOf(this.#deps, appId, slug, query));
    this.#recent.add(basis, answer);
    return answer;
  }
}

/** What a visitor is offered. Throws 404 and 422. */
export async function visitorOf(deps: Deps, appId: string, slug: string, query: SlotsQuery): Promise<Asker> {
  const offer = offerOf(await publicEventType(deps, appId, slug), {
    durationMinutes: query.duration_minutes,
    hostId: query.host_id,
    locationId: query.location_id,
  });
  return { offer, exceptBookingId: null };
}

/** The body of an answer, and for how long the clock leaves it true. */
export async function answerTo(
  { db, clock }: Deps,
  query: SlotsQuery,
  range: Interval,
  { offer, exceptBookingId }: Asker,
): Promise<RecentAnswer> {
  const fromAt = clock.now();
  const isCompact = query.shape === 'compact';
  const listed = await listSlots(db.read, offer, {
    range,
    nowAt: fromAt,
    exceptBookingId,
    namesHosts: needsHosts(offer, isCompact),
    isBounded: !isCompact,
  });
  const answer = isCompact ? presentCompactSlots : presentSlots;
  const body = JSON.stringify(answer(offer, query.timezone, listed));
  return { body, fromAt, untilAt: listed.validUntilAt };
}
