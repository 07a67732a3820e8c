import { AppError, memberHeader } from '@slotkit/shared';
import type { ApiScope } from '@slotkit/shared/wire';
import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Context } from 'hono';
import { findTokenHolder, type TokenHolder } from '../clients/access-token-store.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { MemberRecord } from '../members/member-store.ts';
import { findSignedIn } from '../sign-in/keep-session.ts';
import { sessionTokenIn } from '../sign-in/session-cookie.ts';
import { memberOfSession } from '../sign-in/session-store.ts';

/** Who calls the authenticated API: another system by its bearer token, or a member by its session. */
export type Principal =
  | { readonly kind: 'client'; readonly appId: string; readonly client: TokenHolder }
  | { readonly kind: 'member'; readonly appId: string; readonly member: MemberRecord };

/** By which id a caller is told from others. */
export const principalId = (principal: Principal): string =>
  principal.kind === 'client' ? principal.client.id : principal.member.id;

/** In which words a caller is told statuses: a client by its choice or its app's, a member in the canonical ones. */
export const vocabularyOf = (principal: Principal): StatusVocabulary =>
  principal.kind === 'client' ? principal.client.vocabulary : 'canonical';

const challenge = 'Bearer realm="slotkit"';

/** What a refused token is answered (RFC 6750, section 3); `description` is printable ASCII. */
const challengeOf = (error: string, description: string, scope?: ApiScope): string =>
  [
    challenge,
    `error="${error}"`,
    `error_description="${description}"`,
    ...(scope === undefined ? [] : [`scope="${scope}"`]),
  ].join(', ');

/**
 * Finds out who calls. Throws 401 without a valid credential. A member's call that changes something must come from one of our own
 * pages, because browsers send cookies with anybody's requests.
 */
export async function requirePrincipal(c: Context<AppEnv>, deps: Deps): Promise<Principal> {
  const known = c.get('principal');
  if (known) return known;
  const principal = await findPrincipal(c, deps);
  c.set('principal', principal);
  return principal;
}

/** Who a request's caller is now, long after it was let in; null when its credential is good no more. Asked by answers that stay open. */
export async function lookUpPrincipal(c: Context<AppEnv>, deps: Deps): Promise<Principal | null> {
  const signedIn = c.get('signedIn');
  if (signedIn) {
    // By its session, because the cookie that it came with may have been replaced since.
    const member = await memberOfSession(deps.db.read, signedIn.session.id, deps.clock.now());
    return member && { kind: 'member', appId: member.appId, member };
  }
  try {
    return await findPrincipal(c, deps);
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthorized') return null;
    throw error;
  }
}

async function findPrincipal(c: Context<AppEnv>, deps: Deps): Promise<Principal> {
  const { db, clock } = deps;
  const authorization = c.req.header('Authorization');
  if (authorization !== undefined) {
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    const client = token === undefined ? null : await findTokenHolder(db.read, token, clock.now());
    if (client) return { kind: 'client', appId: client.appId, client };
    // Whoever tried another scheme learns which one is taken, and of no mistake (RFC 6750, section 3.1).
    const isBearer = /^Bearer( |$)/i.test(authorization);
    c.set(
      'challenge',
      isBearer ? challengeOf('invalid_token', 'The access token is unknown or has ended') : challenge,
    );
    throw new AppError(
      'unauthorized',
      'The access token is unknown or has expired. Ask /oauth/token for a new one.',
    );
  }
  const shown = sessionTokenIn(c, deps);
  const signedIn = shown === null ? null : await findSignedIn(deps, shown);
  if (!signedIn) {
    c.set('challenge', challenge);
    throw new AppError('unauthorized', 'Send an access token: Authorization: Bearer <token>.');
  }
  if (!isReading(c.req.method) && !isOwnPage(c, deps)) {
    throw new AppError('forbidden', 'A signed-in member can change something from our own pages only.');
  }
  const { member } = signedIn;
  const meant = c.req.header(memberHeader);
  if (meant !== undefined && meant !== member.id)
    throw new AppError('unauthorized', 'Somebody else is signed in here by now. Sign in again.');
  c.set('signedIn', signedIn);
  return { kind: 'member', appId: member.appId, member };
}

/** Lets clients with a scope go on. Throws 403 that names the scope. Members are judged by their permissions elsewhere. */
export function requireScope(c: Context<AppEnv>, principal: Principal, scope: ApiScope): void {
  if (principal.kind === 'member' || principal.client.tokenScopes.includes(scope)) return;
  const description = 'The access token has not the scope that is needed';
  c.header('WWW-Authenticate', challengeOf('insufficient_scope', description, scope));
  throw new AppError('forbidden', `The scope ${scope} is needed.`, { extra: { scope } });
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Browsers say where a request comes from, in one header or the other; who says neither is a program, which no page can misuse. */
function isOwnPage(c: Context<AppEnv>, { config }: Deps): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('Origin');
  return origin === undefined || origin === new URL(config.publicUrl).origin;
}
