import { expect, fixture, html } from '@open-wc/testing';
import { settingFacts, type FieldFacts } from '@slotkit/shared/setting-facts';
import { nextGo } from '../testing/next-go.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { inPages } from '../testing/in-pages.ts';
import { press, root as rootOf, texts } from '../testing/inside.ts';
import { until } from '../../testing/until.ts';
import type { SettingForm } from './form/setting-form.ts';
import './settings-page.ts';

const server = new ConsoleServer();
server.install();

const page = (data: readonly object[]) => ({ data, pagination: { next_cursor: null } });
const facts: readonly (readonly [string, FieldFacts])[] = Object.entries(settingFacts.event_type);
const anEventType = {
  ...Object.fromEntries(facts.map(([name, { default: known }]) => [name, known])),
  id: 'evt_1',
  version: 3,
  archived: false,
  slug: 'intro-call',
  title: 'Intro call',
  timezone: 'Europe/Berlin',
  hosts: [{ host_id: 'hst_1', weight: 100 }],
  questions: [{ key: 'topic', type: 'select', label: 'Topic', options: ['A', 'B'], required: true }],
};
const mara = {
  id: 'hst_1',
  name: 'Mara',
  email: 'mara@example.com',
  timezone: 'Europe/Berlin',
  active: true,
};

async function open(place: Readonly<Record<string, string>>, desk?: ConsoleDesk) {
  server.answer('GET /v1/app', 200, { id: 'demo', name: 'Northlight', version: 1, origins: [] });
  const used = desk ?? (await server.openDesk());
  const element = await fixture(html`<console-settings .desk=${used} .place=${place}></console-settings>`);
  const root = element.shadowRoot;
  if (!root) throw new Error('The settings have no shadow root.');
  await until(() => root.querySelector('h2'), 'the settings');
  return { element, root, desk: used };
}

function withOneEventType(): void {
  server.answer('GET /v1/event-types', 200, page([anEventType]));
  server.answer('GET /v1/hosts', 200, page([mara]));
}

function control(root: ShadowRoot, name: string): HTMLInputElement {
  const form = root.querySelector<SettingForm>('console-setting-form');
  const found = form?.shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
}
const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input'));
};
const save = (root: ShadowRoot): void =>
  root.querySelector('console-setting-form')?.shadowRoot?.querySelector('form')?.requestSubmit();
const formOf = (root: ShadowRoot) => root.querySelector('console-setting-form')?.shadowRoot;

