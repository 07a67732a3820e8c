import { eventTypeDefaults, type EventTypeFields, type EventTypePatch } from '../wire/event-type-config.ts';

/** The fields of an event type that may have no zone of its own. */
export type OwnEventTypeFields = Omit<EventTypeFields, 'timezone'> & { readonly timezone: string | null };

const defaults = { ...eventTypeDefaults, timezone: null };

/** An event type with nothing set but its name. */
export const newEventType = (slug: string, title: string): OwnEventTypeFields => ({
  ...defaults,
  slug,
  title,
});

/**
 * What an event type is to be: what a patch leaves out stays, null gives the default back. Limits, what customers may do and metadata
 * merge field by field.
 */
export function mergeEventType(
  fields: OwnEventTypeFields,
  { limits, customer_may, metadata, ...patch }: EventTypePatch,
): OwnEventTypeFields {
  const known: Readonly<Record<string, unknown>> = defaults;
  const given = Object.entries(patch).filter(([name, value]) => name !== 'archived' && value !== undefined);
  const set = Object.fromEntries(given.map(([name, value]) => [name, value ?? known[name]]));
  return {
    ...fields,
    ...set,
    limits: merged(fields.limits, limits, defaults.limits),
    customer_may: merged(fields.customer_may, customer_may, defaults.customer_may),
    metadata: merged(fields.metadata, metadata, defaults.metadata),
  };
}

/** A group of fields after a patch: null for all of it is the default, null for one of it takes that one away. */
function merged<Group extends object>(
  group: Group,
  patch: { readonly [Name in keyof Group]?: Group[Name] | null } | null | undefined,
  byDefault: Group,
): Group {
  if (patch === undefined) return group;
  if (patch === null) return byDefault;
  const kept = new Map<string, unknown>(Object.entries(group));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) kept.delete(name);
    else if (value !== undefined) kept.set(name, value);
  }
  return { ...byDefault, ...Object.fromEntries(kept) };
}
