import { formatInstant } from '@slotkit/shared/time';
import type { Calendar } from '@slotkit/shared/wire';
import type { ConnectedCalendar } from './connected-calendar-store.ts';

/** A connected calendar as the wire says it; its credentials are never among it. */
export const presentCalendar = (calendar: ConnectedCalendar): Calendar => ({
  id: calendar.id,
  host_id: calendar.hostId,
  provider: calendar.provider,
  name: calendar.settings['name'] ?? null,
  url: calendar.settings['url'] ?? null,
  calendar_id: calendar.settings['calendar_id'] ?? null,
  conflicts: calendar.conflicts,
  write_to: calendar.writeTo,
  status: calendar.failure ?? (calendar.readAt === null && calendar.conflicts ? 'unread' : 'ok'),
  last_read_at: calendar.readAt === null ? null : formatInstant(calendar.readAt),
  last_error: calendar.lastError,
  archived: false,
  version: calendar.version,
  created_at: formatInstant(calendar.createdAt),
  updated_at: formatInstant(calendar.updatedAt),
});
