import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bookingSchema } from '@slotkit/shared/wire';
import { operatorCaller } from '../bookings/caller.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { openDesk } from '../testing/demo-desk.ts';
import { eachDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { erasePerson } from './erase-person.ts';

const zzyx = { name: 'Zzyx', email: 'zzyx@example.com' };
const caller = { config: { kind: 'operator', appId: 'demo' }, booking: operatorCaller } as const;

eachDatabase('Erasing while the person moves, changes and books', (openFresh) => {
  it('finds what it became meanwhile, or leaves a whole booking made after it', async () => {
    const fresh = await openFresh();
    const desk = await openDesk(fresh.db);
    const base = '/v1/public/apps/demo/event-types';
    const erase = () => erasePerson(desk.deps, caller, { email: zzyx.email }, { cancelBookings: true });
    /** At another moment of the others' work each time. */
    const eraseAfter = async (reads: number) => {
      for (let read = 0; read < reads; read++) await fresh.db.read.selectFrom('apps').select('id').execute();
      return erase();
    };
    const tracesLeft = async () =>
      Object.entries(await dumpDatabase(fresh.db)).flatMap(([table, rows]) =>
        rows.filter((row) => /zzyx/i.test(row)).map((row) => `${table}: ${row}`),
      );
    for (let day = 2; day < 6; day++) {
      const start = (time: string) => `2027-03-0${day}T${time}:00Z`;
      const more = { attendee: zzyx };
      const first = await desk.book('intro-call', start('09:00'), more);
      const seat = await desk.book('workshop', start('04:15'), more);
      const order = { start: start('10:00'), timezone: 'Europe/Berlin', attendee: zzyx };
      const token = (url: string | undefined) => ({ Authorization: `Manage ${url?.split('/').at(-1)}` });
      const calls: [string, string, unknown, Record<string, string>?][] = [
        ['POST', '/v1/public/manage/reschedule', { start: start('11:00') }, token(first.manage_url)],
        ['PATCH', '/v1/public/manage', { name: 'Zzyx again' }, token(first.manage_url)],
        ['POST', '/v1/public/manage/cancel', { reason: 'zzyx' }, token(seat.manage_url)],
        ['POST', `${base}/intro-call/bookings`, { ...order, answers: { topic: 'Brand' } }],
        ['POST', `${base}/workshop/bookings`, { ...order, start: start('04:15') }],
      ];
      const answers = await Promise.all([
        ...calls.map((call) => desk.world.call(...call)),
        ...[3 * day, 9, 40].map(eraseAfter),
      ]);
      for (const answer of answers)
        if ('status' in answer)
          assert.ok([200, 201, 401, 404, 409].includes(answer.status), `${answer.status} ${answer.text}`);
      // Whatever it booked after it was erased is its own again, and whole.
      for (const answer of answers)
        if ('status' in answer && answer.status === 201 && answer.text.includes('manage_url'))
          assert.ok(
            ['Zzyx', 'Zzyx again'].includes(bookingSchema.parse(answer.body).attendees[0]?.name ?? ''),
          );
      await erase();
      assert.deepEqual(await tracesLeft(), []);
      assert.deepEqual(await findFaults(fresh.db), []);
    }
    await fresh.remove();
  });
});
