import type { Shapes } from '@slotkit/shared/client';
import type { ConsoleDesk } from '../console-desk.ts';
import { isSameWeek, weekOf, type WeekHours } from './week-hours.ts';

/** Hours that were changed and not saved. */
export interface HoursDraft {
  /** What they were changed from. */
  readonly base: Shapes['Schedule'];
  readonly week: WeekHours;
  /** What they were before each change, the latest last. */
  readonly past: readonly WeekHours[];
}

/** Changed hours by host, kept while the desk is open: elements go when another page is opened. While there are any, closing the window asks. */
class HoursDrafts {
  readonly #byHost = new Map<string, HoursDraft>();

  of(hostId: string): HoursDraft | null {
    return this.#byHost.get(hostId) ?? null;
  }

  keep(hostId: string, draft: HoursDraft | null): void {
    if (draft === null) this.#byHost.delete(hostId);
    else this.#byHost.set(hostId, draft);
    const isAnyChanged = [...this.#byHost.values()].some(({ week, base }) => !isSameWeek(week, weekOf(base)));
    if (isAnyChanged) addEventListener('beforeunload', askFirst);
    else removeEventListener('beforeunload', askFirst);
  }
}

const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault();

const byDesk = new WeakMap<ConsoleDesk, HoursDrafts>();

/** The changed hours of a desk. */
export function draftsOf(desk: ConsoleDesk): Pick<HoursDrafts, 'of' | 'keep'> {
  const drafts = byDesk.get(desk) ?? new HoursDrafts();
  byDesk.set(desk, drafts);
  return drafts;
}
