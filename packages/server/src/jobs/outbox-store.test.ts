import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { afterEach, beforeEach, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { claimDue, claimMs, queue, settle, type OutboxDraft } from './outbox-store.ts';

const run = promisify(execFile);
const now = Date.UTC(2027, 2, 1, 10);

const aDraft = (change: Partial<OutboxDraft> = {}): OutboxDraft => ({
  appId: 'shop',
  bookingId: null,
  channel: 'email',
  kind: 'invitation',
  partyId: 'att_kim',
  lane: 'email',
  recipient: 'kim@example.com',
  payload: { to: { role: 'attendee', id: 'att_kim' } },
  dueAt: now,
  ...change,
});

const queueAll = (db: Database, ...drafts: OutboxDraft[]) =>
  writeTransaction(db, (trx) => queue(trx, drafts, now));

const rowsOf = (db: Database) =>
  db.read
    .selectFrom('outbox')
    .select(['id', 'status', 'attempts', 'claimed_by', 'last_error', 'finished_at', 'next_attempt_at'])
    .execute();

eachDatabase('the outbox', (openFresh) => {
  let fresh: FreshDatabase;
  let db: Database;

  beforeEach(async () => {
    fresh = await openFresh();
    db = fresh.db;
    await addApp(db, { id: 'shop' });
  });
  afterEach(() => fresh.remove());

  it('gives a row as it was queued to the first who asks, and to nobody else while that claim lasts', async () => {
    await queueAll(db, aDraft());
    const [row, ...more] = await claimDue(db, 'one', now, 10);
    assert.deepEqual(more, []);
    assert.deepEqual(
      { ...row, id: '' },
      {
        id: '',
        appId: 'shop',
        bookingId: null,
        channel: 'email',
        kind: 'invitation',
        lane: 'email',
        recipient: 'kim@example.com',
        partyId: 'att_kim',
        dueAt: now,
        payload: aDraft().payload,
        attempts: 1,
        requestId: null,
      },
    );
    assert.deepEqual(await claimDue(db, 'two', now + claimMs - 1, 10), []);
    assert.equal((await claimDue(db, 'two', now + claimMs, 10)).length, 1);
  });

  it('keeps what is not due yet', async () => {
    await queueAll(db, aDraft({ dueAt: now + 1 }));
    assert.equal((await rowsOf(db))[0]?.status, 'planned');
    assert.deepEqual(await claimDue(db, 'one', now, 10), []);
    assert.equal((await claimDue(db, 'one', now + 1, 10)).length, 1);
  });

  it('leaves out lanes that are full, and takes from certain lanes alone when told so', async () => {
    await queueAll(db, aDraft({ lane: 'a' }), aDraft({ lane: 'b' }), aDraft({ lane: 'c' }));
    const lanesOf = (rows: readonly { lane: string }[]) => rows.map(({ lane }) => lane);
    assert.deepEqual(lanesOf(await claimDue(db, 'one', now, 10, { only: ['b'] })), ['b']);
    assert.deepEqual(lanesOf(await claimDue(db, 'one', now, 10, { except: ['a', 'x'] })), ['c']);
    assert.deepEqual(lanesOf(await claimDue(db, 'one', now, 10)), ['a']);
  });

  it('never gives one row to two workers who ask at once', async () => {
    await queueAll(db, ...Array.from({ length: 40 }, () => aDraft()));
    const claims = await Promise.all(
      Array.from({ length: 16 }, (_, worker) => claimDue(db, `worker ${worker}`, now, 3)),
    );
    const ids = claims.flat().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const rest = await claimDue(db, 'last', now, 40);
    assert.equal(ids.length + rest.length, 40);
  });

  it('never gives one row to two processes', async () => {
    await queueAll(db, ...Array.from({ length: 300 }, () => aDraft()));
    const script = fileURLToPath(new URL('../testing/claim-all.ts', import.meta.url));
    const outputs = await Promise.all(
      [1, 2].map(() => run(process.execPath, [script, fresh.setting, String(now)])),
    );
    const ids = outputs.flatMap(({ stdout }) => stdout.split('\n').filter(Boolean));
    assert.equal(ids.length, 300);
    assert.equal(new Set(ids).size, 300);
  });

  it('records an outcome only for the worker whose claim still holds', async () => {
    await queueAll(db, aDraft());
    const [row] = await claimDue(db, 'slow', now, 1);
    assert.ok(row);
    await claimDue(db, 'next', now + claimMs, 1);
    const slow = { id: row.id, workerId: 'slow' };
    assert.equal(await settle(db, slow, { status: 'failed', error: 'too late' }, now), false);
    assert.equal(await settle(db, { id: row.id, workerId: 'next' }, { status: 'sent' }, now), true);
    assert.deepEqual(await rowsOf(db), [
      {
        id: row.id,
        status: 'sent',
        attempts: 2,
        claimed_by: null,
        last_error: null,
        finished_at: now,
        next_attempt_at: now,
      },
    ]);
  });

  it('does not revive a row that was cancelled while it was worked on', async () => {
    await queueAll(db, aDraft());
    const [row] = await claimDue(db, 'one', now, 1);
    assert.ok(row);
    await writeTransaction(db, (trx) => trx.updateTable('outbox').set({ status: 'cancelled' }).execute());
    const again = { status: 'pending', error: 'away', nextAttemptAt: now } as const;
    assert.equal(await settle(db, { id: row.id, workerId: 'one' }, again, now), false);
    assert.deepEqual(await claimDue(db, 'two', now + claimMs, 1), []);
  });

  it('brings a failed row back when its next attempt is due, and not before', async () => {
    await queueAll(db, aDraft());
    const [row] = await claimDue(db, 'one', now, 1);
    assert.ok(row);
    const again = { status: 'pending', error: 'away', nextAttemptAt: now + 500 } as const;
    await settle(db, { id: row.id, workerId: 'one' }, again, now);
    assert.deepEqual(await claimDue(db, 'one', now + 499, 1), []);
    assert.deepEqual(
      (await claimDue(db, 'one', now + 500, 1)).map(({ attempts }) => attempts),
      [2],
    );
  });

  it('forgets what was queued when the change itself is rolled back', async () => {
    await assert.rejects(
      writeTransaction(db, async (trx) => {
        await queue(trx, [aDraft()], now);
        throw new Error('the slot was taken');
      }),
    );
    assert.deepEqual(await rowsOf(db), []);
  });
});
