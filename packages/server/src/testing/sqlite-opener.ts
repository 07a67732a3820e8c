/** A process that opens the SQLite files whose paths its parent sends, and answers with null or with what went wrong. */
import { openSqlite } from '../db/open-sqlite.ts';

process.on('message', (path: string) => {
  void open(path).then((problem) => process.send?.({ problem }));
});

async function open(path: string): Promise<string | null> {
  try {
    await openSqlite(path).close();
    return null;
  } catch (error) {
    return String(error);
  }
}
