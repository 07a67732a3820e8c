import type { AppRecord } from '../apps/app-record.ts';
import { findApp } from '../apps/app-store.ts';
import type { Reader } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { findMember, type MemberRecord } from '../members/member-store.ts';
import { hashSecret } from '../secrets.ts';
import { endSession, findSession, openSession } from './session-store.ts';
import { dropOpenLinks, findOpenLink, useLink, type SignInLink } from './sign-in-store.ts';

/** A link that was opened: whom it would sign in, and where. */
export interface OpenedSignIn {
  readonly link: SignInLink;
  readonly member: MemberRecord;
  readonly app: AppRecord;
}

/** What a token would lead to; null for one that is unknown, used, over, or whose member is gone: nobody learns which. Changes nothing. */
export async function readSignIn(reader: Reader, token: string, now: number): Promise<OpenedSignIn | null> {
  const link = await findOpenLink(reader, hashSecret(token), now);
  const member = link && (await findMember(reader, link.memberId));
  const app = member && (await findApp(reader, member.appId));
  return link && member && app ? { link, member, app } : null;
}

/** The browser that signs in. */
export interface SigningIn {
  /** The token of the link. */
  readonly token: string;
  /** The session that the browser had until now; it ends. */
  readonly before: string | null;
  /** What it calls itself. */
  readonly agent: string | null;
}

/** Signs a member in by its link, once. Returns the token of a new session; null where the link is good for nothing. */
export function signIn({ db, clock }: Deps, { token, before, agent }: SigningIn): Promise<string | null> {
  return writeTransaction(db, async (trx) => {
    const now = clock.now();
    const opened = await readSignIn(trx, token, now);
    if (!opened || !(await useLink(trx, opened.link.id, now))) return null;
    await dropOpenLinks(trx, opened.member.id);
    const left = before === null ? null : await findSession(trx, before, now);
    if (left) await endSession(trx, left);
    return openSession(trx, opened.member.id, now, agent);
  });
}

/** Ends the session that a browser shows the token of. Nothing happens where there is none. */
export async function signOut({ db, clock }: Deps, token: string): Promise<void> {
  await writeTransaction(db, async (trx) => {
    const session = await findSession(trx, token, clock.now());
    if (session) await endSession(trx, session);
  });
}
