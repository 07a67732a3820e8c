/**
 * Puts a text into the clipboard. Resolves with whether it is there: a page in the background, or one without leave, may not write there.
 */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
