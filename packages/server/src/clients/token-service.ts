import type { ApiScope } from '@slotkit/shared/wire';
import { lockConfiguration } from '../configuration/change.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { deleteToken, findTokenClient, issueToken, type IssuedToken } from './access-token-store.ts';
import { findClientBySecret, type ProvenClient } from './client-store.ts';
import {
  grantScopes,
  type ClientCredentials,
  type OAuthRefusal,
  type RevocationRequest,
  type TokenRequest,
} from './oauth-request.ts';

/** A token with the scopes that it has. */
export interface GrantedToken extends IssuedToken {
  readonly scopes: readonly ApiScope[];
}

const unknownClient: OAuthRefusal = {
  error: 'invalid_client',
  description: 'unknown client or wrong secret',
};

/** Gives a client a token for its credentials. */
export async function grantToken(deps: Deps, request: TokenRequest): Promise<GrantedToken | OAuthRefusal> {
  const { db, clock } = deps;
  // Without a transaction first, so that guessing secrets keeps nobody else from writing.
  const known = await findClient(deps, request);
  if (!known) return unknownClient;
  return writeTransaction(db, async (trx) => {
    // Once more with the configuration held: a secret that is being taken away gets no token that outlives it.
    await lockConfiguration(db, trx, known.appId);
    const now = clock.now();
    const client = await findClientBySecret(trx, request.clientId, request.clientSecret, now);
    if (!client) return unknownClient;
    const scopes = grantScopes(request.scope, client.scopes);
    if ('error' in scopes) return scopes;
    return { ...(await issueToken(trx, client, scopes, now)), scopes };
  });
}

/**
 * Ends a token of the client that asks, at once and everywhere. A token that is unknown or has ended is nothing to complain about
 * (RFC 7009, section 2.2); another client's stays as it is.
 */
export async function revokeToken(deps: Deps, request: RevocationRequest): Promise<OAuthRefusal | null> {
  const client = await findClient(deps, request);
  if (!client) return unknownClient;
  const owner = await findTokenClient(deps.db.read, request.token);
  if (owner === null) return null;
  if (owner !== client.id)
    return { error: 'invalid_grant', description: 'the token was given to another client' };
  await writeTransaction(deps.db, (trx) => deleteToken(trx, request.token));
  return null;
}

const findClient = (
  { db, clock }: Deps,
  { clientId, clientSecret }: ClientCredentials,
): Promise<ProvenClient | null> => findClientBySecret(db.read, clientId, clientSecret, clock.now());
