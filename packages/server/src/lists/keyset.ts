import { sql, type SelectQueryBuilder, type SqlBool, type StringReference } from 'kysely';
import type { PageRequest } from './read-page.ts';

/** By which columns a list is ordered. Neither may hold null, and both together name one row. */
export interface KeysetOrder<DB, TB extends keyof DB> {
  readonly value: StringReference<DB, TB>;
  readonly id: StringReference<DB, TB>;
  /** The exact reverse: equal values come by their ids backwards, too. */
  readonly descending?: boolean;
}

/**
 * Orders a query by (value, id) and cuts it down to the rows of one page: those that stand after the position, however many were added
 * before it meanwhile. An index that ends in these two columns finds any page as fast as the first.
 */
export function onPage<DB, TB extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, TB, Row>,
  { value, id, descending = false }: KeysetOrder<DB, TB>,
  { limit, after }: PageRequest,
): SelectQueryBuilder<DB, TB, Row> {
  const columns = [sql.ref(value), sql.ref(id)] as const;
  const direction = descending ? 'desc' : 'asc';
  const ordered = query.orderBy(columns[0], direction).orderBy(columns[1], direction).limit(limit);
  if (after === null) return ordered;
  const later = sql.raw(descending ? '<' : '>');
  return ordered.where(sql<SqlBool>`(${columns[0]}, ${columns[1]}) ${later} (${after.value}, ${after.id})`);
}
