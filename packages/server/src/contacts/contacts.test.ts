import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import {
  bookingSchema,
  businessBookingSchema,
  contactRequestSchema,
  pageSchema,
  type Booking,
} from '@slotkit/shared/wire';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { addClient } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { findContact, type ContactRecord } from './contact-store.ts';
import { importContact, patchContact } from './save-contact.ts';

const operator = { kind: 'operator', appId: 'demo' } as const;

eachDatabase('a contact', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  afterEach(() => fresh.remove());

  const bring = async (fields: Record<string, unknown>): Promise<ContactRecord> =>
    (await importContact(world.deps, 'demo', contactRequestSchema.parse(fields))).contact;
  async function book(attendee: Record<string, unknown>, start = '2027-03-02T09:00:00Z'): Promise<Booking> {
    const answer = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com', ...attendee },
      answers: { topic: 'Brand' },
    });
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }
  const countAll = async (): Promise<number> =>
    (await fresh.db.read.selectFrom('contacts').select('id').execute()).length;
  const now = (contact: ContactRecord) => findContact(fresh.db.read, contact.appId, contact.id);

  it('is recognised by e-mail address, however it is written, else by phone number', async () => {
    const byMail = await bring({ name: 'Robin', email: 'robin@example.com' });
    const byPhone = await bring({ name: 'Sam', phone: '+49 30 901820' });
    assert.equal((await book({ email: 'Robin@Example.com' })).contact_id, byMail.id);
    const other = { email: 'sam@example.com', phone: '0049 30 90 18 20' };
    assert.equal((await book(other, '2027-03-02T10:00:00Z')).contact_id, byPhone.id);
    assert.equal((await now(byMail))?.lastBookingAt, world.clock.now());
    assert.equal((await book({ email: 'new@example.com' }, '2027-03-03T09:00:00Z')).contact_id, null);
  });

  it('is named by its name now wherever a booking of it is read', async () => {
    const contact = await bring({ name: 'Robin', email: 'robin@example.com' });
    const { id } = await book({ name: 'R.' });
    await book({ email: 'new@example.com' }, '2027-03-03T09:00:00Z');
    await patchContact(world.deps, operator, contact.id, { name: 'Robin Lee' });
    const headers = await addClient(fresh.db, world.clock.now(), {
      appId: 'demo',
      scopes: ['scheduling:read'],
    });
    const read = async (path: string) => (await world.call('GET', path, undefined, headers)).body;
    const robin = { id: contact.id, name: 'Robin Lee' };
    assert.deepEqual(businessBookingSchema.parse(await read(`/v1/bookings/${id}`)).contact, robin);
    const { data } = pageSchema(businessBookingSchema).parse(await read('/v1/bookings?order=start'));
    assert.deepEqual(
      data.map((booking) => booking.contact),
      [robin, null],
    );
  });

  it('counts the meetings that it did not come to, each once', async () => {
    const contact = await bring({ name: 'Robin', email: 'robin@example.com' });
    const { id } = await book({});
    world.clock.set(Date.UTC(2027, 2, 2, 10));
    await changeBooking(world.deps, operatorCaller, id, 'mark_no_show');
    await changeBooking(world.deps, operatorCaller, id, 'mark_no_show');
    assert.equal((await now(contact))?.noShowCount, 1);
  });

  it('is updated by an import that knows it by its id, e-mail or phone, and added by any other', async () => {
    const first = await bring({ name: 'Robin', email: 'robin@example.com', external_id: 'crm-1' });
    const renamed = await bring({ name: 'Robin Lee', email: 'lee@example.com', external_id: 'crm-1' });
    assert.deepEqual([renamed.id, renamed.name, renamed.version], [first.id, 'Robin Lee', 2]);
    const again = await bring({ name: 'R. Lee', email: 'LEE@example.com' });
    assert.deepEqual([again.id, again.external_id], [first.id, 'crm-1']);
    assert.notEqual((await bring({ name: 'Robin', email: 'robin@example.com' })).id, first.id);
  });

  it('keeps what each of many wrote of it at once, and counts only what changed something', async () => {
    const { id } = await bring({ name: 'Robin' });
    const patches = [
      { phone: '+49 30 1' },
      { email: 'r@example.com' },
      { locale: 'de' },
      { name: 'Robin Lee' },
    ];
    await Promise.all([...patches, ...patches].map((patch) => patchContact(world.deps, operator, id, patch)));
    const all = await findContact(fresh.db.read, 'demo', id);
    assert.deepEqual(
      [all?.phone, all?.email, all?.locale, all?.name, all?.version],
      ['+49 30 1', 'r@example.com', 'de', 'Robin Lee', 5],
    );
  });

  it('is added, read and changed by other systems of its app', async () => {
    const now = world.clock.now();
    const headers = await addClient(fresh.db, now, {
      appId: 'demo',
      scopes: ['contacts:read', 'contacts:write'],
    });
    const made = await world.call(
      'POST',
      '/v1/contacts',
      { name: 'Robin', email: 'robin@example.com', lifecycle_stage: 'Lead' },
      headers,
    );
    assert.equal(made.status, 201, made.text);
    const path = `/v1/contacts/${String(made.body['id'])}`;
    const changed = await world.call(
      'PATCH',
      path,
      { lifecycle_stage: null, phone: '+49 30 901820' },
      headers,
    );
    assert.deepEqual(
      [changed.body['lifecycle_stage'], changed.body['phone'], changed.body['name'], changed.body['version']],
      [null, '+49 30 901820', 'Robin', 2],
    );
    assert.deepEqual((await world.call('GET', path, undefined, headers)).body, changed.body);
    const wrong = await world.call('PATCH', path, { no_show_count: 3 }, headers);
    assert.equal(wrong.status, 422);
    await addApp(fresh.db, { id: 'shop' });
    const other = await addClient(fresh.db, now, { appId: 'shop', scopes: ['contacts:read'] });
    assert.equal((await world.call('GET', path, undefined, other)).status, 404);
    assert.equal((await world.call('PATCH', path, {}, other)).status, 403);
  });

  it('is the only one of its address: nobody adds a second one, nor makes one of another', async () => {
    const headers = await addClient(fresh.db, world.clock.now(), {
      appId: 'demo',
      scopes: ['contacts:write'],
    });
    const write = (method: string, path: string, body: unknown) =>
      world.call(method, `/v1/contacts${path}`, body, headers);
    const robin = await bring({ name: 'Robin', email: 'robin@example.com', phone: '+49 30 901820' });
    const refused = await write('POST', '', { name: 'R. Lee', email: 'ROBIN@example.com' });
    assert.equal(refused.status, 409, refused.text);
    assert.equal(refused.body['code'], 'contact_exists');
    assert.equal(refused.body['contact_id'], robin.id);
    const sharesPhone = await write('POST', '', {
      name: 'Kim',
      email: 'kim@example.com',
      phone: '0049 30 901820',
    });
    assert.equal(sharesPhone.status, 201, 'another person at the same telephone');
    assert.equal((await write('POST', '', { name: 'X', phone: '004930901820' })).status, 409);
    const kim = `/${String(sharesPhone.body['id'])}`;
    const taken = await write('PATCH', kim, { email: 'robin@example.com' });
    assert.deepEqual(
      [taken.status, taken.body['code'], taken.body['contact_id']],
      [409, 'contact_exists', undefined],
    );
    assert.equal((await write('PATCH', kim, { email: 'KIM@example.com', name: 'Kim L.' })).status, 200);
    assert.equal(await countAll(), 2);
    assert.equal((await write('POST', '', { name: 'Nobody' })).status, 201);
    assert.equal((await write('POST', '', { name: 'Nobody' })).status, 201, 'without any address');
  });

  it('is added once, however many systems add it at the same moment', async () => {
    const headers = await addClient(fresh.db, world.clock.now(), {
      appId: 'demo',
      scopes: ['contacts:write'],
    });
    const add = () =>
      world.call('POST', '/v1/contacts', { name: 'Robin', email: 'robin@example.com' }, headers);
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, add),
      ...Array.from({ length: 3 }, () => bring({ name: 'Robin', email: 'robin@example.com' })),
    ]);
    assert.equal(await countAll(), 1);
    const statuses = answers.flatMap((answer) => ('status' in answer ? [answer.status] : []));
    assert.ok(statuses.filter((status) => status === 201).length <= 1);
    assert.ok(
      statuses.every((status) => status === 201 || status === 409),
      statuses.join(),
    );
  });

  it('does not come back from the archive with an address that another one has by now', async () => {
    const robin = await bring({ name: 'Robin', email: 'robin@example.com' });
    await book({});
    const headers = await addClient(fresh.db, world.clock.now(), {
      appId: 'demo',
      scopes: ['contacts:write'],
    });
    assert.equal((await world.call('DELETE', `/v1/contacts/${robin.id}`, undefined, headers)).status, 204);
    const next = await world.call('POST', '/v1/contacts', { name: 'R', email: 'robin@example.com' }, headers);
    assert.equal(next.status, 201, next.text);
    const back = await world.call('PATCH', `/v1/contacts/${robin.id}`, { archived: false }, headers);
    assert.deepEqual([back.status, back.body['code']], [409, 'contact_exists']);
    assert.equal((await now(robin))?.archived, true);
  });
});
