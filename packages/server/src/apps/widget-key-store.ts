import type { Reader } from '../db/database.ts';

/** The app's publishable key that its own hosted pages carry: the oldest one; null when it has none. */
export async function findPublicKey(reader: Reader, appId: string): Promise<string | null> {
  const row = await reader
    .selectFrom('widget_keys')
    .select('key')
    .where('app_id', '=', appId)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst();
  return row?.key ?? null;
}
