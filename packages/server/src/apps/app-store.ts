import type { Reader } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { AppRecord } from './app-record.ts';

/** An app by its id; null when there is none or it is archived. */
export async function findApp(reader: Reader, appId: string): Promise<AppRecord | null> {
  const row = await reader
    .selectFrom('apps')
    .selectAll()
    .where('id', '=', appId)
    .where('archived', '=', 0)
    .executeTakeFirst();
  if (!row) return null;
  const sender = readJson<{ name: string; email: string; reply_to?: string | null }>(row.sender_json);
  return {
    id: row.id,
    name: row.name,
    timezone: row.timezone,
    locale: row.locale,
    origins: readJson<string[]>(row.origins_json),
    branding: readJson<AppRecord['branding']>(row.branding_json),
    sender: { name: sender.name, email: sender.email, replyTo: sender.reply_to ?? null },
    frameAncestors: readJson<string[]>(row.frame_ancestors_json),
  };
}

/** The app of a booking. Throws when it is archived meanwhile. */
export async function appOfBooking(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<AppRecord> {
  const app = await findApp(reader, appId);
  if (!app) throw new Error(`The app ${appId} of booking ${id} is gone.`);
  return app;
}
