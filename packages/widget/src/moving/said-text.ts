/** What a page says as text: words, numbers, yes or no, an instant, or a list of them; undefined for everything else and for nothing. */
export function saidText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(saidText).filter(Boolean).join(',') || undefined;
  if (value instanceof Date) return value.toJSON() ?? undefined;
  if (!['boolean', 'number', 'string'].includes(typeof value)) return undefined;
  return String(value) || undefined;
}
