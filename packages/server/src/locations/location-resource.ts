import { locationFaults } from '@slotkit/shared/setting-rules';
import { formatInstant } from '@slotkit/shared/time';
import {
  locationPatchSchema,
  locationRequestSchema,
  locationSchema,
  type Location,
  type LocationPatch,
  type LocationRequest,
} from '@slotkit/shared/wire';
import type { Change } from '../configuration/change.ts';
import { unknownIds } from '../configuration/own-objects.ts';
import { refuseFaults } from '../configuration/refuse-faults.ts';
import type { Resource } from '../configuration/resource.ts';
import { forgetLocation } from '../event-types/event-type-config-store.ts';
import { newId } from '../ids.ts';
import {
  deleteLocation,
  findLocation,
  insertLocation,
  isPlaceOfBookings,
  pageOfLocations,
  updateLocation,
  type StoredLocation,
} from './location-store.ts';

/** Places where bookings can be, as objects of the configuration. */
export const locations: Resource<StoredLocation, LocationRequest, LocationPatch, Location> = {
  object: 'location',
  idKind: 'location',
  path: 'locations',
  tag: 'Locations',
  words: {
    one: 'location',
    a: 'a location',
    many: 'locations',
    operation: 'Location',
    removing:
      'Delete a location, also from the event types that offer it; one that bookings have is archived, and they keep it',
  },
  schemas: { request: locationRequestSchema, patch: locationPatchSchema, answer: locationSchema },
  present: ({ id, name, type, value, hostIds, archived, version, createdAt, updatedAt }) => ({
    id,
    name,
    type,
    value,
    host_ids: hostIds && [...hostIds],
    archived,
    version,
    created_at: formatInstant(createdAt),
    updated_at: formatInstant(updatedAt),
  }),
  find: findLocation,
  page: pageOfLocations,
  async create(change, { name, type, value, host_ids: hostIds }) {
    const { trx, appId, now } = change;
    const stored: StoredLocation = {
      id: newId('location', now),
      appId,
      name,
      type,
      value,
      hostIds: hostIds ?? null,
      archived: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await check(change, stored, hostIds);
    await insertLocation(trx, stored);
    return stored;
  },
  async revise(change, stored, { name, type, value, host_ids: hostIds }) {
    const next: StoredLocation = {
      ...stored,
      name: name ?? stored.name,
      type: type ?? stored.type,
      value: value ?? stored.value,
      hostIds: hostIds === undefined ? stored.hostIds : hostIds,
    };
    await check(change, next, hostIds);
    return next;
  },
  update: ({ trx }, next) => updateLocation(trx, next),
  isReferredTo: ({ trx }, stored) => isPlaceOfBookings(trx, stored),
  beforeRemoval: ({ trx, appId, now }, { id }) => forgetLocation(trx, { appId, locationId: id }, now),
  remove: ({ trx }, { id }) => deleteLocation(trx, id),
};

/** Throws 422 with all that is wrong about a place; hosts are looked for where they were given. */
async function check(
  { trx, appId }: Change,
  location: StoredLocation,
  hostIds: readonly string[] | null | undefined,
): Promise<void> {
  const hosts = (hostIds ?? []).map((id, index) => [`/host_ids/${index}`, id] as const);
  refuseFaults([...locationFaults(location), ...(await unknownIds(trx, 'hosts', appId, hosts))]);
}
