/** Now, in epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** The visitor's own clock, corrected by the `Date` header of the server's answers: a wrong system clock does no harm. */
export class ServerClock implements Clock {
  #aheadMs = 0;
  readonly #local: () => number;

  constructor(local: () => number = Date.now) {
    this.#local = local;
  }

  now(): number {
    return this.#local() + this.#aheadMs;
  }

  /** Small differences are the header's whole seconds and the way here, and stay unheeded. */
  learn({ headers }: Response): void {
    const aheadMs = Date.parse(headers.get('date') ?? '') - this.#local();
    if (!Number.isNaN(aheadMs)) this.#aheadMs = Math.abs(aheadMs) < 2000 ? 0 : aheadMs;
  }
}
