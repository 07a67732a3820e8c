/** What a token request says, or how it is wrong (RFC 6749, section 5.2). */
export type OAuthRequest =
  { readonly clientId: string; readonly clientSecret: string; readonly scope: string | null } | OAuthRefusal;

export interface OAuthRefusal {
  readonly error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';
  readonly description: string;
}

const once = ['grant_type', 'client_id', 'client_secret', 'scope'];

/** Reads the form and the `Authorization` header of a token request. Credentials come by Basic or in the body, not both. */
export function readTokenRequest(form: URLSearchParams, authorization: string | undefined): OAuthRequest {
  const repeated = once.find((name) => form.getAll(name).length > 1);
  if (repeated !== undefined) return invalid('invalid_request', `${repeated} is given more than once`);
  const grant = form.get('grant_type');
  if (grant === null) return invalid('invalid_request', 'grant_type is missing');
  if (grant !== 'client_credentials') {
    return invalid('unsupported_grant_type', 'the only grant_type here is client_credentials');
  }
  const basic = authorization === undefined ? null : readBasic(authorization);
  if (authorization !== undefined && basic === null) {
    return invalid('invalid_client', 'the Authorization header is no valid Basic credential');
  }
  if (basic && form.has('client_secret')) {
    return invalid('invalid_request', 'credentials are given both in the header and in the body');
  }
  const [clientId, clientSecret] = basic ?? [form.get('client_id'), form.get('client_secret')];
  if (clientId === null || clientSecret === null || clientId === '' || clientSecret === '') {
    return invalid('invalid_client', 'client_id and client_secret are needed');
  }
  return { clientId, clientSecret, scope: form.get('scope') };
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
    return invalid('invalid_scope', 'a scope was asked for that this client does not have');
  return allowed.filter((scope) => wanted.has(scope));
}

const invalid = (error: OAuthRefusal['error'], description: string): OAuthRefusal => ({ error, description });

/** Id and secret are form-encoded before they are joined (RFC 6749, section 2.3.1). */
function readBasic(header: string): [id: string, secret: string] | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(header)?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  try {
    return [formDecoded(text.slice(0, colon)), formDecoded(text.slice(colon + 1))];
  } catch {
    return null;
  }
}

const formDecoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
