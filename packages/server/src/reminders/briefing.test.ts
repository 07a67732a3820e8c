import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { importContact } from '../contacts/save-contact.ts';
import { runDue } from '../jobs/worker.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

const start = '2027-03-02T10:00:00Z';
const startAt = Date.parse(start);
const minute = 60_000;

eachDatabase('A briefing', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
  });
  afterEach(() => fresh.remove());

  const briefings = () => desk.deliveries({ kinds: ['briefing'] });
  const runAt = async (at: number): Promise<void> => {
    desk.world.clock.set(at);
    await runDue(desk.deps);
  };
  const sent = () => desk.mails.filter(({ kind }) => kind === 'briefing');
  const briefedAt = async (id: string) =>
    (
      await fresh.db.read
        .selectFrom('bookings')
        .select('briefing_sent_at')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).briefing_sent_at;

  it('is sent once, an hour before, with what is known of the customer', async () => {
    await importContact(desk.deps, 'demo', {
      name: 'Robin',
      email: 'robin@example.com',
      lifecycle_stage: 'Customer',
      activities: [{ at: '2027-02-20T10:00:00Z', type: 'call', text: 'Asked for a quote' }],
      opportunities: [{ name: 'New website', stage: 'Negotiation', amount: 12000, currency: 'EUR' }],
    });
    const booking = await desk.book('intro-call', start);
    await runAt(startAt - 61 * minute);
    assert.equal(sent().length, 0);
    await runAt(startAt - 60 * minute);
    await runAt(startAt - 58 * minute);
    const [mail, ...more] = sent();
    assert.equal(more.length, 0);
    for (const word of ['Customer', 'Asked for a quote', 'New website', '€12,000'])
      assert.ok(mail?.text.includes(word), `${word} is in ${mail?.text}`);
    assert.equal(mail?.calendar, null);
    assert.equal(await briefedAt(booking.id), startAt - 60 * minute);
  });

  it('is not planned for a booking made less than an hour ahead, nor where it is turned off', async () => {
    await desk.set('intro-call', { minimumNoticeMinutes: 0 });
    desk.world.clock.set(startAt - 59 * minute);
    await desk.book('intro-call', start);
    await desk.set('intro-call', { briefing: false });
    await desk.book('intro-call', '2027-03-03T10:00:00Z');
    assert.deepEqual(await briefings(), []);
  });

  it('is left out, and says so, when it is later than 55 minutes before', async () => {
    const booking = await desk.book('intro-call', start);
    await runAt(startAt - 54 * minute);
    assert.deepEqual(
      (await briefings()).map(({ status, because }) => [status, because]),
      [['skipped', 'stale']],
    );
    assert.equal(await briefedAt(booking.id), null);
  });

  it('is told of as sent once the mail server has it, and never when that took too long', async () => {
    const deaf = { ...desk.deps, mailer: { send: () => Promise.reject(new Error('421 later')) } };
    const [late, never] = [
      await desk.book('intro-call', start),
      await desk.book('intro-call', '2027-03-03T10:00:00Z'),
    ];
    desk.world.clock.set(startAt - 60 * minute);
    await runDue(deaf);
    assert.equal(await briefedAt(late.id), null);
    await runAt(startAt - 58 * minute);
    assert.equal(await briefedAt(late.id), startAt - 58 * minute);
    desk.world.clock.set(Date.parse('2027-03-03T09:00:00Z'));
    await runDue(deaf);
    await runAt(Date.parse('2027-03-03T09:06:00Z'));
    assert.equal(await briefedAt(never.id), null);
    assert.equal(sent().length, 1);
  });

  it('says so when nothing is known, and goes to nobody while the booking waits for approval', async () => {
    await desk.book('intro-call', start);
    await desk.book('needs-approval', '2027-03-02T13:30:00Z', {
      answers: { portfolio: 'https://robin.example' },
    });
    await runAt(startAt - 60 * minute);
    assert.match(sent()[0]?.text ?? '', /Nothing else is known/);
    await runAt(Date.parse('2027-03-02T12:30:00Z'));
    assert.equal(sent().length, 1);
  });
});
