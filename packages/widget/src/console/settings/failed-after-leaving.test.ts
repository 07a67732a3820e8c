import { expect, fixture, html } from '@open-wc/testing';
import { ConsoleServer } from '../testing/console-server.ts';
import { press, root, texts } from '../testing/inside.ts';
import { refusedLate } from '../testing/refused-late.ts';
import { until } from '../../testing/until.ts';
import type { SettingForm } from './form/setting-form.ts';
import { locationPlan } from './locations/location-plan.ts';
import type { ArchivedObjects } from './objects/archived-objects.ts';
import type { RemoveObject } from './objects/remove-object.ts';
import type { PublishPart } from './publish/publish-part.ts';
import './settings-page.ts';

const server = new ConsoleServer();
server.install();

const page = (...data: readonly object[]) => ({ data, pagination: { next_cursor: null } });
const harbour = { id: 'loc_1', name: 'Harbour', type: 'in_person', value: 'Pier 1', version: 3 };
const introCall = { id: 'evt_1', title: 'Intro call', slug: 'intro-call', public: false, version: 3 };
const settings = {
  eventTypes: [introCall],
  hosts: [],
  locations: [],
  keys: [],
  app: { id: 'demo', origins: [] },
};

/** The form of a place, or of a new one, in which a name was typed; and what it tells the page. */
async function openForm(base: object | null, draft: string) {
  const desk = await server.openDesk();
  const heard: string[] = [];
  desk.drafts.keep(draft, { name: 'Dock', ...(base === null && { value: 'Pier 2' }) });
  const form = await fixture<SettingForm>(
    html`<console-setting-form
      .desk=${desk}
      .plan=${locationPlan}
      .base=${base}
      .start=${{ type: 'in_person', value: '' }}
      .draft=${draft}
      .choices=${{ hosts: [], locations: [], members: [] }}
      .onSaved=${({ did }: { readonly did: string }) => heard.push(did)}
    ></console-setting-form>`,
  );
  return { form, heard, save: () => root(form).querySelector('form')?.requestSubmit() };
}

async function openRemoval(): Promise<RemoveObject> {
  const part = await fixture<RemoveObject>(
    html`<console-remove
      .desk=${await server.openDesk()}
      .kind=${'event_type'}
      .object=${introCall}
      .onSaved=${() => null}
    ></console-remove>`,
  );
  press(root(part), 'Delete event type');
  await part.updateComplete;
  return part;
}

async function openPublishing(): Promise<PublishPart> {
  const part = await fixture<PublishPart>(
    html`<console-publish
      .desk=${await server.openDesk()}
      .settings=${settings}
      .chosen=${'evt_1'}
      .onSaved=${() => null}
    ></console-publish>`,
  );
  return part;
}

async function openArchived(): Promise<ArchivedObjects> {
  server.answer('GET /v1/event-types', 200, page({ ...introCall, archived: true }));
  const part = await fixture<ArchivedObjects>(
    html`<console-archived
      .desk=${await server.openDesk()}
      .kind=${'event_type'}
      .onSaved=${() => null}
    ></console-archived>`,
  );
  root(part).querySelector('summary')?.click();
  await until(() => root(part).querySelector('li button'), 'what is not used');
  return part;
}

