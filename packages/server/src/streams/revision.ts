/** Counts changes of something, so that nobody who looks first and waits then misses one in between. */
export class Revision {
  #value = 0;
  readonly #waiting = new Set<() => void>();

  get value(): number {
    return this.#value;
  }

  /** It has changed. */
  raise(): void {
    this.#value++;
    for (const goOn of this.#waiting) goOn();
  }

  /** Resolves once the value is above `seen`, after so long at the latest, and when the signal is aborted. */
  past(seen: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.#value > seen || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const goOn = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(goOn);
        signal.removeEventListener('abort', goOn);
        resolve();
      };
      const timer = setTimeout(goOn, ms);
      this.#waiting.add(goOn);
      signal.addEventListener('abort', goOn, { once: true });
    });
  }
}
