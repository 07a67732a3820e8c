import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, type Booking } from '@slotkit/shared/wire';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { changeBooking } from '../../bookings/change-booking.ts';
import { operatorCaller } from '../../bookings/caller.ts';
import { writeTransaction } from '../../db/write-transaction.ts';
import type { Deps } from '../../deps.ts';
import { devMailbox, emptyDevMail, listDevMail } from '../../mail/dev-mailbox.ts';
import { eachDatabase, type FreshDatabase } from '../../testing/each-database.ts';
import { openWorld, type TestWorld } from '../../testing/test-world.ts';
import { claimDue, claimMs } from '../outbox-store.ts';
import { runDue } from '../worker.ts';
import { sendMail } from './send-mail.ts';

const start = '2027-03-02T09:00:00Z';
/** Half past eight in New York, where the host of this event type works. */
const starts: Readonly<Record<string, string>> = { 'needs-approval': '2027-03-02T13:30:00Z' };
const answers: Readonly<Record<string, Record<string, unknown>>> = {
  'intro-call': { topic: 'Brand' },
  'needs-approval': { portfolio: 'https://robin.example' },
};
const base = '/v1/public/apps/demo/event-types';

/** What a mail program would make of the calendar part. */
function eventOf(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    start: value('dtstart'),
    status: value('status'),
  };
}

