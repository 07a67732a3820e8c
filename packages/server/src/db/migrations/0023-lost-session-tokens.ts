import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** A token that was sent to a browser, never shown, and therefore replaced: whoever shows it later shares the session with somebody else. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema.alterTable('sessions').addColumn('lost_hash', 'text').execute();
  await schema.createIndex('sessions_by_lost_token').on('sessions').columns(['lost_hash']).execute();
}
