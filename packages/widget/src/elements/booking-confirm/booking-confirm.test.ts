import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { bookingSchema, type Booking } from '@slotkit/shared/wire';
import { LinkServer } from '../../testing/link-server.ts';
import { aProblem } from '../../testing/mock-server.ts';
import { aBooking } from '../../testing/sample-data.ts';
import { focused, Visitor } from '../../testing/visitor.ts';
import '../../define.ts';
import type { BookingConfirm } from './booking-confirm.ts';

const server = new LinkServer();
server.install();

const awaited = aBooking({
  status: 'pending_confirmation',
  awaiting: ['customer'],
  confirm_by: '2027-03-01T20:00:00Z',
  allowed: { confirm: true, cancel: true, reschedule: true },
});
const confirmed = aBooking({ status: 'confirmed', allowed: { confirm: { because: 'already_done' } } });

async function open(booking: Booking): Promise<{ element: BookingConfirm; visitor: Visitor }> {
  server.answer('GET confirm', bookingSchema.parse(booking));
  const element = await fixture<BookingConfirm>(
    html`<booking-confirm token="secret" lang="en-GB" timezone="UTC"></booking-confirm>`,
  );
  const visitor = new Visitor(element);
  await visitor.find('heading', 'Intro call');
  return { element, visitor };
}

describe('a booking to be confirmed', () => {
  it('is shown with one button, and nothing is sent by looking', async () => {
    const { element, visitor } = await open(awaited);
    await visitor.find('heading', 'Confirm your booking');
    await visitor.reads(/Tuesday,? 2 March 2027/);
    await visitor.reads(/Please confirm by Mon.? 1 Mar.*20:00/);
    expect(visitor.all('button')).to.have.length(1);
    expect(server.received).to.deep.equal([
      { call: 'GET confirm', authorization: 'Confirm secret', key: null, body: null },
    ]);
    await expect(element).to.be.accessible();
  });

  it('is confirmed by one request, however often the button is clicked', async () => {
    const { element, visitor } = await open(awaited);
    server.answer('POST confirm', confirmed);
    const event = oneEvent(element, 'booking-confirmed');
    const button = await visitor.find('button', 'Confirm booking');
    button.click();
    button.click();
    expect((await event).detail.booking.status).to.equal('confirmed');
    expect(focused()).to.equal(await visitor.find('heading', 'Your booking is confirmed'));
    expect(visitor.text).to.contain('Thank you, your booking is confirmed.');
    expect(visitor.has('button')).to.equal(false);
    expect(visitor.has('link', 'Calendar file')).to.equal(true);
    expect(server.requests('POST confirm')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('may still have to wait for the host', async () => {
    const { element, visitor } = await open({ ...awaited, awaiting: ['host', 'customer'] });
    await visitor.reads('Then Mara has to approve it.');
    server.answer('POST confirm', { ...awaited, awaiting: ['host'], allowed: {} });
    const event = oneEvent(element, 'booking-pending');
    await visitor.click('button', 'Confirm booking');
    expect((await event).detail.booking.awaiting).to.deep.equal(['host']);
    await visitor.find('heading', 'You have confirmed');
    await visitor.reads('Mara has until');
  });

  it('stays when it fails, and can be tried again', async () => {
    const { element, visitor } = await open(awaited);
    server.answer('POST confirm', aProblem('rate_limited', 429), confirmed);
    await visitor.click('button', 'Confirm booking');
    await visitor.reads('Please wait a moment');
    await expect(element).to.be.accessible();
    await visitor.click('button', 'Confirm booking');
    await visitor.find('heading', 'Your booking is confirmed');
  });

  it('is shown as it stands when time ran out meanwhile', async () => {
    const { visitor } = await open(awaited);
    const at = awaited.updated_at;
    server.answer('POST confirm', aProblem('invalid_transition', 409));
    server.answer('GET confirm', {
      ...awaited,
      status: 'cancelled',
      awaiting: [],
      allowed: {},
      cancellation: { by: { type: 'system' }, reason: 'unconfirmed_auto_cancel', at },
    });
    await visitor.click('button', 'Confirm booking');
    await visitor.find('heading', 'The time to confirm is over');
    await visitor.find('link', 'Book again');
  });
});

describe('a confirm link opened later', () => {
  const by = { type: 'customer' };
  const cases: readonly (readonly [name: string, booking: Booking, title: string, leadsOn: boolean])[] = [
    ['already confirmed', confirmed, 'Your booking is confirmed', false],
    ['approved by the host since', aBooking({ allowed: {} }), 'Your booking is confirmed', false],
    [
      'confirmed, the host awaited',
      { ...awaited, awaiting: ['host'], allowed: {} },
      'You have confirmed',
      false,
    ],
    [
      'cancelled',
      aBooking({
        status: 'cancelled',
        allowed: {},
        cancellation: { by, reason: null, at: awaited.updated_at },
      }),
      'This booking is cancelled',
      true,
    ],
    [
      'not confirmed before its start',
      { ...awaited, start: '2027-02-28T09:00:00Z', end: '2027-02-28T09:30:00Z', allowed: {} },
      'The time to confirm is over',
      true,
    ],
    ['started', aBooking({ status: 'started', allowed: {} }), 'Your booking is confirmed', false],
    ['no-show', aBooking({ status: 'no_show', allowed: {} }), 'This booking is in the past', true],
    ['completed', aBooking({ status: 'completed', allowed: {} }), 'This booking is in the past', true],
    ['moved', aBooking({ status: 'rescheduled', allowed: {} }), 'This booking has moved', true],
  ];
  for (const [name, booking, title, leadsOn] of cases) {
    it(`says how the booking stands: ${name}`, async () => {
      const { element, visitor } = await open(booking);
      await visitor.find('heading', title);
      expect(visitor.has('button')).to.equal(false);
      expect(visitor.has('link', 'Book again')).to.equal(leadsOn);
      await expect(element).to.be.accessible();
    });
  }

  it('says clearly when it does not work any more', async () => {
    server.answer('GET confirm', aProblem('unauthorized', 401));
    const element = await fixture<BookingConfirm>(html`<booking-confirm token="old"></booking-confirm>`);
    await new Visitor(element).find('heading', 'This link does not work any more');
    await expect(element).to.be.accessible();
  });
});
