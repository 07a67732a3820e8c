import { expect, fixture, html } from '@open-wc/testing';
import type { ConsoleAddress } from '../address/console-address.ts';
import type { GoEvent } from '../address/go-event.ts';
import type { Booking } from '../console-shapes.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { anEventType } from '../testing/an-offered-type.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { inPages } from '../testing/in-pages.ts';
import { press, root as rootOf, texts } from '../testing/inside.ts';
import { until } from '../../testing/until.ts';
import type { BookingDetails } from './booking-details.ts';
import './booking-details.ts';

const server = new ConsoleServer();
server.install();

const listed = (...data: readonly object[]) => ({ data, pagination: { next_cursor: null } });

/** The details of a booking, as a member sees them who is these hosts. */
async function open(booking: Booking, ownHosts: readonly string[] = []) {
  server.bookings = [booking];
  const desk = await server.openDesk();
  const signedIn = { ...desk.signedIn, host_ids: [...ownHosts] };
  const asked: Partial<ConsoleAddress>[] = [];
  const told: string[] = [];
  const tellLate = (failure: string): unknown => told.push(failure);
  const details = await fixture<BookingDetails>(
    html`<console-booking
      .desk=${{ ...desk, signedIn, tellLate }}
      .booking=${booking}
      .tab=${'upcoming'}
      .zone=${'Europe/Berlin'}
      @console-go=${({ change }: GoEvent) => asked.push(change)}
    ></console-booking>`,
  );
  const root = rootOf(details);
  await until(() => root.querySelector('dl'), 'the facts');
  await until(() => desk.directory.read(), 'the names');
  await until(() => root.querySelector('.timeline'), 'the history');
  return { details, root, asked, told };
}

