import { bookingStates } from '@slotkit/shared/lifecycle';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { bookingSchema, type Booking } from '@slotkit/shared/wire';
import { press, type } from '../../testing/keys.ts';
import { LinkServer } from '../../testing/link-server.ts';
import { aProblem } from '../../testing/mock-server.ts';
import { aBooking, someSlots } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { focused, Visitor } from '../../testing/visitor.ts';
import '../../define.ts';
import type { BookingManage } from './booking-manage.ts';

const server = new LinkServer();
server.install();

const slotsCall = 'GET apps/demo/event-types/intro-call/slots';
const moved = aBooking({
  id: 'bkg_2',
  start: '2027-03-04T10:00:00Z',
  end: '2027-03-04T10:30:00Z',
  rescheduled_from_id: 'bkg_1',
  version: 1,
});
const cancelled = aBooking({
  status: 'cancelled',
  cancellation: { by: { type: 'customer' }, reason: 'I am ill.', at: '2027-03-01T08:00:00Z' },
  allowed: { cancel: { because: 'already_done' }, reschedule: { because: 'wrong_state' } },
});

interface Opened {
  readonly element: BookingManage;
  readonly visitor: Visitor;
}

async function open(booking: Booking = aBooking(), theme = 'auto'): Promise<Opened> {
  server.answer('GET manage', bookingSchema.parse(booking));
  server.answer(slotsCall, someSlots({ '2027-03-02': [540, 570, 840], '2027-03-04': [600] }));
  const element = await fixture<BookingManage>(
    html`<booking-manage token="secret" lang="en-GB" timezone="UTC" theme=${theme}></booking-manage>`,
  );
  const visitor = new Visitor(element);
  await visitor.find('heading', booking.event_type.title);
  return { element, visitor };
}

async function chooseThursdayAtTen(visitor: Visitor): Promise<void> {
  await visitor.click('button', 'Change time');
  await visitor.click('gridcell', /Thursday.? 4 March 2027, 1 time/);
  await visitor.click('option', '10:00');
  await visitor.find('heading', 'Is this right?');
}

