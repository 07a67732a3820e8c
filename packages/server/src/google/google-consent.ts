import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { newSecret } from '../secrets.ts';
import type { Google } from './google.ts';

/** The only thing that a host is asked for: reading and writing events. */
export const googleScope = 'https://www.googleapis.com/auth/calendar.events';
const authorizationUrl = 'https://accounts.google.com/o/oauth2/v2/auth';
/** The way back, as the operator tells it to Google: below `PUBLIC_URL`. */
export const callbackPath = '/calendars/google/callback';

/** How long a person may take to agree. */
const livesMs = 15 * 60_000;
const context = 'consent for a Google calendar';

/** For whom a consent is asked, and what it shall lead to. */
export interface ConsentWish {
  readonly appId: string;
  readonly hostId: string;
  readonly calendarId: string;
  readonly conflicts: boolean;
  readonly writeTo: boolean;
}

const stateShape = z.object({
  appId: z.string(),
  hostId: z.string(),
  calendarId: z.string(),
  conflicts: z.boolean(),
  writeTo: z.boolean(),
  verifier: z.string(),
  expiresAt: z.number(),
});

/** A wish on its way through Google and back. */
export type ConsentState = z.infer<typeof stateShape>;

/**
 * Where a person agrees. Nothing is kept here meanwhile: the way back carries the wish, sealed, and with it the secret that alone makes
 * the code worth anything (PKCE, RFC 7636).
 */
export function consentUrl(
  { secrets, config, clock }: Pick<Deps, 'secrets' | 'config' | 'clock'>,
  { client }: Pick<Google, 'client'>,
  wish: ConsentWish,
  email: string,
): { readonly url: string; readonly expiresAt: number } {
  const expiresAt = clock.now() + livesMs;
  const verifier = newSecret();
  const state: ConsentState = { ...wish, verifier, expiresAt };
  const url = new URL(authorizationUrl);
  url.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: `${config.publicUrl}${callbackPath}`,
    response_type: 'code',
    scope: googleScope,
    // A refresh token comes with these two alone.
    access_type: 'offline',
    prompt: 'consent',
    login_hint: email,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: secrets.seal(JSON.stringify(state), context),
  }).toString();
  return { url: url.href, expiresAt };
}

/** What came back; null when it is not ours, or too old. */
export function readState(
  { secrets, clock }: Pick<Deps, 'secrets' | 'clock'>,
  text: string,
): ConsentState | null {
  try {
    const state = stateShape.parse(JSON.parse(secrets.open(text, context)));
    return clock.now() < state.expiresAt ? state : null;
  } catch {
    return null;
  }
}
