import { formatInstant } from '@slotkit/shared/time';
import type { TimelineEntry as TimelineOnWire } from '@slotkit/shared/wire';
import type { TimelineEntry } from './timeline-store.ts';

/** A row of a booking's history as the wire says it: instants within its data become `start`, `end` in ISO 8601. */
export const presentTimelineEntry = (entry: TimelineEntry & { readonly id: string }): TimelineOnWire => ({
  id: entry.id,
  type: entry.type,
  at: formatInstant(entry.at),
  actor: entry.actor,
  source: entry.source,
  data: onWire(entry.data),
});

const onWire = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) =>
      name.endsWith('_at') && typeof value === 'number'
        ? [name.slice(0, -'_at'.length), formatInstant(value)]
        : [name, isRecord(value) ? onWire(value) : value],
    ),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
