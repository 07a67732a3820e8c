import { insertHostCalendar } from '../calendar/host-calendar-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { caldavLogin } from './caldav-server.ts';

/** Connects a CalDAV calendar to a host of the demo, without asking it, and returns its id. */
export async function connectCalendar(
  { db, secrets, clock }: Pick<Deps, 'db' | 'secrets' | 'clock'>,
  hostName: string,
  url: string,
  more: { readonly conflicts?: boolean; readonly writeTo?: boolean; readonly password?: string } = {},
): Promise<string> {
  const host = await db.read
    .selectFrom('hosts')
    .select(['id', 'app_id'])
    .where('email', 'like', `${hostName}@%`)
    .executeTakeFirstOrThrow();
  const id = newId('calendar', clock.now());
  const login = { ...caldavLogin, ...(more.password !== undefined && { password: more.password }) };
  await writeTransaction(db, (trx) =>
    insertHostCalendar(
      trx,
      {
        id,
        appId: host.app_id,
        hostId: host.id,
        provider: 'caldav',
        settings: { url },
        secretsSealed: secrets.seal(JSON.stringify(login), id),
        conflicts: more.conflicts ?? true,
        writeTo: more.writeTo ?? false,
      },
      clock.now(),
    ),
  );
  return id;
}
