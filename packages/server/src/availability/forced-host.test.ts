import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import {
  apiScopes,
  bookingSchema,
  publicAppSchema,
  publicEventTypeSchema,
  slotsSchema,
  startExplanationSchema,
} from '@slotkit/shared/wire';
import { getBooking } from '../bookings/booking-store.ts';
import { addClient } from '../testing/add-access.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

const appPath = '/v1/public/apps/demo';
const day = '2027-03-03';

eachDatabase('A host that a link names', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let hosts: Readonly<Record<'mara' | 'theo' | 'anjali', string>>;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    const rows = await fresh.db.read.selectFrom('hosts').select(['id', 'name']).execute();
    const idOf = (name: string): string => rows.find((row) => row.name === name)?.id ?? '';
    hosts = { mara: idOf('Mara'), theo: idOf('Theo'), anjali: idOf('Anjali') };
  });
  afterEach(() => fresh.remove());

  const get = (path: string) => desk.world.call('GET', `${appPath}${path}`);
  const slotsOf = (slug: string, more: string) =>
    get(`/event-types/${slug}/slots?from=${day}&to=${day}&timezone=UTC&${more}`);
  const startsOf = async (slug: string, more: string): Promise<string[]> => {
    const answer = await slotsOf(slug, more);
    assert.equal(answer.status, 200, answer.text);
    return slotsSchema.parse(answer.body).slots.map(({ start }) => start);
  };
  const refusal = async (asked: ReturnType<typeof slotsOf>) => {
    const { status, body } = await asked;
    return [status, body['code']];
  };
  const tryBooking = (slug: string, start: string, more: object) =>
    desk.world.call('POST', `${appPath}/event-types/${slug}/bookings`, {
      start,
      timezone: 'UTC',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      ...more,
    });
  const hold = (slug: string, start: string, more: object) =>
    desk.world.call('POST', `${appPath}/event-types/${slug}/holds`, { start, ...more });
  const cursors = () =>
    fresh.db.read.selectFrom('event_type_hosts').select(['host_id', 'cursor']).orderBy('host_id').execute();

  it('is the only one of the pool whose times are listed, and takes what is booked', async () => {
    const named = `host_id=${hosts.theo}`;
    const [start = ''] = await startsOf('sales-team', named);
    // Theo’s day begins when the others’ has long begun.
    assert.equal(start, `${day}T13:30:00Z`);
    assert.ok((await startsOf('sales-team', '')).length > (await startsOf('sales-team', named)).length);
    const before = await cursors();
    const booking = await desk.book('sales-team', start, { host_id: hosts.theo });
    assert.deepEqual(
      booking.hosts.map(({ id }) => id),
      [hosts.theo],
    );
    assert.equal((await getBooking(fresh.db.read, booking.id)).decision?.because, 'chosen');
    assert.deepEqual(await cursors(), before);
    assert.ok(!(await startsOf('sales-team', named)).includes(start));
    assert.deepEqual(await refusal(tryBooking('sales-team', start, { host_id: hosts.theo })), [
      409,
      'slot_taken',
    ]);
  });

  it('is shown by its name, with what it takes part in alone', async () => {
    const answer = await get(`?host_id=${hosts.anjali}`);
    assert.equal(answer.status, 200, answer.text);
    const shown = publicAppSchema
      .parse(answer.body)
      .event_types.map(({ slug, hosts: listed }) => [slug, listed.map(({ name }) => name)]);
    assert.deepEqual(shown, [
      // Picked from all of them, by whoever comes.
      ['choose-your-host', ['Mara', 'Theo', 'Anjali']],
      ['sales-team', ['Anjali']],
      ['workshop', ['Anjali']],
    ]);
    const one = await get(`/event-types/sales-team?host_id=${hosts.mara}`);
    assert.deepEqual(
      publicEventTypeSchema.parse(one.body).hosts.map(({ id }) => id),
      [hosts.mara],
    );
    const anyway = async (slug: string) =>
      publicEventTypeSchema.parse((await get(`/event-types/${slug}`)).body).hosts.map(({ name }) => name);
    assert.deepEqual(await anyway('sales-team'), [], 'known only with the booking');
    assert.deepEqual(await anyway('panel'), ['Mara', 'Theo']);
    assert.deepEqual(await anyway('workshop'), ['Anjali']);
  });

  it('is not found where it is not of the pool, whatever is asked', async () => {
    const named = { host_id: hosts.anjali };
    const [start = ''] = await startsOf('intro-call', '');
    for (const asked of [
      slotsOf('intro-call', `host_id=${hosts.anjali}`),
      slotsOf('panel', `host_id=${hosts.anjali}`),
      get(`/event-types/intro-call?host_id=${hosts.anjali}`),
      get('?host_id=hst_nobody'),
      hold('intro-call', start, named),
      tryBooking('intro-call', start, { ...named, answers: { topic: 'Brand' } }),
    ])
      assert.deepEqual(await refusal(asked), [404, 'not_found']);
  });

  it('must be allowed, unless customers pick or there is nobody else; a panel has none to name', async () => {
    for (const slug of ['sales-team', 'choose-your-host', 'intro-call'])
      await desk.set(slug, { allowForced: false });
    const named = `host_id=${hosts.mara}`;
    const forbidden = [422, 'unprocessable'];
    assert.deepEqual(await refusal(slotsOf('sales-team', named)), forbidden);
    assert.deepEqual(
      await refusal(hold('sales-team', `${day}T09:00:00Z`, { host_id: hosts.mara })),
      forbidden,
    );
    assert.deepEqual(
      await refusal(tryBooking('sales-team', `${day}T09:00:00Z`, { host_id: hosts.mara })),
      forbidden,
    );
    assert.deepEqual(await refusal(slotsOf('panel', named)), forbidden);
    const one = await get(`/event-types/sales-team?${named}`);
    assert.deepEqual(publicEventTypeSchema.parse(one.body).hosts, []);
    for (const slug of ['choose-your-host', 'intro-call'])
      assert.ok((await startsOf(slug, named)).length > 0);
  });

  it('is met where it can be met: at the first place that it serves, and at no other', async () => {
    const { id: phone } = await fresh.db.read
      .selectFrom('locations')
      .select('id')
      .where('type', '=', 'phone')
      .executeTakeFirstOrThrow();
    const { id: video } = await fresh.db.read
      .selectFrom('locations')
      .select('id')
      .where('type', '=', 'link')
      .executeTakeFirstOrThrow();
    await desk.set('sales-team', { locationIds: [video, phone] });
    await fresh.db.write
      .updateTable('locations')
      .set({ host_ids_json: JSON.stringify([hosts.mara, hosts.anjali]) })
      .where('id', '=', video)
      .execute();
    const named = `host_id=${hosts.theo}`;
    const shown = publicEventTypeSchema.parse((await get(`/event-types/sales-team?${named}`)).body);
    assert.deepEqual(
      shown.locations.map(({ id }) => id),
      [phone],
    );
    assert.deepEqual(await refusal(slotsOf('sales-team', `${named}&location_id=${video}`)), [
      422,
      'unprocessable',
    ]);
    const [start = ''] = await startsOf('sales-team', named);
    assert.deepEqual(
      await startsOf('sales-team', `${named}&location_id=${phone}`),
      await startsOf('sales-team', named),
    );
    const client = await addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', scopes: apiScopes });
    const query = `event_type=sales-team&start=${start}&${named}`;
    const explained = await desk.world.call('GET', `/v1/availability/explain?${query}`, undefined, client);
    assert.equal(startExplanationSchema.parse(explained.body).offered, true, explained.text);
    const held = await hold('sales-team', start, { host_id: hosts.theo });
    assert.equal(held.status, 201, held.text);
    const { hold_id: id, hold_secret: secret } = held.body;
    const booked = await tryBooking('sales-team', start, { hold: { id, secret } });
    assert.equal(booked.status, 201, booked.text);
    const booking = bookingSchema.parse(booked.body);
    assert.deepEqual([booking.hosts[0]?.id, booking.location?.id], [hosts.theo, phone]);
  });
});
