import { expect, fixture, html } from '@open-wc/testing';
import { ConsoleServer } from '../testing/console-server.ts';
import { inPages } from '../testing/in-pages.ts';
import { press, root, texts } from '../testing/inside.ts';
import { refusedLate } from '../testing/refused-late.ts';
import { until } from '../../testing/until.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { ConsoleHours } from './console-hours.ts';
import { draftsOf } from './hours-drafts.ts';
import './console-hours.ts';

const server = new ConsoleServer();
server.install();

const schedule = {
  host_id: 'hst_1',
  timezone: 'Europe/Berlin',
  working_hours: [{ days: ['mon', 'tue'], start: '09:00', end: '12:30' }],
  version: 3,
  updated_at: '2027-03-01T07:00:00Z',
};
const put = 'PUT /v1/hosts/hst_1/schedule';

function serve(): void {
  const all = { view: 'all', edit: 'all', delete: 'all' };
  server.answer('GET /v1/session', 200, {
    member: {
      id: 'mem_1',
      name: 'Nora',
      email: 'n@example.com',
      role: 'admin',
      locale: 'en-GB',
      permissions: all,
    },
    app: { id: 'demo', name: 'Northlight Studio', timezone: 'Europe/Berlin', locale: 'en' },
    host_ids: [],
    team_host_ids: [],
    teams: [],
    session: {},
  });
  server.answer('GET /v1/hosts/hst_1/schedule', 200, schedule);
  server.answer('GET /v1/hosts/hst_1/exceptions', 200, { data: [], pagination: { next_cursor: null } });
  server.answer('GET /v1/hosts/hst_1/calendars', 200, { data: [] });
}

async function open(desk: ConsoleDesk): Promise<ConsoleHours> {
  const hours = await fixture<ConsoleHours>(
    html`<console-hours .desk=${desk} .hostId=${'hst_1'} .hostName=${'Mara'}></console-hours>`,
  );
  await until(() => root(hours).querySelector('console-hours-grid'), 'the hours');
  await gridOf(hours).updateComplete;
  return hours;
}
function gridOf(hours: ConsoleHours) {
  const grid = root(hours).querySelector('console-hours-grid');
  if (!grid) throw new Error('There is no grid.');
  return grid;
}
const stretches = (hours: ConsoleHours): readonly HTMLElement[] => [
  ...root(gridOf(hours)).querySelectorAll<HTMLElement>('button.stretch'),
];
const names = (hours: ConsoleHours) => stretches(hours).map(nameOf);
const nameOf = ({ textContent }: Element): string => textContent.replaceAll(/\s+/g, ' ').trim();
const status = (hours: ConsoleHours) =>
  root(hours).querySelector('.saving [role=status]')?.textContent.trim();
const settled = async (hours: ConsoleHours): Promise<void> => {
  await hours.updateComplete;
  await gridOf(hours).updateComplete;
};

async function key(hours: ConsoleHours, index: number, init: KeyboardEventInit): Promise<void> {
  stretches(hours)[index]?.focus();
  stretches(hours)[index]?.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
  );
  await settled(hours);
}

