import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, really: the browser moves the focus and types as for a visitor. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Types text where the focus is. */
export async function type(text: string): Promise<void> {
  // A WebDriver presses all that it is given at once, and a letter that comes twice only once.
  for (const letter of text) await sendKeys({ type: letter });
}
