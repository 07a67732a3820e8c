/** Thrown for events that would take too long to follow. */
export class TooManyRepeats extends Error {
  override readonly name = 'TooManyRepeats';
}

/**
 * How much is looked at before it is given up: for one rule, for one calendar object with all its rules and exceptions, and for all
 * objects of one answer. A step is about a day that is looked at, a third of a microsecond. An event every day since 1970 that counts
 * its times takes 60,000; no calendar that a person keeps comes near the others.
 */
const limits = {
  rule: { steps: 100_000, says: 'an event repeats too often to be followed' },
  object: { steps: 200_000, says: 'an event has too many repetitions and exceptions to be followed' },
  reading: { steps: 5_000_000, says: 'the calendar has too many repetitions to be followed' },
} as const;

/** What else costs, in days looked at. */
export const stepsFor = { moment: 10, version: 20, zone: 100 } as const;

/** Ends the work on what others wrote before it takes too long: what is spent counts here and in the budgets that this one is part of. */
export class StepBudget {
  readonly #of: keyof typeof limits;
  readonly #whole: StepBudget | null;
  #left: number;

  constructor(of: keyof typeof limits, whole: StepBudget | null = null) {
    this.#of = of;
    this.#whole = whole;
    this.#left = limits[of].steps;
  }

  /** Call it before the work is done. Throws TooManyRepeats when there is not enough left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooManyRepeats(limits[this.#of].says);
    this.#whole?.spend(steps);
  }
}
