import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookIntroCall, callDemo } from '../testing/demo-visitor.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { startSmtpInbox, type SmtpInbox } from '../testing/smtp-inbox.ts';
import { stopAt, type Moment } from '../testing/stop-point.ts';

const goOn = (next: () => void): void => next();

eachDatabase('A server that is killed', (openFresh) => {
  let fresh: FreshDatabase;
  let server: ServerProcess;
  let inbox: SmtpInbox;
  /** What the mail server does when somebody connects, and when it has a message that it has not confirmed yet. */
  let whenConnected: (goOn: () => void) => void;
  let whenReceived: (confirm: () => void) => void;

  beforeEach(async () => {
    whenConnected = goOn;
    whenReceived = goOn;
    inbox = await startSmtpInbox({ onConnect: (_session, done) => whenConnected(done) }, (confirm) =>
      whenReceived(confirm),
    );
    fresh = await openFresh();
    await start();
  });
  afterEach(async () => {
    await server.end();
    await inbox.close();
    await fresh.remove();
  });

  async function start(): Promise<void> {
    server = await startServerProcess(fresh.setting, { SMTP_URL: inbox.url });
  }

  const call = (method: string, path: string, body?: unknown) => callDemo(server.url, method, path, body);

  /** Books while the clock stands, so that no mail is sent yet, and returns the Message-IDs that its mails will have. */
  async function book(): Promise<string[]> {
    await call('PUT', '/dev/clock', { advance: 'PT0S' });
    // The worker may have begun to look before the clock stood; this waits until it has finished.
    await call('POST', '/dev/run-due');
    await bookIntroCall(server.url);
    const rows = await outbox();
    assert.ok(rows.length >= 2 && rows.every(({ attempts }) => attempts === 0));
    return rows.map(({ id }) => `<${id}@localhost>`).toSorted();
  }

  const outbox = () =>
    fresh.db.read
      .selectFrom('outbox')
      .select(['id', 'status', 'attempts', 'claimed_by', 'sending_at'])
      .where('channel', '=', 'email')
      .where('status', '<>', 'planned')
      .execute();

  /** Begins to work on what is due, without waiting for an end that may not come. */
  const work = (): void => void call('POST', '/dev/run-due').catch(() => undefined);

  /** Starts the server again and works when the claims of the killed one have ended. */
  async function startAgain(): Promise<void> {
    await start();
    await call('PUT', '/dev/clock', { advance: 'PT1M' });
    await call('POST', '/dev/run-due');
  }

  const received = (): string[] =>
    inbox.received.map(({ raw }) => /^Message-ID: (.+)\r$/im.exec(raw.toString())?.[1] ?? '').toSorted();

  async function assertAllSent(): Promise<void> {
    assert.ok((await outbox()).every(({ status }) => status === 'sent'));
    assert.deepEqual(await findFaults(fresh.db), []);
  }

  it('when a booking was committed does what is due, and what comes due while it is down, at the next start, once', async () => {
    const ids = await book();
    await server.end('SIGKILL');
    const comesDue = Date.now() + 30_000;
    await fresh.db.write
      .updateTable('outbox')
      .set({ status: 'planned', due_at: comesDue, next_attempt_at: comesDue })
      .where('kind', '=', 'host_created')
      .execute();
    await startAgain();
    assert.deepEqual(received(), ids);
    await call('POST', '/dev/run-due');
    assert.deepEqual(received(), ids);
    await assertAllSent();
  });

  /** Kills the server at a moment of the outbox, starts it again, and returns the Message-IDs expected. */
  async function killAt(moment: Moment): Promise<string[]> {
    const ids = await book();
    const stop = await stopAt(fresh.setting, moment);
    work();
    await stop.reached();
    await server.end('SIGKILL');
    await stop.remove();
    return ids;
  }

  it('while it claims a mail sends it once', async () => {
    const ids = await killAt('claim');
    assert.ok((await outbox()).every(({ claimed_by }) => claimed_by === null));
    await startAgain();
    assert.deepEqual(received(), ids);
    await assertAllSent();
  });

  it('after it claimed a mail and before it decided to send it sends it once', async () => {
    const ids = await killAt('decide');
    const [claimed] = (await outbox()).filter(({ claimed_by }) => claimed_by !== null);
    assert.equal(claimed?.sending_at, null);
    await startAgain();
    assert.deepEqual(received(), ids);
    await assertAllSent();
  });

  it('after it decided to send a mail and before the mail server got it sends it once', async () => {
    const ids = await book();
    const connected = Promise.withResolvers<void>();
    whenConnected = () => connected.resolve();
    work();
    await connected.promise;
    await server.end('SIGKILL');
    whenConnected = goOn;
    assert.ok((await outbox()).some(({ sending_at }) => sending_at !== null));
    await startAgain();
    assert.deepEqual(received(), ids);
    await assertAllSent();
  });

  it('after the mail server got a mail sends it again as the same message', async () => {
    const ids = await book();
    const hasMail = Promise.withResolvers<void>();
    whenReceived = () => hasMail.resolve();
    work();
    await hasMail.promise;
    await server.end('SIGKILL');
    whenReceived = goOn;
    await startAgain();
    assert.deepEqual([...new Set(received())], ids);
    assert.ok(received().length > ids.length);
    await assertAllSent();
  });

  it('while it records that a mail was sent sends it again as the same message', async () => {
    const ids = await killAt('settle');
    assert.ok((await outbox()).every(({ status }) => status === 'pending'));
    await startAgain();
    assert.deepEqual([...new Set(received())], ids);
    assert.ok(received().length > ids.length);
    await assertAllSent();
  });
});
