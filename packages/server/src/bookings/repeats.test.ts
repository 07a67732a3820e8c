import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { apiScopes, bookingSchema, type Booking } from '@slotkit/shared/wire';
import { addClient, addMember } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { openWorld, type JsonAnswer, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;
type Ask = (booking: Booking, world: TestWorld) => Promise<JsonAnswer>;

const times = 16;
/** Mara and Theo both work then. */
const starts = {
  plain: '2027-03-02T14:00:00Z',
  approval: '2027-03-02T14:30:00Z',
  visit: '2027-03-02T13:30:00Z',
};

eachDatabase('The same request from many at once', (openFresh) => {
  let fresh: FreshDatabase;
  let second: ReturnType<FreshDatabase['open']>;
  /** Two servers on one database. */
  let worlds: readonly TestWorld[];
  let client: Headers;
  let member: Headers;
  let theo: string;

  beforeEach(async () => {
    fresh = await openFresh();
    second = fresh.open();
    worlds = [await openWorld(fresh.db), await openWorld(second)];
    client = await newClient();
    ({ headers: member } = await addMember(fresh.db, now(), { appId: 'demo', role: 'admin' }));
    theo = await hostId('Theo');
  });
  afterEach(async () => {
    await second.close();
    await fresh.remove();
  });

  const now = (): number => worlds[0]?.clock.now() ?? 0;
  const hostId = async (name: string): Promise<string> =>
    (await fresh.db.read.selectFrom('hosts').select('id').where('name', '=', name).executeTakeFirstOrThrow())
      .id;
  const newClient = () => addClient(fresh.db, now(), { appId: 'demo', scopes: apiScopes });
  /** Goes to a time at which the old access token has expired. */
  const setClock = async (at: string): Promise<void> => {
    worlds.forEach(({ clock }) => clock.set(Date.parse(at)));
    client = await newClient();
  };
  const book = async (event_type: string, start: string): Promise<Booking> => {
    const answer = await worlds[0]?.call(
      'POST',
      '/v1/bookings',
      {
        event_type,
        start,
        timezone: 'Europe/Berlin',
        attendee: { name: 'Robin', email: 'robin@example.com' },
        answers: event_type === 'needs-approval' ? { portfolio: 'https://robin.example' } : {},
        ...(event_type === 'choose-your-host' && { host_id: await hostId('Mara') }),
      },
      client,
    );
    assert.equal(answer?.status, 201, answer?.text ?? '');
    return bookingSchema.parse(answer?.body);
  };
  const asking =
    (method: string, path: string, body: () => unknown, headers: () => Headers): Ask =>
    ({ id }, world) =>
      world.call(method, `/v1/bookings/${id}${path}`, body(), headers());
  const asClient = (path: string, body: () => unknown = () => undefined): Ask =>
    asking('POST', path, body, () => client);
  const nothing = () => undefined;
  /** `copies` of each request at once, in turn from both servers. */
  const race = (booking: Booking, asks: readonly Ask[], copies: number): Promise<JsonAnswer[]> =>
    Promise.all(
      Array.from({ length: copies * asks.length }, (_, turn) => {
        const ask = asks[turn % asks.length];
        const world = worlds[Math.floor(turn / asks.length) % worlds.length];
        assert.ok(ask && world);
        return ask(booking, world);
      }),
    );

  /** What was written since: timeline rows and events by type, and what is to be sent to whom. */
  async function writtenAfter(first: Awaited<ReturnType<typeof rows>>) {
    const all = await rows();
    return {
      timeline: all.timeline.slice(first.timeline.length),
      events: all.events.slice(first.events.length),
      outbox: all.outbox.slice(first.outbox.length),
    };
  }
  async function rows() {
    const { read } = fresh.db;
    const timeline = await read.selectFrom('timeline').select('type').orderBy('at').orderBy('id').execute();
    const events = await read.selectFrom('events').select('type').orderBy('id').execute();
    const outbox = await read
      .selectFrom('outbox')
      .select(['channel', 'kind', 'recipient', 'party_id', 'due_at'])
      .orderBy('id')
      .execute();
    return {
      timeline: timeline.map(({ type }) => type),
      events: events.map(({ type }) => type),
      outbox: outbox.map((row) => Object.values(row).join(' ')),
    };
  }

  const cases: readonly {
    readonly what: string;
    readonly slug?: string;
    readonly start?: string;
    /** When it is asked for. */
    readonly at?: string;
    readonly ask: Ask;
    readonly timeline: readonly string[];
    readonly event: string | null;
    readonly sequence: number;
  }[] = [
    {
      what: 'approves',
      slug: 'needs-approval',
      start: starts.approval,
      ask: asClient('/approve'),
      timeline: ['approved'],
      event: 'scheduled.confirmed',
      sequence: 0,
    },
    {
      what: 'confirms',
      slug: 'needs-confirmation',
      start: starts.visit,
      ask: asking('POST', '/confirm', nothing, () => member),
      timeline: ['confirmed'],
      event: 'scheduled.confirmed',
      sequence: 0,
    },
    {
      what: 'starts',
      at: starts.plain,
      ask: asClient('/start'),
      timeline: ['started'],
      event: 'scheduled.started',
      sequence: 0,
    },
    {
      what: 'completes',
      at: '2027-03-02T14:46:00Z',
      ask: asClient('/complete'),
      timeline: ['completed'],
      event: 'scheduled.completed',
      sequence: 0,
    },
    {
      what: 'marks a no-show',
      at: '2027-03-02T14:46:00Z',
      ask: asClient('/no-show'),
      timeline: ['no_show'],
      event: 'scheduled.no_show',
      sequence: 0,
    },
    {
      what: 'cancels',
      ask: asClient('/cancel', () => ({ reason: 'Ill.' })),
      timeline: ['cancelled'],
      event: 'scheduled.cancelled',
      sequence: 1,
    },
    {
      what: 'moves',
      ask: asClient('/reschedule', () => ({ start: '2027-03-03T14:00:00Z' })),
      timeline: ['rescheduled', 'rescheduled'],
      event: 'scheduled.rescheduled',
      sequence: 1,
    },
    {
      what: 'reassigns',
      ask: asClient('/reassign', () => ({ host_id: theo })),
      timeline: ['reassigned'],
      event: 'scheduled.reassigned',
      sequence: 1,
    },
    {
      what: 'edits the attendee',
      ask: asking(
        'PATCH',
        '',
        () => ({ email: 'robin@new.example' }),
        () => client,
      ),
      timeline: ['attendee_edited'],
      event: 'scheduled.updated',
      sequence: 0,
    },
  ];

  for (const { what, slug = 'choose-your-host', start = starts.plain, at, ask, ...expected } of cases)
    test(`${what} once`, async () => {
      const booking = await book(slug, start);
      if (at !== undefined) await setClock(at);
      const before = await rows();
      const answers = await race(booking, [ask], times);
      for (const { status, text } of answers) assert.ok(status === 200 || status === 201, text);
      assert.equal(new Set(answers.map(({ body }) => body['id'])).size, 1, 'one booking is the answer');
      const { timeline, events, outbox } = await writtenAfter(before);
      assert.deepEqual(timeline, expected.timeline);
      assert.deepEqual(events, expected.event === null ? [] : [expected.event]);
      assert.deepEqual(outbox, [...new Set(outbox)], 'nobody is told twice');
      const { calendar } = bookingSchema.parse(answers[0]?.body);
      assert.equal(calendar.sequence, expected.sequence);
      assert.deepEqual(await findFaults(fresh.db), []);
    });

  const races: readonly {
    readonly what: string;
    readonly at?: string;
    readonly asks: readonly [Ask, Ask];
    /** The state in which each leaves the booking. */
    readonly states: readonly [string, string];
  }[] = [
    {
      what: 'completing and marking a no-show',
      at: '2027-03-02T14:46:00Z',
      asks: [asClient('/complete'), asClient('/no-show')],
      states: ['completed', 'no_show'],
    },
    {
      what: 'cancelling and moving',
      asks: [asClient('/cancel'), asClient('/reschedule', () => ({ start: '2027-03-03T14:00:00Z' }))],
      states: ['cancelled', 'rescheduled'],
    },
  ];
  for (const { what, at, asks, states } of races)
    test(`lets one win of ${what}, and tells the others what they met`, async () => {
      const booking = await book('choose-your-host', starts.plain);
      if (at !== undefined) await setClock(at);
      const answers = await race(booking, asks, times / 2);
      const winner = (answers[0]?.status ?? 500) < 300 ? 0 : 1;
      for (const [turn, answer] of answers.entries()) {
        if (turn % 2 === winner) assert.ok(answer.status < 300, answer.text);
        else
          assert.deepEqual(
            [answer.status, answer.body['code'], answer.body['state']],
            [409, 'invalid_transition', states[winner]],
          );
      }
      assert.deepEqual(await findFaults(fresh.db), []);
    });

  test('books once under one key, and reminds once', async () => {
    const order = {
      event_type: 'choose-your-host',
      start: starts.plain,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
    };
    const keyed = { ...client, 'Idempotency-Key': 'once' };
    const allOf = (path: string, body: unknown) =>
      Promise.all(
        Array.from({ length: times }, (_, turn) => {
          const world = worlds[turn % 2];
          assert.ok(world);
          return world.call('POST', `/v1/bookings${path}`, body, keyed);
        }),
      );
    const assertOnce = (answers: readonly JsonAnswer[], created: number) => {
      assert.equal(answers.filter(({ status }) => status === created).length, 1);
      for (const { status, body } of answers)
        assert.ok(
          status === created || status === 200 || body['code'] === 'idempotency_in_progress',
          String(status),
        );
    };
    const booked = await allOf('', order);
    assertOnce(booked, 201);
    const { id } = bookingSchema.parse(booked.find(({ status }) => status === 201)?.body);
    const before = await rows();
    assertOnce(await allOf(`/${id}/reminders`, { kind: 'custom', channel: 'email', text: 'Hello' }), 202);
    const { timeline, outbox } = await writtenAfter(before);
    assert.deepEqual(timeline, ['reminded']);
    assert.equal(outbox.length, 1);
  });
});
