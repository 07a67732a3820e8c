/** For how long an answer asks to be left alone, in milliseconds: `Retry-After` in seconds or as a date. 0 when it does not, or not readably. */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
