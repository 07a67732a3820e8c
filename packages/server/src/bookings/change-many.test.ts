import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { apiScopes, bulkAnswerSchema } from '@slotkit/shared/wire';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { addEventType } from '../testing/add-event-type.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { openWorld, worldNow, type JsonAnswer, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;

eachDatabase('Many bookings at once', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;
  let admin: Headers;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    client = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: apiScopes });
    admin = (await addMember(fresh.db, worldNow, { appId: 'demo', role: 'admin' })).headers;
  });
  afterEach(() => fresh.remove());

  const hostId = async (name: string): Promise<string> =>
    (await fresh.db.read.selectFrom('hosts').select('id').where('name', '=', name).executeTakeFirstOrThrow())
      .id;
  const bulk = (body: unknown, headers: Headers = client): Promise<JsonAnswer> =>
    world.call('POST', '/v1/bookings/bulk', body, headers);
  const resultsOf = (answer: JsonAnswer): string[] => {
    assert.equal(answer.status, 200, answer.text);
    return bulkAnswerSchema.parse(answer.body).results.map(({ ok, code }) => (ok ? 'ok' : (code ?? '?')));
  };
  async function book(host: string, start: string): Promise<string> {
    const answer = await world.call(
      'POST',
      '/v1/bookings',
      {
        event_type: 'choose-your-host',
        timezone: 'UTC',
        attendee: { name: 'Robin' },
        host_id: await hostId(host),
        start,
        override: true,
      },
      admin,
    );
    assert.equal(answer.status, 201, answer.text);
    return String(answer.body['id']);
  }
  const statusOf = async (id: string) =>
    (await world.call('GET', `/v1/bookings/${id}`, undefined, client)).body['status'];

  test('are cancelled each by itself; a dry run says the same and changes nothing', async () => {
    const [one, two] = [
      await book('Mara', '2027-03-02T09:30:00Z'),
      await book('Mara', '2027-03-02T12:30:00Z'),
    ];
    const over = await book('Mara', '2027-03-03T09:30:00Z');
    await fresh.db.write
      .updateTable('bookings')
      .set({ status: 'completed' })
      .where('id', '=', over)
      .execute();
    await addApp(fresh.db, { id: 'other' });
    await addEventType(fresh.db, { appId: 'other', slug: 'other' });
    const ids = [one, 'bkg_nothing', over, two, one];
    const expected = ['ok', 'not_found', 'invalid_transition', 'ok', 'ok'];
    const before = await world.rowCounts();
    assert.deepEqual(resultsOf(await bulk({ action: 'cancel', ids, dry_run: true })), expected);
    assert.deepEqual(await world.rowCounts(), before);
    assert.equal(await statusOf(one), 'scheduled');
    assert.deepEqual(resultsOf(await bulk({ action: 'cancel', ids, reason: 'Closed' })), expected);
    assert.deepEqual([await statusOf(one), await statusOf(two)], ['cancelled', 'cancelled']);
    const other = await addClient(fresh.db, worldNow, { appId: 'other', scopes: apiScopes });
    assert.deepEqual(resultsOf(await bulk({ action: 'cancel', ids: [two] }, other)), ['not_found']);
    assert.deepEqual(await findFaults(fresh.db), []);
  });

  test('go to another host as far as it is free, and a dry run counts those before', async () => {
    const theo = await hostId('Theo');
    const start = '2027-03-02T14:15:00Z';
    const mine = await book('Mara', start);
    const anjalis = await book('Anjali', start);
    const request = { action: 'reassign', ids: [mine, anjalis, mine], host_id: theo };
    const dry = resultsOf(await bulk({ ...request, dry_run: true }));
    assert.deepEqual(dry.slice(0, 2), ['ok', 'slot_taken']);
    assert.deepEqual(resultsOf(await bulk(request)), dry);
    const { body } = await world.call('GET', `/v1/bookings/${mine}`, undefined, client);
    assert.match(JSON.stringify(body['hosts']), new RegExp(theo));
    assert.deepEqual(await findFaults(fresh.db), []);
  });

  test('are changed as far as the permission reaches, and once per key', async () => {
    const mine = await book('Mara', '2027-03-02T09:30:00Z');
    const theos = await book('Theo', '2027-03-02T14:15:00Z');
    const agent = await addMember(fresh.db, worldNow, {
      appId: 'demo',
      role: 'agent',
      hostId: await hostId('Mara'),
    });
    const keyed = { ...agent.headers, 'Idempotency-Key': 'close the day' };
    const request = { action: 'cancel', ids: [mine, theos] };
    const first = await bulk(request, keyed);
    assert.deepEqual(resultsOf(first), ['ok', 'not_found']);
    assert.equal(first.headers.get('Idempotent-Replay'), null);
    const again = await bulk(request, keyed);
    assert.deepEqual([again.text, again.headers.get('Idempotent-Replay')], [first.text, 'true']);
    const conflict = await bulk({ ...request, dry_run: true }, keyed);
    assert.deepEqual([conflict.status, conflict.body['code']], [422, 'idempotency_conflict']);
    const reader = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: ['scheduling:read'] });
    assert.equal((await bulk(request, reader)).status, 403);
  });

  test('are refused as a whole where the request breaks its schema', async () => {
    const ids = ['bkg_1'];
    const refused: readonly (readonly [unknown, string])[] = [
      [{ action: 'reassign', ids }, '/host_id'],
      [{ action: 'cancel', ids, host_id: 'hst_1' }, '/host_id'],
      [{ action: 'confirm', ids }, '/action'],
      [{ action: 'cancel', ids: [] }, '/ids'],
      [{ action: 'cancel', ids: Array.from({ length: 501 }, () => 'bkg_1') }, '/ids'],
      [{ action: 'cancel', ids: ['1'] }, '/ids/0'],
      [{ action: 'cancel', ids, force: true }, '/force'],
    ];
    for (const [body, pointer] of refused) {
      const answer = await bulk(body);
      assert.equal(answer.status, 422, answer.text);
      assert.match(JSON.stringify(answer.body['errors']), new RegExp(`"${pointer}"`));
    }
  });
});
