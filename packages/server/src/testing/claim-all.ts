/** A process of its own that claims every due row of a database, three at a time, and prints their ids: `node claim-all.ts SETTING NOW`. */
import { openPostgres } from '../db/open-postgres.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { claimDue } from '../jobs/outbox-store.ts';

const [setting = '', now = ''] = process.argv.slice(2);
const db = setting.startsWith('sqlite:')
  ? openSqlite(setting.slice('sqlite:'.length))
  : openPostgres(setting);
for (;;) {
  const rows = await claimDue(db, `process ${process.pid}`, Number(now), 3);
  if (rows.length === 0) break;
  for (const { id } of rows) console.log(id);
}
await db.close();
