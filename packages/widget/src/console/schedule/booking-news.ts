import { newsText } from '../booking/booking-text.ts';
import type { Booking } from '../console-shapes.ts';
import type { ConsoleWords } from '../words/console-words.ts';

/** What has happened between two readings of the same days, as somebody hears it; '' for nothing. Of several the latest is said. */
export function bookingNews(
  before: readonly Booking[],
  after: readonly Booking[],
  words: ConsoleWords,
): string {
  const known = new Map(before.map(({ id, version }) => [id, version]));
  const changed = after
    .filter(({ id, version }) => known.get(id) !== version)
    .toSorted((a, b) => b.updated_at.localeCompare(a.updated_at));
  const [latest] = changed;
  if (!latest) return '';
  return newsText(latest, !known.has(latest.id), words);
}
