import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  eventTypeDefaults,
  eventTypeFieldsSchema,
  type EventTypeFields,
  type EventTypePatch,
} from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { at, CatalogOffice } from '../testing/catalog-office.ts';
import { connectCalendar } from '../testing/connect-calendar.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

type Field = keyof EventTypeFields;

/** For each field something that is not its default, and things that are refused, with the place where. */
const samples: Readonly<
  Record<Field, { set: unknown; bad: readonly (readonly [value: unknown, place?: string])[] }>
> = {
  slug: { set: 'another-name', bad: [['No slug'], [''], [null], ['a'.repeat(65)]] },
  title: { set: 'Another title', bad: [[''], ['a'.repeat(201)], [null]] },
  description: { set: 'Two\nlines', bad: [['a'.repeat(5001)], [3]] },
  public: { set: false, bad: [['yes']] },
  timezone: { set: 'Asia/Tokyo', bad: [['Mars/Olympus'], ['local'], [7]] },
  durations_minutes: {
    set: [15, 45],
    bad: [[[]], [[4], '/0'], [[1441], '/0'], [[30, 30], '/1'], [[7.5], '/0']],
  },
  slot_interval_minutes: { set: 20, bad: [[4], [1441]] },
  strategy: { set: 'round_robin', bad: [['solo']] },
  distribution: { set: 'weighted', bad: [['random']] },
  assignment: { set: 'pick', bad: [['all']] },
  allow_forced: { set: false, bad: [[1]] },
  keep_last_host: { set: true, bad: [['true']] },
  hosts: {
    set: [],
    bad: [
      [[{ host_id: 'hst_nobody' }], '/0/host_id'],
      [[{ host_id: 'loc_1' }], '/0/host_id'],
      [[{}], '/0/host_id'],
    ],
  },
  seats: { set: 1, bad: [[2], [0], [1001]] },
  location_ids: {
    set: [],
    bad: [
      [['loc_nowhere'], '/0'],
      [['hst_1'], '/0'],
    ],
  },
  buffer_before_minutes: { set: 10, bad: [[-1], [1441]] },
  buffer_after_minutes: { set: 15, bad: [[-1], [1441]] },
  minimum_notice_minutes: { set: 0, bad: [[-1], [525_601], ['60']] },
  horizon: {
    set: { from: '2027-03-02', to: '2027-03-09' },
    bad: [
      [{ days: -1 }, '/days'],
      [{ days: 731 }, '/days'],
      [{ from: '2027-03-02' }, '/to'],
      [{ from: '2027-03-02', to: '2027-03-01' }, '/to'],
      [{ from: '2027-02-30', to: '2027-03-01' }, '/from'],
    ],
  },
  limits: {
    set: { per_day: 2, per_week: 5 },
    bad: [
      [{ per_day: 0 }, '/per_day'],
      [{ per_month: 1 }, '/per_month'],
    ],
  },
  customer_limit: {
    set: { max: 1, days: 30 },
    bad: [
      [{ max: 1 }, '/days'],
      [{ max: 0, days: 1 }, '/max'],
    ],
  },
  when_calendar_unknown: { set: 'book', bad: [['guess']] },
  requires_approval: { set: true, bad: [['yes']] },
  requires_confirmation: { set: true, bad: [['yes']] },
  confirmation_window_minutes: { set: 60, bad: [[4], [43_201]] },
  hold_minutes: { set: 0, bad: [[-1], [121]] },
  customer_may: {
    set: { cancel: false, reschedule: true },
    bad: [
      [{ cancel: 'no' }, '/cancel'],
      [{ move: true }, '/move'],
    ],
  },
  cancel_notice_minutes: { set: 120, bad: [[-1]] },
  reschedule_notice_minutes: { set: 120, bad: [[-1]] },
  auto_no_show: { set: false, bad: [[0]] },
  no_show_grace_minutes: { set: 30, bad: [[-1], [1441]] },
  briefing: { set: false, bad: [['no']] },
  dispatch: {
    set: { minutes_before: 10 },
    bad: [
      [{ minutes_before: 0 }, '/minutes_before'],
      [{}, '/minutes_before'],
    ],
  },
  required_contact: {
    set: ['phone'],
    bad: [
      [['fax'], '/0'],
      [['email', 'email'], '/1'],
    ],
  },
  questions: {
    set: [{ key: 'team', type: 'text', label: 'Team', required: true, pattern: '[A-Z]+' }],
    bad: [
      [[{ key: 'team', type: 'text' }], '/0/label'],
      [[{ key: 'a', type: 'text', label: 'A', pattern: '(?=x)y' }], '/0/pattern'],
      [[{ key: 'a', type: 'text', label: 'A', pattern: '(x?){1000}' }], '/0/pattern'],
      [['a', 'b'].map((key) => ({ key, type: 'text', label: 'A', pattern: '(x?){500}' })), '/1/pattern'],
      [[{ key: 'a', type: 'select', label: 'A' }], '/0/options'],
    ],
  },
  reminders: {
    set: [{ kind: 'reminder_15m', channels: ['email', 'http'] }],
    bad: [
      [[{ kind: 'reminder_2h' }], '/0/kind'],
      [[{ kind: 'custom', channels: ['sms'] }], '/0/channels/0'],
      [[{ kind: 'custom', channels: [] }], '/0/channels'],
      [[{ kind: 'custom' }, { kind: 'custom' }], '/1'],
    ],
  },
  metadata: { set: { crm: 'A7' }, bad: [[{ a: 1 }, '/a']] },
};
const fields = eventTypeFieldsSchema.keyof().options;
/** What nothing is without. */
const required: ReadonlySet<Field> = new Set(['slug', 'title']);

