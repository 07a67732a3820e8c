import { isDay } from '../../time/days.ts';

/** Beyond these nobody books, and arithmetic with instants ends not far from there. */
const [firstYear, endYear] = ['1970', '9000'];

/** A day of an address, or null: 'YYYY-MM-DD', where it can be reckoned with. */
export const dayIn = (text: string): string | null =>
  isDay(text) && text >= firstYear && text < endYear ? text : null;

/** An instant of an address in epoch milliseconds, or null: ISO 8601, where it can be reckoned with. */
export function instantIn(text: string): number | null {
  const at = Date.parse(text);
  return at >= Date.parse(firstYear) && at < Date.parse(endYear) ? at : null;
}
