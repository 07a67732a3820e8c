import type {
  BookingEvent,
  BookingSource,
  BookingState,
  TimelineNote,
  TimelineType,
} from '@slotkit/shared/lifecycle';
import type { SkipReason } from '@slotkit/shared/vocabularies';
import type { ReminderKind } from '@slotkit/shared/wire';
import type { ConsolePageName } from '../address/console-address.ts';
import type { BookingTabName } from '../bookings/booking-tabs.ts';
import type { Booking } from '../console-shapes.ts';
import { words as en } from './en.ts';

/** What is said for each word of the lifecycle and of the console's own lists: one missing does not compile. */
interface SaidByName {
  readonly pages: Readonly<Record<ConsolePageName, string>>;
  readonly tabs: Readonly<Record<BookingTabName, string>>;
  readonly states: Readonly<Record<BookingState, string>>;
  readonly sources: Readonly<Record<BookingSource, string>>;
  readonly actions: Readonly<Partial<Record<BookingEvent, string>>>;
  readonly happened: Readonly<Record<TimelineType | TimelineNote, string>>;
  readonly kinds: Readonly<Record<ReminderKind, string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly because: Readonly<Record<NonNullable<Booking['decision']>['because'], string>>;
}

/** Every sentence of the console in one language. */
export type ConsoleWords = typeof en & SaidByName;

/** The console's sentences. */
export const consoleWords: ConsoleWords = en;

/** What is said for a name that the server sent; the name itself, readable, where a newer server has one more. */
export const saidFor = (said: Readonly<Record<string, string>>, name: string): string =>
  said[name] ?? name.replaceAll(/[._]/g, ' ');
