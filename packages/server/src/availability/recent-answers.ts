import { isWithin, type TagTimes } from './slot-tag.ts';

/** An answer as it was sent. */
export interface RecentAnswer extends TagTimes {
  readonly body: string;
}

const mostAnswers = 256;
/** Of all bodies together: whoever asks can make one that is megabytes long, and another one with every minute that it begins later. */
const mostCharacters = 8_000_000;

/** The answers that were given last, each under the question and the state of the database from which it follows. */
export class RecentAnswers {
  readonly #answers = new Map<string, RecentAnswer>();
  #characters = 0;

  /** One that still holds now. */
  find(basis: string, nowAt: number): RecentAnswer | null {
    const answer = this.#answers.get(basis);
    return answer && isWithin(answer, nowAt) ? answer : null;
  }

  add(basis: string, answer: RecentAnswer): void {
    this.#forget(basis);
    if (answer.body.length > mostCharacters / 4) return;
    this.#answers.set(basis, answer);
    this.#characters += answer.body.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= mostAnswers && this.#characters <= mostCharacters) return;
      this.#forget(oldest);
    }
  }

  #forget(basis: string): void {
    this.#characters -= this.#answers.get(basis)?.body.length ?? 0;
    this.#answers.delete(basis);
  }
}
