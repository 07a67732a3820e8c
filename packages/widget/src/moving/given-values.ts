import { saidText } from './said-text.ts';

/** What a page gives by name, as text: each value is taken once, and what nobody took is left over. */
export class GivenValues {
  readonly #left = new Map<string, string>();

  constructor(given: Readonly<Record<string, unknown>>) {
    for (const [name, value] of Object.entries(given)) {
      const said = saidText(value);
      if (said !== undefined) this.#left.set(name, said);
    }
  }

  /** The first that is given of several names for the same; none of them is left over. */
  take(...names: readonly string[]): string | undefined {
    const found = names.map((name) => this.#left.get(name)).find(Boolean);
    for (const name of names) this.#left.delete(name);
    return found;
  }

  /** A person's name, whole or made of two halves, each under one of several names; empty where nobody is named. */
  takeName(whole: readonly string[], first: readonly string[], last: readonly string[]): string {
    const halves = [this.take(...first), this.take(...last)].filter(Boolean).join(' ');
    return this.take(...whole) ?? halves;
  }

  /** What is left over, as it is now. */
  get left(): readonly (readonly [name: string, value: string])[] {
    return [...this.#left];
  }
}
