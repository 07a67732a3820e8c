import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { CatalogOffice } from '../testing/catalog-office.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

const minutes = (max: number) => fc.oneof(fc.constantFrom(0, 1, max), fc.integer({ min: 0, max }));
const appointment = fc.oneof(fc.constantFrom(5, 1440), fc.integer({ min: 5, max: 1440 }));
const day = fc.constantFrom(
  '2000-01-01',
  '2027-03-01',
  '2027-03-02',
  '2027-03-28',
  '2029-02-27',
  '2199-12-31',
);
const count = fc.constantFrom(1, 2, 1000);

/** Settings that are taken each by itself, many of which make no sense. */
const settings = fc.record(
  {
    timezone: fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'Australia/Lord_Howe', null),
    durations_minutes: fc.uniqueArray(appointment, { minLength: 1, maxLength: 3 }),
    slot_interval_minutes: fc.option(appointment),
    distribution: fc.constantFrom('least_recent', 'weighted'),
    assignment: fc.constantFrom('any', 'pick'),
    allow_forced: fc.boolean(),
    keep_last_host: fc.boolean(),
    buffer_before_minutes: minutes(1440),
    buffer_after_minutes: minutes(1440),
    minimum_notice_minutes: minutes(525_600),
    horizon: fc.oneof(fc.record({ days: minutes(730) }), fc.record({ from: day, to: day })),
    limits: fc.record({ per_day: count, per_week: count }, { requiredKeys: [] }),
    customer_limit: fc.option(fc.record({ max: count, days: fc.constantFrom(1, 3650) })),
    requires_approval: fc.boolean(),
    requires_confirmation: fc.boolean(),
    confirmation_window_minutes: fc.constantFrom(5, 43_200),
    hold_minutes: fc.constantFrom(0, 1, 120),
    cancel_notice_minutes: minutes(525_600),
    reschedule_notice_minutes: minutes(525_600),
    no_show_grace_minutes: minutes(1440),
    dispatch: fc.option(fc.record({ minutes_before: fc.constantFrom(1, 1440) })),
    required_contact: fc.uniqueArray(fc.constantFrom('email', 'phone')),
  },
  { requiredKeys: [] },
);
const kind = fc.constantFrom(
  { strategy: 'individual', seats: 1 },
  { strategy: 'round_robin', seats: 1 },
  { strategy: 'collective', seats: 1 },
  { strategy: 'group', seats: 2 },
);

eachDatabase('Odd settings', (openFresh) => {
  let fresh: FreshDatabase;
  let office: CatalogOffice;
  before(async () => {
    fresh = await openFresh();
    office = await CatalogOffice.open(fresh.db);
  });
  after(() => fresh.remove());

  test('are taken or refused, and nothing fails by them: neither lists nor holds nor bookings nor moves', async () => {
    const hosts = [await office.host(), await office.host()].map((host_id) => ({ host_id, weight: 1 }));
    const eventType = await office.eventType();
    const path = `/event-types/${eventType.id}`;
    await fc.assert(
      fc.asyncProperty(settings, kind, fc.integer({ min: 0, max: 2 }), async (odd, ofKind, hostCount) => {
        const answers = [
          await office.call('PATCH', path, { ...odd, ...ofKind, hosts: hosts.slice(0, hostCount) }),
        ];
        const listed = await office.visit(
          'GET',
          eventType.slug,
          '/slots?timezone=UTC&from=2027-03-01&to=2027-03-07',
        );
        answers.push(
          listed,
          await office.call('GET', `/availability/explain?event_type_id=${eventType.id}&day=2027-03-02`),
          await office.call(
            'GET',
            `/availability?event_type_id=${eventType.id}&from=2027-03-02&to=2027-03-02&timezone=UTC`,
          ),
          await office.world.call('GET', '/v1/public/apps/demo'),
        );
        const slots: readonly { start: string }[] = Array.isArray(listed.body['slots'])
          ? listed.body['slots']
          : [];
        const start = slots.at(-1)?.start ?? '2027-03-02T09:00:00Z';
        const phone = '+49 30 901820';
        answers.push(await office.visit('POST', eventType.slug, '/holds', { start }));
        const booked = await office.ask(eventType, slots[0]?.start ?? start, {
          attendee: { name: 'Robin', email: 'robin@example.com', phone },
        });
        answers.push(booked);
        if (booked.status === 201)
          answers.push(
            await office.call('POST', `/bookings/${String(booked.body['id'])}/reschedule`, { start }),
            await office.call('POST', `/bookings/${String(booked.body['id'])}/cancel`, {}),
          );
        for (const { status, text } of answers) assert.ok(status < 500, text);
      }),
      { numRuns: 40 },
    );
  });
});