function choose(root: ParentNode, name: string, value: string): void {
  const select = root.querySelector<HTMLSelectElement>(`select[name='${name}']`);
  if (!select) throw new Error(`There is no choice ${name}.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

const [robin] = aBusinessBooking().attendees;
if (!robin) throw new Error('Nobody attends.');
const group = aBusinessBooking({
  event_type: { id: 'evt_1', slug: 'workshop', title: 'Workshop', strategy: 'group' },
  attendees: [
    robin,
    { ...robin, id: 'att_2', name: 'Kim' },
    { ...robin, id: 'att_3', name: 'Sam', status: 'cancelled' },
  ],
  attendee_count: 2,
  allowed: { complete: true, edit_attendee: true, cancel: true },
});

describe('the details of a group', () => {
  beforeEach(() => {
    server.answer('GET /v1/event-types', 200, listed(anEventType({ strategy: 'group', seats: 8 })));
  });

  it('say who takes part, and do for one what is meant for one', async () => {
    const { details, root, asked } = await open(group);
    await until(() => texts(root, '.add').length > 0, 'the places');
    expect(texts(root, '.group li > span:first-child')).to.deep.equal([
      'Robin Booked',
      'Kim Booked',
      'Sam Cancelled',
    ]);
    expect(texts(root, '.add span')).to.deep.equal(['6 places left']);
    await expect(details).to.be.accessible();
    server.answer('POST /v1/bookings/bkg_1/complete', 200, group);
    press(root, 'Attended: Kim');
    await until(() => texts(root, '.said')[0] === 'Marked as attended.', 'what was done');
    expect(server.calls('POST /v1/bookings/bkg_1/complete')[0]?.body).to.deep.equal({ attendee_id: 'att_2' });

    press(root, 'Cancel: Kim');
    await until(() => root.querySelector('form'), 'the form');
    expect(texts(root, 'form option')).to.deep.equal(['Everybody: the whole booking', 'Robin', 'Kim']);
    server.answer('POST /v1/bookings/bkg_1/cancel', 200, group);
    press(root, 'Cancel booking');
    await until(() => texts(root, '.said')[0] === 'The place is cancelled.', 'what was done');
    expect(server.calls('POST /v1/bookings/bkg_1/cancel')[0]?.body).to.deep.equal({ attendee_id: 'att_2' });

    press(root, 'Add an attendee');
    expect(asked).to.deep.equal([
      {
        page: 'book',
        booking: null,
        place: {
          step: 'customer',
          event_type_id: 'evt_1',
          start: group.start,
          duration: '30',
          location_id: 'loc_1',
        },
      },
    ]);
  });
});

describe('the customer of a group', () => {
  const patch = 'PATCH /v1/bookings/bkg_1';
  const field = (root: ParentNode, name: string): HTMLInputElement => {
    const found = root.querySelector<HTMLInputElement>(`form [name='${name}']`);
    if (!found) throw new Error(`There is no field ${name}.`);
    return found;
  };
  const type = (root: ParentNode, name: string, text: string): void => {
    field(root, name).value = text;
    field(root, name).dispatchEvent(new Event('input'));
  };

  it('is the one who is shown as chosen, also where nobody was chosen by hand', async () => {
    const { root } = await open(group);
    press(root, 'Edit customer');
    await until(() => root.querySelector('form'), 'the form');
    expect(field(root, 'attendee').value).to.equal('att_1');
    type(root, 'name', 'Robin Moss');
    server.answer(patch, 200, group);
    root.querySelector('form')?.requestSubmit();
    await until(() => server.calls(patch).length === 1, 'the save');
    expect(server.calls(patch)[0]?.body).to.deep.equal({ attendee_id: 'att_1', name: 'Robin Moss' });
  });

  it('is not given what was typed for another', async () => {
    const { details, root } = await open(group);
    press(root, 'Edit customer');
    await until(() => root.querySelector('form'), 'the form');
    type(root, 'name', 'Robin Moss');
    type(root, 'notes', 'Comes by bike.');
    await details.updateComplete;
    choose(root, 'attendee', 'att_2');
    await details.updateComplete;
    expect([field(root, 'name').value, field(root, 'notes').value]).to.deep.equal(['Kim', '']);
    type(root, 'email', 'kim@example.com');
    server.answer(patch, 200, group);
    root.querySelector('form')?.requestSubmit();
    await until(() => server.calls(patch).length === 1, 'the save');
    expect(server.calls(patch)[0]?.body).to.deep.equal({ attendee_id: 'att_2', email: 'kim@example.com' });
  });
});

describe('a reminder', () => {
  const remind = 'POST /v1/bookings/bkg_1/reminders';

  it('goes out once although the answer was lost, and once more when it is written again', async () => {
    const { root } = await open(aBusinessBooking());
    const send = async (count: number, text: string): Promise<void> => {
      if (!root.querySelector('form')) press(root, 'Send a reminder');
      await until(() => root.querySelector('form'), 'the form');
      const message = root.querySelector<HTMLTextAreaElement>(`form [name='text']`);
      if (!message) throw new Error('There is no message.');
      message.value = text;
      message.dispatchEvent(new Event('input'));
      root.querySelector('form')?.requestSubmit();
      await until(() => server.calls(remind).length === count, 'the message');
    };
    // One that the client does not try again by itself.
    server.answer(remind, 501, { code: 'internal', status: 501, title: 'No', detail: 'Later.' });
    await send(1, 'Bring a pen.');
    await until(() => root.querySelector('article [role=alert]'), 'what is not known');
    server.answer(remind, 202, { booking_id: 'bkg_1', kind: 'custom', channel: 'email' });
    await send(2, 'Bring a pen.');
    await until(() => texts(root, '.said')[0] === 'The reminder is on its way.', 'what was done');
    await until(() => !root.querySelector('form'), 'the end');
    await send(3, 'Bring a pen.');
    const [first, second, third] = server.calls(remind).map(({ key }) => key);
    expect(first).to.be.a('string');
    expect(second, 'sent again').to.equal(first);
    expect(third, 'another one').not.to.equal(first);
  });
});

describe('the history', () => {
  const happened = (type: string) => ({
    id: 'evn_1',
    type,
    at: '2027-03-01T08:00:00Z',
    actor: { type: 'customer' },
  });

  it('says at once that a reminder was sent and that a link was made, which nobody else tells of', async () => {
    const { root } = await open(aBusinessBooking());
    server.answer('GET /v1/bookings/bkg_1/events', 200, listed(happened('reminded')));
    server.answer('POST /v1/bookings/bkg_1/reminders', 202, {});
    press(root, 'Send a reminder');
    await until(() => root.querySelector('form'), 'the form');
    const message = root.querySelector<HTMLTextAreaElement>(`form [name='text']`);
    if (message) message.value = 'Bring a pen.';
    message?.dispatchEvent(new Event('input'));
    root.querySelector('form')?.requestSubmit();
    await until(() => texts(root, '.timeline li')[0]?.startsWith('Reminder sent by hand'), 'the reminder');

    server.answer('GET /v1/bookings/bkg_1/events', 200, listed(happened('links_renewed')));
    server.answer('POST /v1/bookings/bkg_1/manage-link', 200, { manage_url: 'https://book.example.com/m' });
    press(root, 'Copy new manage link');
    await until(() => root.querySelector('form'), 'the question');
    press(root, 'Make a new link');
    await until(() => texts(root, '.timeline li')[0]?.startsWith('New manage link made'), 'the link');
  });
});

describe('a long history', () => {
  it('is there to its end', async () => {
    const entry = (at: string) => ({ id: 'evn_1', type: 'reminded', at, actor: { type: 'customer' } });
    const delivery = {
      id: 'dlv_1',
      channel: 'email',
      kind: 'custom',
      to: null,
      status: 'sent',
      last_error: null,
    };
    const at = '2027-03-01T07:00:00Z';
    server.answer('GET /v1/bookings/bkg_1/events', 200, inPages(entry(at), entry(at), entry(at)));
    server.answer(
      'GET /v1/bookings/bkg_1/deliveries',
      200,
      inPages({ ...delivery, due_at: at }, { ...delivery, id: 'dlv_2', due_at: at }),
    );
    const others = ['bkg_2', 'bkg_3'].map((id) => aBusinessBooking({ id, status: 'cancelled' }));
    server.answer('GET /v1/bookings', 200, inPages(...others));
    const { root } = await open(aBusinessBooking());
    expect(root.querySelectorAll('.timeline li').length).to.equal(3);
    expect(root.querySelectorAll('li.delivery').length).to.equal(2);
    expect(texts(root, 'h3').at(-1)).to.equal('Moved from and to');
    expect(root.querySelectorAll('section:last-child ul > li').length).to.equal(2);
  });
});

describe('giving a booking to another host', () => {
  const explained = (id: string, name: string, because: readonly object[]) => ({ id, name, because });

  it('says who is free, passes working hours on purpose alone, and asks whose place is taken among several', async () => {
    server.answer(
      'GET /v1/hosts',
      200,
      listed(
        { id: 'hst_1', name: 'Mara' },
        { id: 'hst_2', name: 'Theo' },
        { id: 'hst_3', name: 'Anjali' },
        { id: 'hst_4', name: 'Noor' },
      ),
    );
    server.answer('GET /v1/availability/explain', 200, {
      offered: false,
      hosts: [
        explained('hst_2', 'Theo', [{ code: 'notice', binds: 'customers', detail: 'It is too soon.' }]),
        explained('hst_3', 'Anjali', [{ code: 'booked', binds: 'everybody', detail: 'It is taken.' }]),
      ],
    });
    const [mara] = aBusinessBooking().hosts;
    if (!mara) throw new Error('Nobody hosts it.');
    const { details, root } = await open(
      aBusinessBooking({ hosts: [mara, { ...mara, id: 'hst_9', name: 'Zoe', primary: false }] }),
    );
    await until(() => root.querySelector('[data-form=reassign]'), 'the button');
    press(root, 'Reassign');
    await until(() => texts(root, "[name='host'] option").includes('Theo – Free'), 'the hosts');
    expect(texts(root, "[name='host'] option").slice(1)).to.deep.equal([
      'Theo – Free',
      'Anjali – Not free. It is taken.',
      'Noor',
    ]);
    await expect(details).to.be.accessible();
    choose(root, 'host', 'hst_2');
    choose(root, 'from_host', 'hst_9');
    root.querySelector<HTMLElement>('form [type=checkbox]')?.click();
    server.answer('POST /v1/bookings/bkg_1/reassign', 200, aBusinessBooking());
    await details.updateComplete;
    press(root, 'Reassign');
    await until(() => texts(root, '.said')[0] === 'Reassigned.', 'what was done');
    expect(server.calls('POST /v1/bookings/bkg_1/reassign').map(({ body }) => body)).to.deep.equal([
      { host_id: 'hst_2', from_host_id: 'hst_9', override: true },
    ]);
  });
});

describe('the way into a meeting', () => {
  const join = (root: ParentNode) => root.querySelector<HTMLAnchorElement>('.actions a');

  it('keeps what is typed while the customer is being saved', async () => {
    const { details, root } = await open(aBusinessBooking());
    const field = (name: string): HTMLInputElement | null => root.querySelector(`form [name='${name}']`);
    const fill = (name: string, text: string): void => {
      const input = field(name);
      if (!input) throw new Error(`There is no field ${name}.`);
      input.value = text;
      input.dispatchEvent(new Event('input'));
    };
    press(root, 'Edit customer');
    await until(() => field('name'), 'the form');
    fill('name', 'Robin Moss');
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy('PATCH /v1/bookings/bkg_1', async () => {
      await promise;
      return [200, aBusinessBooking({ version: 2 })];
    });
    root.querySelector('form')?.requestSubmit();
    await until(() => server.calls('PATCH /v1/bookings/bkg_1').length === 1, 'the save');
    fill('notes', 'Comes by bike.');
    resolve(null);
    await until(() => root.querySelector('[role=status].said'), 'the end');
    expect(field('notes')?.value).to.equal('Comes by bike.');
    expect(details.desk.drafts.of('bkg_1').values).to.deep.equal({
      edit_attendee: { notes: 'Comes by bike.' },
    });
  });

  it('says that somebody has cancelled it while a form was open, and shows what was typed', async () => {
    const { details, root } = await open(aBusinessBooking());
    press(root, 'Edit customer');
    await until(() => root.querySelector(`form [name='notes']`), 'the form');
    const notes = root.querySelector<HTMLInputElement>(`form [name='notes']`);
    if (!notes) throw new Error('There are no notes.');
    notes.focus();
    notes.value = 'Comes by bike.';
    notes.dispatchEvent(new Event('input'));
    details.booking = aBusinessBooking({ version: 2, status: 'cancelled', allowed: {} });
    await details.updateComplete;
    expect(root.querySelector('[role=status]')?.textContent).to.contain(
      'Somebody has cancelled it meanwhile.',
    );
    expect(root.querySelector('section.said')?.textContent).to.contain('Comes by bike.');
    await until(() => root.activeElement === root.querySelector('h2'), 'the title');
    await expect(details).to.be.accessible();
  });

  it('is there for whoever hosts it, and writes down that the host has come', async () => {
    const meeting = aBusinessBooking({ meeting_url: 'https://meet.example.com/two' });
    const { root } = await open(meeting, ['hst_1']);
    const link = join(root);
    expect(link?.href).to.equal('https://meet.example.com/two');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    await until(() => server.calls('POST /v1/bookings/bkg_1/join').length === 1, 'the note');
    expect(join((await open(meeting, ['hst_2'])).root), 'of another host').to.equal(null);
    const elsewhere = aBusinessBooking({ meeting_url: 'javascript:alert(1)', location: null });
    expect(join((await open(elsewhere, ['hst_1'])).root), 'of no web page').to.equal(null);
  });
});

describe('what stands behind a booking', () => {
  it('is not shown under another one, until that one is read', async () => {
    const second = aBusinessBooking({
      id: 'bkg_2',
      location: { id: 'loc_2', name: 'Phone', type: 'phone', value: '+49 30 5550 100' },
    });
    const { details, root } = await open(aBusinessBooking({ contact_id: 'con_1' }));
    server.bookings = [second];
    const read = Promise.withResolvers<null>();
    server.answerBy('GET /v1/bookings/bkg_2', async () => {
      await read.promise;
      return [200, second];
    });
    details.booking = second;
    await details.updateComplete;
    expect(texts(root, 'dd')).to.include('Phone · +49 30 5550 100');
    expect(root.querySelector('.timeline'), 'of the booking before').to.equal(null);
    read.resolve(null);
    await until(() => root.querySelector('.timeline'), 'its own history');
  });
});

describe('the buttons of a booking', () => {
  const click = (root: ParentNode, label: string, detail: number) =>
    [...root.querySelectorAll('.actions button')]
      .find(({ textContent }) => textContent.trim() === label)
      ?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));

  it('are not pressed by the second click of a double click, which another of them has come under', async () => {
    const { root } = await open(
      aBusinessBooking({
        status: 'pending_confirmation',
        awaiting: ['host', 'customer'],
        allowed: { approve: true, confirm: true },
      }),
    );
    const approved = aBusinessBooking({
      status: 'pending_confirmation',
      awaiting: ['customer'],
      allowed: { confirm: true },
    });
    server.answer('POST /v1/bookings/bkg_1/approve', 200, approved);
    click(root, 'Approve', 1);
    await until(() => texts(root, '.said')[0] === 'Approved.', 'what was done');
    click(root, 'Confirm for the customer', 2);
    expect(server.calls('POST /v1/bookings/bkg_1/confirm')).to.deep.equal([]);
  });

  it('ask before a new link takes the old one away', async () => {
    const { root } = await open(aBusinessBooking());
    press(root, 'Copy new manage link');
    await until(() => root.querySelector('form'), 'the question');
    expect(texts(root, 'form p')[0]).to.contain('The link that Robin has');
    expect(server.calls('POST /v1/bookings/bkg_1/manage-link')).to.deep.equal([]);
    server.answer('POST /v1/bookings/bkg_1/manage-link', 200, { manage_url: 'https://book.example.com/m' });
    press(root, 'Make a new link');
    await until(() => texts(root, '.said')[0]?.includes('link'), 'what was done');
    expect(root.querySelector('form')).to.equal(null);
  });
});

describe('what fails after the details were taken away', () => {
  const delivery = {
    id: 'dlv_1',
    channel: 'email',
    kind: 'confirmation',
    to: 'robin@example.com',
    status: 'failed',
    last_error: 'No such mailbox.',
    due_at: '2027-03-01T07:00:00Z',
  };
  const calls = [
    ['Start', 'POST /v1/bookings/bkg_1/start', ['Start']],
    [
      'Copy new manage link',
      'POST /v1/bookings/bkg_1/manage-link',
      ['Copy new manage link', 'Make a new link'],
    ],
    [
      'Send again',
      'POST /v1/bookings/bkg_1/deliveries/dlv_1/resend',
      ['Send again: Confirmation to robin@example.com'],
    ],
  ] as const;

  for (const [name, call, presses] of calls)
    it(`is told with its name: ${name}`, async () => {
      const answered = Promise.withResolvers<null>();
      server.answerBy(call, async () => {
        await answered.promise;
        return [409, { code: 'conflict', status: 409, title: 'No', detail: 'It was cancelled.' }];
      });
      server.answer('GET /v1/bookings/bkg_1/deliveries', 200, listed(delivery));
      const { details, root, told } = await open(
        aBusinessBooking({ allowed: { start: true, edit_attendee: true } }),
      );
      for (const button of presses) {
        press(root, button);
        await details.updateComplete;
      }
      await until(() => server.calls(call).length > 0, 'the call');
      details.remove();
      answered.resolve(null);
      await until(() => told.length > 0, 'the failure');
      expect(told).to.deep.equal([`Robin: “${name}” did not work. It was cancelled.`]);
    });
});
