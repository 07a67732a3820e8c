import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiScopes, bookingSchema, holdSchema, problemSchema } from '@slotkit/shared/wire';
import { systemClock } from '../clock.ts';
import { addClient } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { randomFrom } from '../testing/random-from.ts';
import {
  demoEventTypesPath,
  startServerPair,
  type ServerAnswer,
  type ServerPair,
} from '../testing/server-pair.ts';

type Headers = Readonly<Record<string, string>>;
interface Booked {
  readonly id: string;
  readonly slug: string;
  readonly customer: Headers;
}
const many = 64;
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'intro-call': { topic: 'Brand' },
  'needs-approval': { portfolio: 'https://robin.example' },
};

eachDatabase('A panel and what its hosts do alone, asked for through two servers at once,', (openFresh) => {
  let fresh: FreshDatabase;
  let servers: ServerPair;
  let client: Headers;
  let hostIds: readonly string[];
  before(async () => {
    fresh = await openFresh();
    servers = await startServerPair(fresh);
    client = await addClient(fresh.db, systemClock.now(), { appId: 'demo', scopes: apiScopes });
    hostIds = (await fresh.db.read.selectFrom('hosts').select('id').execute()).map(({ id }) => id);
    // Everybody works when Mara does, so that anybody can take anybody's place.
    const { schedule_json } = await fresh.db.read
      .selectFrom('hosts')
      .select('schedule_json')
      .where('name', '=', 'Mara')
      .executeTakeFirstOrThrow();
    await fresh.db.write.updateTable('hosts').set({ schedule_json }).execute();
  });
  after(async () => {
    await servers.end();
    await fresh.remove();
  });

  const order = (slug: string, start: string, more: object = {}) => ({
    start,
    timezone: 'Europe/Berlin',
    attendee: { name: 'Robin', email: 'robin@example.com' },
    answers: answers[slug] ?? {},
    ...more,
  });
  const book = (slug: string, start: string, more?: object) =>
    servers.call('POST', `${demoEventTypesPath}/${slug}/bookings`, order(slug, start, more));

  /** What was booked; null where it was refused, for a reason that there is. */
  function bookedBy(slug: string, { status, body }: ServerAnswer): Booked | null {
    if (status === 201) {
      const { id, manage_url: url } = bookingSchema.parse(body);
      return { id, slug, customer: { Authorization: `Manage ${url?.split('/').at(-1)}` } };
    }
    if (status === 200) return null;
    const { code } = problemSchema.parse(body);
    const expected = ['slot_taken', 'slot_not_offered', 'invalid_transition', 'unprocessable', 'not_found'];
    assert.ok(expected.includes(code), `${status} ${JSON.stringify(body)}`);
    return null;
  }

  test('take the same time once: either all of them together, or each alone', async () => {
    const panel = (await servers.slotsOn('panel', 1)).map(({ start }) => start);
    assert.ok(panel.length > 3);
    for (const start of panel.slice(0, 3)) {
      const outcomes = await Promise.all(
        Array.from({ length: many }, async (_, index) => {
          const slug = ['panel', 'intro-call', 'needs-approval'][index % 3] ?? '';
          return bookedBy(slug, await book(slug, start));
        }),
      );
      const slugs = outcomes.flatMap((booked) => booked?.slug ?? []).toSorted();
      assert.deepEqual(slugs, slugs.includes('panel') ? ['panel'] : ['intro-call', 'needs-approval']);
    }
    assert.deepEqual(await findFaults(fresh.db), []);
  });

  for (const seed of [1, 2])
    test(`seed ${seed}: leave no fault when held, booked, moved, given away and cancelled in any order`, async () => {
      const random = randomFrom(seed);
      const pick = <Item>(items: readonly Item[]): Item | undefined =>
        items[Math.floor(random() * items.length)];
      const slugs = ['panel', 'panel', 'intro-call', 'needs-approval', 'choose-your-host'];
      const starts = new Map<string, string[]>();
      for (const slug of new Set(slugs))
        starts.set(
          slug,
          (await servers.slotsOn(slug, seed + 1)).map(({ start }) => start),
        );
      const booked: Booked[] = [];
      const keep = (slug: string, answer: ServerAnswer): void => {
        const one = bookedBy(slug, answer);
        if (one) booked.push(one);
      };

      async function holdThenBook(start: string): Promise<void> {
        const held = await servers.call('POST', `${demoEventTypesPath}/panel/holds`, { start });
        if (held.status !== 201) return void bookedBy('panel', held);
        const { hold_id: id, hold_secret: secret } = holdSchema.parse(held.body);
        const answer = await book('panel', start, { hold: { id, secret } });
        assert.equal(answer.status, 201, 'what is held is one’s own');
        keep('panel', answer);
      }
      async function change({ id, slug, customer }: Booked, start: string): Promise<void> {
        const chance = random();
        if (chance < 0.4) {
          const moved = await servers.call('POST', '/v1/public/manage/reschedule', { start }, customer);
          if (moved.status !== 201) return void bookedBy(slug, moved);
          booked.push({ id: bookingSchema.parse(moved.body).id, slug, customer });
        } else if (chance < 0.6)
          bookedBy(slug, await servers.call('POST', '/v1/public/manage/cancel', {}, customer));
        else {
          const wish = { host_id: pick(hostIds), ...(slug === 'panel' && { from_host_id: pick(hostIds) }) };
          bookedBy(slug, await servers.call('POST', `/v1/bookings/${id}/reassign`, wish, client));
        }
      }
      const act = (): Promise<void> => {
        const chance = random();
        const one = pick(booked);
        const slug = pick(slugs) ?? '';
        const start = pick(starts.get(chance < 0.5 ? slug : (one?.slug ?? 'panel')) ?? []) ?? '';
        if (chance < 0.5) return book(slug, start).then((answer) => keep(slug, answer));
        return one && chance < 0.85
          ? change(one, start)
          : holdThenBook(pick(starts.get('panel') ?? []) ?? '');
      };
      for (let round = 0; round < 3; round++) {
        await Promise.all(Array.from({ length: many }, act));
        assert.deepEqual(await findFaults(fresh.db), []);
      }
      assert.ok(booked.length > 5);
    });
});
