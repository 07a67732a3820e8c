import { Revision } from '../streams/revision.ts';
import type { SlotAnswers, SlotQuestion } from './slot-answers.ts';
import {
  differencesBetween,
  joinedDifferences,
  slotsIn,
  type AnsweredSlots,
  type SlotDifferences,
} from './slot-differences.ts';
import { holdingTag, isWithin, slotTag, type TagTimes } from './slot-tag.ts';

/** How far back a reader can go on from. */
const mostSteps = 64;
const mostDifferences = 5_000;

/** From one answer to the next one, by their tags. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly differences: SlotDifferences;
}

interface Known extends AnsweredSlots {
  readonly basis: string;
  readonly times: TagTimes;
  readonly tag: string;
}

/** What has changed for a reader. */
export interface SlotNews {
  /** Where the reader is then. */
  readonly tag: string;
  readonly differences: SlotDifferences;
  readonly first: string;
  /** Whether there is anything to tell; the tag may be another one although nothing has changed. */
  readonly isNews: boolean;
}

/** One question about slots, watched for everybody who asks it: the answer as it is, and the last changes of it. */
export class SlotWatch {
  readonly question: SlotQuestion;
  /** Raised when the answer is another one, and when there is none any more. */
  readonly revision = new Revision();
  readonly #answers: SlotAnswers;
  #known: Known | null = null;
  #steps: Step[] = [];
  #hasEnded = false;
  #looking: Promise<void> = Promise.resolve();

  constructor(question: SlotQuestion, answers: SlotAnswers) {
    this.question = question;
    this.#answers = answers;
  }

  /** There is nothing to be watched any more: what was asked about is gone. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Where somebody is who has the present answer. */
  get tag(): string {
    return this.#known?.tag ?? '';
  }

  /** How many slots are kept for it. */
  get size(): number {
    return this.#known?.slots.size ?? 0;
  }

  end(): void {
    this.#hasEnded = true;
    this.revision.raise();
  }

  /** Looks whether the answer still holds, one look after the other, and asks anew when it does not. Throws 404 and 422. */
  look(now: () => number): Promise<void> {
    const looking = this.#looking.then(() => this.#lookNow(now));
    this.#looking = looking.catch(() => undefined);
    return looking;
  }

  async #lookNow(now: () => number): Promise<void> {
    const basis = await this.#answers.basis(this.question);
    const known = this.#known;
    if (known?.basis === basis && isWithin(known.times, now())) return;
    const answer = await this.#answers.answer(this.question, basis);
    const tag = slotTag(basis, answer);
    const next: Known = { ...slotsIn(answer.body), basis, times: answer, tag };
    this.#known = next;
    if (known === null || known.tag === tag) return;
    this.#remember({ from: known.tag, to: tag, differences: differencesBetween(known.slots, next.slots) });
    this.revision.raise();
  }

  #remember(step: Step): void {
    this.#steps.push(step);
    let count = this.#steps.reduce((sum, { differences }) => sum + differences.size, 0);
    while (this.#steps.length > mostSteps || (count > mostDifferences && this.#steps.length > 1))
      count -= this.#steps.shift()?.differences.size ?? 0;
  }

  /**
   * What has changed since a reader was there; null when that is too long ago to tell.
   *
   * @param firstTold the first slot that the reader knows of; null when that is not known
   */
  since(tag: string, firstTold: string | null): SlotNews | null {
    const known = this.#known;
    if (!known) return null;
    const steps = tag === known.tag ? [] : this.#stepsFrom(tag);
    if (steps === null) return null;
    const differences = steps.reduce<SlotDifferences>(
      (sum, step) => joinedDifferences(sum, step.differences),
      new Map(),
    );
    const isNews = differences.size > 0 || firstTold !== known.first;
    return { tag: known.tag, differences, first: known.first, isNews };
  }

  #stepsFrom(tag: string): Step[] | null {
    const index = this.#steps.findLastIndex(({ from }) => from === tag);
    return index === -1 ? null : this.#steps.slice(index);
  }

  /** Where a reader is that says where it was: the tag by which it is known here, or null when it must begin anew. */
  placeOf(tag: string, now: number): string | null {
    if (tag === this.tag || this.#stepsFrom(tag) !== null) return tag;
    // The tag of an answer that another process gave, or this one long ago, in the same state.
    return this.#known && holdingTag(tag, this.#known.basis, now) !== null ? this.tag : null;
  }

  /** The first slot whatever the range, as it is now. */
  get first(): string {
    return this.#known?.first ?? 'null';
  }
}