describe('what fails in the settings after somebody has gone on', () => {
  it('is told of a form that was saved, by the name under which it is known', async () => {
    const { form, save } = await openForm(harbour, 'location:loc_1');
    const leave = () => form.remove();
    const told = await refusedLate(server, 'PATCH /v1/locations/loc_1', { press: save, leave });
    expect(told).to.deep.equal(['Harbour: “Save changes” did not work. It is gone.']);
  });

  it('is told of a form that somebody else was faster with, and what they saved is read', async () => {
    const { form, save, heard } = await openForm(harbour, 'location:loc_1');
    const leave = () => form.remove();
    const told = await refusedLate(server, 'PATCH /v1/locations/loc_1', { press: save, leave, status: 412 });
    expect(told[0]).to.match(
      /^Harbour: “Save changes” did not work. Somebody else has changed it meanwhile./,
    );
    expect(heard).to.deep.equal(['stale']);
  });

  it('is told of something new by the name that was typed', async () => {
    const { form, save } = await openForm(null, 'location:new');
    const leave = () => form.remove();
    const told = await refusedLate(server, 'POST /v1/locations', { press: save, leave });
    expect(told).to.deep.equal(['Dock: “Create” did not work. It is gone.']);
  });

  it('is not told as certain of something new that may have been made', async () => {
    const { form, save } = await openForm(null, 'location:new');
    const leave = () => form.remove();
    const told = await refusedLate(server, 'POST /v1/locations', { press: save, leave, status: 500 });
    expect(told).to.deep.equal(['Dock: it is not known whether “Create” worked. It is gone.']);
  }).timeout(15_000);

  it('is told and not shown at the form of something else', async () => {
    const { form, save } = await openForm(harbour, 'location:loc_1');
    const leave = (): void => {
      form.base = { ...harbour, id: 'loc_2', name: 'Airport' };
      form.draft = 'location:loc_2';
    };
    const told = await refusedLate(server, 'PATCH /v1/locations/loc_1', { press: save, leave });
    await form.updateComplete;
    expect(told).to.deep.equal(['Harbour: “Save changes” did not work. It is gone.']);
    expect(texts(root(form), '[role=alert]')).to.deep.equal([]);
  });

  it('promises nobody who is signed out that what they typed is there', async () => {
    const signedOut = 'did not work. You are not signed in any more.';
    const { form, save } = await openForm(harbour, 'location:loc_1');
    const saved = await refusedLate(server, 'PATCH /v1/locations/loc_1', {
      press: save,
      leave: () => form.remove(),
      status: 401,
    });
    expect(saved).to.deep.equal([`Harbour: “Save changes” ${signedOut}`]);
    const part = await openRemoval();
    await refusedLate(server, 'DELETE /v1/event-types/evt_1', {
      press: () => press(root(part), 'Yes, delete'),
      leave: () => part.remove(),
      status: 401,
    });
    await until(() => server.toldLate.length === 2, 'the other');
    expect(server.toldLate[1]).to.equal(`Intro call: “Delete event type” ${signedOut}`);
  });

  it('is told of what was to be taken away', async () => {
    const part = await openRemoval();
    const told = await refusedLate(server, 'DELETE /v1/event-types/evt_1', {
      press: () => press(root(part), 'Yes, delete'),
      leave: () => part.remove(),
    });
    expect(told).to.deep.equal(['Intro call: “Delete event type” did not work. It is gone.']);
  });

  it('is told and not shown where something else could be taken away', async () => {
    const part = await openRemoval();
    const told = await refusedLate(server, 'DELETE /v1/event-types/evt_1', {
      press: () => press(root(part), 'Yes, delete'),
      leave: () => (part.object = { ...introCall, id: 'evt_2', title: 'Workshop' }),
      status: 412,
    });
    await part.updateComplete;
    expect(told[0]).to.match(/^Intro call: “Delete event type” did not work. Somebody else has changed it/);
    expect(texts(root(part), '[role=alert]')).to.deep.equal([]);
  });

  it('is told of what was to be brought back', async () => {
    const part = await openArchived();
    const told = await refusedLate(server, 'PATCH /v1/event-types/evt_1', {
      press: () => press(root(part), 'Bring back: Intro call'),
      leave: () => part.remove(),
    });
    expect(told).to.deep.equal(['Intro call: “Bring back” did not work. It is gone.']);
  });

  it('is told of what was to be public', async () => {
    const part = await openPublishing();
    const told = await refusedLate(server, 'PATCH /v1/event-types/evt_1', {
      press: () => press(root(part), 'Make it public'),
      leave: () => part.remove(),
    });
    expect(told).to.deep.equal(['Intro call: “Make it public” did not work. It is gone.']);
  });

  it('is told and not shown at another event type', async () => {
    const part = await openPublishing();
    const told = await refusedLate(server, 'PATCH /v1/event-types/evt_1', {
      press: () => press(root(part), 'Make it public'),
      leave: () =>
        Reflect.set(part, 'settings', { ...settings, eventTypes: [{ ...introCall, id: 'evt_2' }] }),
      status: 412,
    });
    await part.updateComplete;
    expect(told[0]).to.match(/^Intro call: “Make it public” did not work. Somebody else has changed it/);
    expect(texts(root(part), '[role=alert]')).to.deep.equal([]);
  });
});

describe('the usual hours of a host that was made, where they fail', () => {
  const put = 'PUT /v1/hosts/hst_9/schedule';
  const failure = 'Theo: “Set Monday to Friday, 9:00 to 17:00” did not work. It is gone.';

  /** A new host whose form is filled in. */
  async function openNewHost() {
    server.answer('GET /v1/app', 200, { id: 'demo', name: 'Northlight', version: 1, origins: [] });
    const element = await fixture(
      html`<console-settings
        .desk=${await server.openDesk()}
        .place=${{ part: 'hosts', id: 'new' }}
      ></console-settings>`,
    );
    const form = () => root(element).querySelector('console-setting-form')?.shadowRoot;
    await until(() => form()?.querySelector('[name=email]'), 'the form');
    for (const [name, value] of [
      ['name', 'Theo'],
      ['email', 'theo@example.com'],
    ] as const) {
      const field = form()?.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input'));
    }
    const theo = { id: 'hst_9', name: 'Theo', timezone: 'Europe/Berlin', version: 1 };
    server.answer('POST /v1/hosts', 201, theo);
    server.answer('GET /v1/hosts/hst_9', 200, theo);
    server.answer('GET /v1/hosts/hst_9/schedule', 200, { host_id: 'hst_9', working_hours: [], version: 1 });
    return { element, create: () => form()?.querySelector('form')?.requestSubmit() };
  }

  it('are told of after somebody has gone on', async () => {
    const { element, create } = await openNewHost();
    const told = await refusedLate(server, put, { press: create, leave: () => element.remove() });
    expect(told).to.deep.equal([failure]);
  });

  it('are told of where somebody goes on before the page of the host is opened', async () => {
    const { element, create } = await openNewHost();
    server.answer(put, 409, { code: 'conflict', status: 409, detail: 'It is gone.' });
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy('GET /v1/hosts', async () => {
      await promise;
      return [200, page()];
    });
    const before = server.calls('GET /v1/hosts').length;
    create();
    await until(() => server.calls('GET /v1/hosts').length > before, 'the reading');
    expect(server.calls(put).length).to.equal(1);
    element.remove();
    resolve(null);
    await until(() => server.toldLate.length > 0, 'the failure');
    expect(server.toldLate).to.deep.equal([failure]);
  });
});
