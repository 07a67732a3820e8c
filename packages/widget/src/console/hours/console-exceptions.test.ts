import { expect, fixture, html } from '@open-wc/testing';
import type { ConsoleDesk } from '../console-desk.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { press, root, texts } from '../testing/inside.ts';
import { refusedLate } from '../testing/refused-late.ts';
import { until } from '../../testing/until.ts';
import type { ConsoleExceptions } from './console-exceptions.ts';
import './console-exceptions.ts';

const server = new ConsoleServer();
server.install();

const path = '/v1/hosts/hst_1/exceptions';
const vacation = {
  id: 'exc_1',
  host_id: 'hst_1',
  type: 'blocked',
  start: '2027-03-02T00:00',
  end: '2027-03-03T00:00',
  timezone: null,
  reason: null,
  version: 1,
};
const listed = (...data: readonly object[]): void =>
  server.answer(`GET ${path}`, 200, { data, pagination: { next_cursor: null } });

async function open(desk: ConsoleDesk): Promise<ConsoleExceptions> {
  const element = await fixture<ConsoleExceptions>(
    html`<console-exceptions
      .desk=${desk}
      .hostId=${'hst_1'}
      .hostName=${'Mara'}
      .zone=${'Europe/Berlin'}
    ></console-exceptions>`,
  );
  await until(() => root(element).querySelector('.rows li'), 'the exception');
  return element;
}
const button = (element: ConsoleExceptions, label: string): HTMLElement | null =>
  root(element).querySelector(`[aria-label^="${label}"]`);
const refused = (status: number, code: string) => ({ status, code, title: 'No', detail: 'No.' });
async function edit(element: ConsoleExceptions): Promise<void> {
  button(element, 'Edit')?.click();
  await until(() => root(element).querySelector('form'), 'the form');
}
const submit = (element: ConsoleExceptions) => (): void =>
  root(element).querySelector<HTMLElement>('form .primary')?.click();
const day = 'Tue,? 2 Mar 2027';

describe('an exception that fails after somebody has gone on', () => {
  beforeEach(() => listed(vacation));

  it('is told with the name of the host and what was pressed', async () => {
    const element = await open(await server.openDesk());
    const told = await refusedLate(server, `DELETE ${path}/exc_1`, {
      press: () => button(element, 'Remove')?.click(),
      leave: () => element.remove(),
    });
    expect(told[0]).to.match(new RegExp(`^Mara: “Remove: Days off, ${day}” did not work. It is gone.$`));
  });

  it('is told and not shown at another host', async () => {
    const element = await open(await server.openDesk());
    press(root(element), 'Add…');
    await until(() => root(element).querySelector('form'), 'the form');
    const told = await refusedLate(server, `POST ${path}`, {
      press: submit(element),
      leave: () => {
        element.hostId = 'hst_2';
        element.hostName = 'Theo';
      },
    });
    await until(() => !root(element).querySelector('.rows li'), 'the exceptions of the other');
    expect(told[0]).to.match(new RegExp(`^Mara: “Add: Days off, ${day}” did not work. It is gone.$`));
    expect(texts(root(element), '[role=alert]')).to.deep.equal([]);
  });

  it('is told where somebody else was faster, and saved over theirs when that is pressed again', async () => {
    const desk = await server.openDesk();
    const element = await open(desk);
    server.answer(`POST ${path}`, 201, { ...vacation, id: 'exc_2' });
    server.answer(`DELETE ${path}/exc_2`, 200, {});
    button(element, 'Edit')?.click();
    await until(() => root(element).querySelector('form'), 'the form');
    const told = await refusedLate(server, `DELETE ${path}/exc_1`, {
      press: submit(element),
      leave: () => {
        listed({ ...vacation, reason: 'theirs', version: 2 });
        element.remove();
      },
      status: 412,
    });
    expect(told[0]).to.match(
      new RegExp(`^Mara: “Save: Days off, ${day}” did not work. Somebody else has changed it meanwhile.`),
    );
    await until(() => texts(root(element), '.rows li')[0]?.includes('theirs'), 'theirs');
    const again = await open(desk);
    server.answer(`DELETE ${path}/exc_1`, 200, {});
    submit(again)();
    await until(() => server.calls(`DELETE ${path}/exc_1`).length === 2, 'another try');
    expect(server.calls(`DELETE ${path}/exc_1`)[1]?.version).to.equal('"2"');
  });
});

describe('an exception that is brought back', () => {
  it('is not said to be there at another host', async () => {
    listed(vacation);
    const element = await open(await server.openDesk());
    server.answer(`DELETE ${path}/exc_1`, 200, {});
    button(element, 'Remove')?.click();
    await until(() => texts(root(element), '[role=status] button')[0] === 'Undo', 'the way back');
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy(`POST ${path}`, async () => {
      await promise;
      return [201, vacation];
    });
    press(root(element), 'Undo');
    await until(() => server.calls(`POST ${path}`).length === 1, 'the call');
    element.hostId = 'hst_2';
    await element.updateComplete;
    const listing = 'GET /v1/hosts/hst_2/exceptions';
    await until(() => server.calls(listing).length === 1, 'the exceptions of the other');
    resolve(null);
    await until(() => server.calls(listing).length === 2, 'the end');
    await element.updateComplete;
    expect(texts(root(element), '[role=status]')).to.deep.equal(['']);
  });
});

