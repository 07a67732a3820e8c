import { z } from 'zod';
import { findApp } from '../apps/app-store.ts';
import { emailKey } from '../bookings/contact-keys.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import type { Prepared } from '../jobs/work.ts';
import { mailOfSignIn } from '../mail/mail-of-sign-in.ts';
import { findMember } from '../members/member-store.ts';
import { linkMinutes, signInUrl } from './sign-in-link.ts';
import { findOpenLinkById } from './sign-in-store.ts';

const queuedSchema = z.object({ linkId: z.string() });

const skipped = (because: 'recipient_gone' | 'app_gone' | 'link_over'): Prepared => ({
  status: 'skipped',
  because,
});

/** Makes the mail with a link to sign in by; none where the link is used or over by now, or the address has become another. */
export async function sendSignInMail(deps: Deps, trx: Writer, row: ClaimedRow): Promise<Prepared> {
  const queued = queuedSchema.safeParse(row.payload).data;
  if (!queued) throw new PermanentFailure('this version of the server cannot read the queued mail');
  const now = deps.clock.now();
  const link = await findOpenLinkById(trx, queued.linkId, now);
  if (!link) return skipped('link_over');
  const member = await findMember(trx, link.memberId);
  if (!member || emailKey(member.email) !== emailKey(row.recipient)) return skipped('recipient_gone');
  const app = await findApp(trx, member.appId);
  if (!app) return skipped('app_gone');
  const mail = {
    messageId: `<${row.id}@${new URL(deps.config.publicUrl).hostname}>`,
    sentAt: now,
    from: app.sender,
    replyTo: app.sender.replyTo,
    to: { name: member.name, email: member.email },
    ...mailOfSignIn(app, member, { url: signInUrl(deps, link), minutes: linkMinutes.mail }),
    calendar: null,
    kind: row.kind,
    bookingId: null,
  };
  return { status: 'ready', send: () => deps.mailer.send(mail) };
}
