import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { apiScopes, contactRequestSchema, personExportSchema, type PersonExport } from '@slotkit/shared/wire';
import { FixedClock } from '../clock.ts';
import { importContact } from '../contacts/save-contact.ts';
import { devMailbox } from '../mail/dev-mailbox.ts';
import { runDue } from '../jobs/worker.ts';
import { addClient } from '../testing/add-access.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { worldNow } from '../testing/test-world.ts';

const robin = { name: 'Robin', email: 'robin@example.com' };

eachDatabase('What is held about a person', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let headers: Readonly<Record<string, string>>;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    headers = await addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', scopes: apiScopes });
  });
  afterEach(() => fresh.remove());

  const read = async (method: string, path: string, body?: unknown): Promise<PersonExport> => {
    const answer = await desk.world.call(method, path, body, headers);
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    return personExportSchema.parse(answer.body);
  };

  it('comes whole, without secrets and without others, and reading it changes nothing', async () => {
    const contact = contactRequestSchema.parse({ ...robin, lifecycle_stage: 'Lead' });
    const { id } = (await importContact(desk.deps, 'demo', contact)).contact;
    const call = await desk.book('intro-call', '2027-03-02T09:00:00Z');
    const seat = await desk.book('workshop', '2027-03-04T04:15:00Z', {
      attendee: robin,
      notes: 'Near a door',
    });
    const sam = { name: 'Sam', email: 'sam@example.com' };
    const other = await desk.book('workshop', '2027-03-04T04:15:00Z', { attendee: sam, notes: 'Sam first' });
    await desk.manage(other, 'cancel', { reason: 'Sam is ill' });
    const text = { kind: 'custom', channel: 'email', subject: 'Before we meet', text: 'Bring a pen.' };
    await desk.world.call('POST', `/v1/bookings/${call.id}/reminders`, text, headers);
    await desk.manage(call, 'reschedule', { start: '2027-03-02T10:00:00Z', message: 'Later, please' });
    const mailer = devMailbox(fresh.db, new FixedClock(worldNow));
    await runDue({ ...desk.world.deps, mailer });

    const before = await dumpDatabase(fresh.db);
    const held = await read('GET', `/v1/contacts/${id}/export`);
    assert.deepEqual(await dumpDatabase(fresh.db), before);
    assert.deepEqual(await read('POST', '/v1/contacts/export', { email: 'ROBIN@example.com' }), held);

    assert.deepEqual(
      held.contacts.map((one) => one.lifecycle_stage),
      ['Lead'],
    );
    assert.deepEqual(
      held.bookings.map(({ booking: { status, start, attendees } }) => [status, start, attendees.length]),
      [
        ['rescheduled', call.start, 1],
        ['scheduled', '2027-03-02T10:00:00Z', 1],
        ['scheduled', seat.start, 1],
      ],
    );
    const [old, moved, workshop] = held.bookings;
    assert.deepEqual(old?.booking.attendees[0]?.answers, { topic: 'Brand' });
    const written = old?.deliveries.find(({ kind }) => kind === 'custom');
    assert.deepEqual(
      [written?.to, written?.subject, written?.text],
      [robin.email, 'Before we meet', 'Bring a pen.'],
    );
    assert.ok(moved?.timeline.some(({ data }) => data['message'] === 'Later, please'));
    assert.deepEqual(
      moved?.links.map(({ purpose }) => purpose),
      ['confirm', 'join', 'manage'],
    );
    assert.deepEqual([workshop?.booking.notes, workshop?.events.length], ['Near a door', 3]);
    assert.ok(held.mails.some(({ to }) => to === robin.email));

    const whole = JSON.stringify({ ...held, mails: [] });
    assert.doesNotMatch(whole, /Sam|sam@example|is ill/);
    assert.doesNotMatch(whole, new RegExp(call.manage_url?.split('/').at(-1) ?? '-'));
    assert.doesNotMatch(whole, /@northlight/, 'no addresses of hosts');
  });

  it('is nothing for an address that nobody has', async () => {
    const held = await read('POST', '/v1/contacts/export', { email: 'nobody@example.com' });
    assert.deepEqual([held.contacts, held.bookings, held.mails], [[], [], []]);
  });
});