eachDatabase('An event type', (openFresh) => {
  let fresh: FreshDatabase;
  let office: CatalogOffice;
  before(async () => {
    fresh = await openFresh();
    office = await CatalogOffice.open(fresh.db);
  });
  after(() => fresh.remove());
  beforeEach(() => office.rewind());

  test('has every default of the contract when only its name is given', async () => {
    const made = await office.ok('POST', '/event-types', { slug: 'plain', title: 'Plain' });
    const { id, version, archived, created_at, updated_at, ...rest } = made;
    assert.match(String(id), /^evt_/);
    assert.deepEqual([version, archived, created_at], [1, false, updated_at]);
    assert.deepEqual(rest, {
      ...eventTypeDefaults,
      slug: 'plain',
      title: 'Plain',
      timezone: 'Europe/Berlin',
    });
  });

  for (const field of fields)
    test(`keeps its ${field}, gives the default back for null, and says what it does not take`, async () => {
      const { set, bad } = samples[field];
      const plain = await office.ok('POST', '/event-types', {
        slug: `a-${field.replaceAll('_', '-')}`,
        title: 'A',
      });
      const path = `/event-types/${String(plain['id'])}`;
      const changed = await office.ok('PATCH', path, { [field]: set });
      assert.deepEqual(changed[field], set);
      assert.deepEqual(await office.ok('GET', path), changed);
      const others = Object.keys(plain).filter((name) => ![field, 'version', 'updated_at'].includes(name));
      for (const name of others) assert.deepEqual(changed[name], plain[name], name);
      for (const [value, place = ''] of bad) {
        const refused = await office.call('PATCH', path, { [field]: value });
        assert.equal(refused.status, 422, `${JSON.stringify(value)} ${refused.text}`);
        assert.match(refused.text, new RegExp(`"pointer":"/${field}${place}"`), JSON.stringify(value));
      }
      assert.deepEqual(await office.ok('GET', path), changed);
      if (required.has(field)) return;
      const cleared = await office.ok('PATCH', path, { [field]: null });
      assert.deepEqual(cleared[field], plain[field]);
      const made = await office.ok('POST', '/event-types', {
        slug: `b-${field.replaceAll('_', '-')}`,
        title: 'B',
        [field]: set,
      });
      assert.deepEqual(made[field], set);
    });

  /** What each field does, as visitors, customers and colleagues meet it. */
  const effects: Readonly<Record<Field, () => Promise<void>>> = {
    async slug() {
      const eventType = await office.eventType();
      const booking = await office.book(eventType, at('09:00'));
      await office.set(eventType, { slug: 'new-name' });
      assert.equal((await office.visit('GET', eventType.slug)).status, 404);
      assert.equal((await office.visit('GET', 'new-name')).status, 200);
      const page = async (path: string) => (await office.world.page(path)).status;
      assert.equal(await page(`/b/${eventType.slug}`), 302);
      assert.equal(await page(new URL(booking.manage_url ?? '').pathname), 200, 'a link in an old mail');
      const taken = await office.call('POST', '/event-types', { slug: 'new-name', title: 'Mine' });
      assert.deepEqual([taken.status, taken.body['code']], [409, 'slug_taken']);
      assert.equal(
        (await office.call('POST', '/event-types', { slug: eventType.slug, title: 'Mine' })).status,
        201,
      );
    },
    async title() {
      const eventType = await office.eventType({ title: 'Consultation' });
      assert.equal((await office.visit('GET', eventType.slug)).body['title'], 'Consultation');
      assert.equal((await office.book(eventType, at('09:00'))).event_type.title, 'Consultation');
    },
    async description() {
      const eventType = await office.eventType({ description: 'Bring tea.' });
      assert.equal((await office.visit('GET', eventType.slug)).body['description'], 'Bring tea.');
    },
    async public() {
      const eventType = await office.eventType({ public: false });
      assert.equal((await office.visit('GET', eventType.slug)).status, 404);
      const order = {
        event_type_id: eventType.id,
        start: at('09:00'),
        timezone: 'UTC',
        attendee: { name: 'Kim' },
      };
      assert.equal((await office.call('POST', '/bookings', order)).status, 201);
    },
    async timezone() {
      // Where today is tomorrow already, and ends fourteen hours before it does in UTC.
      const eventType = await office.eventType({ timezone: 'Pacific/Kiritimati', horizon: { days: 0 } });
      assert.deepEqual(await office.starts(eventType), ['09:00', '09:30']);
      await office.set(eventType, { timezone: 'UTC' });
      assert.deepEqual(await office.starts(eventType), []);
    },
    async durations_minutes() {
      const eventType = await office.eventType({ durations_minutes: [60, 90] });
      assert.deepEqual(await office.starts(eventType), ['09:00', '10:00', '11:00']);
      assert.deepEqual(await office.starts(eventType, '&duration_minutes=90'), ['09:00', '10:30']);
      assert.equal((await office.book(eventType, at('09:00'), { duration_minutes: 90 })).end, at('10:30'));
    },
    async slot_interval_minutes() {
      const eventType = await office.eventType({ durations_minutes: [60], slot_interval_minutes: 45 });
      assert.deepEqual(await office.starts(eventType), ['09:00', '09:45', '10:30']);
    },
    async strategy() {
      const eventType = await office.eventType({ strategy: 'round_robin' }, 2);
      const booking = await office.book(eventType, at('09:00'));
      assert.equal(booking.hosts.length, 1);
      assert.equal((await office.starts(eventType))[0], '09:00', 'a colleague is free');
      await office.set(eventType, { strategy: 'collective' });
      assert.equal((await office.starts(eventType))[0], '09:30');
      assert.equal((await office.book(eventType, at('10:00'))).hosts.length, 2);
      assert.equal(
        (await office.call('PATCH', `/event-types/${eventType.id}`, { strategy: 'individual' })).status,
        422,
      );
    },
    async distribution() {
      const [one, two] = [await office.host(), await office.host()];
      const hosts = [
        { host_id: one, weight: 300 },
        { host_id: two, weight: 100 },
      ];
      const eventType = await office.eventType({ strategy: 'round_robin', distribution: 'weighted', hosts });
      const got = [];
      for (const clock of ['09:00', '09:30', '10:00', '10:30'])
        got.push((await office.book(eventType, at(clock))).hosts[0]?.id);
      assert.equal(got.filter((id) => id === one).length, 3);
    },
    async assignment() {
      const eventType = await office.eventType({ strategy: 'round_robin', assignment: 'pick' }, 2);
      assert.equal((await office.slots(eventType))[0]?.hosts?.length, 2);
      await office.set(eventType, { assignment: 'any' });
      assert.equal((await office.slots(eventType))[0]?.hosts, undefined);
      const mixed = await office.call('PATCH', `/event-types/${eventType.id}`, {
        strategy: 'collective',
        assignment: 'pick',
      });
      assert.match(mixed.text, /"pointer":"\/assignment"/);
    },
    async allow_forced() {
      const eventType = await office.eventType({ strategy: 'round_robin' }, 2);
      const hostId = eventType.hosts[1]?.host_id;
      assert.equal((await office.book(eventType, at('09:00'), { host_id: hostId })).hosts[0]?.id, hostId);
      await office.set(eventType, { allow_forced: false });
      assert.equal((await office.ask(eventType, at('10:00'), { host_id: hostId })).status, 422);
    },
    async keep_last_host() {
      const eventType = await office.eventType({ strategy: 'round_robin', keep_last_host: true }, 2);
      const attendee = { name: 'Kim', email: 'loyal@example.com' };
      const hosts = [];
      for (const clock of ['09:00', '10:00', '11:00'])
        hosts.push((await office.book(eventType, at(clock), { attendee })).hosts[0]?.id);
      assert.equal(new Set(hosts).size, 1);
    },
    async hosts() {
      const eventType = await office.eventType();
      await office.set(eventType, { hosts: [] });
      assert.deepEqual(await office.starts(eventType), []);
      const two = [await office.host(), await office.host()].map((host_id) => ({ host_id, weight: 1 }));
      const many = await office.call('PATCH', `/event-types/${eventType.id}`, { hosts: two });
      assert.match(many.text, /"pointer":"\/hosts"/);
      await office.set(eventType, { hosts: two.slice(1) });
      assert.equal((await office.book(eventType, at('09:00'))).hosts[0]?.id, two[1]?.host_id);
    },
    async seats() {
      const eventType = await office.eventType({ strategy: 'group', seats: 2 });
      assert.equal((await office.slots(eventType))[0]?.seats_left, 2);
      await office.book(eventType, at('09:00'));
      assert.equal((await office.slots(eventType))[0]?.seats_left, 1);
      await office.book(eventType, at('09:00'));
      assert.equal((await office.starts(eventType))[0], '09:30');
      const none = await office.call('PATCH', `/event-types/${eventType.id}`, { seats: null });
      assert.match(none.text, /"pointer":"\/seats"/);
    },
    async location_ids() {
      const place = await office.make('/locations', { name: 'Attic', type: 'in_person', value: 'Lane 1' });
      const eventType = await office.eventType({ location_ids: [place] });
      const booking = await office.book(eventType, at('09:00'));
      assert.deepEqual(booking.location, { id: place, name: 'Attic', type: 'in_person', value: 'Lane 1' });
      await office.set(eventType, { location_ids: [] });
      assert.equal((await office.ask(eventType, at('10:00'), { location_id: place })).status, 404);
      const moved = await office.manage(booking, 'reschedule', { start: at('11:00') });
      assert.deepEqual(moved.body['location'], booking.location, 'what was agreed on stays');
    },
    async buffer_before_minutes() {
      const eventType = await office.eventType();
      await office.book(eventType, at('10:00'));
      assert.ok((await office.starts(eventType)).includes('10:30'));
      await office.set(eventType, { buffer_before_minutes: 10 });
      assert.ok(!(await office.starts(eventType)).includes('10:30'));
    },
    async buffer_after_minutes() {
      const eventType = await office.eventType();
      await office.book(eventType, at('10:00'));
      assert.ok((await office.starts(eventType)).includes('09:30'));
      await office.set(eventType, { buffer_after_minutes: 10 });
      assert.ok(!(await office.starts(eventType)).includes('09:30'));
    },
    async minimum_notice_minutes() {
      const eventType = await office.eventType({ minimum_notice_minutes: 24 * 60 });
      assert.deepEqual(await office.starts(eventType), ['10:00', '10:30', '11:00', '11:30']);
      assert.equal((await office.ask(eventType, at('09:30'))).body['code'], 'slot_not_offered');
      await office.set(eventType, { minimum_notice_minutes: null });
      assert.equal((await office.starts(eventType))[0], '09:00');
    },
    async horizon() {
      const eventType = await office.eventType({ horizon: { days: 0 } });
      assert.deepEqual(await office.starts(eventType), []);
      await office.set(eventType, { horizon: { from: '2027-03-03', to: '2027-03-04' } });
      const slots = await office.slots(eventType, '&from=2027-03-01&to=2027-03-10');
      assert.deepEqual(
        [...new Set(slots.map(({ start }) => start.slice(0, 10)))],
        ['2027-03-03', '2027-03-04'],
      );
    },
    async limits() {
      const eventType = await office.eventType({ limits: { per_day: 1 } });
      await office.book(eventType, at('09:00'));
      assert.deepEqual(await office.starts(eventType), []);
      assert.deepEqual((await office.set(eventType, { limits: { per_week: 2 } })).limits, {
        per_day: 1,
        per_week: 2,
      });
      assert.deepEqual((await office.set(eventType, { limits: { per_day: null } })).limits, { per_week: 2 });
      await office.book(eventType, at('10:00'));
      assert.deepEqual(await office.slots(eventType, '&from=2027-03-03&to=2027-03-07'), []);
      assert.notEqual((await office.slots(eventType, '&from=2027-03-08&to=2027-03-08')).length, 0);
    },
    async customer_limit() {
      const eventType = await office.eventType({ customer_limit: { max: 1, days: 7 } });
      const attendee = { name: 'Kim', email: 'often@example.com' };
      await office.book(eventType, at('09:00'), { attendee });
      const again = await office.ask(eventType, at('10:00'), { attendee });
      assert.deepEqual([again.status, again.body['next_allowed_at']], [429, '2027-03-08T10:00:00Z']);
      await office.set(eventType, { customer_limit: null });
      await office.book(eventType, at('10:00'), { attendee });
    },
    async when_calendar_unknown() {
      const eventType = await office.eventType();
      const { email } = await office.ok('GET', `/hosts/${eventType.hosts[0]?.host_id}`);
      await connectCalendar(
        office.world.deps,
        String(email).split('@')[0] ?? '',
        'http://127.0.0.1:9/calendar/',
      );
      assert.deepEqual(await office.starts(eventType), []);
      await office.set(eventType, { when_calendar_unknown: 'book' });
      assert.equal((await office.starts(eventType)).length, 6);
    },
    async requires_approval() {
      const eventType = await office.eventType({ requires_approval: true });
      const booking = await office.book(eventType, at('09:00'));
      assert.deepEqual([booking.status, booking.awaiting], ['pending_confirmation', ['host']]);
    },
    async requires_confirmation() {
      const eventType = await office.eventType({ requires_confirmation: true });
      const booking = await office.book(eventType, at('09:00'));
      assert.deepEqual([booking.status, booking.awaiting], ['pending_confirmation', ['customer']]);
    },
    async confirmation_window_minutes() {
      const eventType = await office.eventType({
        requires_confirmation: true,
        confirmation_window_minutes: 60,
      });
      const booking = await office.book(eventType, at('09:00'));
      await office.until('2027-03-01T11:01:00Z');
      assert.equal((await office.seen(booking)).cancellation?.reason, 'unconfirmed_auto_cancel');
    },
    async hold_minutes() {
      const eventType = await office.eventType({ hold_minutes: 20 });
      const hold = await office.visit('POST', eventType.slug, '/holds', { start: at('09:00') });
      assert.equal(hold.body['expires_at'], '2027-03-01T10:20:00Z');
      await office.set(eventType, { hold_minutes: 0 });
      assert.equal(
        (await office.visit('POST', eventType.slug, '/holds', { start: at('10:00') })).status,
        422,
      );
    },
    async customer_may() {
      const eventType = await office.eventType({ customer_may: { cancel: false } });
      const booking = await office.book(eventType, at('09:00'));
      assert.equal((await office.manage(booking, 'cancel')).status, 403);
      assert.deepEqual((await office.set(eventType, { customer_may: { reschedule: false } })).customer_may, {
        cancel: false,
        reschedule: false,
      });
      assert.equal((await office.manage(booking, 'reschedule', { start: at('10:00') })).status, 403);
      await office.set(eventType, { customer_may: { cancel: null } });
      assert.equal((await office.manage(booking, 'cancel')).status, 200);
    },
    async cancel_notice_minutes() {
      const eventType = await office.eventType({ cancel_notice_minutes: 2 * 24 * 60 });
      const booking = await office.book(eventType, at('09:00'));
      assert.equal((await office.manage(booking, 'cancel')).body['code'], 'invalid_transition');
      await office.set(eventType, { cancel_notice_minutes: 60 });
      assert.equal((await office.manage(booking, 'cancel')).status, 200);
    },
    async reschedule_notice_minutes() {
      const eventType = await office.eventType({ reschedule_notice_minutes: 2 * 24 * 60 });
      const booking = await office.book(eventType, at('09:00'));
      const move = { start: at('10:00') };
      assert.equal((await office.manage(booking, 'reschedule', move)).body['code'], 'invalid_transition');
      await office.set(eventType, { reschedule_notice_minutes: null });
      assert.equal((await office.manage(booking, 'reschedule', move)).status, 201);
    },
    async auto_no_show() {
      const link = await office.make('/locations', {
        name: 'Video',
        type: 'link',
        value: 'https://meet.example/a',
      });
      const eventType = await office.eventType({ location_ids: [link], auto_no_show: false });
      const booking = await office.book(eventType, at('09:00'));
      await office.until(at('09:46'));
      assert.equal((await office.seen(booking)).status, 'scheduled');
      await office.set(eventType, { auto_no_show: null });
      await runDue(office.world.deps);
      assert.equal((await office.seen(booking)).status, 'no_show');
    },
    async no_show_grace_minutes() {
      const link = await office.make('/locations', {
        name: 'Video',
        type: 'link',
        value: 'https://meet.example/b',
      });
      const eventType = await office.eventType({ location_ids: [link], no_show_grace_minutes: 60 });
      const booking = await office.book(eventType, at('09:00'));
      await office.until(at('09:46'));
      assert.equal((await office.seen(booking)).status, 'scheduled');
      await office.until(at('10:31'));
      assert.equal((await office.seen(booking)).status, 'no_show');
    },
    async briefing() {
      const eventType = await office.eventType();
      assert.ok((await office.kinds(await office.book(eventType, at('09:00')))).includes('briefing'));
      await office.set(eventType, { briefing: false });
      assert.ok(!(await office.kinds(await office.book(eventType, at('10:00')))).includes('briefing'));
    },
    async dispatch() {
      const eventType = await office.eventType({ dispatch: { minutes_before: 10 } });
      assert.ok((await office.kinds(await office.book(eventType, at('09:00')))).includes('dispatch'));
      await office.set(eventType, { dispatch: null });
      assert.ok(!(await office.kinds(await office.book(eventType, at('10:00')))).includes('dispatch'));
    },
    async required_contact() {
      const eventType = await office.eventType({ required_contact: ['phone'] });
      const refused = await office.ask(eventType, at('09:00'));
      assert.match(refused.text, /"pointer":"\/attendee\/phone"/);
      await office.set(eventType, { required_contact: [] });
      await office.book(eventType, at('09:00'), { attendee: { name: 'Kim' } });
    },
    async questions() {
      const team = { key: 'team', type: 'text', label: 'Team', required: true, pattern: '[A-Z]{3}' } as const;
      const eventType = await office.eventType({ questions: [team] });
      for (const answers of [{}, { team: 'abc' }, { team: 'ABC', other: 'x' }])
        assert.equal((await office.ask(eventType, at('09:00'), { answers })).status, 422);
      const booking = await office.book(eventType, at('09:00'), { answers: { team: 'ABC' } });
      await office.set(eventType, {
        questions: [{ key: 'size', type: 'number', label: 'Size', required: true }],
      });
      assert.deepEqual((await office.seen(booking)).attendees[0]?.answers, { team: 'ABC' });
      const moved = await office.manage(booking, 'reschedule', { start: at('10:00') });
      assert.equal(moved.status, 201, moved.text);
      assert.match(moved.text, /"team":"ABC"/);
      await runDue(office.world.deps);
    },
    async reminders() {
      const eventType = await office.eventType({
        reminders: [{ kind: 'reminder_1h', channels: ['email', 'http'] }],
      });
      const booking = await office.book(eventType, at('09:00'), {
        attendee: { name: 'Kim', email: 'kim@example.com', phone: '+49 30 901820' },
      });
      const kinds = (await office.kinds(booking)).filter((kind) => /reminder|invitation/.test(kind));
      assert.deepEqual(kinds, ['reminder_1h', 'reminder_1h']);
    },
    async metadata() {
      const eventType = await office.eventType({ metadata: { crm: 'A7', old: 'x' } });
      assert.deepEqual((await office.set(eventType, { metadata: { old: null, new: 'y' } })).metadata, {
        crm: 'A7',
        new: 'y',
      });
    },
  };
  for (const field of fields) test(`does what its ${field} says`, () => effects[field]());

  test('says everything that is wrong at once, and is left as it was', async () => {
    const eventType = await office.eventType();
    const wrong: EventTypePatch = {
      strategy: 'group',
      timezone: 'Mars/Olympus',
      hosts: [{ host_id: 'hst_x', weight: 1 }],
    };
    const refused = await office.call('PATCH', `/event-types/${eventType.id}`, wrong);
    for (const pointer of ['/seats', '/timezone', '/hosts/0/host_id'])
      assert.ok(refused.text.includes(`"${pointer}"`), pointer);
    assert.deepEqual(await office.ok('GET', `/event-types/${eventType.id}`), eventType);
  });
});
