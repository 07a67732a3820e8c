/** Control characters, and those that change the direction of text: a name must not command the terminal that shows it. */
const commands = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** Text that visitors or other servers wrote, as one line for a terminal. */
export const plainText = (text: string): string => text.replaceAll(commands, ' ').trim();