describe('an exception that is saved again after a refusal', () => {
  beforeEach(() => listed(vacation));

  it('stays a change where the exceptions could not be read then', async () => {
    const element = await open(await server.openDesk());
    server.answer(`POST ${path}`, 201, { ...vacation, id: 'exc_2' });
    server.answer(`DELETE ${path}/exc_2`, 200, {});
    server.answer(`DELETE ${path}/exc_1`, 412, refused(412, 'precondition_failed'));
    await edit(element);
    server.answer(`GET ${path}`, 403, refused(403, 'forbidden'));
    submit(element)();
    await until(() => !root(element).querySelector('.rows'), 'what could not be read');
    await until(() => root(element).querySelector('form .primary')?.ariaDisabled === 'false', 'the end');
    submit(element)();
    await until(() => server.calls(`POST ${path}`).length === 2, 'another try');
    await until(() => server.calls(`DELETE ${path}/exc_1`).length === 2, 'the change');
  });
});

describe('an exception that somebody else has changed while a form is open', () => {
  const gone =
    'Somebody else has changed it meanwhile. Look at the list, and try again if you still want to.';
  beforeEach(() => listed(vacation));

  async function openWithForm(): Promise<ConsoleExceptions> {
    const element = await open(await server.openDesk());
    press(root(element), 'Add…');
    await until(() => root(element).querySelector('form'), 'the form');
    return element;
  }

  it('is not said to be kept where it was to be removed', async () => {
    const element = await openWithForm();
    server.answer(`DELETE ${path}/exc_1`, 412, refused(412, 'precondition_failed'));
    button(element, 'Remove')?.click();
    await until(() => texts(root(element), '.failure')[0] === gone, 'the failure');
  });

  it('is not said to be kept after somebody has gone on, either', async () => {
    const element = await openWithForm();
    const told = await refusedLate(server, `DELETE ${path}/exc_1`, {
      press: () => button(element, 'Remove')?.click(),
      leave: () => element.remove(),
      status: 412,
    });
    expect(told[0]?.endsWith(`did not work. ${gone}`)).to.equal(true);
  });
});

describe('the form of an exception that is on its way while its page was left and opened again', () => {
  beforeEach(() => listed(vacation));

  /** Sends what the form holds, leaves, opens the page again, and has it answered when that is called. */
  async function openAgain(call: string, status: number, answer: object) {
    const desk = await server.openDesk();
    const left = await open(desk);
    const { promise, resolve } = Promise.withResolvers<null>();
    if (call.startsWith('POST')) press(root(left), 'Add…');
    else await edit(left);
    await until(() => root(left).querySelector('form'), 'the form');
    server.answer(`POST ${path}`, 201, { ...vacation, id: 'exc_2' });
    server.answer(`DELETE ${path}/exc_2`, 200, {});
    server.answerBy(call, async () => {
      await promise;
      return [status, answer];
    });
    submit(left)();
    await until(() => server.calls(call).length === 1, 'the call');
    left.remove();
    const element = await open(desk);
    await until(() => root(element).querySelector('form'), 'the form, again');
    return { desk, element, answer: () => resolve(null) };
  }
  async function typeReason(element: ConsoleExceptions, value: string): Promise<void> {
    const reason = root(element).querySelector<HTMLInputElement>('[name=reason]');
    if (reason) reason.value = value;
    reason?.dispatchEvent(new Event('input'));
    await element.updateComplete;
  }

  it('closes once it is there, and shows it', async () => {
    const { element, answer } = await openAgain(`POST ${path}`, 201, { ...vacation, id: 'exc_2' });
    listed(vacation, { ...vacation, id: 'exc_2', start: '2027-03-08T00:00', end: '2027-03-09T00:00' });
    answer();
    await until(() => !root(element).querySelector('form'), 'the end of the form');
    await until(() => texts(root(element), '.rows li').length === 2, 'both');
  });

  it('keeps what was typed into it since', async () => {
    const refusal = refused(409, 'conflict');
    const { desk, element, answer } = await openAgain(`POST ${path}`, 409, refusal);
    await typeReason(element, 'Family');
    answer();
    await until(() => server.toldLate.length > 0, 'the failure');
    element.remove();
    const again = await open(desk);
    await until(() => root(again).querySelector('form'), 'the form');
    expect(root(again).querySelector<HTMLInputElement>('[name=reason]')?.value).to.equal('Family');
  });

  it('is saved over what somebody else has made of it', async () => {
    const call = `DELETE ${path}/exc_1`;
    const { element, answer } = await openAgain(call, 412, refused(412, 'precondition_failed'));
    listed({ ...vacation, reason: 'theirs', version: 2 });
    answer();
    await until(() => texts(root(element), '.rows li')[0]?.includes('theirs'), 'theirs');
    submit(element)();
    await until(() => server.calls(call).length === 2, 'another try');
    expect(server.calls(call)[1]?.version).to.equal('"2"');
  });
});
