/**
 * Until when an answer stays as it is if nothing but the clock goes on. Whatever lets the clock decide something says when that will be
 * decided otherwise; the earliest of these instants ends it.
 */
export class Validity {
  #endsAt = Infinity;

  /** From this instant on, in epoch milliseconds, the clock decides something otherwise. */
  endBy(at: number): void {
    if (at < this.#endsAt) this.#endsAt = at;
  }

  /** The first instant at which the answer may be another one, in epoch milliseconds; Infinity when the clock changes nothing. */
  get endsAt(): number {
    return this.#endsAt;
  }
}
