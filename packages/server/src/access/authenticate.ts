import type { Context, MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { Budget } from '../http/limit-rate.ts';
import { requirePrincipal } from './principal.ts';

/** What the private API is about: the first part of its addresses after `/v1/`. */
export const privateResources = [
  'bookings',
  'availability',
  'freebusy',
  'app',
  'event-types',
  'hosts',
  'locations',
  'teams',
  'members',
  'contacts',
  'widget-keys',
  'clients',
  'webhooks',
  'channels',
  'events',
  'audit-log',
] as const;

/** Guards the private API: finds out who calls before anything of the request is judged, so that strangers learn nothing from it. */
export function authenticate(deps: Deps): MiddlewareHandler<AppEnv> {
  return async function authenticate(c, next) {
    await requirePrincipal(c, deps);
    await next();
  };
}

/** The budget of an authenticated call: clients have one, members have none. */
export function clientBudget(c: Context<AppEnv>): Budget | null {
  const principal = c.get('principal');
  return principal?.kind === 'client' ? { name: 'clientCalls', key: principal.client.id } : null;
}
