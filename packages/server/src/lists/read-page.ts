import type { PageQuery, Pagination } from '@slotkit/shared/wire';
import type { Secrets } from '../secrets.ts';
import { readCursor, writeCursor, type CursorScope, type Position } from './cursor.ts';

/** Which rows a store is to read: so many, after that one. */
export interface PageRequest {
  /** One more than the page has, to know whether there is another. */
  readonly limit: number;
  /** Null for the first page. */
  readonly after: Position | null;
}

/** Everything at once, for lists that are short where they are read whole. */
export const wholeList: PageRequest = { limit: 10_000, after: null };

/** A list as a route asks for it. `query` holds the filters besides limit and cursor. */
export interface ListRequest extends Omit<CursorScope, 'filters'> {
  readonly query: PageQuery;
}

/** A page of records, and what the answer says besides them. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly pagination: Pagination;
}

/**
 * Reads one page of a list. `read` asks the store, which orders by keyset (`keyset.ts`); `positionOf` says by which value. Throws 400
 * for a cursor that does not belong to this list.
 */
export async function readPage<Row>(
  { secrets }: { readonly secrets: Pick<Secrets, 'sign'> },
  { route, appId, query }: ListRequest,
  read: (request: PageRequest) => Promise<readonly Row[]>,
  positionOf: (row: Row) => Position,
): Promise<Page<Row>> {
  const { limit, cursor, ...filters } = query;
  const scope = { route, appId, filters };
  const after = cursor === undefined ? null : readCursor(secrets, scope, cursor);
  const found = await read({ limit: limit + 1, after });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const next = last === undefined ? null : writeCursor(secrets, scope, positionOf(last));
  return { rows, pagination: { next_cursor: next, has_more: next !== null } };
}
