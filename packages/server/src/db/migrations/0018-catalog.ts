import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Tables whose rows have been objects of the API since, and whose rows tell when those are from that were there before. */
const versioned = [
  { table: 'locations', madeAt: 'select a.created_at from apps a where a.id = locations.app_id' },
  {
    table: 'host_exceptions',
    madeAt: 'select h.created_at from hosts h where h.id = host_exceptions.host_id',
  },
  {
    table: 'host_do_not_disturb',
    madeAt: 'select h.created_at from hosts h where h.id = host_do_not_disturb.host_id',
  },
] as const;

/**
 * Versions and instants for what is set up by the API, the slugs that event types had before, and how hosts stood in a rotation when they
 * left its pool.
 */
export async function up(db: Kysely<Schema>): Promise<void> {
  for (const { table, madeAt } of versioned) {
    for (const column of ['created_at', 'updated_at'])
      await db.schema
        .alterTable(table)
        .addColumn(column, 'bigint', (bigint) => bigint.notNull().defaultTo(0))
        .execute();
    await db.schema
      .alterTable(table)
      .addColumn('version', 'integer', (integer) => integer.notNull().defaultTo(1))
      .execute();
    await sql.raw(`update ${table} set created_at = (${madeAt}), updated_at = (${madeAt})`).execute(db);
  }
  await db.schema
    .createTable('former_slugs')
    .addColumn('event_type_id', 'text', (column) =>
      column.notNull().references('event_types.id').onDelete('cascade'),
    )
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('former_slugs_key', ['event_type_id', 'slug'])
    .execute();
  await db.schema
    .createIndex('former_slugs_by_slug')
    .on('former_slugs')
    .columns(['slug', 'created_at'])
    .execute();
  await db.schema
    .createTable('former_pool_hosts')
    .addColumn('event_type_id', 'text', (column) =>
      column.notNull().references('event_types.id').onDelete('cascade'),
    )
    .addColumn('host_id', 'text', (column) => column.notNull().references('hosts.id').onDelete('cascade'))
    .addColumn('cursor', 'bigint', (column) => column.notNull())
    .addColumn('credit', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('former_pool_hosts_key', ['event_type_id', 'host_id'])
    .execute();
}
