/** What a cell can hold; null is an empty one. */
export type Cell = string | number | null;

/** What spreadsheets begin formulas with, also written full width, whatever blanks or controls stand before it. */
const beginsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]/u;
/** A tab or line break at the beginning can lead a program to the next cell, and to what begins there. */
const beginsElsewhere = /^[\t\r\n]/;

/**
 * A line of CSV (RFC 4180), every cell in quotation marks. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, by which spreadsheets know text: whoever books chooses its own name, and it is opened on another's machine.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const isHarmful = typeof cell === 'string' && (beginsFormula.test(text) || beginsElsewhere.test(text));
  return `"${(isHarmful ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** By which spreadsheets know that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';
