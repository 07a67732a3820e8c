import { expect, fixture, html } from '@open-wc/testing';
import type { Place } from '../address/console-address.ts';
import type { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Contact } from '../console-shapes.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { aLocation, anEventType } from '../testing/an-offered-type.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { root, texts } from '../testing/inside.ts';
import { refusedLate } from '../testing/refused-late.ts';
import { until } from '../../testing/until.ts';
import type { BookingWizard } from './booking-wizard.ts';
import { noNewBooking } from './new-booking.ts';
import './booking-wizard.ts';

const server = new ConsoleServer();
server.install();

const listed = (...data: readonly object[]) => ({ data, pagination: { next_cursor: null, has_more: false } });
const hosts = [
  { id: 'hst_1', name: 'Mara' },
  { id: 'hst_2', name: 'Theo' },
];
const start = '2027-03-02T08:00:00Z';
const slot = { start, end: '2027-03-02T08:30:00Z', hosts_free: 2 };
const contact: Partial<Contact> = {
  id: 'ctc_1',
  name: 'Ada Example',
  email: 'ada@example.com',
  phone: null,
  timezone: 'Asia/Tokyo',
  locale: 'ja',
  lifecycle_stage: 'customer',
  no_show_count: 2,
  last_booking_at: null,
  conversations: [
    { id: 'chat-1', channel: 'chat', title: 'Prices' },
    { id: 'chat-2', channel: 'chat', title: 'A logo' },
  ],
};

/** Hosts who are free, of those there are. */
function serve(...free: readonly string[]): void {
  server.answer(
    'GET /v1/event-types',
    200,
    listed(
      anEventType({
        title: 'Project estimate',
        strategy: 'round_robin',
        hosts: hosts.map(({ id }) => ({ host_id: id, weight: 100 })),
        location_ids: ['loc_1'],
        questions: [{ key: 'topic', type: 'text', label: 'What is it about?', required: true }],
      }),
      anEventType({ id: 'evt_2', slug: 'workshop', title: 'Workshop', strategy: 'group', seats: 8 }),
    ),
  );
  server.answer('GET /v1/locations', 200, listed(aLocation()));
  server.answer('GET /v1/hosts', 200, listed(...hosts));
  const common = { timezone: 'Europe/Berlin', duration_minutes: 30, first_available: slot };
  const isOffered = free.length > 0;
  server.answer('GET /v1/availability', 200, (query) =>
    query.get('shape') === 'compact'
      ? {
          ...common,
          days: isOffered ? [{ date: '2027-03-02', first: '2027-03-01T23:00:00Z', minutes: [540] }] : [],
        }
      : { ...common, slots: isOffered ? [{ ...slot, hosts_free: free.length }] : [] },
  );
  server.answer('GET /v1/availability/explain', 200, {
    offered: isOffered,
    hosts: hosts.map((host) => ({
      ...host,
      offered: free.includes(host.id),
      because: free.includes(host.id)
        ? []
        : [{ code: 'booked', detail: 'It is taken.', binds: 'everybody', obstacles: [] }],
    })),
  });
  server.answer('GET /v1/contacts', 200, listed(contact));
  server.answer('GET /v1/contacts/ctc_1', 200, contact);
}

/** The wizard at an address, which it goes on from. */
async function openWizard(place: Place = {}, used?: ConsoleDesk): Promise<BookingWizard> {
  const desk = used ?? (await server.openDesk());
  const wizard = await fixture<BookingWizard>(
    html`<console-wizard
      .desk=${desk}
      .place=${place}
      @console-go=${({ change }: GoEvent) => {
        wizard.place = change.place ?? wizard.place;
        wizard.open = change.booking ?? wizard.open;
      }}
    ></console-wizard>`,
  );
  await until(() => root(wizard).querySelector('form'), 'the steps');
  return wizard;
}
const heading = (wizard: BookingWizard): string | undefined => texts(root(wizard), 'form h2')[0];

