import type { MemberClient, Shapes } from '@slotkit/shared/client';
import { allRows } from '../../all-rows.ts';
import { asRead } from '../../as-read.ts';
import type { FormKind } from '../form/form-plan.ts';
import type { Values } from '../form/form-values.ts';

/** What is saved: it has an id and a version, whatever else. */
export interface Saved {
  readonly id: string;
  readonly version: number;
}

/** The calls of one kind of object. All throw what the client throws. */
interface SettingCalls {
  create(client: MemberClient, body: Values): Promise<Saved>;
  /** Refused with 412 where somebody has changed it since the version. */
  change(client: MemberClient, saved: Saved, body: Values): Promise<Saved>;
  remove(client: MemberClient, saved: Saved): Promise<unknown>;
  /** All that are in use. */
  all(client: MemberClient): Promise<readonly Saved[]>;
  /** Those that are not used any more. */
  archived(
    client: MemberClient,
  ): Promise<readonly (Saved & { readonly name?: string; readonly title?: string })[]>;
}

const at = (saved: Saved) => ({ path: { id: saved.id }, header: asRead(saved) });
const archived = { archived: 'true', limit: 200 } as const;

/** How each kind is made, changed and taken away. What a form holds the server checks, field by field. */
export const settingCalls: Readonly<Record<FormKind, SettingCalls>> = {
  event_type: {
    create: (client, body) =>
      client.post('/v1/event-types', { body: body as unknown as Shapes['EventTypeRequest'] }),
    change: (client, saved, body) => client.patch('/v1/event-types/{id}', { params: at(saved), body }),
    remove: (client, saved) => client.delete('/v1/event-types/{id}', { params: at(saved) }),
    all: (client) => allRows((start) => client.get('/v1/event-types', { params: { query: start } })),
    archived: (client) =>
      allRows((start) => client.get('/v1/event-types', { params: { query: { ...archived, ...start } } })),
  },
  host: {
    create: (client, body) => client.post('/v1/hosts', { body: body as unknown as Shapes['HostRequest'] }),
    change: (client, saved, body) => client.patch('/v1/hosts/{id}', { params: at(saved), body }),
    remove: (client, saved) => client.delete('/v1/hosts/{id}', { params: at(saved) }),
    all: (client) => allRows((start) => client.get('/v1/hosts', { params: { query: start } })),
    archived: (client) =>
      allRows((start) => client.get('/v1/hosts', { params: { query: { ...archived, ...start } } })),
  },
  location: {
    create: (client, body) =>
      client.post('/v1/locations', { body: body as unknown as Shapes['LocationRequest'] }),
    change: (client, saved, body) => client.patch('/v1/locations/{id}', { params: at(saved), body }),
    remove: (client, saved) => client.delete('/v1/locations/{id}', { params: at(saved) }),
    all: (client) => allRows((start) => client.get('/v1/locations', { params: { query: start } })),
    archived: (client) =>
      allRows((start) => client.get('/v1/locations', { params: { query: { ...archived, ...start } } })),
  },
  widget_key: {
    create: (client, body) =>
      client.post('/v1/widget-keys', { body: body as unknown as Shapes['WidgetKeyRequest'] }),
    change: (client, saved, body) => client.patch('/v1/widget-keys/{id}', { params: at(saved), body }),
    remove: (client, saved) => client.delete('/v1/widget-keys/{id}', { params: at(saved) }),
    all: (client) => allRows((start) => client.get('/v1/widget-keys', { params: { query: start } })),
    archived: () => Promise.resolve([]),
  },
  app: {
    create: () => Promise.reject(new Error('There is one already.')),
    change: (client, saved, body) => client.patch('/v1/app', { params: { header: asRead(saved) }, body }),
    remove: () => Promise.reject(new Error('It stays.')),
    all: () => Promise.resolve([]),
    archived: () => Promise.resolve([]),
  },
};
