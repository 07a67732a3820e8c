import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { createApp } from '../app.ts';
import { listen } from '../cli/http-server.ts';
import type { Database } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { queue, type OutboxDraft } from '../jobs/outbox-store.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { runDue } from '../jobs/worker.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';

const token = 'a token of Prometheus';

const aDraft = (change: Partial<OutboxDraft> = {}): OutboxDraft => ({
  appId: 'demo',
  bookingId: null,
  channel: 'email',
  kind: 'invitation',
  partyId: null,
  recipient: 'kim@example.com',
  lane: 'email',
  payload: {},
  dueAt: worldNow,
  ...change,
});

eachDatabase('The metrics', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db, { metricsToken: token });
  });
  afterEach(() => fresh.remove());

  const add = (...drafts: OutboxDraft[]) => writeTransaction(fresh.db, (trx) => queue(trx, drafts, worldNow));
  const scrape = async (deps: Deps = world.deps) => {
    const answer = await createApp(deps).request('/metrics', {
      headers: { Authorization: `Bearer ${token}` },
    });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('Content-Type') ?? '', /^text\/plain; version=0\.0\.4/);
    const lines = (await answer.text()).split('\n');
    return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  };
  const assertSays = (lines: Set<string>, ...wanted: string[]) => {
    for (const line of wanted) assert.ok(lines.has(line), `${line}\nis not in\n${[...lines].join('\n')}`);
  };

  it('say by lane what is due and since when, what waits for another try, and what is planned', async () => {
    await add(
      aDraft({ dueAt: worldNow - 90_000 }),
      aDraft(),
      aDraft({ channel: 'webhook', lane: 'webhook:whk_1' }),
      aDraft({ dueAt: worldNow + 60_000 }),
    );
    const work = {
      handlers: { email: () => Promise.reject(new Error('421 later')) },
      periodic: [],
    };
    assertSays(
      await scrape(),
      'slotkit_database_up 1',
      'slotkit_queue_rows{lane="email",state="due"} 2',
      'slotkit_queue_rows{lane="webhook:whk_1",state="due"} 1',
      'slotkit_queue_age_seconds{lane="email"} 90',
      'slotkit_queue_planned_rows 1',
    );
    await runDue(world.deps, { ...work, handlers: { ...work.handlers, webhook: work.handlers.email } });
    const after = await scrape();
    assertSays(after, 'slotkit_queue_rows{lane="email",state="waiting_to_retry"} 2');
    assert.ok(![...after].some((line) => line.startsWith('slotkit_queue_age_seconds')));
  });

  it('count attempts by channel, kind and outcome, and the runs of periodic jobs', async () => {
    await add(aDraft(), aDraft({ kind: 'bad' }), aDraft({ kind: 'late' }), aDraft({ kind: 'over' }));
    await runDue(world.deps, {
      handlers: {
        email: async (_deps, _trx, { kind }) => {
          if (kind === 'bad') throw new PermanentFailure('no such address');
          if (kind === 'late') throw new Error('421 later');
          if (kind === 'over') return { status: 'skipped', because: 'booking_over' };
          return { status: 'ready', send: () => Promise.resolve() };
        },
      },
      periodic: [{ name: 'expire', everyMinutes: 1, run: () => Promise.resolve(0) }],
    });
    const lines = await scrape();
    assertSays(
      lines,
      'slotkit_delivery_attempts_total{channel="email",kind="invitation",outcome="sent"} 1',
      'slotkit_delivery_attempts_total{channel="email",kind="bad",outcome="failed"} 1',
      'slotkit_delivery_attempts_total{channel="email",kind="late",outcome="retried"} 1',
      'slotkit_delivery_attempts_total{channel="email",kind="over",outcome="skipped"} 1',
      'slotkit_delivery_attempt_duration_seconds_count{channel="email"} 4',
      'slotkit_deliveries_last_day{channel="email",kind="invitation",status="sent"} 1',
      'slotkit_deliveries_last_day{channel="email",kind="bad",status="failed"} 1',
    );
    assert.ok(
      [...lines].some((line) => line.startsWith('slotkit_periodic_runs_total{job="expire",outcome="done"}')),
    );
  });

  it('count requests by route, never by address', async () => {
    const app = createApp(world.deps);
    await app.request('/b/intro-call/manage/a-secret-token');
    await app.request('/nowhere/a-secret-token');
    const lines = await scrape();
    assertSays(
      lines,
      'slotkit_http_requests_total{method="GET",route="/b/:slug/manage/:token",status="404"} 1',
    );
    assert.doesNotMatch([...lines].join('\n'), /a-secret-token/);
  });

  it('say that the database is away when it is', async () => {
    const gone: Database = fresh.open();
    await gone.read.selectFrom('apps').select('id').execute();
    await gone.close();
    assertSays(await scrape({ ...world.deps, db: gone }), 'slotkit_database_up 0');
  });

  it('are for whoever has the token, and without one for this machine alone', async () => {
    const statusAt = async (deps: Deps, headers: Record<string, string> = {}) =>
      (await createApp(deps).request('/metrics', { headers })).status;
    assert.equal(await statusAt(world.deps), 401);
    assert.equal(await statusAt(world.deps, { Authorization: 'Bearer a token of nobody' }), 401);
    const without = { ...world.deps, config: { ...world.deps.config, metricsToken: null } };
    assert.equal(await statusAt(without), 404);
    for (const [publicUrl, status] of [
      ['http://localhost:3000', 200],
      ['https://book.example.com', 404],
    ] as const) {
      const server = await listen(createApp({ ...without, config: { ...without.config, publicUrl } }), 0);
      assert.equal((await fetch(`http://127.0.0.1:${server.port}/metrics`)).status, status);
      await server.close(0);
    }
  });
});