describe('the settings', () => {
  it('lead whoever has nothing yet from a host to a published event type', async () => {
    server.answer('GET /v1/event-types', 200, page([]));
    server.answer('GET /v1/hosts', 200, page([]));
    const { element, root } = await open({});
    const steps = root.querySelector('.steps');
    expect(steps?.querySelector('[aria-current]')?.textContent).to.contain('Add a host');
    expect(root.textContent).to.contain('Nothing can be booked yet');
    await expect(element).to.be.accessible();
  });

  it('have every part for an admin, and those of its teams for a manager', async () => {
    withOneEventType();
    const { root, desk } = await open({});
    expect(root.querySelectorAll('nav a').length).to.equal(6);
    const permissions = { view: 'team', edit: 'team', delete: 'team' } as const;
    const member = { ...desk.signedIn.member, permissions };
    const manager = await open({ part: 'websites' }, { ...desk, signedIn: { ...desk.signedIn, member } });
    expect([...manager.root.querySelectorAll('nav a')].map((link) => link.textContent)).to.deep.equal([
      'Event types',
      'Hosts',
      'Publish',
    ]);
    expect(manager.root.querySelector('h2')?.textContent).to.equal('Event types');
    expect(server.calls('GET /v1/widget-keys').length).to.equal(1);
  });

  it('send what was changed alone, say what is refused at its field, and keep what was typed', async () => {
    withOneEventType();
    const { element, root, desk } = await open({ part: 'event-types', id: 'evt_1' });
    await expect(element).to.be.accessible();
    const add = [...(formOf(root)?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent.trim() === 'Add a question',
    );
    add?.click();
    await until(() => formOf(root)?.activeElement?.id === 'field-questions-1-label', 'the new question');
    formOf(root)?.querySelector<HTMLElement>('.save [type=button]')?.click();
    type(control(root, 'title'), 'First call');
    server.answer('PATCH /v1/event-types/evt_1', 422, {
      code: 'unprocessable',
      status: 422,
      detail: 'No.',
      errors: [{ pointer: '/limits/per_day', detail: 'must be 1 or more' }],
    });
    save(root);
    const wrong = () => formOf(root)?.querySelector<HTMLElement>('[data-field="limits"]');
    await until(() => wrong()?.textContent?.includes('must be 1 or more'), 'what is wrong');
    expect(formOf(root)?.activeElement === wrong()).to.equal(true);
    expect(wrong()?.closest('details')?.open).to.equal(true);
    expect(server.calls('PATCH /v1/event-types/evt_1')[0]?.body).to.deep.equal({ title: 'First call' });
    await expect(element).to.be.accessible();

    const again = await open({ part: 'event-types', id: 'evt_1' }, desk);
    expect(control(again.root, 'title').value).to.equal('First call');
    server.answer('PATCH /v1/event-types/evt_1', 412, { code: 'precondition_failed', status: 412 });
    save(again.root);
    await until(
      () => formOf(again.root)?.textContent?.includes('Somebody else has changed it'),
      'the conflict',
    );
    server.answer('PATCH /v1/event-types/evt_1', 200, { ...anEventType, title: 'First call', version: 4 });
    save(again.root);
    await until(() => formOf(again.root)?.textContent?.includes('Saved.'), 'the end');
    expect(formOf(again.root)?.querySelector('.save')?.classList.contains('stuck')).to.equal(true);
    expect(desk.drafts.kept('event_type:evt_1')).to.deep.equal({});
  });

  it('keep what is typed while a save is on its way', async () => {
    withOneEventType();
    const { root, desk } = await open({ part: 'event-types', id: 'evt_1' });
    type(control(root, 'title'), 'First call');
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy('PATCH /v1/event-types/evt_1', async () => {
      await promise;
      return [200, { ...anEventType, title: 'First call', version: 4 }];
    });
    save(root);
    await until(() => server.calls('PATCH /v1/event-types/evt_1').length === 1, 'the save');
    type(control(root, 'title'), 'First call of all');
    type(control(root, 'slug'), 'first-call');
    server.answer('GET /v1/event-types', 200, page([{ ...anEventType, title: 'First call', version: 4 }]));
    resolve(null);
    await until(() => root.querySelector('h2')?.textContent === 'First call', 'what was saved');
    expect(desk.drafts.kept('event_type:evt_1')).to.deep.equal({
      title: 'First call of all',
      slug: 'first-call',
    });
    expect(control(root, 'title').value).to.equal('First call of all');
    expect(formOf(root)?.textContent).to.contain('2 changes not saved').and.not.to.contain('Saved.');
    const discard = formOf(root)?.querySelector<HTMLElement>('.save [type=button]');
    discard?.focus();
    discard?.click();
    await until(() => formOf(root)?.activeElement?.matches('.save .primary'), 'the focus');
  });

  it('show in a list of choices what is saved once a change is discarded', async () => {
    withOneEventType();
    const { root } = await open({ part: 'event-types', id: 'evt_1' });
    const choose = (value: string): void => {
      const list = control(root, 'strategy');
      list.value = value;
      list.dispatchEvent(new Event('change'));
    };
    const isUnsaved = () => formOf(root)?.textContent.includes('1 change not saved');
    const before = control(root, 'strategy').value;
    choose('round_robin');
    await until(isUnsaved, 'the change');
    choose(before);
    await until(() => !isUnsaved(), 'no change');
    choose('round_robin');
    await until(isUnsaved, 'the change again');
    formOf(root)?.querySelector<HTMLElement>('.save [type=button]')?.click();
    await until(() => !isUnsaved(), 'what is saved');
    expect(control(root, 'strategy').value).to.equal(before);
  });

  it('make an event type of a title and a host, and open it', async () => {
    withOneEventType();
    const { element, root } = await open({ part: 'event-types', id: 'new' });
    save(root);
    await until(() => formOf(root)?.querySelector('[role=alert]'), 'what is missing');
    type(control(root, 'title'), 'Site visit');
    await until(() => control(root, 'slug').value === 'site-visit', 'its address');
    server.answer('POST /v1/event-types', 201, { ...anEventType, id: 'evt_9' });
    const gone = nextGo(element);
    save(root);
    expect((await gone).change.place).to.deep.equal({ part: 'event-types', id: 'evt_9' });
    expect(server.calls('POST /v1/event-types')[0]?.body).to.deep.equal({
      hosts: [{ host_id: 'hst_1' }],
      title: 'Site visit',
      slug: 'site-visit',
    });
  });

  it('hear of a host that was made after somebody has gone on, and leave them where they are', async () => {
    withOneEventType();
    const { element, root } = await open({ part: 'hosts', id: 'new' });
    const asked: Event[] = [];
    element.addEventListener('console-go', (event) => asked.push(event));
    type(control(root, 'name'), 'Theo');
    type(control(root, 'email'), 'theo@example.com');
    const { promise, resolve } = Promise.withResolvers<null>();
    const theo = { ...mara, id: 'hst_9', name: 'Theo', version: 1 };
    server.answer('GET /v1/hosts/hst_9', 200, theo);
    server.answer('GET /v1/hosts/hst_9/schedule', 200, { host_id: 'hst_9', working_hours: [], version: 1 });
    server.answerBy('POST /v1/hosts', async () => {
      await promise;
      return [201, theo];
    });
    save(root);
    await until(() => server.calls('POST /v1/hosts').length === 1, 'the call');
    Reflect.set(element, 'place', { part: 'locations' });
    await until(() => root.querySelector('h2')?.textContent === 'Locations', 'the other part');
    server.answer('GET /v1/hosts', 200, page([mara, theo]));
    resolve(null);
    await until(() => server.calls('PUT /v1/hosts/hst_9/schedule').length === 1, 'its usual hours');
    await until(() => server.calls('GET /v1/hosts').length === 2, 'the list anew');
    Reflect.set(element, 'place', { part: 'hosts' });
    await until(() => root.textContent?.includes('Theo'), 'the new host in the list');
    expect(asked).to.deep.equal([]);
  });

  it('save a host whose hours were changed beside its form, also while those are still open', async () => {
    server.answer('GET /v1/hosts', 200, page([{ ...mara, version: 3 }]));
    const schedule = { host_id: 'hst_1', timezone: 'Europe/Berlin', version: 3 };
    const monday = { days: ['mon'], start: '09:00', end: '12:30' };
    server.answer('GET /v1/hosts/hst_1/schedule', 200, { ...schedule, working_hours: [monday] });
    const { root } = await open({ part: 'hosts', id: 'hst_1' });
    const extras = () => root.querySelector('console-host-extras')?.shadowRoot;
    await until(() => extras()?.querySelector('.ways'), 'the hours');
    press(rootOf(root.querySelector('console-host-extras')), 'Change working hours');
    const editor = () => extras()?.querySelector('console-hours')?.shadowRoot;
    const grid = () => editor()?.querySelector('console-hours-grid')?.shadowRoot;
    await until(() => grid()?.querySelector('.stretch'), 'the editor');
    expect(extras()?.querySelector('console-hours')?.hostName).to.equal('Mara');
    const stretch = grid()?.querySelector<HTMLElement>('.stretch');
    stretch?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    const button = () => editor()?.querySelector<HTMLElement>('.saving .primary');
    await until(() => button()?.ariaDisabled === 'false', 'the change');
    const moved = { ...schedule, working_hours: [{ ...monday, start: '09:15', end: '12:45' }], version: 4 };
    server.answer('PUT /v1/hosts/hst_1/schedule', 200, moved);
    server.answer('GET /v1/hosts/hst_1/schedule', 200, moved);
    server.answer('GET /v1/hosts', 200, page([{ ...mara, version: 4 }]));
    button()?.click();
    await until(() => texts(rootOf(extras()?.host), 'section li')[0]?.includes('09:15'), 'the new hours');
    type(control(root, 'name'), 'Mara Lind');
    save(root);
    await until(() => server.calls('PATCH /v1/hosts/hst_1').length === 1, 'the save');
    expect(server.calls('PATCH /v1/hosts/hst_1')[0]?.version).to.equal('"4"');
    expect(editor()?.textContent).to.contain('Saved.');
  });

  it('make a thing once although the answer was lost', async () => {
    withOneEventType();
    const old = { id: 'loc_1', name: 'Harbour', type: 'in_person', value: 'Pier 1', version: 1 };
    const made = { ...old, id: 'loc_2' };
    server.answer('GET /v1/locations', 200, page([old]));
    const { element, root, desk } = await open({ part: 'locations', id: 'new' });
    type(control(root, 'name'), 'Harbour');
    type(control(root, 'value'), 'Pier 1');
    server.answer('POST /v1/locations', 500, { code: 'internal', status: 500 });
    save(root);
    await until(() => formOf(root)?.textContent?.includes('it may have been created'), 'what is not known');
    type(control(root, 'value'), 'Pier 2');
    server.answer('GET /v1/locations', 200, page([old, made]));
    const gone = nextGo(element);
    save(root);
    expect((await gone).change.place).to.deep.equal({ part: 'locations', id: 'loc_2' });
    expect(server.calls('POST /v1/locations').length).to.equal(1);
    expect(desk.drafts.kept('location:loc_2')).to.deep.equal({ value: 'Pier 2' });
  });

  it('say what taking something away does before they do', async () => {
    withOneEventType();
    server.answer('GET /v1/bookings/count', 200, { count: 4, has_more: false });
    const { root } = await open({ part: 'event-types', id: 'evt_1' });
    const part = root.querySelector('console-remove')?.shadowRoot;
    part?.querySelector('button')?.click();
    await until(() => part?.textContent?.includes('4 bookings lie ahead.'), 'what it affects');
    expect(server.calls('DELETE /v1/event-types/evt_1')).to.deep.equal([]);
    expect(part?.activeElement?.tagName).to.equal('H3');
  });

  it('take away what somebody else has changed meanwhile when it is pressed again', async () => {
    withOneEventType();
    const { element, root } = await open({ part: 'event-types', id: 'evt_1' });
    const part = root.querySelector('console-remove')?.shadowRoot;
    part?.querySelector('button')?.click();
    await until(() => part?.querySelector('.primary'), 'the question');
    server.answer('DELETE /v1/event-types/evt_1', 412, { code: 'precondition_failed', status: 412 });
    server.answer('GET /v1/event-types', 200, page([{ ...anEventType, title: 'Their title', version: 4 }]));
    part?.querySelector<HTMLElement>('.primary')?.click();
    await until(() => part?.textContent.includes('Somebody else has changed it'), 'the conflict');
    await until(() => root.querySelector('h2')?.textContent === 'Their title', 'what they saved');
    server.answer('DELETE /v1/event-types/evt_1', 200, anEventType);
    const gone = nextGo(element);
    part?.querySelector<HTMLElement>('.primary')?.click();
    expect((await gone).change.place).to.deep.equal({ part: 'event-types' });
    expect(server.calls('DELETE /v1/event-types/evt_1').map(({ version }) => version)).to.deep.equal([
      '"3"',
      '"4"',
    ]);
  });

  it('bring back what somebody else has changed meanwhile when it is pressed again', async () => {
    const old = { ...anEventType, id: 'evt_2', archived: true };
    const listed = (version: number) => (query: URLSearchParams) =>
      page(query.has('archived') ? [{ ...old, version }] : []);
    server.answer('GET /v1/event-types', 200, listed(3));
    const { root } = await open({ part: 'event-types' });
    const part = root.querySelector('console-archived')?.shadowRoot;
    part?.querySelector('summary')?.click();
    await until(() => part?.querySelector('li button'), 'what is not used');
    server.answer('PATCH /v1/event-types/evt_2', 412, { code: 'precondition_failed', status: 412 });
    server.answer('GET /v1/event-types', 200, listed(4));
    part?.querySelector<HTMLElement>('li button')?.click();
    await until(() => part?.textContent.includes('Somebody else has changed it'), 'the conflict');
    await until(() => {
      part?.querySelector<HTMLElement>('li button')?.click();
      return server.calls('PATCH /v1/event-types/evt_2').some(({ version }) => version === '"4"');
    }, 'another try');
  });

  it('bring back whatever was taken away, however much that is', async () => {
    server.answer('GET /v1/event-types', 200, (query) => {
      const old = ['evt_2', 'evt_3'].map((id) => ({ ...anEventType, id, archived: true }));
      return query.has('archived') ? inPages(...old)(query) : page([]);
    });
    const { root } = await open({ part: 'event-types' });
    const part = root.querySelector('console-archived')?.shadowRoot;
    part?.querySelector('summary')?.click();
    await until(() => part?.querySelector('li button'), 'what is not used');
    expect(part?.querySelectorAll('li button').length).to.equal(2);
  });

  it('publish what somebody else has changed meanwhile when it is pressed again', async () => {
    const hidden = { ...anEventType, public: false };
    server.answer('GET /v1/hosts', 200, page([mara]));
    server.answer('GET /v1/event-types', 200, page([hidden]));
    const { root } = await open({ part: 'publish', id: 'evt_1' });
    const part = root.querySelector('console-publish')?.shadowRoot;
    const publish = (): void => part?.querySelector<HTMLElement>('.state .primary')?.click();
    await until(() => part?.querySelector('.state .primary'), 'its button');
    server.answer('PATCH /v1/event-types/evt_1', 412, { code: 'precondition_failed', status: 412 });
    server.answer('GET /v1/event-types', 200, page([{ ...hidden, version: 4 }]));
    publish();
    await until(() => part?.textContent.includes('Somebody else has changed it'), 'the conflict');
    await until(() => server.calls('GET /v1/event-types').length === 2, 'what they saved');
    await until(() => {
      publish();
      return server.calls('PATCH /v1/event-types/evt_1').some(({ version }) => version === '"4"');
    }, 'another try');
  });

  it('are read again when somebody comes back to them, but not under what is being changed', async () => {
    withOneEventType();
    const { root } = await open({ part: 'event-types', id: 'evt_1' });
    const comeBack = (): unknown => document.dispatchEvent(new Event('visibilitychange'));
    server.answer('GET /v1/event-types', 200, page([{ ...anEventType, title: 'Their title', version: 4 }]));
    comeBack();
    await until(() => control(root, 'title').value === 'Their title', 'what they saved');
    server.answer('GET /v1/event-types', 403, { code: 'forbidden', status: 403 });
    comeBack();
    await until(() => server.calls('GET /v1/event-types').length === 3, 'another look');
    type(control(root, 'title'), 'Mine');
    comeBack();
    expect(control(root, 'title').value).to.equal('Mine');
    await until(() => formOf(root)?.textContent?.includes('1 change not saved'), 'the draft');
    expect(server.calls('GET /v1/event-types').length).to.equal(3);
  });
});
