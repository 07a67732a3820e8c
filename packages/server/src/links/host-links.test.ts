import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema } from '@slotkit/shared/wire';
import type { BookingHostRecord, BookingRecord } from '../bookings/booking-record.ts';
import { getBooking } from '../bookings/booking-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { LinkPurpose } from '../secrets.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { hostOwner } from './link-owner.ts';
import { grantHostLinks } from './link-store.ts';
import { linkUrl } from './link-url.ts';
import { openLink } from './open-link.ts';

eachDatabase('links of hosts', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  afterEach(() => fresh.remove());

  async function book(slug: string, start: string, answers: Record<string, string>): Promise<BookingRecord> {
    const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers,
    });
    assert.equal(answer.status, 201, answer.text);
    return getBooking(fresh.db.read, bookingSchema.parse(answer.body).id);
  }
  const intro = (start = '2027-03-02T09:00:00Z') => book('intro-call', start, { topic: 'Brand' });
  const review = () => book('needs-approval', '2027-03-02T13:30:00Z', { portfolio: 'https://robin.example' });
  const hostOf = ({ hosts: [host] }: BookingRecord): BookingHostRecord => {
    assert.ok(host);
    return host;
  };
  const tokenOf = (purpose: LinkPurpose, booking: BookingRecord, host = hostOf(booking)): string =>
    world.deps.secrets.linkToken(purpose, hostOwner(booking, host).ownerId, 1);
  const opens = (purpose: LinkPurpose, booking: BookingRecord, host = hostOf(booking)) =>
    openLink(fresh.db.read, purpose, tokenOf(purpose, booking, host));
  const grant = (booking: BookingRecord) =>
    writeTransaction(fresh.db, (trx) => grantHostLinks(trx, world.deps.secrets, booking, 0));

  it('come with the booking: to join each, to approve only where approval is asked for', async () => {
    const [plain, asked] = [await intro(), await review()];
    const joined = await opens('join', plain);
    assert.equal(joined?.party.role, 'host');
    assert.equal(joined.booking.id, plain.id);
    assert.equal(await opens('approve', plain), null);
    assert.equal((await opens('approve', asked))?.booking.id, asked.id);
    assert.ok(await opens('join', asked));
    const url = linkUrl(world.deps, 'approve', asked, { role: 'host', host: hostOf(asked) });
    assert.equal(url, `http://localhost:3000/b/needs-approval/approve/${tokenOf('approve', asked)}`);
  });

  it('differ from booking to booking of one host', async () => {
    const [first, second] = [await intro(), await intro('2027-03-02T10:00:00Z')];
    assert.equal(hostOf(first).id, hostOf(second).id);
    assert.notEqual(tokenOf('join', first), tokenOf('join', second));
    assert.equal((await opens('join', first))?.booking.id, first.id);
    assert.equal((await opens('join', second))?.booking.id, second.id);
  });

  it('follow the series when it moves', async () => {
    const asked = await review();
    const [attendee] = asked.attendees;
    assert.ok(attendee);
    const manage = world.deps.secrets.linkToken('manage', attendee.id, attendee.linkGeneration);
    const moved = await world.call(
      'POST',
      '/v1/public/manage/reschedule',
      { start: '2027-03-03T13:30:00Z' },
      { Authorization: `Manage ${manage}` },
    );
    assert.equal(moved.status, 201, moved.text);
    for (const purpose of ['join', 'approve'] as const)
      assert.equal((await opens(purpose, asked))?.booking.id, moved.body['id'], purpose);
  });

  it('die for the host who leaves, begin for the one who comes, and stay for the one who stays', async () => {
    const asked = await review();
    const leaving = hostOf(asked);
    const row = await fresh.db.read
      .selectFrom('hosts')
      .select(['id', 'name', 'email', 'timezone'])
      .where('id', '!=', leaving.id)
      .executeTakeFirstOrThrow();
    const coming: BookingHostRecord = { ...row, primary: true };
    const has = async (host: BookingHostRecord) =>
      Promise.all(
        (['join', 'approve'] as const).map(async (purpose) => {
          const { count } = await fresh.db.read
            .selectFrom('links')
            .select((select) => select.fn.countAll().as('count'))
            .where('owner_id', '=', hostOwner(asked, host).ownerId)
            .where('purpose', '=', purpose)
            .executeTakeFirstOrThrow();
          return Number(count);
        }),
      );
    await grant({ ...asked, hosts: [leaving, { ...coming, primary: false }] });
    assert.deepEqual(
      [await has(leaving), await has(coming)],
      [
        [1, 1],
        [1, 1],
      ],
    );
    // Approved in the meantime: who comes now can still open the page that says so.
    const reassigned = { ...asked, hosts: [coming], awaiting: [], gates: [] };
    await grant(reassigned);
    await grant(reassigned);
    assert.deepEqual(
      [await has(leaving), await has(coming)],
      [
        [0, 0],
        [1, 1],
      ],
    );
    assert.equal(await opens('join', asked, leaving), null);
  });
});
