const pattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const unitsMs = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000] as const;

/** Milliseconds of an ISO 8601 duration in weeks, days of 24 hours, hours, minutes and seconds; null for anything else. */
export function parseDuration(text: string): number | null {
  const parts = text === 'P' ? null : pattern.exec(text);
  if (!parts) return null;
  return unitsMs.reduce((total, unitMs, index) => total + Number(parts[index + 1] ?? 0) * unitMs, 0);
}
