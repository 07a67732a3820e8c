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
