import { defaultScopes, type ApiScope } from '@slotkit/shared/wire';
import { insertClient } from '../clients/client-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { newWidgetKey } from './new-widget-key.ts';

/** What a new app is called, and what its first client may do. */
export interface NewApp {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly sender: { readonly name: string; readonly email: string };
  readonly scopes?: readonly ApiScope[];
}

/** A new app with what its owner needs to go on; the secret is shown this once. */
export interface CreatedApp {
  readonly app_id: string;
  readonly widget_key: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly scopes: readonly ApiScope[];
}

/** Makes an app with a widget key and a client of kind `api`. Throws when the id is taken. */
export function createNewApp({ db, clock }: Pick<Deps, 'db' | 'clock'>, app: NewApp): Promise<CreatedApp> {
  const now = clock.now();
  const scopes = app.scopes ?? defaultScopes;
  const key = newWidgetKey();
  return writeTransaction(db, async (trx) => {
    await trx
      .insertInto('apps')
      .values({
        id: app.id,
        name: app.name,
        timezone: app.timezone,
        locale: 'en',
        origins_json: '[]',
        branding_json: JSON.stringify({ tokens: {}, logo_url: null }),
        sender_json: JSON.stringify({ ...app.sender, reply_to: null }),
        frame_ancestors_json: '[]',
        created_at: now,
        updated_at: now,
      })
      .execute();
    await trx
      .insertInto('widget_keys')
      .values({
        id: newId('widgetKey', now),
        app_id: app.id,
        key,
        name: app.name,
        origins_json: null,
        created_at: now,
      })
      .execute();
    const { clientId, clientSecret } = await insertClient(
      trx,
      { appId: app.id, name: app.name, kind: 'api', scopes },
      now,
    );
    return { app_id: app.id, widget_key: key, client_id: clientId, client_secret: clientSecret, scopes };
  });
}
