import type { AppError } from '@slotkit/shared';
import type { Context } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import type { OAuthRefusal } from './oauth-request.ts';

/** What every answer about tokens says to caches (RFC 6749, section 5.1). */
export function keepUncached(c: Context<AppEnv>): void {
  c.header('Cache-Control', 'no-store');
  c.header('Pragma', 'no-cache');
}

/** A refusal as the RFCs write it: 401 with a challenge for clients that are not known, else 400. */
export function refuse(c: Context<AppEnv>, { error, description }: OAuthRefusal) {
  const body = { error, error_description: description };
  keepUncached(c);
  if (error !== 'invalid_client') return c.json(body, 400);
  c.header('WWW-Authenticate', 'Basic realm="slotkit", charset="UTF-8"');
  return c.json(body, 401);
}

/** Any other error under `/oauth` in the same words, with its own status. */
export const oauthErrorOf = (error: AppError): Readonly<Record<string, string>> => ({
  error: errorName(error),
  error_description: error.message.replaceAll(/[^\x20-\x7e]|["\\]/g, ' '),
});

function errorName({ code, status }: AppError): OAuthRefusal['error'] {
  if (code === 'unavailable' || code === 'rate_limited') return 'temporarily_unavailable';
  return status >= 500 ? 'server_error' : 'invalid_request';
}
