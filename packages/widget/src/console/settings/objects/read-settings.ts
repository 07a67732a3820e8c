import type { MemberClient } from '@slotkit/shared/client';
import { allRows } from '../../all-rows.ts';
import type { AppConfig, EventType, Host, Location, WidgetKey } from '../../console-shapes.ts';
import type { Choice } from '../../directory.ts';

/** All that is set up, as far as a member may see it. */
export interface Settings {
  readonly eventTypes: readonly EventType[];
  readonly hosts: readonly Host[];
  readonly locations: readonly Location[];
  /** Of an admin; nobody else sees keys and members. */
  readonly keys: readonly WidgetKey[];
  readonly members: readonly Choice[];
  readonly app: AppConfig;
  /** Whether anything was ever booked. */
  readonly isBooked: boolean;
}

/** Reads everything at once: the lists are short. Throws what the client throws. */
export async function readSettings(client: MemberClient, isAdmin: boolean): Promise<Settings> {
  const query = { limit: 200 } as const;
  const [app, booked, eventTypes, hosts, locations, keys, members] = await Promise.all([
    client.get('/v1/app'),
    client.get('/v1/bookings/count'),
    allRows((start) => client.get('/v1/event-types', { params: { query: { ...query, ...start } } })),
    allRows((start) => client.get('/v1/hosts', { params: { query: { ...query, ...start } } })),
    allRows((start) => client.get('/v1/locations', { params: { query: { ...query, ...start } } })),
    isAdmin
      ? allRows((start) => client.get('/v1/widget-keys', { params: { query: { ...query, ...start } } }))
      : [],
    isAdmin
      ? allRows((start) => client.get('/v1/members', { params: { query: { ...query, ...start } } }))
      : [],
  ]);
  return { app, isBooked: booked.count > 0, eventTypes, hosts, locations, keys, members };
}
