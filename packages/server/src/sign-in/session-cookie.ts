import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import { sessionLimits } from './session-store.ts';

/** The name of the session's cookie where the server is reached without TLS. */
export const sessionCookie = 'slotkit_session';

const isSecure = ({ publicUrl }: Deps['config']): boolean => publicUrl.startsWith('https:');

/**
 * With TLS the name begins with `__Host-`: browsers then take the cookie from this very host alone, so that no neighbouring subdomain
 * can plant one.
 */
const nameFor = (config: Deps['config']): string =>
  isSecure(config) ? `__Host-${sessionCookie}` : sessionCookie;

/** The token that a browser shows; null when it shows none. */
export const sessionTokenIn = (c: Context<AppEnv>, { config }: Pick<Deps, 'config'>): string | null =>
  getCookie(c, nameFor(config)) ?? null;

/** Gives the browser a token to keep. Why `Lax`: `docs/decisions/0029-signing-in.md`. */
export function giveSession(c: Context<AppEnv>, { config }: Pick<Deps, 'config'>, token: string): void {
  setCookie(c, nameFor(config), token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(config),
    maxAge: sessionLimits.idleMs / 1000,
  });
}

/** Takes it back. */
export function takeSession(c: Context<AppEnv>, { config }: Pick<Deps, 'config'>): void {
  deleteCookie(c, nameFor(config), { path: '/', secure: isSecure(config), httpOnly: true, sameSite: 'Lax' });
}
