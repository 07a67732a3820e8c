import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
  type DatabaseConnection,
  type SqliteDialectConfig,
} from 'kysely';
import { databaseWaitMs, type Database, type Engine } from './database.ts';
import type { Schema } from './schema.ts';

type Connection = InstanceType<typeof BetterSqlite3>;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const askAgainAfterMs = 5;

/**
 * A write transaction takes the write lock at its start: one that begins reading and upgrades later would fail at once when busy. While
 * another program has the lock it asks again and again: SQLite's own waiting would hold up the whole process.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #waitMs: number;

  constructor(config: SqliteDialectConfig, waitMs: number) {
    super(config);
    this.#waitMs = waitMs;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const giveUpAt = performance.now() + this.#waitMs;
    for (;;) {
      try {
        return await beginAtOnce(connection, this.#waitMs);
      } catch (error) {
        if (codeOf(error) !== 'SQLITE_BUSY' || performance.now() >= giveUpAt) throw error;
      }
      await delay(askAgainAfterMs);
    }
  }
}

async function beginAtOnce(connection: DatabaseConnection, waitMs: number): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw('pragma busy_timeout = 0'));
  try {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  } finally {
    await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${waitMs}`));
  }
}

/** Kysely believes that SQLite cannot roll back a changed schema. It can, so a migration that stops half-way leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #waitMs: number;

  constructor(config: SqliteDialectConfig, waitMs: number) {
    super(config);
    this.#config = config;
    this.#waitMs = waitMs;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#config, this.#waitMs);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** Kysely prepares every statement anew; the texts are few, so each is prepared once. */
function withStatementCache(connection: Connection): SqliteDialectConfig['database'] {
  const statements = new Map<string, ReturnType<Connection['prepare']>>();
  return {
    close: () => {
      connection.close();
    },
    prepare(sql: string) {
      let statement = statements.get(sql);
      if (!statement) {
        statement = connection.prepare(sql);
        if (statements.size >= 500) statements.clear();
        statements.set(sql, statement);
      }
      return statement;
    },
  };
}

function connect(path: string, waitMs: number, pragmas: readonly string[]): Connection {
  const connection = new BetterSqlite3(path);
  for (const pragma of [`busy_timeout = ${waitMs}`, 'foreign_keys = ON', ...pragmas])
    setPragma(connection, waitMs, pragma);
  return connection;
}

/** Of several programs that turn on WAL at the same moment SQLite lets one win and refuses the others without any waiting. */
function setPragma(connection: Connection, waitMs: number, pragma: string): void {
  const giveUpAt = performance.now() + waitMs;
  for (;;) {
    try {
      connection.pragma(pragma);
      return;
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY' || performance.now() >= giveUpAt) throw error;
    }
    // Nothing runs yet that this would hold up.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, askAgainAfterMs);
  }
}

/**
 * Brings the write-ahead log into the file and empties it: until then it has earlier versions of pages. Where another program reads at
 * this moment, its next checkpoint does that.
 */
async function emptyLog(db: Kysely<Schema>, waitMs: number): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection);
    try {
      await sql`pragma wal_checkpoint(truncate)`.execute(connection);
    } finally {
      await sql.raw(`pragma busy_timeout = ${waitMs}`).execute(connection);
    }
  });
}

const sqliteEngine = (waitMs: number): Engine => ({
  name: 'sqlite',
  skipsLocked: false,
  // The write lock of the whole file is held already.
  lockText: () => Promise.resolve(),
  lockRows: () => Promise.resolve(),
  withoutTimeouts: (db, work) => work(db),
  wipe: (db) => emptyLog(db, waitMs),
  isOverlap: (error) =>
    codeOf(error) === 'SQLITE_CONSTRAINT_TRIGGER' && error instanceof Error && error.message === 'slot_taken',
  isDuplicate: (error) =>
    ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error)),
  isDangling: (error) => codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY',
  isRetryable: (error) => codeOf(error) === 'SQLITE_BUSY_SNAPSHOT',
  isUnavailable: (error) => /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN)/.test(codeOf(error)),
});

/**
 * Opens an SQLite file, making it (for this user alone to read) and its folder when they are missing: WAL, every commit on the disk before it is answered
 * (`synchronous=FULL`), one connection for writes and one for reads.
 *
 * @param waitMs how long somebody waits for a lock that another program has before the database is called unavailable
 */
export function openSqlite(path: string, waitMs: number = databaseWaitMs): Database {
  mkdirSync(dirname(path), { recursive: true });
  // SQLite gives the files beside it the same mode.
  closeSync(openSync(path, 'a', 0o600));
  // What is deleted or shortened is overwritten, so that nobody who was erased can be read in the file.
  const write = connect(path, waitMs, ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']);
  const read = connect(path, waitMs, ['query_only = ON']);
  const kysely = (connection: Connection) =>
    new Kysely<Schema>({
      dialect: new ImmediateSqliteDialect({ database: withStatementCache(connection) }, waitMs),
    });
  const database = { read: kysely(read), write: kysely(write), engine: sqliteEngine(waitMs) };
  return {
    ...database,
    announce: () => Promise.resolve(),
    onAnnounced: () => () => undefined,
    async close() {
      await database.read.destroy();
      await database.write.destroy();
      // A connection that never ran a query was never handed to Kysely to close.
      read.close();
      write.close();
    },
  };
}
