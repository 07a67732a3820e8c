import type { Clock } from '../clock.ts';

/** The day of an instant in UTC, as YYYY-MM-DD. */
export const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Makes something when it is first asked for, and anew on each day (UTC). */
export function eachDay<Made>(clock: Pick<Clock, 'now'>, make: () => Made): () => Made {
  let made: { readonly day: string; readonly value: Made } | null = null;
  return () => {
    const day = dayAt(clock.now());
    if (made?.day !== day) made = { day, value: make() };
    return made.value;
  };
}
