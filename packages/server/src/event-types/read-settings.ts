import { readJson } from '../db/json-column.ts';
import { defaultSettings, type EventTypeSettings } from './event-type.ts';
import type { StoredSettings } from './setting-fields.ts';

/** What is set on an event type, out of its row's `settings_json`. A setting younger than the row has its default. */
export const readSettings = (json: string): StoredSettings => ({
  timezone: null,
  ...defaultSettings,
  ...readJson<Partial<EventTypeSettings>>(json),
});
