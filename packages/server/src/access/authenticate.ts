import type { Context, MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { Budget } from '../http/limit-rate.ts';
import { keepSession } from '../sign-in/keep-session.ts';
import { giveSession } from '../sign-in/session-cookie.ts';
import { isPresentToken } from '../sign-in/session-store.ts';
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
  'session',
  'sessions',
] as const;

/**
 * Guards the private API: finds out who calls before anything of the request is judged, so that strangers learn nothing from it. A
 * member's session is kept, with a new token now and then.
 */
export function authenticate(deps: Deps): MiddlewareHandler<AppEnv> {
  return async function authenticate(c, next) {
    await requirePrincipal(c, deps);
    const signedIn = c.get('signedIn');
    const token = signedIn ? await keepSession(deps, signedIn) : null;
    await next();
    // Afterwards, because a route may answer with a Response of its own; who signs out has said already what becomes of the cookie.
    if (token === null || c.res.headers.has('Set-Cookie')) return;
    // Who waited for long counts as somebody whose answer was lost, and may have been given a newer token by another one.
    if (await isPresentToken(deps.db.read, token)) giveSession(c, deps, token);
  };
}

/** The budget of an authenticated call: clients have one, members have none. */
export function clientBudget(c: Context<AppEnv>): Budget | null {
  const principal = c.get('principal');
  return principal?.kind === 'client' ? { name: 'clientCalls', key: principal.client.id } : null;
}
