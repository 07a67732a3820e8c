import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bookingSources, bookingStates, type BookingState } from '@slotkit/shared/lifecycle';
import { spellStatus, statusVocabularies, type StatusVocabulary } from '@slotkit/shared/vocabularies';
import { businessBookingSchema, pageSchema } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import { openSession } from '../sign-in/session-store.ts';
import { aBooking, aHost, anAttendee } from '../testing/a-booking.ts';
import { addClient } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { addEventType } from '../testing/add-event-type.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { randomFrom } from '../testing/random-from.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import type { BookingRecord } from './booking-record.ts';
import { insertFirstBooking } from './booking-store.ts';
import { isDeadDraft } from './expire-bookings.ts';
import { spelledOf } from './lifecycle-view.ts';

type Headers = Readonly<Record<string, string>>;
const pageOf = pageSchema(businessBookingSchema);
const dayMs = 86_400_000;
const teamId = 'tem_design';
const endedHold = { expiresAt: worldNow - dayMs, extensions: 0, secretHash: 'a', visitorHash: 'b' };

eachDatabase('A list of bookings', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;
  let all: readonly BookingRecord[];
  let hostIds: Readonly<Record<string, string>>;

  before(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    client = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['scheduling:read'] });
    const hosts = await fresh.db.read.selectFrom('hosts').select(['id', 'name']).execute();
    hostIds = Object.fromEntries(hosts.map(({ id, name }) => [name, id]));
    all = await bookMany();
  });
  after(() => fresh.remove());

  /** Bookings of all kinds, many of them at equal times. */
  async function bookMany(): Promise<BookingRecord[]> {
    const random = randomFrom(5);
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)];
      assert.ok(item !== undefined);
      return item;
    };
    const eventTypes = await fresh.db.read
      .selectFrom('event_types')
      .select(['id', 'slug', 'title'])
      .where('slug', 'in', ['intro-call', 'choose-your-host', 'sales-team'])
      .execute();
    const names = Object.keys(hostIds);
    const taken = new Set<string>();
    return Promise.all(
      Array.from({ length: 120 }, async (_, index) => {
        const startAt = worldNow + (Math.floor(random() * 8) - 4) * dayMs;
        const [first, second] = [pick(names), pick(names)];
        const hosts = [...new Set(random() < 0.2 ? [first, second] : [first])].map((name, place) =>
          aHost({ id: hostIds[name] ?? '', name, primary: place === 0 }),
        );
        const isFree = hosts.every(({ id }) => !taken.has(`${id} ${startAt}`));
        const status = isFree
          ? pick(bookingStates)
          : pick<BookingState>(['completed', 'cancelled', 'no_show', 'rescheduled']);
        for (const { id } of hosts) taken.add(`${id} ${startAt}`);
        const eventType = pick(eventTypes);
        const person = pick(['kim', 'Zoë', 'lee']);
        const booking = aBooking({
          id: `bkg_${(index * 37) % 120}`,
          series: { id: `ser_${index}`, calendarUid: `${index}`, sequence: 0, meetingUrl: null },
          eventType: { ...eventType, strategy: 'individual', questions: [] },
          status,
          hold: status === 'cancelled' && index % 3 === 0 ? endedHold : null,
          startAt,
          endAt: startAt + 1_800_000,
          createdAt: worldNow - Math.floor(random() * 4) * dayMs,
          hosts,
          source: pick(bookingSources),
          contactId: pick([null, 'ctc_1', 'ctc_2']),
          conversationId: pick([null, 'chat 1', 'chat 2']),
          location: { id: pick(['loc_1', 'loc_2']), name: '', type: 'phone', value: '' },
          rescheduledFromId: random() < 0.3 ? 'bkg_before' : null,
          attendees: [
            anAttendee({
              id: `att_${index}`,
              name: person,
              email: random() < 0.5 ? `${person}@example.com` : null,
              phone: random() < 0.5 ? '+49 (30) 90-18' : null,
            }),
          ],
        });
        await writeTransaction(fresh.db, (trx) => insertFirstBooking(trx, booking));
        return booking;
      }),
    );
  }

  const list = (query: string, headers: Headers = client) =>
    world.call('GET', `/v1/bookings${query === '' ? '' : `?${query}`}`, undefined, headers);

  /** The ids of a list, page by page. */
  async function idsOf(query: readonly string[], limit: number, headers?: Headers): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const parts = [...query, `limit=${limit}`, ...(cursor === '' ? [] : [`cursor=${cursor}`])];
      const answer = await list(parts.join('&'), headers);
      assert.equal(answer.status, 200, answer.text);
      const page = pageOf.parse(answer.body);
      ids.push(...page.data.map(({ id }) => id));
      assert.ok(page.data.length === limit || page.pagination.next_cursor === null);
      assert.equal(page.pagination.has_more, page.pagination.next_cursor !== null);
      cursor = page.pagination.next_cursor;
    }
    return ids;
  }

  const orders: Readonly<Record<string, (a: BookingRecord, b: BookingRecord) => number>> = {
    start: (a, b) => a.startAt - b.startAt || (a.id < b.id ? -1 : 1),
    created: (a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
  };
  const expected = (keep: (booking: BookingRecord) => boolean, order: string): string[] => {
    const sorted = all
      .filter((one) => keep(one) && !isDeadDraft(one))
      .toSorted(orders[order.replace('-', '')]);
    return (order.startsWith('-') ? sorted.toReversed() : sorted).map(({ id }) => id);
  };

  type Filter = readonly [query: string, keep: (booking: BookingRecord) => boolean];
  const filters = (): readonly Filter[] => {
    const mara = hostIds['Mara'] ?? '';
    const [eventType] = all.map((booking) => booking.eventType);
    const inTeam = [mara, hostIds['Theo'] ?? ''];
    const from = new Date(worldNow - dayMs).toISOString();
    // Midnight in Berlin, where the app is, in winter.
    const midnight = Date.UTC(2027, 2, 2) - 3_600_000;
    return [
      [`event_type_id=${eventType?.id}`, (one) => one.eventType.id === eventType?.id],
      [`assigned_to_id=${mara}`, (one) => one.hosts.some(({ id }) => id === mara)],
      [`team_id=${teamId}`, (one) => one.hosts.some(({ id }) => inTeam.includes(id))],
      ['location_id=loc_2', (one) => one.location?.id === 'loc_2'],
      ['contact_id=ctc_1', (one) => one.contactId === 'ctc_1'],
      ['conversation_id=chat%201', (one) => one.conversationId === 'chat 1'],
      ['attendee_email=KIM@example.com', (one) => one.attendees[0]?.email === 'kim@example.com'],
      ['source=ai_agent', (one) => one.source === 'ai_agent'],
      [`start_date=${from}`, (one) => one.startAt >= worldNow - dayMs],
      ['start_date=2027-03-02', (one) => one.startAt >= midnight],
      ['end_date=2027-03-02', (one) => one.startAt < midnight],
      ['q=ZOE', (one) => one.attendees[0]?.name === 'Zoë'],
      ['q=example.com%20kim', (one) => one.attendees[0]?.email === 'kim@example.com'],
      ['q=309018', (one) => one.attendees[0]?.phone !== null],
      ['q=Estimate', (one) => one.eventType.slug === 'sales-team'],
      ['q=%25', () => false],
      ['status=draft', (one) => one.status === 'draft'],
      ['status=cancelled&status=scheduled', (one) => ['cancelled', 'scheduled'].includes(one.status)],
      ['status=no_show,completed', (one) => ['no_show', 'completed'].includes(one.status)],
    ];
  };

  test('has everything that was asked for once, in its order, on pages of any size', async () => {
    const random = randomFrom(11);
    const known = filters();
    for (let run = 0; run < 150; run++) {
      const chosen = known.filter(() => random() < (run % 3) / known.length);
      // Repeated names would be repeated values.
      const names = chosen.map(([query]) => query.split('=')[0]);
      if (new Set(names).size < names.length) continue;
      const order = ['start', '-start', 'created', '-created'][run % 4] ?? '';
      const draftsToo = chosen.some(([query]) => query === 'status=draft');
      const keep = (booking: BookingRecord) =>
        (draftsToo || booking.status !== 'draft') && chosen.every(([, isKept]) => isKept(booking));
      const queries = [...chosen.map(([query]) => query), ...(order === '-start' ? [] : [`order=${order}`])];
      const limit = 1 + Math.floor(random() * 60);
      assert.deepEqual(
        await idsOf(queries, limit),
        expected(keep, order),
        `${queries.join('&')} by ${limit}`,
      );
    }
  });

  test('shows members what their view reaches', async () => {
    const asMember = (memberId: string): Promise<Headers> =>
      writeTransaction(fresh.db, async (trx) => ({
        Cookie: `slotkit_session=${await openSession(trx, memberId, worldNow)}`,
      }));
    const [mara, theo] = [hostIds['Mara'], hostIds['Theo']];
    const noDraft = ({ status }: BookingRecord) => status !== 'draft';
    const views: readonly (readonly [string, (booking: BookingRecord) => boolean])[] = [
      ['mem_nora', noDraft],
      ['mem_mara', (one) => noDraft(one) && one.hosts.some(({ id }) => id === mara || id === theo)],
      ['mem_theo', (one) => noDraft(one) && one.hosts.some(({ id }) => id === theo)],
    ];
    for (const [member, keep] of views) {
      const headers = await asMember(member);
      assert.deepEqual(await idsOf([], 7, headers), expected(keep, '-start'), member);
      const found = pageOf.parse((await list('limit=200', headers)).body).data;
      for (const booking of found.slice(0, 20)) {
        const alone = await world.call('GET', `/v1/bookings/${booking.id}`, undefined, headers);
        assert.deepEqual(businessBookingSchema.parse(alone.body), booking);
      }
    }
    const shared = pageOf
      .parse((await list(`assigned_to_id=${theo ?? ''}&limit=200`, await asMember('mem_theo'))).body)
      .data.filter(({ hosts }) => hosts[0]?.id !== theo);
    assert.ok(shared.length > 0);
    for (const { allowed } of shared)
      assert.deepEqual(new Set(Object.values(allowed).map((answer) => answer !== true)), new Set([true]));
    const anjali = hostIds['Anjali'] ?? '';
    assert.deepEqual(
      await idsOf([`assigned_to_id=${anjali}`], 5, await asMember('mem_theo')),
      expected(
        (one) =>
          noDraft(one) &&
          one.hosts.some(({ id }) => id === theo) &&
          one.hosts.some(({ id }) => id === anjali),
        '-start',
      ),
    );
    await fresh.db.write
      .updateTable('members')
      .set({ permissions_json: JSON.stringify({ view: 'none', edit: 'none', delete: 'none' }) })
      .where('id', '=', 'mem_theo')
      .execute();
    assert.equal((await list('', await asMember('mem_theo'))).status, 403);
  });

  test('is another app’s for nobody', async () => {
    await addApp(fresh.db, { id: 'other' });
    await addEventType(fresh.db, { appId: 'other', slug: 'other' });
    const other = await addClient(fresh.db, worldNow, { appId: 'other', scopes: ['scheduling:read'] });
    const queries = [
      '',
      `assigned_to_id=${hostIds['Mara']}`,
      'contact_id=ctc_1',
      `team_id=${teamId}`,
      'q=kim',
    ];
    for (const query of queries) assert.deepEqual((await list(query, other)).body['data'], [], query);
    const cursor = pageOf.parse((await list('limit=1')).body).pagination.next_cursor ?? '';
    const foreign = await list(`cursor=${cursor}`, other);
    assert.deepEqual([foreign.status, foreign.body['code']], [400, 'invalid_request']);
  });

  test('refuses with 400, naming what is wrong', async () => {
    const cursor = pageOf.parse((await list('limit=1&q=kim')).body).pagination.next_cursor ?? '';
    assert.equal((await list(`limit=3&q=kim&cursor=${cursor}`)).status, 200);
    const refused: Readonly<Record<string, string>> = {
      'limit=0': 'limit',
      'limit=201': 'limit',
      'limit=many': 'limit',
      'order=end': 'order',
      'status=Confirmed': 'status',
      'status=scheduled&status=': 'status',
      'start_date=tomorrow': 'start_date',
      'end_date=2027-02-30': 'end_date',
      'event_type_id=intro-call': 'event_type_id',
      'source=fax': 'source',
      'colour=red': 'colour',
      [`q=lee&cursor=${cursor}`]: 'cursor',
      [`q=kim&order=created&cursor=${cursor}`]: 'cursor',
      [`q=kim&cursor=${cursor}x`]: 'cursor',
      'cursor=': 'cursor',
    };
    for (const [query, name] of Object.entries(refused)) {
      const answer = await list(query);
      assert.deepEqual([answer.status, answer.body['code']], [400, 'invalid_request'], query);
      assert.match(JSON.stringify(answer.body['errors']), new RegExp(`"pointer":"${name}`), query);
    }
    const blind = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['scheduling:write'] });
    assert.equal((await list('', blind)).status, 403);
    assert.equal((await list('', {})).status, 401);
  });

  test('says and understands statuses in the words of the client, else of the app', async () => {
    const use = (table: 'apps' | 'clients', vocabulary: StatusVocabulary | null) =>
      table === 'apps'
        ? fresh.db.write
            .updateTable('apps')
            .set({ status_vocabulary: vocabulary ?? 'canonical' })
            .execute()
        : fresh.db.write.updateTable('clients').set({ status_vocabulary: vocabulary }).execute();
    const now = world.clock.now();
    for (const [index, vocabulary] of statusVocabularies.entries()) {
      await use('apps', index % 2 === 0 ? vocabulary : 'upper');
      await use('clients', index % 2 === 0 ? null : vocabulary);
      const { data } = pageOf.parse((await list('limit=200')).body);
      const wordOf = (booking: BookingRecord) => spellStatus(vocabulary, spelledOf(booking), now);
      for (const { id, status } of data) {
        const record = all.find((one) => one.id === id);
        assert.equal(status, record && wordOf(record));
      }
      for (const word of new Set(data.map(({ status }) => status)))
        assert.deepEqual(
          await idsOf([`status=${word}`], 9),
          expected((one) => one.status !== 'draft' && wordOf(one) === word, '-start'),
          word,
        );
      const strange = await list('status=vague');
      assert.equal(strange.status, 400);
    }
    await use('apps', 'upper');
    const member = await writeTransaction(fresh.db, (trx) => openSession(trx, 'mem_nora', worldNow));
    const console = await list('limit=200', { Cookie: `slotkit_session=${member}` });
    for (const { status } of pageOf.parse(console.body).data)
      assert.ok(bookingStates.some((state) => state === status));
  });
});
