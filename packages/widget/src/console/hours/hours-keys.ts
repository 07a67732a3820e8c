import { moved, resized, snapMinutes, type Stretch } from './week-hours.ts';

/** The keys that change a stretch, as far as they matter here. */
type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>;

/**
 * What a key makes of a stretch: another one; null where it goes; undefined for a key that means nothing here.
 *
 * @param dayAfter how many days on the arrow to the right leads: 1, where lines run from right to left −1
 */
export function afterKey(
  stretch: Stretch,
  { key, shiftKey, altKey }: Key,
  dayAfter: 1 | -1,
): Stretch | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null;
  if (key === 'ArrowRight') return moved(stretch, 0, dayAfter);
  if (key === 'ArrowLeft') return moved(stretch, 0, -dayAfter);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const by = key === 'ArrowDown' ? snapMinutes : -snapMinutes;
  if (shiftKey) return resized(stretch, 'end', stretch.end + by);
  if (altKey) return resized(stretch, 'start', stretch.start + by);
  return moved(stretch, by);
}