function press(wizard: BookingWizard, name: string): void {
  const inside = [...root(wizard).querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const pressable = [root(wizard), ...inside].flatMap((within) => [
    ...within.querySelectorAll<HTMLElement>('button, label.card'),
  ]);
  const textOf = (one: HTMLElement): string => one.textContent.replaceAll(/\s+/g, ' ').trim();
  const button =
    pressable.find((one) => textOf(one) === name) ?? pressable.find((one) => textOf(one).startsWith(name));
  if (!button) throw new Error(`There is no button ${name}.`);
  button.click();
}

async function goOn(wizard: BookingWizard, name: string, to: string): Promise<void> {
  press(wizard, name);
  await until(() => heading(wizard) === to, to);
}

function type(wizard: BookingWizard, name: string, value: string): void {
  const field = root(wizard).querySelector<HTMLInputElement>(`[name='${name}']`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const valueOf = (wizard: BookingWizard, name: string): string | undefined =>
  root(wizard).querySelector<HTMLInputElement>(`[name='${name}']`)?.value;
const bookings = () => server.calls('POST /v1/bookings');

/** At the customer, with everything else chosen. */
const atCustomer = { event_type_id: 'evt_1', start, step: 'customer' };

describe('the wizard for a new booking', () => {
  beforeEach(() => {
    sessionStorage.clear();
    serve('hst_1', 'hst_2');
  });

  it('goes from what to whom, step by step, without accessibility faults, and loses nothing on the way back', async () => {
    const wizard = await openWizard();
    press(wizard, 'Next');
    await until(
      () => texts(root(wizard), '.failure')[0] === 'Choose an event type first.',
      'what is missing',
    );
    press(wizard, 'Project estimate');
    await wizard.updateComplete;
    await expect(wizard).to.be.accessible();

    await goOn(wizard, 'Next', 'Date and time');
    expect(root(wizard).activeElement?.textContent).to.equal('Date and time');
    const times = root(wizard).querySelector('console-wizard-times');
    await until(
      () => times && texts(root(times), '.times button')[0] === '09:00–09:30 2 hosts free',
      'the times',
    );
    await expect(wizard).to.be.accessible();
    press(wizard, 'Next');
    await until(() => texts(root(wizard), '.failure')[0] === 'Choose a time first.', 'what is missing');
    press(wizard, '09:00');
    await until(() => texts(root(wizard), '.said')[0]?.startsWith('Chosen: Tue'), 'the choice');

    await goOn(wizard, 'Next', 'Host');
    await until(() => texts(root(wizard), '.card').length === 3, 'the hosts');
    expect(texts(root(wizard), '.card')[0]).to.equal(
      'Next in turn One of Mara or Theo, whoever’s turn it is',
    );
    press(wizard, 'Theo');
    await wizard.updateComplete;
    await expect(wizard).to.be.accessible();
    await goOn(wizard, 'Next', 'Customer');
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    await goOn(wizard, 'Back', 'Host');
    await goOn(wizard, 'Back', 'Date and time');
    await goOn(wizard, 'Next', 'Host');
    await goOn(wizard, 'Next', 'Customer');
    expect([valueOf(wizard, 'name'), valueOf(wizard, 'answers/topic')]).to.deep.equal(['Robin', 'A shop']);
    expect(texts(root(wizard), 'aside dd').join(' | ')).to.match(
      /^Project estimate · 30 mins? \| Video call \| Tue,? 2 Mar, 09:00–09:30 · Berlin \(UTC\+1\) \| Theo \| Robin$/,
    );
    expect(texts(root(wizard), '[aria-current=step]')).to.deep.equal(['4Customer']);
  });

  it('books once however often somebody presses, and says what was booked, with what comes next', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    press(wizard, 'Book');
    await until(
      () => texts(root(wizard), '.failure')[0] === 'One field is missing or not right.',
      'the fault',
    );
    expect(root(wizard).activeElement?.getAttribute('name')).to.equal('answers/topic');
    await expect(wizard).to.be.accessible();
    type(wizard, 'answers/topic', 'A shop');
    server.answer('POST /v1/bookings', 201, aBusinessBooking({ manage_url: 'https://example.com/m/1' }));
    press(wizard, 'Book');
    press(wizard, 'Book');
    const booked = () => root(wizard).querySelector('console-just-booked');
    await until(booked, 'the confirmation');
    expect(bookings().map(({ body }) => body)).to.deep.equal([
      {
        event_type_id: 'evt_1',
        start,
        duration_minutes: 30,
        location_id: 'loc_1',
        timezone: 'Europe/Berlin',
        attendee: { name: 'Robin', timezone: 'Europe/Berlin', locale: 'en' },
        answers: { topic: 'A shop' },
      },
    ]);
    expect(wizard.place).to.deep.equal({ step: 'done' });
    expect(sessionStorage.length).to.equal(0);
    await expect(wizard).to.be.accessible();
    press(wizard, 'Open the booking');
    expect(wizard.open).to.equal('bkg_1');
    press(wizard, 'Book again for the same customer');
    await until(() => heading(wizard) === 'Event type and location', 'the beginning');
    wizard.place = { ...wizard.place, start, step: 'customer' };
    await until(() => valueOf(wizard, 'name') === 'Robin', 'the same customer');
    expect(valueOf(wizard, 'answers/topic')).to.equal('');
  });

  it('says what became of a booking although its page was left meanwhile, and wipes nothing that was begun since', async () => {
    const wizard = await openWizard(atCustomer);
    const { desk } = wizard;
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy('POST /v1/bookings', async () => {
      await promise;
      return [201, aBusinessBooking()];
    });
    press(wizard, 'Book');
    await until(() => bookings().length === 1, 'the call');
    press(wizard, 'Start over');
    expect(wizard.place).to.deep.equal(atCustomer);
    wizard.remove();
    const again = await openWizard(atCustomer, desk);
    press(again, 'Booking…');
    type(again, 'name', 'Somebody else');
    resolve(null);
    await until(() => root(again).querySelector('console-just-booked'), 'the confirmation');
    expect(bookings().length).to.equal(1);
    expect(desk.drafts.newBooking.form['name']).to.equal('Somebody else');
  });

  it('is told of where a booking is refused after its page was left, and says so there as well', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    const told = await refusedLate(server, 'POST /v1/bookings', {
      press: () => press(wizard, 'Book'),
      leave: () => wizard.remove(),
    });
    expect(told).to.deep.equal(['Robin: “Book” did not work. It is gone.']);
    const again = await openWizard(atCustomer, wizard.desk);
    await until(() => texts(root(again), '.failure')[0] === 'It is gone.', 'the failure');
  });

  it('says nothing of a booking that was refused where another is begun', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    await refusedLate(server, 'POST /v1/bookings', {
      press: () => press(wizard, 'Book'),
      leave: () => wizard.remove(),
    });
    for (const place of [{ ...atCustomer, start: '2027-03-02T09:00:00Z' }, {}]) {
      const other = await openWizard(place, wizard.desk);
      await other.updateComplete;
      expect(texts(root(other), '.failure')).to.deep.equal([]);
      other.remove();
    }
  });

  it('is told of where a booking is refused while another is begun, which says nothing of it', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    let other = wizard;
    const told = await refusedLate(server, 'POST /v1/bookings', {
      press: () => press(wizard, 'Book'),
      leave: async () => {
        wizard.remove();
        other = await openWizard({ ...atCustomer, start: '2027-03-02T09:00:00Z' }, wizard.desk);
      },
    });
    await other.updateComplete;
    expect(told).to.deep.equal(['Robin: “Book” did not work. It is gone.']);
    expect(texts(root(other), '.failure')).to.deep.equal([]);
  });

  it('says what was refused once, where somebody has come back to it meanwhile', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy('POST /v1/bookings', async () => {
      await promise;
      return [409, { code: 'conflict', status: 409, detail: 'It is gone.' }];
    });
    press(wizard, 'Book');
    await until(() => bookings().length === 1, 'the call');
    wizard.remove();
    const again = await openWizard(atCustomer, wizard.desk);
    resolve(null);
    await until(() => texts(root(again), '.failure')[0] === 'It is gone.', 'the failure');
    expect(server.toldLate).to.deep.equal([]);
  });

  it('sends the same again under the same key after an answer that was lost', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    const problem = { code: 'internal', status: 500, title: 'No', detail: 'Later.' };
    server.answer('POST /v1/bookings', 500, problem);
    const fail = async (calls: number): Promise<void> => {
      press(wizard, 'Book');
      await until(() => bookings().length === calls, 'the call');
      await until(
        () => texts(root(wizard), '.failure, form .primary').join() === 'Later.,Book',
        'the failure',
      );
    };
    // The client itself has tried it four times by then.
    await fail(4);
    server.answer('POST /v1/bookings', 422, { ...problem, code: 'unprocessable', status: 422 });
    await fail(5);
    await fail(6);
    const keys = bookings().map(({ key }) => key);
    expect(new Set(keys.slice(0, -1)).size).to.equal(1);
    expect(keys.at(-1)).not.to.equal(keys[0]);
  }).timeout(15_000);

  it('offers what is still free where somebody was faster, and keeps what was typed', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    type(wizard, 'answers/topic', 'A shop');
    const alternatives = [{ start: '2027-03-02T09:00:00Z', end: '2027-03-02T09:30:00Z' }];
    server.answer('POST /v1/bookings', 409, {
      code: 'slot_taken',
      status: 409,
      title: 'Taken',
      detail: 'Taken.',
      alternatives,
    });
    press(wizard, 'Book');
    await until(() => texts(root(wizard), '.failure button').length === 2, 'other times');
    root(wizard).querySelector<HTMLElement>('.failure button')?.click();
    await until(() => texts(root(wizard), '.failure').length === 0, 'the choice');
    server.answer('POST /v1/bookings', 201, aBusinessBooking());
    press(wizard, 'Book');
    await until(() => root(wizard).querySelector('console-just-booked'), 'the confirmation');
    expect(bookings().map(({ body }) => (body as { start: string }).start)).to.deep.equal([
      start,
      '2027-03-02T09:00:00Z',
    ]);
  });

  it('finds a contact, fills in its fields, and links its conversation', async () => {
    const wizard = await openWizard(atCustomer);
    const search = root(wizard).querySelector('console-contact-search');
    if (!search) throw new Error('There is no search.');
    const field = root(search).querySelector('input');
    if (field) field.value = 'ada';
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await until(() => texts(root(search), 'li button').length === 1, 'the contact');
    await expect(wizard).to.be.accessible();
    press(wizard, 'Ada Example');
    await until(() => texts(root(wizard), '.linked h3')[0] === 'Linked with Ada Example', 'the link');
    await until(() => root(wizard).activeElement?.localName === 'h3', 'the focus');
    expect(texts(root(wizard), '.linked p')[0]).to.equal('customer · No-shows: 2');
    expect([valueOf(wizard, 'name'), valueOf(wizard, 'email')]).to.deep.equal([
      'Ada Example',
      'ada@example.com',
    ]);
    press(wizard, 'A logo');
    type(wizard, 'answers/topic', 'A shop');
    await wizard.updateComplete;
    server.answer('POST /v1/bookings', 201, aBusinessBooking());
    press(wizard, 'Book');
    await until(() => bookings().length === 1, 'the booking');
    expect(bookings()[0]?.body).to.include({ contact_id: 'ctc_1', conversation_id: 'chat-2' });
  });

  it('is filled in for the contact of a link, and keeps what is typed over a reload', async () => {
    const place = { ...atCustomer, conversation_id: 'chat-1' };
    const wizard = await openWizard(place);
    await until(() => valueOf(wizard, 'name') === 'Ada Example', 'the contact');
    expect(server.calls('GET /v1/contacts')[0]?.query.get('conversation_id')).to.equal('chat-1');
    type(wizard, 'name', 'Ada E.');
    const again = await openWizard(place);
    await until(() => texts(root(again), '.linked h3').length === 1, 'the contact');
    expect(valueOf(again, 'name')).to.equal('Ada E.');
  });

  it('says at once that the time has gone, and leads to others', async () => {
    const wizard = await openWizard(atCustomer);
    type(wizard, 'name', 'Robin');
    serve();
    server.tell({ type: 'scheduled.created', bookingId: 'bkg_9' });
    await until(() => texts(root(wizard), '.failure p')[0]?.includes('is not free any more'), 'the news');
    press(wizard, 'Choose another time');
    await until(() => heading(wizard) === 'Date and time', 'the times');
    expect(texts(root(wizard), '.failure')[0]).to.match(/^Tue.* is not free\. It is taken\.$/);
    serve('hst_2');
    server.tell({ type: 'scheduled.cancelled', bookingId: 'bkg_9' });
    const times = root(wizard).querySelector('console-wizard-times');
    await until(
      () => times && texts(root(times), '.times button')[0]?.endsWith('1 host free'),
      'the time again',
    );
    await until(() => texts(root(wizard), '.failure').length === 0, 'the news of it');
    await goOn(wizard, 'Next', 'Host');
    expect(root(wizard).querySelectorAll('input:disabled')).to.have.length(1);
  });

  it('leads an admin to the settings where there is nothing to book', async () => {
    server.answer('GET /v1/event-types', 200, listed());
    const desk = await server.openDesk();
    const wizard = await fixture<BookingWizard>(html`<console-wizard .desk=${desk}></console-wizard>`);
    await until(() => texts(root(wizard), 'h2')[0] === 'Nothing can be booked yet', 'the empty state');
    expect(texts(root(wizard), '.empty a')).to.deep.equal(['To the settings']);
    await expect(wizard).to.be.accessible();
  });

  it('says whose name was kept from before, and begins with another', async () => {
    serve('hst_1');
    const wizard = await openWizard();
    expect(texts(root(wizard), '.kept')).to.deep.equal([]);
    wizard.desk.drafts.newBooking = {
      ...noNewBooking,
      form: { name: 'Rosa Anders', email: 'r@example.com' },
    };
    wizard.requestUpdate();
    await wizard.updateComplete;
    expect(texts(root(wizard), '.kept span')).to.deep.equal(['Customer kept from before: Rosa Anders']);
    press(wizard, 'Another customer');
    await until(() => texts(root(wizard), '.kept').length === 0, 'the end of it');
    expect(wizard.desk.drafts.newBooking.form).to.deep.equal({});
    expect(root(wizard).activeElement?.localName, 'has the focus').to.equal('h2');
  });
});
