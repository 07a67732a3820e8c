import { expect, fixture, html } from '@open-wc/testing';
import type { BookRequestInput, Question } from '@slotkit/shared/wire';
import '../../define.ts';
import { aProblem, MockServer } from '../../testing/mock-server.ts';
import { aBooking, anApp, anEventType } from '../../testing/sample-data.ts';
import { Visitor } from '../../testing/visitor.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new MockServer();

const everyKind: readonly Question[] = [
  { key: 'company', type: 'text', label: 'Company', required: true },
  { key: 'story', type: 'long_text', label: 'Story', required: false },
  { key: 'billing', type: 'email', label: 'Billing address', required: false },
  { key: 'mobile', type: 'phone', label: 'Mobile', required: false },
  { key: 'people', type: 'number', label: 'People', required: true, help: 'You included' },
  { key: 'topic', type: 'select', label: 'Topic', options: ['Web', 'Print'], required: true },
  { key: 'tools', type: 'multi_select', label: 'Tools', options: ['Pen', 'Mouse'], required: true },
  { key: 'size', type: 'radio', label: 'Size', options: ['Small', 'Large'], required: true },
  { key: 'news', type: 'checkbox', label: 'Send me news', required: false },
  { key: 'due', type: 'date', label: 'Due', required: false },
  { key: 'site', type: 'url', label: 'Site', required: false },
  { key: 'terms', type: 'consent', label: 'I accept the terms', required: true },
];

async function openForm(
  questions: readonly Question[] = [],
  template = html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB"></booking-widget>`,
) {
  server.answers.app = anApp({ event_types: [anEventType({ questions: [...questions] })] });
  const widget = await fixture<BookingWidget>(template);
  const visitor = new Visitor(widget);
  await visitor.click('option', '09:00');
  await visitor.find('textbox', 'Name');
  return { widget, visitor };
}

const sent = (): BookRequestInput => server.requests('book').at(-1)?.body as BookRequestInput;

