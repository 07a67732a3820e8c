import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { queue } from '../jobs/outbox-store.ts';
import { membersByEmail, type MemberRecord } from '../members/member-store.ts';
import { makeSignInLink } from './sign-in-link.ts';
import { countMailed, insertRequest, openRequests, takeRequest } from './sign-in-store.ts';

/** The outbox kind of the mail with a link to sign in by. */
export const signInMailKind = 'sign_in';

/** At most so many links are mailed to a member within so long; what is asked beyond that is answered the same and leads to nothing. */
export const mailedLinks = { most: 3, withinMs: 15 * 60_000 } as const;

const sealedFor = 'sign-in request';
const atOnce = 50;

/**
 * Takes down that somebody wants to sign in. Whose the address is, and whether it is anybody's, the worker finds out later: what is done
 * here is the same for all, so neither the answer nor the time that it takes tells who is a member.
 */
export async function askForLink({ db, clock, secrets, wakeWorker }: Deps, email: string): Promise<void> {
  const now = clock.now();
  const emailSealed = secrets.seal(email, sealedFor);
  const id = newId('signInLink', now);
  await writeTransaction(db, (trx) => insertRequest(trx, { id, emailSealed, createdAt: now }));
  wakeWorker();
}

/** Mails a link to every member that has an address which was asked for. Returns how many requests it answered. */
export async function answerRequests(deps: Deps): Promise<number> {
  const requests = await openRequests(deps.db.read, atOnce);
  let queued = 0;
  for (const { id, emailSealed } of requests) queued += await answerOne(deps, id, emailSealed);
  if (queued > 0) deps.wakeWorker();
  return requests.length;
}

function answerOne(deps: Deps, id: string, emailSealed: string): Promise<number> {
  const email = openedEmail(deps, emailSealed);
  return writeTransaction(deps.db, async (trx) => {
    if (!(await takeRequest(trx, id)) || email === null) return 0;
    const now = deps.clock.now();
    let queued = 0;
    for (const member of await membersByEmail(trx, email)) {
      await deps.db.engine.lockText(trx, `sign-in ${member.id}`);
      if ((await countMailed(trx, member.id, now - mailedLinks.withinMs)) >= mailedLinks.most) continue;
      const link = await makeSignInLink(deps, trx, { memberId: member.id, way: 'mail' }, now);
      await queue(trx, [mailDraft(member, link.id, now)], now);
      queued++;
    }
    return queued;
  });
}

const mailDraft = (member: MemberRecord, linkId: string, now: number) => ({
  appId: member.appId,
  bookingId: null,
  channel: 'email' as const,
  kind: signInMailKind,
  partyId: member.id,
  recipient: member.email,
  lane: 'email',
  payload: { linkId },
  dueAt: now,
});

/** Null for a request that was sealed with another key: there is nobody to answer any more. */
function openedEmail({ secrets }: Deps, sealed: string): string | null {
  try {
    return secrets.open(sealed, sealedFor);
  } catch {
    return null;
  }
}
