import { AppError } from '@slotkit/shared';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { SignedIn } from '../sign-in/keep-session.ts';
import { requirePrincipal } from './principal.ts';

/** The member who calls, with its session. Throws 401, and 403 for a client: it is nobody who signs in. */
export async function requireMember(c: Context<AppEnv>, deps: Deps): Promise<SignedIn> {
  await requirePrincipal(c, deps);
  const signedIn = c.get('signedIn');
  if (!signedIn) throw new AppError('forbidden', 'This is for signed-in members.');
  return signedIn;
}
