import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, really: the browser moves the focus and types as for a visitor. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Types text where the focus is. */
export const type = (text: string): Promise<void> => sendKeys({ type: text });
