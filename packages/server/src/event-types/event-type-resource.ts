import { unprocessable } from '@slotkit/shared';
import {
  eventTypeFaults,
  mergeEventType,
  newEventType,
  type OwnEventTypeFields,
} from '@slotkit/shared/setting-rules';
import { formatInstant } from '@slotkit/shared/time';
import {
  eventTypePatchSchema,
  eventTypeRequestSchema,
  eventTypeSchema,
  type EventType,
  type EventTypePatch,
  type EventTypeRequest,
} from '@slotkit/shared/wire';
import type { Change } from '../configuration/change.ts';
import { unknownIds, unknownZones } from '../configuration/own-objects.ts';
import { refuseFaults } from '../configuration/refuse-faults.ts';
import type { Resource } from '../configuration/resource.ts';
import { newId } from '../ids.ts';
import {
  deleteEventType,
  findStoredEventType,
  insertEventType,
  isBooked,
  pageOfEventTypes,
  updateEventType,
  type StoredEventType,
} from './event-type-config-store.ts';
import { patternFaults } from './pattern-faults.ts';
import { savePool } from './pool-store.ts';
import { fieldsOf, settingsOf } from './setting-fields.ts';
import { claimSlug, keepFormerSlug, orSlugTaken } from './slug-store.ts';

/** What can be booked, as objects of the configuration. */
export const eventTypes: Resource<StoredEventType, EventTypeRequest, EventTypePatch, EventType> = {
  object: 'event_type',
  idKind: 'eventType',
  path: 'event-types',
  tag: 'Event types',
  words: {
    one: 'event type',
    a: 'an event type',
    many: 'event types',
    operation: 'EventType',
    creating: 'Add something that can be booked; all but slug and title has a default',
    removing:
      'Delete an event type; one that was ever booked is archived: nobody finds it any more, and its bookings can still be moved and cancelled',
  },
  schemas: { request: eventTypeRequestSchema, patch: eventTypePatchSchema, answer: eventTypeSchema },
  present: (stored) => ({
    ...fieldsOf(stored.settings),
    id: stored.id,
    slug: stored.slug,
    title: stored.title,
    description: stored.description,
    public: stored.public,
    timezone: stored.settings.timezone ?? stored.appTimezone,
    hosts: [...stored.hosts],
    archived: stored.archived,
    version: stored.version,
    created_at: formatInstant(stored.createdAt),
    updated_at: formatInstant(stored.updatedAt),
  }),
  hostIdsOf: ({ hosts }) => hosts.map(({ host_id }) => host_id),
  find: findStoredEventType,
  page: pageOfEventTypes,
  async create(change, request) {
    const { trx, deps, appId, now } = change;
    const fields = mergeEventType(newEventType(request.slug, request.title), request);
    await check(change, fields, request);
    const id = newId('eventType', now);
    const stored = withFields(
      {
        id,
        appId,
        appTimezone: await timezoneOf(change),
        archived: false,
        version: 1,
        createdAt: now,
        updatedAt: now,
      },
      fields,
    );
    await claimSlug(trx, { appId, eventTypeId: id, slug: stored.slug }, now);
    await orSlugTaken(deps.db.engine, insertEventType(trx, stored));
    await savePool(trx, id, stored.hosts);
    return stored;
  },
  async revise(change, stored, patch) {
    const before: OwnEventTypeFields = {
      ...fieldsOf(stored.settings),
      slug: stored.slug,
      title: stored.title,
      description: stored.description,
      public: stored.public,
      hosts: [...stored.hosts],
    };
    const fields = mergeEventType(before, patch);
    await check(change, fields, patch);
    return withFields(stored, fields);
  },
  async update({ trx, deps, appId, now }, next, before) {
    if (next.slug !== before.slug) {
      await claimSlug(trx, { appId, eventTypeId: next.id, slug: next.slug }, now);
      await keepFormerSlug(trx, next.id, before.slug, now);
    }
    await orSlugTaken(deps.db.engine, updateEventType(trx, next));
    await savePool(trx, next.id, next.hosts);
  },
  isReferredTo: ({ trx }, { id }) => isBooked(trx, id),
  remove: ({ trx }, { id }) => deleteEventType(trx, id),
};

const byId = (a: { readonly host_id: string }, b: { readonly host_id: string }): number =>
  a.host_id < b.host_id ? -1 : 1;

const withFields = (
  known: Omit<StoredEventType, 'slug' | 'title' | 'description' | 'public' | 'settings' | 'hosts'>,
  fields: OwnEventTypeFields,
): StoredEventType => ({
  ...known,
  slug: fields.slug,
  title: fields.title,
  description: fields.description,
  public: fields.public,
  settings: settingsOf(fields),
  hosts: fields.hosts.toSorted(byId),
});

/** Throws 422 with all that is wrong: fields that do not go together, and what was `given` and is not there. */
async function check(
  { trx, appId }: Change,
  fields: OwnEventTypeFields,
  given: EventTypeRequest | EventTypePatch,
): Promise<void> {
  const hosts = (given.hosts ?? []).map(
    ({ host_id }, index) => [`/hosts/${index}/host_id`, host_id] as const,
  );
  const locations = (given.location_ids ?? []).map((id, index) => [`/location_ids/${index}`, id] as const);
  refuseFaults([
    ...eventTypeFaults(fields),
    ...unknownZones([['/timezone', given.timezone]]),
    ...(await unknownIds(trx, 'hosts', appId, hosts)),
    ...(await unknownIds(trx, 'locations', appId, locations)),
    ...patternFaults(given.questions),
  ]);
}

async function timezoneOf({ trx, appId }: Change): Promise<string> {
  const app = await trx.selectFrom('apps').select('timezone').where('id', '=', appId).executeTakeFirst();
  if (!app) throw unprocessable('', `There is no app ${appId}.`);
  return app.timezone;
}
