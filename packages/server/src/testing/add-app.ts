import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** What a test says about an app; the rest is made up. */
export interface AppInTest {
  readonly id: string;
  readonly key?: string;
  readonly origins?: readonly string[];
  readonly frameAncestors?: readonly string[];
  readonly tokens?: Readonly<Record<string, string>>;
  readonly archived?: boolean;
}

/** Adds an app and, when it is given one, its widget key. */
export async function addApp(db: Database, app: AppInTest): Promise<void> {
  await writeTransaction(db, async (trx) => {
    await trx
      .insertInto('apps')
      .values({
        id: app.id,
        name: app.id,
        timezone: 'Europe/Berlin',
        locale: 'en',
        origins_json: JSON.stringify(app.origins ?? []),
        branding_json: JSON.stringify({ tokens: app.tokens ?? {}, logo_url: null }),
        sender_json: JSON.stringify({ name: app.id, email: `${app.id}@example.com`, reply_to: null }),
        frame_ancestors_json: JSON.stringify(app.frameAncestors ?? []),
        archived: app.archived === true ? 1 : 0,
        created_at: 0,
        updated_at: 0,
      })
      .execute();
    if (app.key === undefined) return;
    await trx
      .insertInto('widget_keys')
      .values({
        id: `key_${app.id}`,
        app_id: app.id,
        key: app.key,
        name: 'test',
        origins_json: null,
        created_at: 0,
      })
      .execute();
  });
}
