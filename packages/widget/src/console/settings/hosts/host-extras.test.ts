import { expect, fixture, html } from '@open-wc/testing';
import type { SettingSaved } from '../form/setting-saved.ts';
import { ConsoleServer } from '../../testing/console-server.ts';
import { press, root, texts } from '../../testing/inside.ts';
import { refusedLate } from '../../testing/refused-late.ts';
import { until } from '../../../testing/until.ts';
import type { HostExtras } from './host-extras.ts';
import './host-extras.ts';

const server = new ConsoleServer();
server.install();

const put = 'PUT /v1/hosts/hst_1/schedule';
const empty = {
  host_id: 'hst_1',
  timezone: 'Europe/Berlin',
  working_hours: [] as readonly object[],
  version: 3,
  updated_at: '2027-03-01T07:00:00Z',
};

const readSchedule = 'GET /v1/hosts/hst_1/schedule';
const theo = { id: 'hst_2', name: 'Theo', timezone: 'Europe/Berlin', version: 1 };
const mara = { id: 'hst_1', name: 'Mara', timezone: 'Europe/Berlin', version: 3 };

/** The extras of a host without hours, and what they tell: by that the next version is read. */
async function open() {
  server.answer(readSchedule, 200, empty);
  const desk = await server.openDesk();
  const told: SettingSaved['did'][] = [];
  const extras = await fixture<HostExtras>(
    html`<console-host-extras
      .desk=${desk}
      .host=${mara}
      .onSaved=${({ did }: SettingSaved) => {
        told.push(did);
        Reflect.set(extras, 'host', { ...mara, version: 4 });
      }}
    ></console-host-extras>`,
  );
  await until(() => root(extras).querySelector('.primary'), 'the button');
  return { extras, told };
}

describe('the usual week of a host', () => {
  it('takes the place of the hours that were read, once, and is told of, as it makes another version of the host', async () => {
    const { extras, told } = await open();
    const usual = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '09:00', end: '17:00' }];
    const saved = { ...empty, working_hours: usual, version: 4 };
    server.answerBy(put, () => {
      server.answer(readSchedule, 200, saved);
      return [200, saved];
    });
    press(root(extras), 'Set Monday to Friday, 9:00 to 17:00');
    press(root(extras), 'Set Monday to Friday, 9:00 to 17:00');
    await until(() => texts(root(extras), 'section:first-child li').length === 1, 'the hours');
    expect(told).to.deep.equal(['changed']);
    expect(server.calls(readSchedule).length).to.equal(2);
    expect(server.calls(put).map(({ body, version }) => ({ body, version }))).to.deep.equal([
      {
        body: {
          timezone: 'Europe/Berlin',
          working_hours: usual,
        },
        version: '"3"',
      },
    ]);
  });

  it('stays away where somebody else has set hours meanwhile, which are shown', async () => {
    const { extras, told } = await open();
    server.answer(put, 412, { code: 'precondition_failed', status: 412 });
    const theirs = [{ days: ['sat'], start: '10:00', end: '12:00' }];
    server.answer(readSchedule, 200, { ...empty, working_hours: theirs, version: 4 });
    press(root(extras), 'Set Monday to Friday, 9:00 to 17:00');
    await until(() => texts(root(extras), 'section:first-child li').length === 1, 'their hours');
    expect(texts(root(extras), '[role=alert]')[0]).to.contain('Somebody else has changed it meanwhile.');
    await until(() => told.length > 0, 'the news');
    expect(told).to.deep.equal(['stale']);
    expect(server.calls(readSchedule).length).to.equal(2);
  });

  for (const [name, leave] of [
    ['of a host that was left', (extras: HostExtras) => extras.remove()],
    ['of a host, and not shown at another', (extras: HostExtras) => Reflect.set(extras, 'host', theo)],
  ] as const)
    it(`is told where it fails late: ${name}`, async () => {
      const { extras } = await open();
      server.answer('GET /v1/hosts/hst_2/schedule', 200, { ...empty, host_id: 'hst_2' });
      const told = await refusedLate(server, put, {
        press: () => press(root(extras), 'Set Monday to Friday, 9:00 to 17:00'),
        leave: () => leave(extras),
        status: 412,
      });
      await extras.updateComplete;
      expect(told[0]).to.match(/^Mara: “Set Monday to Friday, 9:00 to 17:00” did not work. Somebody else/);
      expect(texts(root(extras), '[role=alert]')).to.deep.equal([]);
    });
});