eachDatabase('mail about a booking', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let deps: Deps;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    deps = { ...world.deps, mailer: devMailbox(fresh.db, world.clock) };
  });
  afterEach(() => fresh.remove());

  async function book(slug = 'intro-call', attendee: Record<string, unknown> = {}): Promise<Booking> {
    const answer = await world.call('POST', `${base}/${slug}/bookings`, {
      start: starts[slug] ?? start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com', ...attendee },
      answers: answers[slug] ?? {},
    });
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }

  const manage = (booking: Booking, method: string, path: string, body: unknown) =>
    world.call(method, `/v1/public/manage${path}`, body, {
      Authorization: `Manage ${booking.manage_url?.split('/').at(-1) ?? ''}`,
    });

  /** Runs what is due and returns the mails that this sent to one address, oldest first. */
  async function mailsTo(address: string) {
    await runDue(deps);
    const mails = (await listDevMail(deps.db.read)).filter(({ to }) => to === address);
    return Promise.all(
      mails.map(async (mail) => {
        const parsed = await PostalMime.parse(Buffer.from(mail.rawBase64, 'base64'));
        const part = parsed.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
        const content = part && ArrayBuffer.isView(part.content) ? part.content : part?.content;
        const ics = content === undefined ? '' : textOf(content);
        return {
          ...mail,
          parsed,
          text: parsed.text ?? '',
          method: part?.method,
          event: ics ? eventOf(ics) : null,
        };
      }),
    );
  }
  const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
    typeof content === 'string' ? content : new TextDecoder().decode(content);
  const outcomes = async () =>
    (
      await deps.db.read
        .selectFrom('outbox')
        .select(['kind', 'status', 'last_error'])
        .orderBy('kind')
        .execute()
    ).map((row) => [row.kind, row.status, row.last_error]);

  it('invites customer and host, one message each, with the event and the customer’s own link', async () => {
    const booking = await book();
    const [invitation, ...more] = await mailsTo('robin@example.com');
    const [notice] = await mailsTo('mara@northlight.example');
    assert.ok(invitation && notice);
    assert.deepEqual(more, []);
    assert.deepEqual([invitation.kind, invitation.bookingId], ['invitation', booking.id]);
    assert.equal(invitation.method, 'REQUEST');
    assert.deepEqual(invitation.event, {
      method: 'REQUEST',
      uid: booking.calendar.uid,
      sequence: 0,
      start,
      status: 'CONFIRMED',
    });
    assert.ok(booking.manage_url && invitation.text.includes(booking.manage_url));
    assert.equal(notice.kind, 'host_created');
    assert.doesNotMatch(JSON.stringify(notice.parsed), /\/manage\//);
    const [row] = await deps.db.read
      .selectFrom('outbox')
      .select('id')
      .where('kind', '=', 'invitation')
      .execute();
    assert.equal(invitation.parsed.messageId, `<${row?.id}@localhost>`);
  });

  it('keeps no token in the outbox', async () => {
    const booking = await book();
    const rows = await deps.db.read.selectFrom('outbox').selectAll().execute();
    assert.ok(rows.length > 0);
    assert.ok(!JSON.stringify(rows).includes(booking.manage_url?.split('/').at(-1) ?? ''));
  });

  it('follows a booking through a move and a cancellation as one event whose sequence rises', async () => {
    const booking = await book();
    await runDue(deps);
    const moved = await manage(booking, 'POST', '/reschedule', { start: '2027-03-03T10:00:00Z' });
    assert.equal(moved.status, 201, moved.text);
    await runDue(deps);
    const cancelled = await manage(booking, 'POST', '/cancel', { reason: 'Ill, sorry.' });
    assert.equal(cancelled.status, 200, cancelled.text);
    for (const address of ['robin@example.com', 'mara@northlight.example']) {
      const mails = await mailsTo(address);
      assert.deepEqual(
        mails.map(({ event }) => event),
        [
          { method: 'REQUEST', uid: booking.calendar.uid, sequence: 0, start, status: 'CONFIRMED' },
          {
            method: 'REQUEST',
            uid: booking.calendar.uid,
            sequence: 1,
            start: '2027-03-03T10:00:00Z',
            status: 'CONFIRMED',
          },
          {
            method: 'CANCEL',
            uid: booking.calendar.uid,
            sequence: 2,
            start: '2027-03-03T10:00:00Z',
            status: 'CANCELLED',
          },
        ],
      );
      assert.match(mails[2]?.text ?? '', /> Ill, sorry\./);
      assert.match(mails[1]?.text ?? '', /Wednesday, March 3.*Tuesday, March 2/s);
    }
  });

  it('asks a customer who is awaited to confirm, and sends the event only with the confirmation', async () => {
    const booking = await book('needs-confirmation');
    const [invitation] = await mailsTo('robin@example.com');
    assert.equal(invitation?.event, null);
    const token = /\/b\/needs-confirmation\/confirm\/([\w-]{43})/.exec(invitation?.text ?? '')?.[1];
    const confirmed = await world.call('POST', '/v1/public/confirm', undefined, {
      Authorization: `Confirm ${token}`,
    });
    assert.equal(confirmed.status, 200, confirmed.text);
    const [, confirmation] = await mailsTo('robin@example.com');
    assert.equal(confirmation?.kind, 'confirmation');
    assert.deepEqual(
      [confirmation.event?.method, confirmation.event?.uid],
      ['REQUEST', booking.calendar.uid],
    );
  });

  it('tells of an approval', async () => {
    const booking = await book('needs-approval');
    const [notice] = await mailsTo((booking.hosts[0]?.name ?? '').toLowerCase() + '@northlight.example');
    assert.match(notice?.subject ?? '', /^Approval needed/);
    await changeBooking(deps, operatorCaller, booking.id, 'approve');
    const [, confirmation] = await mailsTo('robin@example.com');
    assert.equal(confirmation?.event?.status, 'CONFIRMED');
  });

  it('is skipped, and says why, when it was overtaken before it could be sent', async () => {
    const booking = await book();
    await manage(booking, 'POST', '/cancel', {});
    const mails = await mailsTo('robin@example.com');
    assert.deepEqual(
      mails.map(({ kind }) => kind),
      ['cancellation'],
    );
    assert.deepEqual(await outcomes(), [
      ['briefing', 'cancelled', null],
      ['cancellation', 'sent', null],
      ['host_cancelled', 'sent', null],
      ['host_created', 'skipped', 'booking_cancelled'],
      ['invitation', 'skipped', 'booking_cancelled'],
    ]);
  });

  it('of an appointment that is over is skipped', async () => {
    await book();
    world.clock.set(Date.UTC(2027, 2, 5));
    assert.deepEqual(await mailsTo('robin@example.com'), []);
    assert.deepEqual(
      (await outcomes()).map(([, , because]) => because),
      [null, 'booking_over', 'booking_over'],
    );
  });

  it('goes to a new address with new links, and no more to the old one', async () => {
    const booking = await book();
    const edited = await manage(booking, 'PATCH', '', { email: 'robin@new.example' });
    assert.equal(edited.status, 200, edited.text);
    assert.deepEqual(await mailsTo('robin@example.com'), []);
    const [fresh] = await mailsTo('robin@new.example');
    assert.match(fresh?.text ?? '', /\/manage\//);
    assert.ok(!fresh?.text.includes(booking.manage_url ?? ''));
    assert.ok(
      (await outcomes()).some(([kind, , because]) => kind === 'invitation' && because === 'links_renewed'),
    );
  });

  it('is spared hosts who want none, but not the question whether they approve', async () => {
    const wishes = JSON.stringify({ bookings: false });
    await fresh.db.write.updateTable('members').set({ notifications_json: wishes }).execute();
    await book();
    await book('needs-approval', { email: 'kim@example.com' });
    await runDue(deps);
    const toHosts = (await outcomes()).filter(([kind]) => kind === 'host_created');
    const words = toHosts.map(([, status, because]) => `${status} ${because}`);
    assert.deepEqual(new Set(words), new Set(['sent null', 'skipped notifications_off']));
  });

  it('is skipped when mail is turned off', async () => {
    await book();
    await runDue({ ...deps, config: { ...deps.config, mail: 'off' } });
    assert.deepEqual(
      (await outcomes()).map(([, status, because]) => [status, because]),
      [
        ['planned', null],
        ['skipped', 'mail_off'],
        ['skipped', 'mail_off'],
      ],
    );
  });

  it('is sent again, as the same message, after a crash between sending and recording it', async () => {
    await book();
    const rows = await claimDue(deps.db, 'a worker that dies', world.clock.now(), 10);
    for (const row of rows) {
      const prepared = await writeTransaction(deps.db, (trx) => sendMail(deps, trx, row));
      assert.ok(prepared.status === 'ready');
      await prepared.send();
    }
    assert.deepEqual((await mailsTo('robin@example.com')).length, 1);
    world.clock.advance(claimMs);
    const [first, second] = await mailsTo('robin@example.com');
    assert.ok(first && second);
    assert.equal(first.parsed.messageId, second.parsed.messageId);
    assert.notEqual(first.id, second.id);
  });

  it('lists oldest first while the clock stands still, and can be emptied', async () => {
    await book();
    await runDue(deps);
    const ids = (await listDevMail(deps.db.read)).map(({ id }) => id);
    assert.deepEqual(ids, [...ids].sort());
    assert.equal(new Set(ids).size, 2);
    await emptyDevMail(deps.db);
    assert.deepEqual(await listDevMail(deps.db.read), []);
  });
});
