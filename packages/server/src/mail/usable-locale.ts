/** Whether dates and numbers can be written for a language tag, whoever made it up. */
export function isUsableLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
