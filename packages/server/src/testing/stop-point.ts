import { setTimeout as delay } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { Client } from 'pg';

/** A moment in the life of an outbox row at which whoever changes it stands still: inside the statement, before its commit. */
export type Moment = 'claim' | 'decide' | 'settle';

const conditions: Record<Moment, string> = {
  claim: 'old.claimed_by is null and new.claimed_by is not null',
  decide: 'old.sending_at is null and new.sending_at is not null',
  settle: "old.status = 'pending' and new.status = 'sent'",
};

/** A place where processes stand still; the product knows nothing of it, the database holds them. */
export interface StopPoint {
  /** Resolves when a process stands there. */
  reached(): Promise<void>;
  /** Lets everybody pass from now on, once whoever stood there has been ended. */
  remove(): Promise<void>;
}

/** Sets a stop point in the database of a test; `setting` is its `DATABASE_URL`. */
export const stopAt = (setting: string, moment: Moment): Promise<StopPoint> =>
  setting.startsWith('sqlite:')
    ? stopSqlite(setting.slice('sqlite:'.length), moment)
    : stopPostgres(setting, moment);

const askEveryMs = 20;
/** No transaction of the server's own holds the lock for so many looks in a row. */
const looksInARow = 15;

/** A trigger that never ends, so that its process keeps the write lock until it is killed. */
async function stopSqlite(path: string, moment: Moment): Promise<StopPoint> {
  const connection = new BetterSqlite3(path);
  connection.exec(`
    create view endless as with recursive n(i) as (select 1 union all select i + 1 from n) select i from n;
    create trigger stop_here before update on outbox when ${conditions[moment]}
    begin select count(*) from endless; end;`);
  const isLocked = (): boolean => {
    try {
      connection.exec('begin immediate; rollback');
      return false;
    } catch {
      return true;
    }
  };
  return {
    async reached() {
      connection.pragma('busy_timeout = 0');
      for (let looks = 0; looks < looksInARow; looks = isLocked() ? looks + 1 : 0) await delay(askEveryMs);
      connection.pragma('busy_timeout = 5000');
    },
    async remove() {
      connection.exec('drop trigger stop_here; drop view endless');
      connection.close();
    },
  };
}

const theLock = 4711;

/** A trigger that waits for a lock which the test holds. */
async function stopPostgres(url: string, moment: Moment): Promise<StopPoint> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`
    select pg_advisory_lock(${theLock});
    create function stop_here() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock(${theLock}); return new; end $$;
    create trigger stop_here before update on outbox for each row when (${conditions[moment]})
      execute function stop_here()`);
  const count = async (what: string): Promise<number> => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${what}`);
    return rows[0]?.n ?? 0;
  };
  const waiting = "pg_locks where locktype = 'advisory' and not granted";
  const others =
    "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'";
  return {
    async reached() {
      while ((await count(waiting)) === 0) await delay(askEveryMs);
    },
    async remove() {
      await client.query(`select pg_advisory_unlock(${theLock})`);
      // The sessions of a killed process notice at their next word to it that nobody is there.
      while ((await count(others)) > 0) await delay(askEveryMs);
      await client.query('drop function stop_here cascade');
      await client.end();
    },
  };
}
