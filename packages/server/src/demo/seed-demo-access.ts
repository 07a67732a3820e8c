import { defaultScopes, roles } from '@slotkit/shared/wire';
import { insertClient } from '../clients/client-store.ts';
import type { Writer } from '../db/database.ts';
import { insertMember } from '../members/member-store.ts';
import { demoApp, demoClient, demoHosts, demoMembers, demoTeam } from './demo-data.ts';

/** Adds the demo's OAuth client and members with their team, where they are not there yet. */
export async function seedDemoAccess(trx: Writer, now: number): Promise<void> {
  const there = await trx
    .selectFrom('clients')
    .select('id')
    .where('id', '=', demoClient.id)
    .executeTakeFirst();
  if (there) return;
  const { id, name, secret } = demoClient;
  const client = { id, appId: demoApp.id, name, kind: 'api', scopes: defaultScopes } as const;
  await insertClient(trx, client, now, secret);
  for (const { role, host, ...member } of demoMembers) {
    const record = { ...member, appId: demoApp.id, permissions: roles[role], locale: demoApp.locale };
    await insertMember(trx, record, now);
    if (host === undefined) continue;
    await trx
      .updateTable('hosts')
      .set({ member_id: member.id })
      .where('app_id', '=', demoApp.id)
      .where('email', '=', demoHosts[host].email)
      .execute();
  }
  await trx
    .insertInto('teams')
    .values({
      id: demoTeam.id,
      app_id: demoApp.id,
      name: demoTeam.name,
      created_at: now,
      updated_at: now,
    })
    .execute();
  const members = demoTeam.memberIds.map((memberId) => ({ team_id: demoTeam.id, member_id: memberId }));
  await trx.insertInto('team_members').values(members).execute();
}
