import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { createApp } from '../app.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { demoApp } from '../demo/demo-data.ts';
import type { App } from '../http/app-env.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { certainChanges } from '../testing/stale-slots/certain-changes.ts';
import { clockSteps, upsets } from '../testing/stale-slots/upset.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { compactSlotChanges } from './compact-slot-changes.ts';

const asked = [
  ['intro-call', ''],
  ['choose-your-host', '&shape=compact'],
  ['sales-team', '&shape=compact'],
  ['panel', ''],
  ['workshop', '&shape=compact'],
] as const;
const headers = { 'Booking-Widget-Key': demoApp.key };
const urlOf = (slug: string, more: string): string =>
  `/v1/public/apps/demo/event-types/${slug}/slots?from=2027-03-01&to=2027-03-21&timezone=Europe/Berlin${more}`;

/** A browser that keeps the last answer of each address, with its tag. */
class Browser {
  readonly #kept = new Map<string, { readonly tag: string; readonly text: string }>();
  unchanged = 0;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  async see(url: string): Promise<string> {
    const kept = this.#kept.get(url);
    const answer = await this.#app.request(url, {
      headers: { ...headers, ...(kept && { 'If-None-Match': kept.tag }) },
    });
    if (answer.status === 304) {
      assert.ok(kept);
      this.unchanged++;
      return kept.text;
    }
    const text = await answer.text();
    const tag = answer.headers.get('ETag');
    if (answer.status === 200 && tag !== null) this.#kept.set(url, { tag, text });
    else this.#kept.delete(url);
    // What names the request that was refused is no part of the answer.
    return text.replace(/"request_id":"[^"]*"/, '');
  }
}

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ upset: fc.constantFrom(...Object.keys(upsets)), seed: fc.nat() }) },
  { weight: 1, arbitrary: fc.constantFrom(...clockSteps).map((ms) => ({ ms })) },
  {
    weight: 1,
    arbitrary: fc.record({ book: fc.constantFrom(...asked.map(([slug]) => slug)), seed: fc.nat() }),
  },
);

/** Every kind of change in turn, then whatever comes. */
const everyKind = Object.keys(upsets).flatMap((upset) => [3, 17].map((seed) => ({ upset, seed })));

eachDatabase('Kept answers about slots', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  afterEach(() => fresh.remove());

  /** Takes one of the times that are offered, or holds it. */
  async function take(slug: string, pick: (below: number) => number): Promise<void> {
    const path = `/v1/public/apps/demo/event-types/${slug}`;
    const { body } = await world.call('GET', urlOf(slug, '').replace('&shape=compact', ''));
    const slots = Array.isArray(body['slots']) ? body['slots'] : [];
    const start: unknown = slots[pick(Math.max(1, slots.length))]?.start;
    const attendee = { name: 'Ana', email: `ana${pick(1000)}@example.com` };
    if (pick(2) === 0) await world.call('POST', `${path}/holds`, { start });
    else await world.call('POST', `${path}/bookings`, { start, timezone: 'UTC', attendee });
  }

  test('are the same wherever the key stood', async () => {
    const app = createApp(world.deps);
    const url = urlOf('intro-call', '');
    const first = await app.request(url, { headers });
    const tag = first.headers.get('ETag') ?? '';
    const { key } = demoApp;
    const again = await app.request(`${url}&key=${key}`, { headers: { 'If-None-Match': tag } });
    assert.equal(again.status, 304);
    const whole = await app.request(`${url}&key=${key}`);
    assert.equal(await whole.text(), await first.text());
    for (const path of ['', '/event-types/intro-call'])
      assert.equal((await app.request(`/v1/public/apps/demo${path}?key=${key}`)).status, 200, path);
  });

  test('are given up after each single change that matters, table by table', async () => {
    const browser = new Browser(createApp(world.deps));
    const urls = [urlOf('intro-call', ''), urlOf('workshop', '')];
    const seeAll = (by: Browser): Promise<string[]> => Promise.all(urls.map((url) => by.see(url)));
    for (const [index, { table, change }] of certainChanges.entries()) {
      const before = await seeAll(browser);
      await writeTransaction(world.deps.db, (trx) => change.execute(trx));
      const truth = await seeAll(new Browser(createApp(world.deps)));
      if (table !== null) assert.notDeepEqual(truth, before, `change ${index}, of ${table}, changes nothing`);
      assert.deepEqual(await seeAll(browser), truth, `change ${index}, of ${table}`);
    }
  });

  test('are never told to be good when they are not, whatever changes, by whatever process and clock', async () => {
    for (const slug of ['sales-team', 'panel'])
      await fresh.db.write.updateTable('event_types').set({ archived: 0 }).where('slug', '=', slug).execute();
    const other = fresh.open();
    const processes = [world.deps, { ...world.deps, db: other }];
    const browsers = processes.map((deps) => new Browser(createApp(deps)));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
        for (const one of steps) {
          let seed = 'seed' in one ? one.seed : 0;
          const pick = (below: number): number => {
            seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
            return Math.floor((seed / 2 ** 32) * below);
          };
          if ('ms' in one) world.clock.advance(one.ms);
          else if ('book' in one) await take(one.book, pick);
          else
            await writeTransaction(
              world.deps.db,
              (trx) => upsets[one.upset]?.(world, trx, pick) ?? Promise.resolve(),
            );
          if (pick(6) === 0) await compactSlotChanges(world.deps);
          // Nobody has asked this server before.
          const newcomer = new Browser(createApp(world.deps));
          for (const [slug, more] of asked) {
            const url = urlOf(slug, more);
            const truth = await newcomer.see(url);
            for (const [index, browser] of browsers.entries())
              assert.equal(await browser.see(url), truth, `${JSON.stringify(one)} ${slug} ${index}`);
          }
        }
      }),
      { numRuns: 3, endOnFailure: true, examples: [[everyKind]] },
    );
    assert.ok(
      browsers.every(({ unchanged }) => unchanged > 50),
      'most answers are kept',
    );
    await other.close();
  });
});
