import { dayMinutes, moved, resized, snapMinutes, snapped, type Stretch } from './week-hours.ts';

/** What a pointer has taken hold of. */
export interface HoursDrag {
  readonly kind: 'draw' | 'move' | 'start' | 'end';
  /** The stretch as it was; null for one that is drawn. */
  readonly of: Stretch | null;
  readonly day: number;
  /** The minute of the day at which it was taken. */
  readonly minute: number;
}

/** How long hours are that are made by a press alone. */
const pressedMinutes = 60;

/** What a drag has come to, with the pointer on a day at a minute. */
export function dragged({ kind, of, day, minute }: HoursDrag, onDay: number, atMinute: number): Stretch {
  if (of === null) return drawn(day, minute, atMinute);
  if (kind === 'move') return moved(of, snapped(atMinute - minute), onDay - of.day);
  // By the pointer nothing is drawn over midnight: that is beyond the day's column.
  return resized(
    of,
    kind === 'start' ? 'start' : 'end',
    Math.min(snapped(atMinute), Math.max(dayMinutes, of.end)),
  );
}

/** From where it began to where it is, whichever is first; a quarter of an hour at least. */
function drawn(day: number, from: number, to: number): Stretch {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const start = Math.min(Math.floor(first / snapMinutes) * snapMinutes, dayMinutes - snapMinutes);
  const end = Math.min(Math.ceil(last / snapMinutes) * snapMinutes, dayMinutes);
  return { day, start, end: Math.max(end, start + snapMinutes) };
}

/** The hours that a press makes at a minute, as far as the day goes. */
export function pressed(day: number, minute: number): Stretch {
  const start = Math.min(
    Math.floor(minute / (2 * snapMinutes)) * 2 * snapMinutes,
    dayMinutes - pressedMinutes,
  );
  return { day, start, end: start + pressedMinutes };
}
