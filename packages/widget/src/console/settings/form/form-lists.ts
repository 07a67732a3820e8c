/** The texts of a list. */
export const stringsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).filter((one): one is string => typeof one === 'string');

/** The numbers of a line; what is none stays as it is, so that the server can say what is wrong with it. */
export const numbersIn = (text: string): readonly (number | string)[] =>
  text
    .split(/[\s,;/]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : part));

/** The lines that have something in them. */
export const linesIn = (lines: unknown): readonly string[] =>
  stringsOf(lines)
    .map((line) => line.trim())
    .filter((line) => line !== '');
