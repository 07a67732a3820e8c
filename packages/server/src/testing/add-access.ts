import { roles, type ApiScope, type ClientKind, type Role } from '@slotkit/shared/wire';
import { secretHash } from '../clients/client-secret-store.ts';
import { issueToken } from '../clients/access-token-store.ts';
import { insertClient } from '../clients/client-store.ts';
import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { newId } from '../ids.ts';
import { insertMember, type MemberRecord } from '../members/member-store.ts';
import { openSession } from '../sign-in/session-store.ts';

/** The header by which a new client of an app calls. */
export const addClient = (
  db: Database,
  now: number,
  client: { readonly appId: string; readonly kind?: ClientKind; readonly scopes: readonly ApiScope[] },
): Promise<Readonly<Record<string, string>>> =>
  writeTransaction(db, async (trx) => {
    const { clientId: id, clientSecret } = await insertClient(
      trx,
      { name: 'CRM', kind: 'api', ...client },
      now,
    );
    const secret = { hash: secretHash(id, clientSecret), expiresAt: null };
    const { token } = await issueToken(trx, { id, secret }, client.scopes, now);
    return { Authorization: `Bearer ${token}` };
  });

/** A new member that signs in as a host, or as nobody who can be booked, and the headers by which it calls from our own pages. */
export const addMember = (
  db: Database,
  now: number,
  member: { readonly appId: string; readonly role: Role; readonly hostId?: string },
): Promise<{ readonly member: MemberRecord; readonly headers: Readonly<Record<string, string>> }> =>
  writeTransaction(db, async (trx) => {
    const record = await insertMember(
      trx,
      {
        appId: member.appId,
        name: member.role,
        email: `${member.role}@example.com`,
        permissions: roles[member.role],
        locale: 'en',
      },
      now,
    );
    if (member.hostId !== undefined)
      await trx.updateTable('hosts').set({ member_id: record.id }).where('id', '=', member.hostId).execute();
    const token = await openSession(trx, record.id, now);
    return {
      member: record,
      // By both names: with TLS the server reads the second alone.
      headers: {
        Cookie: `slotkit_session=${token}; __Host-slotkit_session=${token}`,
        'Sec-Fetch-Site': 'same-origin',
      },
    };
  });

/** A team of these members. */
export const addTeam = (
  db: Database,
  now: number,
  team: { readonly appId: string; readonly memberIds: readonly string[] },
): Promise<void> =>
  writeTransaction(db, async (trx) => {
    const id = newId('team', now);
    await trx
      .insertInto('teams')
      .values({ id, app_id: team.appId, name: 'Sales', created_at: now, updated_at: now })
      .execute();
    for (const memberId of team.memberIds)
      await trx.insertInto('team_members').values({ team_id: id, member_id: memberId }).execute();
  });
