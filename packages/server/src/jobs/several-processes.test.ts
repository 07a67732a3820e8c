import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { writeTransaction } from '../db/write-transaction.ts';
import { bookIntroCall, callDemo } from '../testing/demo-visitor.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { startSmtpInbox, type SmtpInbox } from '../testing/smtp-inbox.ts';
import { queue } from './outbox-store.ts';

eachDatabase('Two server processes on one database', (openFresh) => {
  let fresh: FreshDatabase;
  let inbox: SmtpInbox;
  let one: ServerProcess;
  let other: ServerProcess;
  let bookingId: string;
  let whenReceived: (confirm: () => void) => void;

  beforeEach(async () => {
    whenReceived = (confirm) => confirm();
    inbox = await startSmtpInbox({}, (confirm) => whenReceived(confirm));
    fresh = await openFresh();
    const start = () => startServerProcess(fresh.setting, { SMTP_URL: inbox.url });
    one = await start();
    other = await start();
    ({ id: bookingId } = await bookIntroCall(one.url));
    for (const server of [one, other]) {
      await callDemo(server.url, 'PUT', '/dev/clock', { advance: 'PT0S' });
      await runDue(server);
    }
    // Everything but the booking itself, so that a test counts its own mails.
    await writeTransaction(fresh.db, (trx) => trx.deleteFrom('outbox').execute());
  });
  afterEach(async () => {
    for (const server of [one, other]) await server.end();
    await inbox.close();
    await fresh.remove();
  });

  const runDue = ({ url }: ServerProcess) => callDemo(url, 'POST', '/dev/run-due');

  /** Moves the clock of the other one to when every claim has ended that was not renewed, and lets it work. */
  async function takeOver(): Promise<void> {
    await callDemo(other.url, 'PUT', '/dev/clock', { advance: 'PT20S' });
    await runDue(other);
  }

  /** Queues mails to the host about the booking, and returns their ids. */
  async function queueMails(count: number): Promise<string[]> {
    const now = Date.now() - 60_000;
    const { hosts, app_id } = await fresh.db.read
      .selectFrom('bookings')
      .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
      .select(['bookings.app_id', 'booking_hosts.host_id as hosts'])
      .where('bookings.id', '=', bookingId)
      .executeTakeFirstOrThrow();
    const draft = {
      appId: app_id,
      bookingId,
      channel: 'email' as const,
      kind: 'host_created',
      partyId: hosts,
      recipient: '',
      lane: 'email',
      payload: { to: { role: 'host', id: hosts } },
      dueAt: now,
    };
    const before = new Set((await rows()).map(({ id }) => id));
    await writeTransaction(fresh.db, (trx) =>
      queue(
        trx,
        Array.from({ length: count }, () => draft),
        now,
      ),
    );
    return (await rows()).map(({ id }) => id).filter((id) => !before.has(id));
  }

  const rows = () => fresh.db.read.selectFrom('outbox').selectAll().execute();
  const timesReceived = (id: string): number =>
    inbox.received.filter(({ raw }) => raw.includes(`Message-ID: <${id}@localhost>`)).length;

  it('share the work, and never do the same twice', async () => {
    const ids = await queueMails(200);
    const answers = await Promise.all([one, other].map(runDue));
    for (const id of ids) assert.equal(timesReceived(id), 1);
    for (const answer of answers) assert.notDeepEqual(answer, { done: 0 });
    assert.ok((await rows()).every(({ status, attempts }) => status === 'sent' && attempts === 1));
  });

  it('when one stands still while sending: the other takes over, and the first records nothing any more', async () => {
    const [id = ''] = await queueMails(1);
    const held = Promise.withResolvers<() => void>();
    whenReceived = held.resolve;
    const ran = runDue(one);
    const confirm = await held.promise;
    whenReceived = (confirm) => confirm();
    one.signal('SIGSTOP');
    await takeOver();
    const settled = await rows();
    assert.deepEqual(
      settled.map(({ status, attempts }) => [status, attempts]),
      [['sent', 2]],
    );
    one.signal('SIGCONT');
    confirm();
    await ran;
    assert.deepEqual(await rows(), settled);
    assert.equal(timesReceived(id), 2);
  });

  it('when one stands still before it decided: the other takes over, and the first does not send', async () => {
    const { id, goOn, ran } = await stopOneBeforeItDecides();
    await takeOver();
    const settled = (await rows()).find((row) => row.id === id);
    assert.deepEqual([settled?.status, settled?.attempts], ['sent', 2]);
    goOn();
    await ran;
    assert.deepEqual(
      (await rows()).find((row) => row.id === id),
      settled,
    );
    assert.equal(timesReceived(id), 1);
  });

  interface Stopped {
    /** The mail that it has claimed. */
    readonly id: string;
    readonly goOn: () => void;
    /** Resolves when it has done what it was about to. */
    readonly ran: Promise<unknown>;
  }
  const stopOneBeforeItDecides = (): Promise<Stopped> =>
    fresh.db.engine.name === 'sqlite' ? catchBetweenTransactions() : stopWaitingForBooking();
  const goOn = () => one.signal('SIGCONT');

  /** Takes the write lock in the moment between claim and decision. */
  async function catchBetweenTransactions(): Promise<Stopped> {
    const connection = new BetterSqlite3(fresh.setting.slice('sqlite:'.length), { timeout: 0 });
    const claimed = connection.prepare<[], { id: string }>(
      'select id from outbox where claimed_by is not null and sending_at is null',
    );
    const caught = (): string | undefined => {
      try {
        connection.exec('begin immediate');
      } catch {
        return undefined;
      }
      const id = claimed.get()?.id;
      if (id !== undefined) one.signal('SIGSTOP');
      connection.exec('rollback');
      return id;
    };
    for (;;) {
      await queueMails(1);
      const run = { isOver: false };
      const ran = runDue(one).finally(() => (run.isOver = true));
      while (!run.isOver) {
        const until = performance.now() + 5;
        let id: string | undefined;
        while (id === undefined && performance.now() < until) id = caught();
        if (id !== undefined) {
          connection.close();
          return { id, goOn, ran };
        }
        await delay(0);
      }
    }
  }

  /** Keeps the booking's row from it, stops it, and ends its session, as the server does with one that stands idle for too long. */
  async function stopWaitingForBooking(): Promise<Stopped> {
    const [id = ''] = await queueMails(1);
    const { ran } = await writeTransaction(fresh.db, async (trx) => {
      await fresh.db.engine.lockRows(trx, 'bookings', [bookingId]);
      const ran = runDue(one);
      const waiting = sql<{ pid: number }>`select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      for (;;) {
        const pid = (await waiting.execute(trx)).rows[0]?.pid;
        if (pid !== undefined) {
          one.signal('SIGSTOP');
          await sql`select pg_terminate_backend(${pid}, 5000)`.execute(trx);
          return { ran };
        }
        await delay(10);
      }
    });
    return { id, goOn, ran };
  }
});