describe('the working hours of a host', () => {
  it('are moved, resized and removed by keys, said aloud, and saved at once when that is wanted', async () => {
    serve();
    const hours = await open(await server.openDesk());
    expect(names(hours)).to.deep.equal(['Monday, 09:00 to 12:30', 'Tuesday, 09:00 to 12:30']);
    await expect(hours).to.be.accessible();
    await key(hours, 0, { key: 'ArrowDown' });
    await key(hours, 0, { key: 'ArrowDown', shiftKey: true });
    expect(status(hours)).to.equal('Monday, 09:15 to 13:00.');
    const focused = root(gridOf(hours)).activeElement;
    expect(focused && nameOf(focused)).to.equal('Monday, 09:15 to 13:00');
    await key(hours, 0, { key: 'ArrowUp', altKey: true });
    await key(hours, 1, { key: 'Delete' });
    expect(root(gridOf(hours)).activeElement === stretches(hours)[0]).to.equal(true);
    await key(hours, 0, { key: 'ArrowRight' });
    expect(names(hours)).to.deep.equal(['Tuesday, 09:00 to 13:00']);
    press(root(hours), 'Undo');
    await settled(hours);
    expect(names(hours)).to.deep.equal(['Monday, 09:00 to 13:00']);
    expect(server.calls(put)).to.deep.equal([]);
    server.answer(put, 200, { ...schedule, version: 4 });
    press(root(hours), 'Save hours');
    await until(() => status(hours)?.startsWith('Saved.'), 'the answer');
    expect(server.calls(put)[0]?.body).to.deep.equal({
      timezone: 'Europe/Berlin',
      working_hours: [{ days: ['mon'], start: '09:00', end: '13:00' }],
    });
  });

  it('are drawn by a pointer, and become one with what they overlap', async () => {
    serve();
    const hours = await open(await server.openDesk());
    const cell = root(gridOf(hours)).querySelector('td[data-day="0"]');
    if (!cell) throw new Error('There is no Monday.');
    const { left, top } = cell.getBoundingClientRect();
    // From 06:00 on an hour is 40 pixels.
    const at = (clock: number) => ({ clientX: left + 10, clientY: top + (clock - 6) * 40 });
    const tell = async (type: string, clock: number) => {
      cell.dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, button: 0, ...at(clock) }),
      );
      await settled(hours);
    };
    cell.setPointerCapture = () => undefined;
    await tell('pointerdown', 14);
    await tell('pointermove', 15.6);
    await tell('pointerup', 15.6);
    expect(names(hours)[1]).to.equal('Monday, 14:00 to 15:45');
    await tell('pointerdown', 18);
    await tell('pointermove', 12);
    await tell('pointerup', 12);
    expect(names(hours)).to.deep.equal(['Monday, 09:00 to 18:00', 'Tuesday, 09:00 to 12:30']);
    expect(status(hours)).to.equal('Merged with the hours that it overlapped: Monday, 09:00 to 18:00.');
    press(root(hours), 'Discard changes');
  });

  it('are typed exactly, and copied to other days', async () => {
    serve();
    const hours = await open(await server.openDesk());
    const line = root(hours).querySelector('.line');
    const end = line?.querySelector<HTMLInputElement>('[name=end]');
    if (!end) throw new Error('There is nothing to type into.');
    end.focus();
    end.value = '00:00';
    end.blur();
    await settled(hours);
    expect(names(hours)[0]).to.equal('Monday, 09:00 to 24:00');
    root(hours).querySelector<HTMLElement>('[aria-label="Copy to…: Monday"]')?.click();
    await settled(hours);
    press(root(hours), 'Monday to Friday');
    press(root(hours), 'Copy');
    await settled(hours);
    expect(names(hours)).to.deep.equal(
      ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `${day}, 09:00 to 24:00`),
    );
    press(root(hours), 'Discard changes');
    await settled(hours);
    root(hours).querySelector<HTMLElement>('[aria-label="Add hours on Monday"]')?.click();
    await settled(hours);
    expect(root(hours).activeElement).to.have.property('name', 'start');
    press(root(hours), 'Discard changes');
  });

  it('show the zone that was chosen, also when it is had back', async () => {
    serve();
    const hours = await open(await server.openDesk());
    const zone = root(hours).querySelector<HTMLSelectElement>('.zone select');
    if (!zone) throw new Error('There is no zone to choose.');
    const shown = [zone.value];
    for (const next of ['America/New_York', 'Asia/Tokyo']) {
      zone.value = next;
      zone.dispatchEvent(new Event('change'));
      await settled(hours);
      shown.push(zone.value);
    }
    press(root(hours), 'Undo');
    await settled(hours);
    shown.push(zone.value);
    press(root(hours), 'Discard changes');
    await settled(hours);
    shown.push(zone.value);
    const [start, first, second] = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'];
    expect(shown).to.deep.equal([start, first, second, first, start]);
  });

  it('stay with the desk when they are left, and settle with whoever was faster', async () => {
    serve();
    const desk = await server.openDesk();
    const first = await open(desk);
    await key(first, 0, { key: 'Delete' });
    first.remove();
    const hours = await open(desk);
    expect(names(hours)).to.deep.equal(['Tuesday, 09:00 to 12:30']);
    server.answer(put, 412, {
      code: 'precondition_failed',
      status: 412,
      title: 'Changed',
      detail: 'Changed.',
    });
    server.answer('GET /v1/hosts/hst_1/schedule', 200, { ...schedule, version: 9, working_hours: [] });
    press(root(hours), 'Save hours');
    await until(() => root(hours).querySelector('.failure'), 'the conflict');
    press(root(hours), 'Show theirs');
    await until(() => names(hours).length === 0, 'theirs');
    press(root(hours), 'Undo');
    await settled(hours);
    expect(names(hours)).to.deep.equal(['Tuesday, 09:00 to 12:30']);
    press(root(hours), 'Discard changes');
    await settled(hours);
    hours.remove();
  });

  it('are saved over another version of the host that has the same hours', async () => {
    serve();
    const hours = await open(await server.openDesk());
    const read = 'GET /v1/hosts/hst_1/schedule';
    server.answer(read, 200, { ...schedule, version: 9 });
    const outdated = { code: 'precondition_failed', status: 412, title: 'Changed', detail: 'Changed.' };
    server.answerBy(put, () =>
      server.calls(read).length > 1 ? [200, { ...schedule, version: 10 }] : [412, outdated],
    );
    await key(hours, 0, { key: 'Delete' });
    press(root(hours), 'Save hours');
    await until(() => status(hours)?.startsWith('Saved.'), 'the answer');
    expect(server.calls(put).map(({ version }) => version)).to.deep.equal(['"3"', '"9"']);
    expect(root(hours).querySelector('.failure') === null).to.equal(true);
  });

  it('keep what is changed while they are being saved', async () => {
    serve();
    const desk = await server.openDesk();
    const hours = await open(desk);
    const late = Promise.withResolvers<void>();
    const saved = {
      ...schedule,
      version: 4,
      working_hours: [{ days: ['tue'], start: '09:00', end: '12:30' }],
    };
    server.answerBy(put, async () => {
      await late.promise;
      return [200, saved];
    });
    await key(hours, 0, { key: 'Delete' });
    press(root(hours), 'Save hours');
    await key(hours, 0, { key: 'ArrowDown' });
    late.resolve();
    await until(() => status(hours)?.startsWith('Saved'), 'the answer');
    expect(status(hours)).to.equal('Saved, apart from what you have changed meanwhile.');
    expect(names(hours)).to.deep.equal(['Tuesday, 09:15 to 12:45']);
    expect(draftsOf(desk).of('hst_1')?.base.version).to.equal(4);
    press(root(hours), 'Undo');
    await settled(hours);
    expect(names(hours)).to.deep.equal(['Tuesday, 09:00 to 12:30']);
    expect(draftsOf(desk).of('hst_1')).to.equal(null);
  });

  it('are not mixed up with those of another host who is looked at before the answer comes', async () => {
    serve();
    const desk = await server.openDesk();
    const hours = await open(desk);
    const late = Promise.withResolvers<void>();
    server.answerBy(put, async () => {
      await late.promise;
      return [200, { ...schedule, working_hours: [], version: 4 }];
    });
    server.answer('GET /v1/hosts/hst_2/schedule', 200, { ...schedule, host_id: 'hst_2' });
    await key(hours, 0, { key: 'Delete' });
    press(root(hours), 'Save hours');
    hours.hostId = 'hst_2';
    await until(
      () => root(hours).querySelector('console-exceptions')?.hostId === 'hst_2',
      'the hours of the other',
    );
    late.resolve();
    await until(() => draftsOf(desk).of('hst_1') === null, 'the answer');
    await settled(hours);
    expect(names(hours)).to.deep.equal(['Monday, 09:00 to 12:30', 'Tuesday, 09:00 to 12:30']);
    expect(status(hours)).to.equal('Everything is saved.');
  });

  it('are told of where saving them fails after somebody has gone on', async () => {
    serve();
    const hours = await open(await server.openDesk());
    await key(hours, 0, { key: 'Delete' });
    const told = await refusedLate(server, put, {
      press: () => press(root(hours), 'Save hours'),
      leave: () => hours.remove(),
    });
    expect(told).to.deep.equal(['Mara: “Save hours” did not work. It is gone.']);
  });

  it('are told of, and not at another host, where somebody else was faster', async () => {
    serve();
    const hours = await open(await server.openDesk());
    server.answer('GET /v1/hosts/hst_2/schedule', 200, { ...schedule, host_id: 'hst_2' });
    await key(hours, 0, { key: 'Delete' });
    const told = await refusedLate(server, put, {
      press: () => press(root(hours), 'Save hours'),
      leave: () => {
        server.answer('GET /v1/hosts/hst_1/schedule', 200, { ...schedule, working_hours: [], version: 9 });
        hours.hostId = 'hst_2';
        hours.hostName = 'Theo';
      },
      status: 412,
    });
    await until(() => stretches(hours).length === 2, 'the hours of the other');
    expect(told).to.deep.equal([
      'Mara: “Save hours” did not work. Somebody else has changed these hours since you read them.',
    ]);
    expect(texts(root(hours), '[role=alert]')).to.deep.equal([]);
  });

  for (const [name, leave] of [
    ['their page was left', (hours: ConsoleHours) => hours.remove()],
    ['another host is looked at', (hours: ConsoleHours) => (hours.hostId = 'hst_2')],
  ] as const)
    describe(`that somebody else has changed, where ${name} while theirs are read`, () => {
      const read = 'GET /v1/hosts/hst_1/schedule';
      const theirs = { ...schedule, working_hours: [], version: 9 };
      const mine = 'Keep mine, and save over theirs';

      /** At the question whose hours are to count. */
      async function openConflict() {
        serve();
        const desk = await server.openDesk();
        const hours = await open(desk);
        server.answer('GET /v1/hosts/hst_2/schedule', 200, { ...schedule, host_id: 'hst_2' });
        await key(hours, 0, { key: 'Delete' });
        server.answer(read, 200, theirs);
        server.answer(put, 412, { code: 'precondition_failed', status: 412 });
        press(root(hours), 'Save hours');
        await until(() => root(hours).querySelector('.failure'), 'the conflict');
        return { desk, hours };
      }
      /** Presses, goes on, and has theirs answered then. */
      async function settle(hours: ConsoleHours, whose: string, status: number, answer: object) {
        const { promise, resolve } = Promise.withResolvers<null>();
        const before = server.calls(read).length;
        server.answerBy(read, async () => {
          await promise;
          return [status, answer];
        });
        press(root(hours), whose);
        await until(() => server.calls(read).length > before, 'the reading');
        leave(hours);
        await hours.updateComplete;
        resolve(null);
      }

      it('are saved over theirs all the same', async () => {
        const { desk, hours } = await openConflict();
        server.answer(put, 200, { ...schedule, version: 10 });
        await settle(hours, mine, 200, theirs);
        await until(() => draftsOf(desk).of('hst_1') === null, 'the answer');
        expect(server.calls(put).at(-1)?.version).to.equal('"9"');
        expect(server.toldLate).to.deep.equal([]);
      });

      it('are told of where theirs could not be read, and kept', async () => {
        const { desk, hours } = await openConflict();
        await settle(hours, mine, 409, { code: 'conflict', status: 409, detail: 'It is gone.' });
        await until(() => server.toldLate.length > 0, 'the failure');
        expect(server.toldLate).to.deep.equal([`Mara: “${mine}” did not work. It is gone.`]);
        expect(draftsOf(desk).of('hst_1')?.base.version).to.equal(3);
        draftsOf(desk).keep('hst_1', null);
      });

      it('give way to theirs, and can be had back', async () => {
        const { desk, hours } = await openConflict();
        await settle(hours, 'Show theirs', 200, theirs);
        await until(() => draftsOf(desk).of('hst_1')?.base.version === 9, 'theirs');
        expect(draftsOf(desk).of('hst_1')?.week.stretches).to.deep.equal([]);
        expect(draftsOf(desk).of('hst_1')?.past.at(-1)?.stretches.length).to.equal(1);
        expect(server.toldLate).to.deep.equal([]);
        draftsOf(desk).keep('hst_1', null);
      });
    });

  it('have exceptions: vacations, and other hours on a day, which can be brought back', async () => {
    serve();
    const hours = await open(await server.openDesk());
    const element = root(hours).querySelector('console-exceptions');
    if (!element) throw new Error('There are no exceptions.');
    const inside = root(element);
    server.answer('GET /v1/bookings/count', 200, { count: 2, has_more: false });
    inside.querySelector<HTMLElement>('.open')?.click();
    await until(
      () => inside.querySelector('form')?.textContent.includes('2 bookings in that time stay.'),
      'what is booked',
    );
    const last = inside.querySelector<HTMLInputElement>('[name=lastDay]');
    if (!last) throw new Error('There is no last day.');
    last.value = '2027-03-05';
    last.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await expect(element).to.be.accessible();
    const vacation = {
      id: 'exc_1',
      host_id: 'hst_1',
      type: 'blocked',
      start: '2027-03-02T00:00',
      end: '2027-03-06T00:00',
      timezone: null,
      reason: null,
      version: 1,
    };
    server.answer('POST /v1/hosts/hst_1/exceptions', 201, vacation);
    server.answer('GET /v1/hosts/hst_1/exceptions', 200, {
      data: [vacation],
      pagination: { next_cursor: null },
    });
    inside.querySelector<HTMLElement>('form .primary')?.click();
    await until(() => inside.querySelector('.rows li'), 'the vacation');
    expect(server.calls('POST /v1/hosts/hst_1/exceptions')[0]?.body).to.deep.equal({
      type: 'blocked',
      start: '2027-03-02T00:00',
      end: '2027-03-06T00:00',
    });
    // Browsers differ in whether they say the month twice.
    expect(inside.querySelector('.rows strong')?.textContent).to.match(/^Tue,? 2 .*Fri,? 5 Mar 2027$/);
  });

  it('have exceptions however many there are', async () => {
    serve();
    const off = (day: string) => ({
      id: `exc_${day}`,
      host_id: 'hst_1',
      type: 'blocked',
      start: `2027-03-${day}T00:00`,
      end: `2027-03-${day}T12:00`,
      timezone: null,
      reason: null,
      version: 1,
    });
    server.answer('GET /v1/hosts/hst_1/exceptions', 200, inPages(off('02'), off('04'), off('08')));
    const hours = await open(await server.openDesk());
    const rows = () => root(root(hours).querySelector('console-exceptions')).querySelectorAll('.rows > li');
    await until(() => rows().length > 0, 'the exceptions');
    expect(rows().length).to.equal(3);
  });

  it('have exceptions that somebody else changes while they are edited: they stay one, and what was typed stays', async () => {
    serve();
    const exceptions = '/v1/hosts/hst_1/exceptions';
    const theirs = {
      id: 'exc_1',
      host_id: 'hst_1',
      type: 'blocked',
      start: '2027-03-02T00:00',
      end: '2027-03-06T00:00',
      timezone: null,
      reason: null,
      version: 1,
    };
    const listed = (exception: object): void =>
      server.answer(`GET ${exceptions}`, 200, { data: [exception], pagination: { next_cursor: null } });
    listed(theirs);
    server.answer('GET /v1/bookings/count', 200, { count: 0, has_more: false });
    server.answer(`POST ${exceptions}`, 201, { ...theirs, id: 'exc_2', reason: 'mine' });
    server.answer(`DELETE ${exceptions}/exc_2`, 200, {});
    server.answer(`DELETE ${exceptions}/exc_1`, 412, {
      code: 'precondition_failed',
      status: 412,
      title: 'Changed',
      detail: 'Changed.',
    });
    const hours = await open(await server.openDesk());
    const element = root(hours).querySelector('console-exceptions');
    if (!element) throw new Error('There are no exceptions.');
    const inside = root(element);
    await until(() => inside.querySelector('.rows li'), 'the exception');
    inside.querySelector<HTMLElement>('.tools button')?.click();
    await element.updateComplete;
    const reason = inside.querySelector<HTMLInputElement>('[name=reason]');
    if (!reason) throw new Error('There is no reason.');
    reason.value = 'mine';
    reason.dispatchEvent(new Event('input'));
    listed({ ...theirs, reason: 'theirs', version: 2 });
    inside.querySelector<HTMLElement>('form .primary')?.click();
    await until(() => inside.querySelector('.rows li')?.textContent.includes('theirs'), 'theirs');
    expect(inside.querySelector('.failure')?.textContent).to.contain('What you typed is kept');
    expect(server.calls(`DELETE ${exceptions}/exc_2`)).to.have.length(1);
    expect(reason.value).to.equal('mine');
    await until(() => inside.querySelector('form .primary')?.ariaDisabled === 'false', 'the form');
    server.answer(`DELETE ${exceptions}/exc_1`, 200, {});
    inside.querySelector<HTMLElement>('form .primary')?.click();
    await until(() => inside.querySelector('form') === null, 'the answer');
    expect(server.calls(`DELETE ${exceptions}/exc_2`)).to.have.length(1);
    expect(server.calls(`DELETE ${exceptions}/exc_1`)).to.have.length(2);
  });

  it('have exceptions whose form stays with the desk, each host’s for itself', async () => {
    serve();
    server.answer('GET /v1/bookings/count', 200, { count: 0, has_more: false });
    server.answer('GET /v1/hosts/hst_2/schedule', 200, { ...schedule, host_id: 'hst_2' });
    server.answer('GET /v1/hosts/hst_2/exceptions', 200, { data: [], pagination: { next_cursor: null } });
    server.answer('GET /v1/hosts/hst_2/calendars', 200, { data: [] });
    const desk = await server.openDesk();
    const reasonIn = (hours: ConsoleHours) =>
      root(hours)
        .querySelector('console-exceptions')
        ?.shadowRoot?.querySelector<HTMLInputElement>('[name=reason]');
    const first = await open(desk);
    const exceptions = root(first).querySelector('console-exceptions');
    exceptions?.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
    await until(() => reasonIn(first), 'the form');
    const reason = reasonIn(first);
    if (!reason) throw new Error('There is no reason.');
    reason.value = 'Family';
    reason.dispatchEvent(new Event('input'));
    await exceptions?.updateComplete;
    first.remove();
    const hours = await open(desk);
    await until(() => reasonIn(hours)?.value === 'Family', 'what was typed');
    hours.hostId = 'hst_2';
    await until(() => !reasonIn(hours), 'the other host');
    hours.hostId = 'hst_1';
    await until(() => reasonIn(hours)?.value === 'Family', 'what was typed, again');
  });
});
