import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { Clock } from '../clock.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow } from '../testing/test-world.ts';
import { maxAttempts } from './backoff.ts';
import { claimDue, claimMs, queue, type ClaimedRow } from './outbox-store.ts';
import { PeriodicRuns } from './periodic.ts';
import { PermanentFailure } from './permanent-failure.ts';
import { attemptMs } from './run-delivery.ts';
import type { Work } from './work.ts';
import { runDue, startWorker } from './worker.ts';

/** A promise to wait for, and the way to keep it. */
const aSignal = () => Promise.withResolvers<void>();

/** Work with one handler for mail, which sends whatever is due, and no periodic jobs. */
const mailWork = (send: (row: ClaimedRow) => Promise<void>): Work => ({
  handlers: { email: async (_deps, _trx, row) => ({ status: 'ready', send: () => send(row) }) },
  periodic: [],
});

eachDatabase('the worker', (openFresh) => {
  let fresh: FreshDatabase;
  let deps: Deps;
  let clock: { now(): number; at: number; isStanding: boolean } & Clock;

  beforeEach(async () => {
    fresh = await openFresh();
    clock = { at: worldNow, isStanding: false, now: () => clock.at };
    deps = { ...(await openWorld(fresh.db)).deps, clock };
    await addApp(fresh.db, { id: 'shop' });
  });
  afterEach(() => fresh.remove());

  const queueFor = (...recipients: string[]) => queueIn('email', ...recipients);
  const queueIn = (lane: string, ...recipients: string[]) =>
    writeTransaction(deps.db, (trx) =>
      queue(
        trx,
        recipients.map((recipient) => ({
          appId: 'shop',
          bookingId: null,
          channel: 'email' as const,
          kind: 'invitation',
          partyId: null,
          lane,
          recipient,
          payload: { to: { role: 'attendee' as const, id: 'att_kim' } },
          dueAt: clock.at,
        })),
        clock.at,
      ),
    );
  const statuses = async () =>
    (
      await deps.db.read
        .selectFrom('outbox')
        .select(['recipient', 'status', 'last_error'])
        .orderBy('recipient')
        .execute()
    ).map((row) => [row.recipient, row.status, row.last_error]);

  it('runs what is due, and what that queues, and says how much it was', async () => {
    await queueFor('first');
    const seen: string[] = [];
    const work = mailWork(async ({ recipient }) => {
      seen.push(recipient);
      if (recipient === 'first') await queueFor('second');
    });
    assert.equal(await runDue(deps, work), 2);
    assert.deepEqual(seen, ['first', 'second']);
    assert.equal(await runDue(deps, work), 0);
  });

  it('lets a failure delay nothing else, and tries it again later', async () => {
    await queueFor('a', 'bad', 'c');
    const work = mailWork(async ({ recipient }) => {
      if (recipient === 'bad') throw new Error('421 come back later');
    });
    await runDue(deps, work);
    assert.deepEqual(await statuses(), [
      ['a', 'sent', null],
      ['bad', 'pending', '421 come back later'],
      ['c', 'sent', null],
    ]);
    assert.equal(await runDue(deps, work), 0);
    clock.at += 40_000;
    assert.equal(
      await runDue(
        deps,
        mailWork(async () => undefined),
      ),
      1,
    );
  });

  it('gives up after the last attempt, and at once after a permanent failure', async () => {
    await queueFor('unlucky', 'wrong');
    const work = mailWork(({ recipient }) =>
      Promise.reject(
        recipient === 'wrong' ? new PermanentFailure('no such address') : new Error('no connection'),
      ),
    );
    let tries = 0;
    for (let round = 0; round < maxAttempts + 3; round++) {
      tries += await runDue(deps, work);
      clock.at += 86_400_000;
    }
    assert.equal(tries, maxAttempts + 1);
    assert.deepEqual(await statuses(), [
      ['unlucky', 'failed', 'no connection'],
      ['wrong', 'failed', 'no such address'],
    ]);
  });

  it('keeps the tokens of links out of what it records', async () => {
    const token = deps.secrets.linkToken('manage', 'att_kim', 1);
    await queueFor('a');
    await runDue(
      deps,
      mailWork(() => Promise.reject(new Error(`refused: http://localhost/b/x/manage/${token}`))),
    );
    const [[, , error] = []] = await statuses();
    assert.ok(typeof error === 'string' && error.startsWith('refused') && !error.includes(token));
  });

  it('decides before it sends: what was taken back meanwhile is not sent', async () => {
    await queueFor('a');
    const work: Work = {
      handlers: {
        email: async (_deps, trx) => {
          await trx.updateTable('outbox').set({ status: 'cancelled' }).execute();
          return { status: 'skipped', because: 'booking_cancelled' };
        },
      },
      periodic: [],
    };
    await runDue(deps, work);
    assert.deepEqual(await statuses(), [['a', 'cancelled', null]]);
  });

  it('takes over, as the same delivery, what a worker left that died while sending', async () => {
    await queueFor('a');
    const [lost] = await claimDue(deps.db, 'a worker that dies', clock.at, 1);
    const ids: string[] = [];
    const work = mailWork(({ id }) => {
      ids.push(id);
      return Promise.resolve();
    });
    assert.equal(await runDue(deps, work), 0);
    clock.at += claimMs;
    assert.equal(await runDue(deps, work), 1);
    assert.deepEqual(ids, [lost?.id]);
  });

  it('gives up a row that ends every process that tries it', async () => {
    await queueFor('deadly');
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      await claimDue(deps.db, `a worker that dies ${attempt}`, clock.at, 1);
      clock.at += claimMs;
    }
    await runDue(
      deps,
      mailWork(() => assert.fail('tried once more')),
    );
    assert.deepEqual(await statuses(), [['deadly', 'failed', 'no attempt came to its end']]);
  });

  it('keeps its claim on a row that takes long', async (test) => {
    test.mock.timers.enable({ apis: ['setInterval'] });
    await queueFor('slow');
    const claimedUntil = async () =>
      (await deps.db.read.selectFrom('outbox').select('claimed_until').executeTakeFirst())?.claimed_until ??
      0;
    const work = mailWork(async () => {
      clock.at += claimMs - 1;
      test.mock.timers.tick(claimMs);
      while ((await claimedUntil()) < clock.at + claimMs) await new Promise(setImmediate);
      clock.at += claimMs - 1;
      assert.deepEqual(await claimDue(deps.db, 'another worker', clock.at, 1), []);
    });
    assert.equal(await runDue(deps, work), 1);
    assert.deepEqual(await statuses(), [['slow', 'sent', null]]);
  });

  it('handles many rows side by side, each of them once', async () => {
    await queueFor(...Array.from({ length: 30 }, (_, number) => `guest ${number}`));
    const seen: string[] = [];
    let atOnce = 0;
    let mostAtOnce = 0;
    const work = mailWork(async ({ recipient }) => {
      mostAtOnce = Math.max(mostAtOnce, ++atOnce);
      seen.push(recipient);
      await deps.db.read.selectFrom('apps').select('id').execute();
      atOnce--;
    });
    const counts = await Promise.all([runDue(deps, work), runDue(deps, work)]);
    assert.equal(counts[0] + counts[1], 30);
    assert.equal(new Set(seen).size, 30);
    assert.equal(seen.length, 30);
    assert.ok(mostAtOnce <= 4, `${mostAtOnce} at once`);
  });

  it('lets receivers that hang hold up nobody else, and looks at what is queued meanwhile when woken', async () => {
    const hanging = ['webhook:a', 'webhook:b', 'webhook:c', 'http:shop'];
    for (const lane of hanging) await queueIn(lane, ...Array.from({ length: 5 }, () => `hangs ${lane}`));
    const letGo = aSignal();
    const allHang = aSignal();
    const mailed = aSignal();
    const ranBeside = aSignal();
    let hangingNow = 0;
    const work = mailWork(async ({ recipient }) => {
      if (!recipient.startsWith('hangs')) return mailed.resolve();
      if (++hangingNow === 2 * hanging.length) allHang.resolve();
      await letGo.promise;
    });
    const job = {
      name: 'beside',
      everyMinutes: 1,
      run: () => Promise.resolve(clock.at > worldNow ? (ranBeside.resolve(), 1) : 0),
    };
    const worker = startWorker(deps, { ...work, periodic: [job] });
    await allHang.promise;
    await queueFor('kim');
    clock.at += 60_000;
    worker.wake();
    await Promise.all([mailed.promise, ranBeside.promise]);
    assert.equal(hangingNow, 2 * hanging.length);
    letGo.resolve();
    await worker.stop();
  });

  it('ends an attempt that does not end by itself, and tries it again later', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    await queueFor('stuck');
    const sending = aSignal();
    const ran = runDue(
      deps,
      mailWork(() => {
        sending.resolve();
        return new Promise(() => undefined);
      }),
    );
    await sending.promise;
    test.mock.timers.tick(attemptMs);
    assert.equal(await ran, 1);
    assert.deepEqual(await statuses(), [['stuck', 'pending', 'no end within 60 seconds']]);
  });

  it('waits, when all that is due is asked for, for what a worker has in hand', async () => {
    await queueFor('slow');
    const sending = aSignal();
    const letGo = aSignal();
    const worker = startWorker(
      deps,
      mailWork(async () => {
        sending.resolve();
        await letGo.promise;
      }),
    );
    await sending.promise;
    const ran = runDue(
      deps,
      mailWork(() => Promise.resolve()),
    );
    letGo.resolve();
    await ran;
    assert.deepEqual(await statuses(), [['slow', 'sent', null]]);
    await worker.stop();
  });

  it('does not send what another worker took over before it had begun', async () => {
    await queueFor('a');
    const sent: string[] = [];
    const work: Work = {
      handlers: {
        email: async (_deps, _trx, row) => {
          // The process stands still for longer than its claim, just before the commit.
          if (row.attempts === 1) clock.at += claimMs;
          return { status: 'ready', send: async () => void sent.push(`attempt ${row.attempts}`) };
        },
      },
      periodic: [],
    };
    await runDue(deps, work);
    assert.deepEqual(sent, ['attempt 2']);
    assert.deepEqual(await statuses(), [['a', 'sent', null]]);
  });

  it('runs the periodic jobs too, and one that fails stops no other', async () => {
    let overdue = 2;
    const periodic = [
      { name: 'broken', everyMinutes: 1, run: () => Promise.reject(new Error('no')) },
      { name: 'expire', everyMinutes: 1, run: () => Promise.resolve(overdue-- > 0 ? 1 : 0) },
    ];
    assert.equal(await runDue(deps, { handlers: {}, periodic }), 2);
  });

  it('goes on with periodic jobs when the clock is set back', async () => {
    let runs = 0;
    const job = { name: 'counted', everyMinutes: 1, run: () => Promise.resolve((runs++, 0)) };
    const periodic = new PeriodicRuns([job]);
    for (const setTo of [
      worldNow,
      worldNow + 59_000,
      worldNow - 86_400_000,
      worldNow - 86_400_000 + 60_000,
    ]) {
      clock.at = setTo;
      periodic.look(deps);
      await periodic.idle();
    }
    assert.equal(runs, 3);
  });

  it('works at its start on what came due before, and again when it is woken', async () => {
    await queueFor('before');
    const waiting: { recipient: string; done: () => void }[] = [];
    const next = (recipient: string) =>
      new Promise<void>((done) => {
        waiting.push({ recipient, done });
      });
    const before = next('before');
    const woken = next('woken');
    const worker = startWorker(
      deps,
      mailWork(({ recipient }) => {
        waiting.find((one) => one.recipient === recipient)?.done();
        return Promise.resolve();
      }),
    );
    await before;
    await queueFor('woken');
    worker.wake();
    await woken;
    await worker.stop();
    assert.deepEqual(await statuses(), [
      ['before', 'sent', null],
      ['woken', 'sent', null],
    ]);
  });

  it('finishes what it has begun when it is stopped, and takes no more', async () => {
    await queueFor('a');
    let letGo: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const worker = startWorker(
      deps,
      mailWork(async () => {
        begun();
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
      }),
    );
    await hasBegun;
    const stopped = worker.stop();
    letGo();
    await stopped;
    assert.deepEqual(await statuses(), [['a', 'sent', null]]);
    await queueFor('b');
    worker.wake();
    assert.deepEqual((await statuses())[1], ['b', 'pending', null]);
  });

  it('does nothing by itself while the clock stands still', async () => {
    clock.isStanding = true;
    await queueFor('a');
    const worker = startWorker(
      deps,
      mailWork(() => Promise.resolve()),
    );
    worker.wake();
    await worker.stop();
    assert.deepEqual(await statuses(), [['a', 'pending', null]]);
    assert.equal(
      await runDue(
        deps,
        mailWork(() => Promise.resolve()),
      ),
      1,
    );
  });
});
