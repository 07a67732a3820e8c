import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bookingSchema, holdSchema, problemSchema } from '@slotkit/shared/wire';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { randomFrom } from '../testing/random-from.ts';
import { demoEventTypesPath, startServerPair, type ServerPair } from '../testing/server-pair.ts';

const seeds = [1, 2, 3, 4, 5];
const base = demoEventTypesPath;

eachDatabase('Two servers on one database', (openFresh) => {
  let fresh: FreshDatabase;
  let servers: ServerPair;
  before(async () => {
    fresh = await openFresh();
    servers = await startServerPair(fresh);
  });
  after(async () => {
    await servers.end();
    await fresh.remove();
  });

  const call: ServerPair['call'] = (...asked) => servers.call(...asked);
  // Each seed has a day of its own.
  const slotsOn: ServerPair['slotsOn'] = (...asked) => servers.slotsOn(...asked);

  const orders = {
    'intro-call': (start: string) => ({
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    }),
    'choose-your-host': (start: string, host: string) => ({
      start,
      host_id: host,
      timezone: 'Asia/Kathmandu',
      attendee: { name: 'Kim', email: 'kim@example.com' },
    }),
    'sales-team': (start: string) => ({
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Noor', email: 'noor@example.com' },
    }),
    'needs-confirmation': (start: string) => ({
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Sam', email: 'sam@example.com' },
    }),
  };

  function assertRefusal({ status, body }: { status: number; body: unknown }): void {
    const problem = problemSchema.parse(body);
    if (problem.code === 'slot_taken')
      assert.ok(problem.alternatives, 'a taken slot comes with alternatives');
    else
      assert.ok(
        ['invalid_transition', 'not_found', 'slot_not_offered'].includes(problem.code),
        `${status} ${problem.detail}`,
      );
  }

  for (const seed of seeds)
    test(`seed ${seed}: of 520 bookings of overlapping starts exactly one each succeeds`, async () => {
      const slots = await slotsOn('intro-call', seed);
      assert.ok(slots.length >= 10);
      const random = randomFrom(seed);
      const wanted = Array.from(
        { length: 520 },
        () => slots[Math.floor(random() * slots.length)]?.start ?? '',
      );
      const answers = await Promise.all(
        wanted.map((start) => call('POST', `${base}/intro-call/bookings`, orders['intro-call'](start))),
      );
      const booked = answers
        .filter(({ status }) => status === 201)
        .map(({ body }) => bookingSchema.parse(body).start);
      assert.deepEqual(booked.toSorted(), [...new Set(wanted)].toSorted());
      for (const answer of answers.filter(({ status }) => status !== 201)) {
        assert.equal(answer.status, 409);
        assertRefusal(answer);
      }
      assert.deepEqual(
        await slotsOn('intro-call', seed),
        slots.filter(({ start }) => !wanted.includes(start)),
      );
      assert.deepEqual(await findFaults(fresh.db), []);
    });

  for (const seed of seeds)
    test(`seed ${seed}: holds, bookings, moves and cancellations in any order leave no fault`, async () => {
      const random = randomFrom(seed * 1000);
      const pick = <Item>(items: readonly Item[]): Item | undefined =>
        items[Math.floor(random() * items.length)];
      const day = seed + 10 > 14 ? seed : seed + 5;
      const intro = await slotsOn('intro-call', seed % 2 === 0 ? day % 7 : seed);
      const consult = await slotsOn('choose-your-host', seed);
      const visits = await slotsOn('needs-confirmation', seed);
      const estimates = await slotsOn('sales-team', seed);
      const tokens: string[] = [];

      async function takeTurn(): Promise<void> {
        const { start = '' } = pick(estimates) ?? {};
        const held = random() < 0.5 ? await call('POST', `${base}/sales-team/holds`, { start }) : null;
        if (held && held.status !== 201) return assertRefusal(held);
        const { hold_id: id, hold_secret: secret } = held ? holdSchema.parse(held.body) : {};
        const order = { ...orders['sales-team'](start), ...(held && { hold: { id, secret } }) };
        keep(await call('POST', `${base}/sales-team/bookings`, order));
      }
      async function hold(): Promise<void> {
        const slot = pick(consult);
        const host = pick(slot?.hosts ?? []);
        if (!slot || !host) return;
        const held = await call('POST', `${base}/choose-your-host/holds`, {
          start: slot.start,
          host_id: host,
        });
        if (held.status !== 201) return assertRefusal(held);
        const { hold_id: id, hold_secret: secret } = holdSchema.parse(held.body);
        if (random() < 0.3) {
          await call('DELETE', `/v1/public/holds/${id}`, undefined, { Authorization: `Hold ${secret}` });
          return;
        }
        keep(
          await call('POST', `${base}/choose-your-host/bookings`, {
            ...orders['choose-your-host'](slot.start, host),
            hold: { id, secret },
          }),
        );
      }
      async function book(): Promise<void> {
        const slot = random() < 0.5 ? pick(visits) : undefined;
        const other = pick(consult);
        if (slot)
          keep(
            await call(
              'POST',
              `${base}/needs-confirmation/bookings`,
              orders['needs-confirmation'](slot.start),
            ),
          );
        else if (other?.hosts?.[0])
          keep(
            await call(
              'POST',
              `${base}/choose-your-host/bookings`,
              orders['choose-your-host'](other.start, other.hosts[0]),
            ),
          );
        else if (intro[0])
          keep(await call('POST', `${base}/intro-call/bookings`, orders['intro-call'](intro[0].start)));
      }
      async function change(): Promise<void> {
        const token = pick(tokens);
        const slot = pick([...visits, ...consult, ...estimates]);
        if (token === undefined || !slot) return;
        const headers = { Authorization: `Manage ${token}` };
        const answer =
          random() < 0.75
            ? await call('POST', '/v1/public/manage/reschedule', { start: slot.start }, headers)
            : await call('POST', '/v1/public/manage/cancel', {}, headers);
        if (answer.status >= 300) assertRefusal(answer);
      }
      function keep(answer: { status: number; body: unknown }): void {
        if (answer.status !== 201) return assertRefusal(answer);
        tokens.push(bookingSchema.parse(answer.body).manage_url?.split('/').at(-1) ?? '');
      }

      for (let round = 0; round < 8; round++)
        await Promise.all(
          Array.from({ length: 24 }, () => {
            const chance = random();
            return chance < 0.25 ? hold() : chance < 0.45 ? book() : chance < 0.65 ? takeTurn() : change();
          }),
        );
      assert.ok(tokens.length > 5, 'something was booked');
      assert.deepEqual(await findFaults(fresh.db), []);
    });
});
