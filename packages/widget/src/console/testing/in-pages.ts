/** A list as a server gives it whose pages have a single row each. */
export const inPages =
  (...rows: readonly object[]) =>
  (query: URLSearchParams): object => {
    const index = Number(query.get('cursor') ?? 0);
    const next = index + 1;
    return {
      data: rows.slice(index, next),
      pagination: { next_cursor: next < rows.length ? String(next) : null },
    };
  };
