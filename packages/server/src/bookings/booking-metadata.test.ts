import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import {
  apiScopes,
  bookingEventSchema,
  bookingSchema,
  problemSchema,
  type Booking,
} from '@slotkit/shared/wire';
import { addClient } from '../testing/add-access.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { worldNow } from '../testing/test-world.ts';

const campaign = {
  utm_source: 'news letter',
  utm_medium: 'e-mail',
  utm_campaign: 'Frühling & Co. 2027',
  utm_term: '',
  gclid: 'EAIaIQobChMI_x-yBBoC=%2F',
  referrer: 'https://shop.example/?a=1&b=2#top',
};

eachDatabase('what a page notes about a booking', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let asClient: Record<string, string>;

  before(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    asClient = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: apiScopes });
  });
  after(() => fresh.remove());

  async function readByBusiness(id: string): Promise<Booking> {
    const answer = await desk.world.call('GET', `/v1/bookings/${id}`, undefined, asClient);
    return bookingSchema.parse(answer.body);
  }
  async function toldOf(id: string) {
    const rows = await fresh.db.read
      .selectFrom('events')
      .select('payload_json')
      .where('booking_id', '=', id)
      .orderBy('sequence')
      .execute();
    return rows.map(({ payload_json }) => bookingEventSchema.parse(JSON.parse(payload_json)).data);
  }

  it('reaches the API and other systems as it was, through a move too', async () => {
    const booking = await desk.book('intro-call', '2027-03-02T09:00:00Z', { metadata: campaign });
    assert.deepEqual(booking.metadata, campaign);
    const moved = await desk.manage(booking, 'reschedule', { start: '2027-03-02T10:00:00Z' });
    for (const id of [booking.id, moved.id]) {
      assert.deepEqual((await readByBusiness(id)).metadata, campaign);
      assert.deepEqual(
        (await toldOf(id)).map((data) => data.booking.metadata),
        [campaign],
      );
    }
  });

  it('stays with each registration of a group, and is for the business and who left it', async () => {
    const start = '2027-03-04T04:15:00Z';
    const join = (name: string) =>
      desk.book('workshop', start, {
        attendee: { name, email: `${name}@example.com` },
        notes: `Notes of ${name}`,
        metadata: { ...campaign, utm_source: name },
      });
    const [kim, lee] = [await join('kim'), await join('lee')];
    assert.equal(lee.metadata['utm_source'], 'lee');
    assert.ok(!JSON.stringify(lee).includes('kim'));
    const { metadata, attendees } = await readByBusiness(kim.id);
    assert.deepEqual(metadata, {});
    assert.deepEqual(
      attendees.map((attendee) => [attendee.metadata?.['utm_source'], attendee.notes]),
      [
        ['kim', 'Notes of kim'],
        ['lee', 'Notes of lee'],
      ],
    );
    const told = (await toldOf(kim.id)).at(-1) ?? assert.fail('nobody was told');
    const added = told.booking.attendees.find(({ id }) => id === told.attendee_id);
    assert.deepEqual(added?.metadata, { ...campaign, utm_source: 'lee' });
  });

  it('is refused where it is too much, with the place and what is accepted', async () => {
    const pairs = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'v']));
    const before = await desk.world.rowCounts();
    const refused: readonly [unknown, string, RegExp][] = [
      [pairs(51), '/metadata', /at most 50 entries/],
      [{ gclid: 'x'.repeat(5001) }, '/metadata/gclid', /at most 5000 characters/],
      [{ ['k'.repeat(201)]: 'v' }, `/metadata/${'k'.repeat(201)}`, /name .* must be at most 200 characters/],
      [{ 'a/\nb': 'v' }, '/metadata/a~1\nb', /must be one line/],
      [{ utm_id: 7 }, '/metadata/utm_id', /expected string/],
    ];
    for (const [metadata, pointer, detail] of refused) {
      const answer = await desk.world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
        start: '2027-03-04T09:00:00Z',
        timezone: 'UTC',
        attendee: { name: 'Robin', email: 'robin@example.com' },
        answers: { topic: 'Brand' },
        metadata,
      });
      assert.equal(answer.status, 422, pointer);
      const [error, ...others] = problemSchema.parse(answer.body).errors ?? [];
      assert.deepEqual([error?.pointer, others], [pointer, []]);
      assert.match(error?.detail ?? '', detail);
    }
    assert.deepEqual(await desk.world.rowCounts(), before);
    const most = { ...pairs(49), ['k'.repeat(200)]: 'ä'.repeat(5000) };
    const booking = await desk.book('intro-call', '2027-03-04T09:00:00Z', { metadata: most });
    assert.deepEqual((await readByBusiness(booking.id)).metadata, most);
    const [told] = await toldOf(booking.id);
    assert.deepEqual(told?.omitted, undefined);
  });
});
