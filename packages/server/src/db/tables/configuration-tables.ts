import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { AuditEntry } from '@slotkit/shared/wire';
import type { Generated } from 'kysely';

/** Who books what with whom: apps, hosts, places, event types, and who changed them. */
export interface ConfigurationTables {
  apps: AppTable;
  widget_keys: WidgetKeyTable;
  hosts: HostTable;
  host_exceptions: HostExceptionTable;
  host_do_not_disturb: HostDoNotDisturbTable;
  locations: LocationTable;
  event_types: EventTypeTable;
  event_type_hosts: EventTypeHostTable;
  former_slugs: FormerSlugTable;
  former_pool_hosts: FormerPoolHostTable;
  audit_log: AuditTable;
}

interface AppTable {
  id: string;
  name: string;
  timezone: string;
  locale: string;
  /** Origins that may use the app without a key. */
  origins_json: string;
  branding_json: string;
  /** `{name, email, reply_to}`: ORGANIZER of every invitation, for good (D3). */
  sender_json: string;
  frame_ancestors_json: string;
  /** In which words clients and endpoints without a choice of their own are told statuses. */
  status_vocabulary: Generated<StatusVocabulary>;
  /** After how many days people are forgotten; null: never. */
  retention_days: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface WidgetKeyTable {
  id: string;
  app_id: string;
  /** Publishable, so stored as it is. */
  key: string;
  name: string;
  origins_json: string | null;
  version: Generated<number>;
  created_at: number;
  updated_at: Generated<number>;
}

interface HostTable {
  id: string;
  app_id: string;
  name: string;
  email: string;
  timezone: string;
  avatar_url: string | null;
  limits_json: string;
  /** `{timezone, working_hours: [{days, start, end, timezone?}]}`. */
  schedule_json: string;
  active: Generated<number>;
  /** Who signs in as this host. */
  member_id: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface HostExceptionTable {
  id: string;
  host_id: string;
  type: 'blocked' | 'extra';
  /** Local date-times, meant in `timezone` or else the schedule's. */
  start_local: string;
  end_local: string;
  timezone: string | null;
  reason: string | null;
  version: Generated<number>;
  created_at: Generated<number>;
  updated_at: Generated<number>;
}

interface HostDoNotDisturbTable {
  id: string;
  host_id: string;
  start_at: number;
  end_at: number;
  reason: string | null;
  version: Generated<number>;
  created_at: Generated<number>;
  updated_at: Generated<number>;
}

interface LocationTable {
  id: string;
  app_id: string;
  name: string;
  type: 'in_person' | 'phone' | 'link' | 'conference';
  value: string;
  /** Hosts that serve it; null for all. */
  host_ids_json: string | null;
  position: number;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: Generated<number>;
  updated_at: Generated<number>;
}

interface EventTypeTable {
  id: string;
  app_id: string;
  slug: string;
  title: string;
  description: string;
  public: Generated<number>;
  archived: Generated<number>;
  position: number;
  /** Everything else that is set on it; see `event-types/event-type.ts`. */
  settings_json: string;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** A slug that an event type had before: links that were sent with it still lead to its bookings. */
interface FormerSlugTable {
  event_type_id: string;
  slug: string;
  /** When it got another one. */
  created_at: number;
}

interface EventTypeHostTable {
  event_type_id: string;
  host_id: string;
  weight: number;
  /** When the rotation last gave this host a booking, higher than any other of the event type; moved in the booking's transaction. */
  cursor: number;
  /** What a weighted rotation owes it, in weights. */
  credit: Generated<number>;
}

/** How a host stood in a rotation when it left the pool: so it stands again when it comes back. */
interface FormerPoolHostTable {
  event_type_id: string;
  host_id: string;
  cursor: number;
  credit: number;
}

/** Who changed what of the configuration, and when. Rows are only added. */
interface AuditTable {
  id: string;
  app_id: string;
  at: number;
  actor_type: AuditEntry['actor']['type'];
  actor_id: string | null;
  actor_name: string | null;
  action: AuditEntry['action'];
  object_type: AuditEntry['object']['type'];
  object_id: string;
  /** `{field: {from?, to?}}`; a field whose values are not kept has neither. */
  changes_json: string;
}
