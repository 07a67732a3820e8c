import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What outlives a change of the configuration, and what ends with it: a series' organizer; a token with its secret. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema.alterTable('series').addColumn('organizer_json', 'text').execute();

  // Tokens from before know no secret, and end within the hour.
  await schema
    .alterTable('access_tokens')
    .addColumn('secret_hash', 'text', (column) =>
      column.references('client_secrets.secret_hash').onDelete('cascade'),
    )
    .execute();
  await schema.createIndex('access_tokens_by_secret').on('access_tokens').columns(['secret_hash']).execute();
}
