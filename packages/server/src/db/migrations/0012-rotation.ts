import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What a weighted rotation owes each host of a pool. */
export async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .alterTable('event_type_hosts')
    .addColumn('credit', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
}
