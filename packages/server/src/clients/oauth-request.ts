/** How a request to `/oauth` is refused (RFC 6749, section 5.2; RFC 7009, section 2.2.1). */
export interface OAuthRefusal {
  readonly error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'unsupported_grant_type'
    | 'invalid_scope'
    | 'temporarily_unavailable'
    | 'server_error';
  /** Printable ASCII without quotes and backslashes, as the RFC wants it. */
  readonly description: string;
}

/** What a client shows to prove who it is. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What a token request says. `scope` null: all that the client has. */
export interface TokenRequest extends ClientCredentials {
  readonly scope: string | null;
}

/** What a request to revoke a token says. */
export interface RevocationRequest extends ClientCredentials {
  readonly token: string;
}

const known = ['grant_type', 'client_id', 'client_secret', 'scope', 'token', 'token_type_hint'];

/** Reads the form and the `Authorization` header of a token request. */
export function readTokenRequest(
  form: URLSearchParams,
  authorization: string | undefined,
): TokenRequest | OAuthRefusal {
  const unclear = whyUnclear(form);
  if (unclear) return unclear;
  const grant = valueOf(form, 'grant_type');
  if (grant === null) return refusal('invalid_request', 'grant_type is missing');
  if (grant !== 'client_credentials')
    return refusal('unsupported_grant_type', 'the only grant_type here is client_credentials');
  const credentials = readCredentials(form, authorization);
  return 'error' in credentials ? credentials : { ...credentials, scope: valueOf(form, 'scope') };
}

/** Reads the form and the `Authorization` header of a revocation. A `token_type_hint` is not needed: there is one type. */
export function readRevocationRequest(
  form: URLSearchParams,
  authorization: string | undefined,
): RevocationRequest | OAuthRefusal {
  const unclear = whyUnclear(form);
  if (unclear) return unclear;
  const credentials = readCredentials(form, authorization);
  if ('error' in credentials) return credentials;
  const token = valueOf(form, 'token');
  return token === null ? refusal('invalid_request', 'token is missing') : { ...credentials, token };
}

/** The scopes a token gets: those asked for, or all of the client's. */
export function grantScopes<Scope extends string>(
  asked: string | null,
  allowed: readonly Scope[],
): readonly Scope[] | OAuthRefusal {
  if (asked === null || asked.trim() === '') return allowed;
  const wanted = new Set(asked.split(' ').filter((scope) => scope !== ''));
  const foreign = [...wanted].find((scope) => !allowed.some((one) => one === scope));
  if (foreign !== undefined)
    return refusal('invalid_scope', 'a scope was asked for that this client does not have');
  return allowed.filter((scope) => wanted.has(scope));
}

const refusal = (error: OAuthRefusal['error'], description: string): OAuthRefusal => ({ error, description });

/** A parameter without a value counts as left out (RFC 6749, section 3.2). */
const valueOf = (form: URLSearchParams, name: string): string | null => form.get(name) || null;

function whyUnclear(form: URLSearchParams): OAuthRefusal | null {
  const repeated = known.find((name) => form.getAll(name).length > 1);
  return repeated === undefined ? null : refusal('invalid_request', `${repeated} is given more than once`);
}

/** Credentials come by Basic or in the body, not both. */
function readCredentials(
  form: URLSearchParams,
  authorization: string | undefined,
): ClientCredentials | OAuthRefusal {
  if (authorization === undefined) {
    const [clientId, clientSecret] = [valueOf(form, 'client_id'), valueOf(form, 'client_secret')];
    if (clientId === null || clientSecret === null)
      return refusal('invalid_client', 'client_id and client_secret are needed');
    return { clientId, clientSecret };
  }
  const basic = readBasic(authorization);
  if (!basic) return refusal('invalid_client', 'the Authorization header is no valid Basic credential');
  if (form.has('client_secret'))
    return refusal('invalid_request', 'credentials are given both in the header and in the body');
  // Some clients repeat their id in the body; another one's there is a mistake.
  if (![null, basic.clientId].includes(valueOf(form, 'client_id')))
    return refusal('invalid_request', 'client_id in the body is not the one in the header');
  return basic;
}

/** Id and secret are form-encoded before they are joined (RFC 6749, section 2.3.1). */
function readBasic(header: string): ClientCredentials | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(header)?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || colon === text.length - 1) return null;
  try {
    return { clientId: formDecoded(text.slice(0, colon)), clientSecret: formDecoded(text.slice(colon + 1)) };
  } catch {
    return null;
  }
}

const formDecoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
