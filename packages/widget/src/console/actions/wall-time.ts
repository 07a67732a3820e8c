/**
 * The instant, in epoch milliseconds, at which clocks in a zone show what an input of `datetime-local` says ('2027-03-28T09:00'). Where
 * clocks go back it is the first of the two; a time that they leave out is taken for the one that they show instead. Null for no time.
 */
export function instantOf(local: string, zone: string): number | null {
  // Browsers make a date of much that is none.
  const shown = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  if (Number.isNaN(shown)) return null;
  // The offset of either side of a change: only one of them leads to what is shown.
  const day = 86_400_000;
  const guesses = [shown - day, shown + day].map((at) => shown - offsetAt(at, zone));
  const right = guesses.filter((at) => at + offsetAt(at, zone) === shown);
  return right.length > 0 ? Math.min(...right) : Math.max(...guesses);
}

/** How far clocks in a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  // Swedish writes times as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

/** What clocks in a zone show at an instant (epoch milliseconds), as an input of `datetime-local` has it. */
export const localAt = (at: number, zone: string): string =>
  new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
