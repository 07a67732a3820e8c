/** Remembers so many values by a text from which each of them follows; the one that was used longest ago leaves first. */
export class LastUsed<Value> {
  readonly #size: number;
  readonly #values = new Map<string, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  /** What stands under a text, worked out when it is not there. */
  get(text: string, workOut: () => Value): Value {
    let value = this.#values.get(text);
    if (value === undefined) {
      value = workOut();
      const oldest = this.#values.size < this.#size ? undefined : this.#values.keys().next().value;
      if (oldest !== undefined) this.#values.delete(oldest);
    } else {
      this.#values.delete(text);
    }
    this.#values.set(text, value);
    return value;
  }

  clear(): void {
    this.#values.clear();
  }
}
