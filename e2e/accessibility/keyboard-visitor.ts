import { expect, type Page } from '@playwright/test';
import { focusedElement } from './focused-element.ts';
import { installProbe } from './probe.ts';
import { lookAtFocus } from './tab-walk.ts';

/** Somebody who has a keyboard and hears what a screen reader says, and nothing else. */
export class KeyboardVisitor {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until the focus is on something; `what` as in `button "Book"`. */
  async isOn(what: RegExp | string): Promise<void> {
    await installProbe(this.#page);
    const spoken = async () => {
      const focused = await focusedElement(this.#page);
      return focused === null ? 'nothing' : `${focused.role} "${focused.name}"`;
    };
    await (typeof what === 'string' ? expect.poll(spoken).toBe(what) : expect.poll(spoken).toMatch(what));
  }

  /** Presses Tab once for each of these stops, which follow each other, and sees the focus on every one of them. */
  async tabTo(...stops: readonly (RegExp | string)[]): Promise<void> {
    for (const stop of stops) {
      await this.#page.keyboard.press('Tab');
      await this.isOn(stop);
      const seen = await this.#page.evaluate(lookAtFocus);
      expect(seen?.problems).toEqual([]);
    }
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** Waits until this is said aloud: at once as an `alert`, or when there is time as a `status`. */
  async hears(role: 'alert' | 'status', words: RegExp | string): Promise<void> {
    await expect(this.#page.getByRole(role).filter({ hasText: words })).toBeAttached();
  }

  /** What help and errors say about the element with the focus. */
  async isTold(words: RegExp): Promise<void> {
    await expect.poll(async () => (await focusedElement(this.#page))?.description).toMatch(words);
  }
}
