import type { AccessTokens } from '../http-out/access-tokens.ts';
import { overInternet, type GoogleConnection } from './google-call.ts';
import { googleTokens, type GoogleClient } from './google-tokens.ts';

/** Google as this process knows it: who we are there, the way there, and the access tokens that are good at the moment. */
export interface Google {
  readonly client: GoogleClient;
  readonly connection: GoogleConnection;
  /** By refresh token. */
  readonly tokens: AccessTokens<string>;
}

/** Null when the operator has set no OAuth client. */
export const makeGoogle = (
  client: GoogleClient | null,
  connection: GoogleConnection = overInternet,
): Google | null => client && { client, connection, tokens: googleTokens(connection, client) };
