import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { hashSecret } from '../secrets.ts';
import { insertSignInLink, type SignInLink } from './sign-in-store.ts';

/** For how many minutes a link is good: a mailed one is at hand, a printed one may wait for somebody to come to the desk. */
export const linkMinutes = { mail: 15, command: 60 } as const satisfies Record<SignInLink['way'], number>;

/** Makes a link for a member. What is kept does not show its token, which is made anew from the server's key where it is needed. */
export async function makeSignInLink(
  { secrets }: Pick<Deps, 'secrets'>,
  trx: Writer,
  { memberId, way }: Pick<SignInLink, 'memberId' | 'way'>,
  now: number,
): Promise<SignInLink> {
  const id = newId('signInLink', now);
  const link: SignInLink = {
    id,
    memberId,
    tokenHash: hashSecret(tokenOf({ secrets }, id)),
    way,
    createdAt: now,
    expiresAt: now + linkMinutes[way] * 60_000,
  };
  await insertSignInLink(trx, link);
  return link;
}

/** The address that a link is opened at. It signs in whoever has it: it goes to its member, and into no log. */
export const signInUrl = (
  { secrets, config }: Pick<Deps, 'secrets' | 'config'>,
  { id }: Pick<SignInLink, 'id'>,
): string => `${config.publicUrl}/console/sign-in/${tokenOf({ secrets }, id)}`;

const tokenOf = ({ secrets }: Pick<Deps, 'secrets'>, id: string): string =>
  secrets.linkToken('sign-in', id, 1);
