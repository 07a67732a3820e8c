import type { ApiScope } from '@slotkit/shared/wire';

type Scopes = { readonly read: ApiScope; readonly write: ApiScope };

const config: Scopes = { read: 'config:read', write: 'config:write' };
const scheduling: Scopes = { read: 'scheduling:read', write: 'scheduling:write' };

/** Which scopes the calls below the first part of an address need; the private API's other parts are configuration. */
const scopesByResource: ReadonlyMap<string, Scopes> = new Map([
  ['bookings', scheduling],
  ['events', scheduling],
  ['availability', { read: 'availability:read', write: 'availability:read' }],
  ['freebusy', { read: 'availability:read', write: 'availability:read' }],
  ['contacts', { read: 'contacts:read', write: 'contacts:write' }],
  ['webhooks', { read: 'webhooks:read', write: 'webhooks:manage' }],
]);

/** Calls whose scope their address does not tell. */
const exceptions: ReadonlyMap<string, ApiScope> = new Map([
  ['post /v1/bookings/{id}/no-show', 'scheduling:attendance'],
  ['post /v1/contacts/export', 'contacts:read'],
]);

/**
 * The scope that a client needs for a call, as the API's document says it; what the server asks for is decided where each call is
 * answered, and a test compares the two.
 */
export function scopeOf(method: string, path: string): ApiScope {
  const [, , resource = ''] = path.split('/');
  const scopes = scopesByResource.get(resource) ?? config;
  return exceptions.get(`${method} ${path}`) ?? (method === 'get' ? scopes.read : scopes.write);
}