describe('filling the form', () => {
  server.install();

  it('says what is wrong in the language of the moment', async () => {
    const { widget, visitor } = await openForm();
    await visitor.click('button', 'Book');
    await visitor.reads('Please fill this in.');
    widget.lang = 'de';
    await visitor.reads('Bitte ausfüllen.');
    expect(visitor.text).not.to.contain('Please');
  });

  it('writes an address from left to right, at the edge where its line begins', async () => {
    const { visitor } = await openForm(
      [],
      html`<booking-widget app-id="demo" timezone="UTC" lang="en-GB" dir="rtl"></booking-widget>`,
    );
    const field = await visitor.find('textbox', /^E-mail/);
    await visitor.fill(/^E-mail/, 'ada@example.com.');
    const { direction, textAlign } = getComputedStyle(field);
    expect([direction, textAlign]).to.deep.equal(['ltr', 'right']);
  });

  it('begins with what the page’s address says, where no attribute does, and keeps where the visitor came from', async () => {
    const before = location.href;
    history.replaceState(null, '', '?name=Ada+Query&email=query%40example.com&utm_source=mail&session=s');
    try {
      const { visitor } = await openForm(
        [],
        html`<booking-widget
          app-id="demo"
          timezone="UTC"
          lang="en-GB"
          forward-query
          prefill-email="ada@example.com"
        ></booking-widget>`,
      );
      history.replaceState(null, '', before);
      await visitor.click('button', 'Book');
      await visitor.find('heading', 'You are booked');
      expect(sent().attendee).to.include({ name: 'Ada Query', email: 'ada@example.com' });
      expect(sent().metadata).to.deep.equal({ utm_source: 'mail' });
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('asks every kind of question and sends the answers as what they are', async () => {
    const { widget, visitor } = await openForm(everyKind);
    await expect(widget).to.be.accessible();
    await visitor.fill('Name', 'Ada Example');
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.fill('Company', 'Example & Co');
    await visitor.fill('People', '3');
    await visitor.choose('Topic', 'Print');
    await visitor.click('checkbox', 'Mouse');
    await visitor.click('radio', 'Large');
    await visitor.fill(/^Due/, '2027-04-01');
    await visitor.click('checkbox', 'I accept the terms');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(sent().answers).to.deep.equal({
      company: 'Example & Co',
      people: 3,
      topic: 'Print',
      tools: ['Mouse'],
      size: 'Large',
      news: false,
      due: '2027-04-01',
      terms: true,
    });
  });

  it('lists what is missing or wrong, and leads there', async () => {
    const { widget, visitor } = await openForm(everyKind);
    await visitor.fill('E-mail', 'ada');
    await visitor.click('button', 'Book');
    await visitor.reads('8 things are missing or not right');
    await visitor.focusIsOn(/8 things/);
    expect(visitor.text).to.contain('Please enter an e-mail address such as name@example.com.');
    await expect(widget).to.be.accessible();
    await visitor.click('button', 'E-mail');
    await visitor.focusIsOn('E-mail');
    expect((await visitor.find('textbox', 'E-mail')).ariaInvalid).to.equal('true');
    await visitor.click('button', 'Tools');
    await visitor.focusIsOn('Pen');
    expect(server.requests('book')).to.have.length(0);
  });

  it('takes a complaint back as soon as the field changes', async () => {
    const { visitor } = await openForm();
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.click('button', 'Book');
    await visitor.reads('Please fill this in.');
    await visitor.fill('Name', 'Ada');
    await visitor.gone('alert');
    expect((await visitor.find('textbox', 'Name')).ariaInvalid).to.equal(null);
  });

  it('shows a question only when another answer asks for it', async () => {
    const { visitor } = await openForm([
      { key: 'news', type: 'checkbox', label: 'Send me news', required: false },
      {
        key: 'how',
        type: 'text',
        label: 'How often',
        required: true,
        show_if: { key: 'news', equals: true },
      },
    ]);
    expect(visitor.has('textbox', 'How often')).to.equal(false);
    await visitor.click('checkbox', /^Send me news/);
    await visitor.fill('How often', 'Weekly');
    await visitor.click('checkbox', /^Send me news/);
    await visitor.gone('textbox', 'How often');
    await visitor.fill('Name', 'Ada Example');
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(sent().answers).not.to.have.property('how');
  });

  it('puts what the server refuses at its field, in the language of the visitor where there are words', async () => {
    server.once(
      'book',
      aProblem('unprocessable', 422, {
        errors: [
          { pointer: '/attendee/email', detail: 'Invalid email address' },
          { pointer: '/answers/company', detail: 'must be registered' },
        ],
      }),
    );
    const { widget, visitor } = await openForm([
      { key: 'company', type: 'text', label: 'Company', required: false },
    ]);
    await visitor.fill('Name', 'Ada Example');
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.click('button', 'Book');
    await visitor.focusIsOn(/2 things/);
    const email = await visitor.find('textbox', 'E-mail');
    expect(email.ariaInvalid).to.equal('true');
    expect(visitor.text).to.contain('such as name@example.com');
    expect(visitor.text).to.contain('must be registered');
    await expect(widget).to.be.accessible();
  });

  it('asks what was added to the form meanwhile, and keeps what was filled in', async () => {
    const { visitor } = await openForm([{ key: 'old', type: 'text', label: 'Company', required: false }]);
    await visitor.fill('Name', 'Ada Example');
    await visitor.fill('E-mail', 'ada@example.com');
    await visitor.fill(/^Company/, 'Example');
    const asked = { key: 'team', type: 'text', label: 'Team', required: true } as const;
    server.answers.app = anApp({ event_types: [anEventType({ questions: [asked] })] });
    server.once(
      'book',
      aProblem('unprocessable', 422, {
        errors: [
          { pointer: '/answers/old', detail: 'is not a question of this event type' },
          { pointer: '/answers/team', detail: 'is required', rule: 'missing' },
        ],
      }),
    );
    await visitor.click('button', 'Book');
    await visitor.focusIsOn(/One thing is missing.*Team: Please fill this in/);
    await visitor.fill('Team', 'Blue');
    expect(visitor.has('textbox', /^Company/)).to.equal(false);
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(sent().answers).to.deep.equal({ team: 'Blue' });
    expect(sent().attendee.name).to.equal('Ada Example');
  });

  it('asks for the phone where the event type needs it', async () => {
    server.answers.app = anApp({ event_types: [anEventType({ required_contact: ['phone'] })] });
    const [ada] = aBooking().attendees;
    server.answers.book = aBooking({ attendees: ada ? [{ ...ada, email: null }] : [] });
    const widget = await fixture<BookingWidget>(
      html`<booking-widget app-id="demo" timezone="UTC"></booking-widget>`,
    );
    const visitor = new Visitor(widget);
    await visitor.click('option');
    await visitor.fill('Name', 'Ada Example');
    await visitor.fill('Phone', '+49 30 901820');
    expect(visitor.has('textbox', 'E-mail')).to.equal(false);
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(sent().attendee.phone).to.equal('+49 30 901820');
    expect(visitor.text).not.to.contain('You get an e-mail');
  });

  it('begins with what the page knows', async () => {
    const { visitor } = await openForm(
      [{ key: 'topic', type: 'select', label: 'Topic', options: ['Web', 'Print'], required: true }],
      html`<booking-widget
        app-id="demo"
        timezone="UTC"
        lang="en-GB"
        prefill-name="Ada Example"
        prefill-email="ada@example.com"
        prefill-notes="By bike"
        .answers=${{ topic: 'Print' }}
      ></booking-widget>`,
    );
    await visitor.click('button', 'Book');
    await visitor.find('heading', 'You are booked');
    expect(sent().attendee).to.include({ name: 'Ada Example', email: 'ada@example.com' });
    expect(sent().notes).to.equal('By bike');
    expect(sent().answers).to.deep.equal({ topic: 'Print' });
  });
});
