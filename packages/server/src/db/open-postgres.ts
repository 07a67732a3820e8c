import { Kysely, PostgresDialect, sql } from 'kysely';
import { DatabaseError, Pool, types } from 'pg';
import { databaseWaitMs, type Database, type Engine } from './database.ts';
import { announcement, PostgresListener } from './postgres-listener.ts';
import type { Schema } from './schema.ts';

// Epoch milliseconds and counts fit a number exactly; pg gives bigint as text otherwise.
types.setTypeParser(types.builtins.INT8, Number);

const codeOf = (error: unknown): string => (error instanceof DatabaseError ? (error.code ?? '') : '');
const connectionErrors = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/**
 * How long the server lets one of our sessions wait for a lock, run one statement, and stand idle in a transaction. A transaction awaits
 * nothing but its own queries, so one that stands idle belongs to a process that hangs: its locks are given back and its claims pass on.
 */
const sessionLimits = (waitMs: number) => ({
  lock_timeout: waitMs,
  // Waiting for a lock is a part of it.
  statement_timeout: waitMs + 20_000,
  idle_in_transaction_session_timeout: 15_000,
});
const sessionLimitErrors = ['55P03', '57014', '25P03'];

const postgresEngine: Engine = {
  name: 'postgres',
  skipsLocked: true,
  async lockText(trx, text) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${text}, 0))`.execute(trx);
  },
  async lockRows(trx, table, ids) {
    if (ids.length === 0) return;
    await trx.selectFrom(table).select('id').where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute();
  },
  withoutTimeouts: (db, work) =>
    db.connection().execute(async (connection) => {
      const limits = Object.keys(sessionLimits(0));
      for (const limit of limits) await sql`set ${sql.ref(limit)} = 0`.execute(connection);
      try {
        return await work(connection);
      } finally {
        for (const limit of limits) await sql`reset ${sql.ref(limit)}`.execute(connection);
      }
    }),
  // Old versions of rows and the write-ahead log are the operator's: see docs/privacy.md.
  wipe: () => Promise.resolve(),
  isOverlap: (error) => codeOf(error) === '23P01',
  isDuplicate: (error) => codeOf(error) === '23505',
  isDangling: (error) => codeOf(error) === '23503',
  isRetryable: (error) => ['40001', '40P01'].includes(codeOf(error)),
  isUnavailable(error) {
    if (/^(08|53|57P)/.test(codeOf(error)) || sessionLimitErrors.includes(codeOf(error))) return true;
    if (!(error instanceof Error)) return false;
    return (
      ('code' in error && connectionErrors.includes(String(error.code))) ||
      /timeout exceeded when trying to connect|Connection terminated|is not queryable/.test(error.message)
    );
  },
};

/**
 * Opens a PostgreSQL database (15 or newer) by its URL.
 *
 * @param waitMs how long somebody waits for a connection, and for a lock, before the database is called unavailable
 */
export function openPostgres(url: string, waitMs: number = databaseWaitMs): Database {
  const pool = new Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: waitMs,
    keepAlive: true,
    ...sessionLimits(waitMs),
  });
  // Without listeners a connection that dies would end the process: while idle the pool tells, while it is used the connection
  // itself; its queries fail in either case.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const listener = new PostgresListener(url);
  return {
    read: kysely,
    write: kysely,
    engine: postgresEngine,
    announce: async () => void (await pool.query(announcement)),
    onAnnounced: (tell) => listener.add(tell),
    async close() {
      await listener.close();
      await kysely.destroy();
    },
  };
}
