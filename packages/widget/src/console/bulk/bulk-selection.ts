import type { ReactiveControllerHost } from 'lit';
import type { Booking } from '../console-shapes.ts';

/** Which rows of a list are ticked. One that has left the list is ticked no more. */
export class BulkSelection {
  readonly #host: ReactiveControllerHost;
  readonly #rows: () => readonly Booking[];
  #ids: ReadonlySet<string> | null = null;
  #turns = 0;
  /** Where the last tick was made: from there to the next with Shift everything is ticked. */
  #anchor: string | null = null;

  constructor(host: ReactiveControllerHost, rows: () => readonly Booking[]) {
    this.#host = host;
    this.#rows = rows;
  }

  /** Whether rows can be ticked at all now. */
  get isOn(): boolean {
    return this.#ids !== null;
  }

  /** How often it was begun or ended: another number is another selection. */
  get turns(): number {
    return this.#turns;
  }

  /** The ticked ones, in the list's order. */
  get bookings(): readonly Booking[] {
    const ids = this.#ids;
    return ids === null ? [] : this.#rows().filter(({ id }) => ids.has(id));
  }

  has(id: string): boolean {
    return this.#ids?.has(id) ?? false;
  }

  /** Begins with nothing ticked, or ends. */
  turn(isOn: boolean): void {
    this.#turns += 1;
    this.#set(isOn ? new Set() : null);
    this.#anchor = null;
  }

  /** Ticks one row or takes its tick away; with `isRange` all rows from the last one to it. */
  toggle(id: string, isRange: boolean): void {
    if (this.#ids === null) return;
    const isTicked = !this.#ids.has(id);
    const next = new Set(this.#ids);
    for (const one of isRange ? this.#range(id) : [id]) {
      if (isTicked) next.add(one);
      else next.delete(one);
    }
    this.#anchor = id;
    this.#set(next);
  }

  /** Ticks these and no others, of a selection that is on. */
  tick(ids: readonly string[]): void {
    this.#set(new Set(ids));
  }

  #range(id: string): readonly string[] {
    const ids = this.#rows().map((row) => row.id);
    const [from, to] = [ids.indexOf(this.#anchor ?? id), ids.indexOf(id)].toSorted((a, b) => a - b);
    return from === undefined || to === undefined || from < 0 ? [id] : ids.slice(from, to + 1);
  }

  #set(ids: ReadonlySet<string> | null): void {
    this.#ids = ids;
    this.#host.requestUpdate();
  }
}
