import { isWithin, type TagTimes } from './slot-tag.ts';

/** An answer as it was sent. */
export interface RecentAnswer extends TagTimes {
  readonly body: string;
}

const mostAnswers = 256;

/** The answers that were given last, each under the question and the state of the database from which it follows. */
export class RecentAnswers {
  readonly #answers = new Map<string, RecentAnswer>();

  /** One that still holds now. */
  find(basis: string, nowAt: number): RecentAnswer | null {
    const answer = this.#answers.get(basis);
    return answer && isWithin(answer, nowAt) ? answer : null;
  }

  add(basis: string, answer: RecentAnswer): void {
    this.#answers.delete(basis);
    const oldest = this.#answers.size < mostAnswers ? undefined : this.#answers.keys().next().value;
    if (oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(basis, answer);
  }
}
