import { z } from 'zod';

/** How many rows a page has, unless the caller asks for another number. */
export const defaultPageSize = 50;
/** The most rows of one page. */
export const maxPageSize = 200;

/** The query that every list understands; a list with filters extends it. `cursor` is the `next_cursor` of the page before. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().pipe(z.int().min(1).max(maxPageSize)).default(defaultPageSize),
  cursor: z.string().min(1).max(4000).optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** What a list answers besides its rows: `next_cursor` is null, and `has_more` false, on the last page. */
export const paginationSchema = z.object({ next_cursor: z.string().nullable(), has_more: z.boolean() });
export type Pagination = z.infer<typeof paginationSchema>;

/** The answer of a list of such rows. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), pagination: paginationSchema });
