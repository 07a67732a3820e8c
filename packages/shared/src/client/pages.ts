/** One page of a list. */
export interface Page<Row> {
  readonly data: readonly Row[];
  readonly pagination: { readonly next_cursor: string | null };
}

/** Where a page begins, to be spread into its query: nothing for the first one. */
export interface PageStart {
  readonly cursor?: string;
}

/**
 * Every row of a list, page after page: the next one is asked for when the last row of this one was taken. `readPage` asks for one page,
 * with the same filters each time.
 */
export async function* everyRow<Row>(
  readPage: (start: PageStart) => Promise<Page<Row>>,
): AsyncGenerator<Row, void, undefined> {
  let start: PageStart | null = {};
  while (start !== null) {
    const { data, pagination }: Page<Row> = await readPage(start);
    yield* data;
    start = pagination.next_cursor === null ? null : { cursor: pagination.next_cursor };
  }
}
