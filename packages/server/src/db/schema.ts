import type { BookingTables } from './tables/booking-tables.ts';
import type { CalendarTables } from './tables/calendar-tables.ts';
import type { ConfigurationTables } from './tables/configuration-tables.ts';
import type { DeliveryTables } from './tables/delivery-tables.ts';
import type { PeopleTables } from './tables/people-tables.ts';

/*
 * The tables, as both databases know them. Instants (`…_at`) are epoch milliseconds, UTC. Columns that end in `_json` hold
 * JSON text. Flags are 0 or 1. Ids are prefixed text.
 */

/** Every table by name. */
export interface Schema
  extends ConfigurationTables, BookingTables, PeopleTables, DeliveryTables, CalendarTables {}
