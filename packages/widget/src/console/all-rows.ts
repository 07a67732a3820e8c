import { everyRow, type Page, type PageStart } from '@slotkit/shared/client';

/** All rows of a list that is short, page after page. Rejects with what `readPage` rejects with. */
export async function allRows<Row>(
  readPage: (start: PageStart) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of everyRow(readPage)) rows.push(row);
  return rows;
}
