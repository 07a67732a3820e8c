/** Characters that turn the direction of text that follows them (UAX #9): they make words read as something else. */
const directionTricks = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Everything that any program takes for the end of a line. */
const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
const controls = /[^\P{Cc}\n]+/gu;

/** Text as somebody typed it, as one line that cannot break out of the place where it stands. */
export const cleanLine = (text: string): string =>
  cleanLines(text)
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim();

/** The same with its line breaks kept, each a `\n`. */
export const cleanLines = (text: string): string =>
  text.toWellFormed().replaceAll(lineBreaks, '\n').replaceAll(controls, ' ').replaceAll(directionTricks, '');

/** The same words, none of which a mail program makes a link of: whoever fills in a form must not send strangers to a place. */
export const withoutLinks = (text: string): string =>
  text.replaceAll(/:\/\/|(?<=\S)\.(?=[\p{L}\d]{2})|(?<=\S)@(?=\S)/gu, ' ');