/** Presses Tab until something of that name has the focus, as somebody without a mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await press('Tab');
    if (focused()?.textContent?.trim() === name) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

describe('a booking opened by its link', () => {
  it('says what, when, where, with whom and for whom, and sends the token as a header', async () => {
    const { element, visitor } = await open(aBooking({ notes: 'Please ring twice.' }));
    await visitor.reads('Scheduled');
    await visitor.reads(/Tuesday,? 2 March 2027/);
    await visitor.reads(/09:00.09:30/);
    await visitor.reads(/10:00.10:30 in Berlin/);
    await visitor.reads('Mara');
    await visitor.reads('Ada Example');
    await visitor.reads('Please ring twice.');
    const link = await visitor.find('link', /^Video call/);
    expect(link).to.have.attribute('href', 'https://meet.example.com/x');
    expect(server.received.map(({ call, authorization }) => [call, authorization])).to.deep.equal([
      ['GET manage', 'Manage secret'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('leads to the meeting by the customer’s own link, by which it is noted that it came', async () => {
    const { visitor } = await open(
      aBooking({ join_url: 'https://book.example.com/b/intro-call/join/secret' }),
    );
    const link = await visitor.find('link', /^Video call/);
    expect(link).to.have.attribute('href', 'https://book.example.com/b/intro-call/join/secret');
    await visitor.reads('meet.example.com');
  });

  it('says of a meeting that has started that it takes place now', async () => {
    const { visitor } = await open(aBooking({ status: 'started' }));
    await visitor.reads('taking place right now');
  });

  it('says nothing of the event zone where its clocks show the same', async () => {
    const { visitor } = await open(aBooking({ timezone: 'Africa/Abidjan' }));
    expect(visitor.text).not.to.contain('Abidjan');
  });

  it('makes no link of an address that is not http', async () => {
    const location = { id: 'loc_1', name: 'Call', type: 'link', value: 'javascript:alert(1)' } as const;
    const { visitor } = await open(aBooking({ location }));
    expect(visitor.has('link', /Call/)).to.equal(false);
    await visitor.reads('javascript:alert(1)');
  });

  it('offers the calendar file of the booking', async () => {
    const { visitor } = await open();
    const file = await visitor.find('link', 'Calendar file');
    expect(file).to.have.attribute('href', 'https://book.example.com/b/intro-call/manage/token/calendar.ics');
  });

  it('shows what the page wrote until the booking is there', async () => {
    server.answer('GET manage', aBooking());
    const element = await fixture<BookingManage>(
      html`<booking-manage token="secret"><p>See your booking here.</p></booking-manage>`,
    );
    expect(element.querySelector('p')).to.have.text('See your booking here.');
  });

  it('loads another booking when the token changes', async () => {
    const { element, visitor } = await open();
    const other = { ...aBooking().event_type, title: 'Design consultation' };
    server.answer('GET manage', aBooking({ event_type: other }));
    element.token = 'another';
    await visitor.find('heading', 'Design consultation');
    expect(server.received.at(-1)?.authorization).to.equal('Manage another');
  });

  it('says clearly that a link does not work any more', async () => {
    server.answer('GET manage', aProblem('unauthorized', 401));
    const element = await fixture<BookingManage>(html`<booking-manage token="old"></booking-manage>`);
    const failed = oneEvent(element, 'booking-error');
    const visitor = new Visitor(element);
    await visitor.find('heading', 'This link does not work any more');
    expect((await failed).detail.code).to.equal('unauthorized');
    expect(element).to.match(':state(error)');
    await expect(element).to.be.accessible();
  });

  it('leaves the focus where the visitor has put it before the answer came', async () => {
    const { element, visitor } = await open();
    server.answer('POST manage/cancel', aProblem('unauthorized', 401));
    server.answer('GET manage', aProblem('unauthorized', 401));
    const answer = server.pause('GET manage');
    await visitor.click('button', 'Cancel booking');
    await visitor.find('heading', 'Cancel this booking?');
    visitor.all('button', 'Cancel booking')[1]?.click();
    await until(() => server.requests('GET manage').length === 2);
    const elsewhere = document.createElement('input');
    element.before(elsewhere);
    elsewhere.focus();
    answer();
    await visitor.find('heading', 'This link does not work any more');
    await element.updateComplete;
    expect(focused()).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('asks nobody when there is no token', async () => {
    const element = await fixture<BookingManage>(html`<booking-manage></booking-manage>`);
    await new Visitor(element).find('heading', 'This link does not work any more');
    expect(server.received).to.deep.equal([]);
  });

  it('offers another try when it cannot be loaded', async () => {
    server.answer('GET manage', aProblem('rate_limited', 429), aBooking());
    const element = await fixture<BookingManage>(html`<booking-manage token="secret"></booking-manage>`);
    const visitor = new Visitor(element);
    await visitor.find('alert');
    await expect(element).to.be.accessible();
    await visitor.click('button', 'Try again');
    await visitor.find('heading', 'Intro call');
  });
});

describe('what a customer may not do', () => {
  const sentences = [
    ['cancel', 'cancel_turned_off', 'cannot be cancelled online'],
    ['reschedule', 'reschedule_turned_off', 'cannot be moved online'],
    ['cancel', 'cancel_notice', 'too close to the start to cancel'],
    ['reschedule', 'reschedule_notice', 'too close to the start to change the time'],
    ['cancel', 'start_passed', 'has begun'],
    ['reschedule', 'wrong_state', 'as it stands now'],
    ['cancel', 'wrong_actor', 'Only the host'],
  ] as const;
  for (const [event, because, words] of sentences) {
    it(`is said in words: ${event} because of ${because}`, async () => {
      const { visitor } = await open(
        aBooking({ allowed: { cancel: true, reschedule: true, [event]: { because } } }),
      );
      await visitor.reads(words);
      expect(visitor.has('button', event === 'cancel' ? 'Cancel booking' : 'Change time')).to.equal(false);
      expect(visitor.has('button', event === 'cancel' ? 'Change time' : 'Cancel booking')).to.equal(true);
    });
  }

  it('is said once when both have the same reason', async () => {
    const because = { because: 'start_passed' };
    const { visitor } = await open(aBooking({ allowed: { cancel: because, reschedule: because } }));
    expect(visitor.text.split('has begun')).to.have.length(2);
  });
});

describe('a booking that is over', () => {
  const closed = { cancel: { because: 'wrong_state' }, reschedule: { because: 'wrong_state' } };
  const states = [
    [cancelled, 'You cancelled this booking'],
    [aBooking({ status: 'no_show', allowed: closed }), 'could not be there'],
    [aBooking({ status: 'completed', allowed: closed }), 'in the past'],
    [aBooking({ status: 'rescheduled', allowed: closed }), 'moved to another time'],
    [
      aBooking({ start: '2027-02-28T09:00:00Z', end: '2027-02-28T09:30:00Z', allowed: closed }),
      'in the past',
    ],
  ] as const;
  for (const [booking, words] of states) {
    it(`says so and leads to a new one: ${booking.status}, ${words}`, async () => {
      const { element, visitor } = await open(booking);
      await visitor.reads(words);
      const link = await visitor.find('link', 'Book again');
      expect(link).to.have.attribute('href', `${location.origin}/b/intro-call`);
      expect(visitor.has('button')).to.equal(false);
      await expect(element).to.be.accessible();
    });
  }

  it('gives the reason in the words of whoever cancelled, and says when nobody confirmed in time', async () => {
    const byHost = {
      by: { type: 'agent', name: 'Mara' },
      reason: 'The studio is closed.',
      at: cancelled.updated_at,
    };
    const first = await open({ ...cancelled, cancellation: byHost });
    await first.visitor.reads('cancelled by the host');
    await first.visitor.reads('The studio is closed.');
    const bySystem = { by: { type: 'system' }, reason: 'unconfirmed_auto_cancel', at: cancelled.updated_at };
    const second = await open({ ...cancelled, cancellation: bySystem });
    await second.visitor.reads('not confirmed in time');
    expect(second.visitor.text).not.to.contain('unconfirmed_auto_cancel');
  });
});

describe('cancelling', () => {
  it('asks first, sends the reason, and shows and says what became of it', async () => {
    const { element, visitor } = await open();
    server.answer('POST manage/cancel', cancelled);
    await visitor.click('button', 'Cancel booking');
    const heading = await visitor.find('heading', 'Cancel this booking?');
    expect(focused()).to.equal(heading);
    await visitor.fill(/Reason/, ' I am ill. ');
    await visitor.reads('9 of 500 characters');
    await expect(element).to.be.accessible();
    const event = oneEvent(element, 'booking-cancelled');
    visitor.all('button', 'Cancel booking')[1]?.click();
    expect((await event).detail.booking.status).to.equal('cancelled');
    await visitor.reads('Your booking is cancelled.');
    expect(server.requests('POST manage/cancel')[0]?.body).to.deep.equal({ reason: 'I am ill.' });
    expect(focused()).to.equal(await visitor.find('heading', 'Intro call'));
    expect(visitor.has('button', 'Cancel booking')).to.equal(false);
    expect(element).to.match(':state(done)');
    await expect(element).to.be.accessible();
    element.lang = 'de';
    await visitor.reads('Der Termin ist abgesagt.');
  });

  it('sends once, however often the button is clicked', async () => {
    const { visitor } = await open();
    server.answer('POST manage/cancel', cancelled);
    const go = server.pause('POST manage/cancel');
    await visitor.click('button', 'Cancel booking');
    const button = visitor.all('button', 'Cancel booking')[1] ?? (await visitor.find('button', 'none'));
    button.click();
    button.click();
    expect(await visitor.find('button', 'Cancelling…')).to.have.attribute('aria-disabled', 'true');
    button.click();
    go();
    await visitor.reads('Your booking is cancelled.');
    expect(server.requests('POST manage/cancel')).to.have.length(1);
  });

  it('keeps the reason while the form is closed, and gives the focus back', async () => {
    const { visitor } = await open();
    await visitor.click('button', 'Cancel booking');
    await visitor.fill(/Reason/, 'Let me think');
    await visitor.click('button', 'Keep booking');
    const opener = await visitor.find('button', 'Cancel booking');
    expect(opener).to.have.attribute('aria-expanded', 'false');
    expect(focused()).to.equal(opener);
    opener.click();
    expect(await visitor.find('textbox', /Reason/)).to.have.value('Let me think');
  });

  it('does not send a reason of more than 500 characters, counted as people count', async () => {
    const { element, visitor } = await open();
    await visitor.click('button', 'Cancel booking');
    await visitor.fill(/Reason/, '🙂'.repeat(501));
    await visitor.reads('501 of 500 characters');
    visitor.all('button', 'Cancel booking')[1]?.click();
    await visitor.reads('Please shorten the reason to 500 characters.');
    expect(focused()).to.have.property('localName', 'textarea');
    expect(server.requests('POST manage/cancel')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('keeps what was typed when it fails, and can be tried again', async () => {
    const { element, visitor } = await open();
    server.answer('POST manage/cancel', aProblem('rate_limited', 429), cancelled);
    await visitor.click('button', 'Cancel booking');
    await visitor.fill(/Reason/, 'I am ill.');
    const failed = oneEvent(element, 'booking-error');
    visitor.all('button', 'Cancel booking')[1]?.click();
    expect((await failed).detail.code).to.equal('rate_limited');
    await visitor.reads('Please wait a moment');
    expect(await visitor.find('textbox', /Reason/)).to.have.value('I am ill.');
    visitor.all('button', 'Cancel booking')[1]?.click();
    await visitor.reads('Your booking is cancelled.');
  });

  it('shows how the booking stands when it has changed in the meantime', async () => {
    const { visitor } = await open();
    server.answer('POST manage/cancel', aProblem('invalid_transition', 409, { because: 'start_passed' }));
    server.answer('GET manage', aBooking({ status: 'started', allowed: {} }));
    await visitor.click('button', 'Cancel booking');
    visitor.all('button', 'Cancel booking')[1]?.click();
    await visitor.reads('This booking has changed in the meantime.');
    await visitor.reads('Started');
    expect(visitor.has('heading', 'Cancel this booking?')).to.equal(false);
  });

  const answers = {
    done: cancelled,
    refused: aProblem('invalid_transition', 409, { because: 'start_passed' }),
  };
  for (const [what, answer] of Object.entries(answers))
    it(`takes no room away from under what stands below when it is ${what}`, async () => {
      const { element, visitor } = await open();
      server.answer('POST manage/cancel', answer);
      await visitor.click('button', 'Cancel booking');
      await visitor.find('heading', 'Cancel this booking?');
      const before = element.offsetHeight;
      visitor.all('button', 'Cancel booking')[1]?.click();
      await visitor.gone('heading', 'Cancel this booking?');
      expect(element.offsetHeight).to.be.at.least(before);
    });

  it('can be done with the keyboard alone', async () => {
    const { visitor } = await open();
    server.answer('POST manage/cancel', cancelled);
    await tabTo('Cancel booking');
    await press('Enter');
    await visitor.find('heading', 'Cancel this booking?');
    await press('Tab');
    await type('I am ill.');
    await tabTo('Cancel booking');
    await press('Enter');
    await visitor.reads('Your booking is cancelled.');
    expect(server.requests('POST manage/cancel')[0]?.body).to.deep.equal({ reason: 'I am ill.' });
  });
});

describe('moving', () => {
  it('offers the times that are free for this booking, shows old and new, and moves', async () => {
    const { element, visitor } = await open();
    server.answer('POST manage/reschedule', moved);
    await visitor.click('button', 'Change time');
    expect(focused()).to.equal(await visitor.find('heading', 'Choose a new time'));
    await visitor.find('option', '09:00');
    expect(server.requests(slotsCall)[0]?.authorization).to.equal('Manage secret');
    await expect(element).to.be.accessible();
    await visitor.click('gridcell', /Thursday.? 4 March 2027, 1 time/);
    await visitor.click('option', '10:00');
    expect(focused()).to.equal(await visitor.find('heading', 'Is this right?'));
    await visitor.reads(/Thursday,? 4 March 2027/);
    await expect(element).to.be.accessible();
    expect(server.requests('POST manage/reschedule')).to.have.length(0);
    const event = oneEvent(element, 'booking-rescheduled');
    await visitor.click('button', 'Move booking');
    expect((await event).detail.booking).to.include({ id: 'bkg_2', rescheduled_from_id: 'bkg_1' });
    await visitor.reads(/Your booking has moved to Thu.? 4 Mar.*10:00/);
    expect(server.requests('POST manage/reschedule')[0]?.body).to.deep.equal({
      start: '2027-03-04T10:00:00Z',
    });
    expect(focused()).to.equal(await visitor.find('heading', 'Intro call'));
    expect(visitor.has('heading', 'Is this right?')).to.equal(false);
  });

  it('stays open when the time is taken, with fresh times and what is free instead', async () => {
    const { element, visitor } = await open();
    const alternative = { start: '2027-03-04T11:00:00Z', end: '2027-03-04T11:30:00Z' };
    const taken = aProblem('slot_taken', 409, { alternatives: [alternative] });
    server.answer('POST manage/reschedule', taken, { ...moved, ...alternative });
    await chooseThursdayAtTen(visitor);
    server.answer(slotsCall, someSlots({ '2027-03-02': [570] }));
    await visitor.click('button', 'Move booking');
    await visitor.reads('10:00 has just been taken.');
    expect(focused()).to.equal(await visitor.find('heading', 'Choose a new time'));
    await until(() => server.requests(slotsCall).length > 1);
    await expect(element).to.be.accessible();
    await visitor.click('button', /Thu.? 4 Mar.*11:00/);
    await visitor.click('button', 'Move booking');
    await visitor.reads(/Your booking has moved to Thu.? 4 Mar.*11:00/);
    const [first, second] = server.requests('POST manage/reschedule');
    expect(second?.key).not.to.equal(first?.key);
  });

  it('sends once per double click, and every retry under the same key', async () => {
    const { visitor } = await open();
    server.answer('POST manage/reschedule', aProblem('rate_limited', 429), moved);
    await chooseThursdayAtTen(visitor);
    const button = await visitor.find('button', 'Move booking');
    button.click();
    button.click();
    await visitor.reads('Please wait a moment');
    expect(server.requests('POST manage/reschedule')).to.have.length(1);
    await visitor.click('button', 'Move booking');
    await visitor.reads('Your booking has moved');
    const keys = server.requests('POST manage/reschedule').map(({ key }) => key);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.be.a('string').and.equal(keys[1]);
  });

  it('keeps the chosen time while the form is closed', async () => {
    const { visitor } = await open();
    await chooseThursdayAtTen(visitor);
    await visitor.click('button', 'Keep the present time');
    expect(focused()).to.equal(await visitor.find('button', 'Change time'));
    await visitor.click('button', 'Change time');
    await visitor.find('heading', 'Is this right?');
    await visitor.click('button', 'Choose another time');
    expect(focused()).to.equal(await visitor.find('heading', 'Choose a new time'));
  });

  it('does not move to the time it has', async () => {
    const { visitor } = await open();
    await visitor.click('button', 'Change time');
    await visitor.click('option', '09:00');
    await visitor.reads('This is the time you have now.');
    expect(visitor.has('button', 'Move booking')).to.equal(false);
  });

  it('says when the new time has to be approved', async () => {
    const { element, visitor } = await open();
    const pending: Booking = { ...moved, status: 'pending_confirmation', awaiting: ['host'] };
    server.answer('POST manage/reschedule', pending);
    await chooseThursdayAtTen(visitor);
    const event = oneEvent(element, 'booking-pending');
    await visitor.click('button', 'Move booking');
    expect((await event).detail.booking.awaiting).to.deep.equal(['host']);
    await visitor.reads('Mara still has to approve this time.');
  });
});

describe('confirming on the manage page', () => {
  const awaited = aBooking({
    status: 'pending_confirmation',
    awaiting: ['customer'],
    confirm_by: '2027-03-01T20:00:00Z',
    allowed: { confirm: true, cancel: true, reschedule: true },
  });

  it('is offered while the customer is awaited, with the time that is left', async () => {
    const { element, visitor } = await open(awaited);
    server.answer('POST manage/confirm', aBooking({ status: 'confirmed' }));
    await visitor.reads('Pending');
    await visitor.reads(/Please confirm by Mon.? 1 Mar.*20:00/);
    await expect(element).to.be.accessible();
    const event = oneEvent(element, 'booking-confirmed');
    await visitor.click('button', 'Confirm booking');
    expect((await event).detail.booking.status).to.equal('confirmed');
    await visitor.reads('Thank you, your booking is confirmed.');
    expect(visitor.has('button', 'Confirm booking')).to.equal(false);
  });

  it('is not offered where nobody waits for it', async () => {
    const { visitor } = await open(aBooking({ allowed: { confirm: true, cancel: true, reschedule: true } }));
    expect(visitor.has('button', 'Confirm booking')).to.equal(false);
  });
});

describe('the colours of a state', () => {
  for (const theme of ['light', 'dark']) {
    it(`can be read in the ${theme} scheme`, async () => {
      for (const status of bookingStates.filter((state) => state !== 'draft')) {
        const { element } = await open(aBooking({ status }), theme);
        element.style.background = theme === 'dark' ? '#16181d' : '#ffffff';
        await expect(element).to.be.accessible();
      }
    });
  }
});

// Last, because its times are still followed when it ends.
describe('a booking in a narrow column', () => {
  it('leaves no side scrolling at 320 pixels, in either direction of writing', async () => {
    const { element, visitor } = await open();
    element.style.inlineSize = '288px';
    for (const direction of ['ltr', 'rtl']) {
      element.dir = direction;
      await visitor.click('button', 'Cancel booking');
      expect(element.scrollWidth).to.be.at.most(288);
      await visitor.click('button', 'Change time');
      await visitor.find('option', '09:00');
      expect(element.scrollWidth).to.be.at.most(288);
      for (const control of [...visitor.all('button'), ...visitor.all('combobox')]) {
        expect(control.getBoundingClientRect().height, control.textContent ?? '').to.be.at.least(44);
      }
      await visitor.click('button', 'Keep the present time');
    }
  });
});
