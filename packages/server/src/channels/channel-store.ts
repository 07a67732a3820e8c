import type { ChannelKind } from '@slotkit/shared/wire';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import type { GenesysSettings } from './genesys-channel.ts';
import type { HttpSettings } from './http-channel.ts';

interface Stored<Kind extends ChannelKind, Settings> {
  readonly appId: string;
  readonly kind: Kind;
  readonly settings: Settings;
  /** Sealed for `secretContext`. */
  readonly secretSealed: string | null;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What an app has set for a channel. */
export type ChannelRecord = Stored<'genesys', GenesysSettings> | Stored<'http', HttpSettings>;

/** What the secret of a channel is sealed for. */
export const secretContext = ({ appId, kind }: Pick<ChannelRecord, 'appId' | 'kind'>): string =>
  `channel ${kind} of ${appId}`;

/** What an app has set for one channel; null when it has not. */
export async function findChannel(
  reader: Reader,
  appId: string,
  kind: ChannelKind,
): Promise<ChannelRecord | null> {
  const row = await reader
    .selectFrom('channels')
    .selectAll()
    .where('app_id', '=', appId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row ? recordOf(row, kind) : null;
}

/** Writes what an app sets, over what it had set before. */
export async function saveChannel(trx: Writer, channel: ChannelRecord): Promise<void> {
  const changed = {
    settings_json: JSON.stringify(channel.settings),
    secrets_sealed: channel.secretSealed,
    version: channel.version,
    updated_at: channel.updatedAt,
  };
  await trx
    .insertInto('channels')
    .values({ app_id: channel.appId, kind: channel.kind, created_at: channel.createdAt, ...changed })
    .onConflict((conflict) => conflict.columns(['app_id', 'kind']).doUpdateSet(changed))
    .execute();
}

/** Forgets what an app has set, its secret included; false when there was nothing. */
export async function deleteChannel(trx: Writer, appId: string, kind: ChannelKind): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('channels')
    .where('app_id', '=', appId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

function recordOf(row: Selectable<Schema['channels']>, kind: ChannelKind): ChannelRecord {
  const common = {
    appId: row.app_id,
    secretSealed: row.secrets_sealed,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
  switch (kind) {
    case 'genesys':
      return { ...common, kind, settings: readJson<GenesysSettings>(row.settings_json) };
    case 'http':
      return { ...common, kind, settings: readJson<HttpSettings>(row.settings_json) };
  }
}
