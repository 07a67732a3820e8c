import { expect, fixture, html } from '@open-wc/testing';
import type { ConsoleDesk } from '../console-desk.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { press, root, texts } from '../testing/inside.ts';
import { refusedLate } from '../testing/refused-late.ts';
import { until } from '../../testing/until.ts';
import type { BlockTime } from './block-time.ts';
import './block-time.ts';

const server = new ConsoleServer();
server.install();

const dnd = '/v1/hosts/hst_1/dnd';
const block = {
  id: 'dnd_1',
  host_id: 'hst_1',
  start: '2027-03-01T12:00:00Z',
  end: '2027-03-01T13:00:00Z',
  reason: null,
  archived: false,
  version: 1,
};

async function open(used?: ConsoleDesk): Promise<BlockTime> {
  const desk = used ?? (await server.openDesk());
  const element = await fixture<BlockTime>(
    html`<console-block-time
      .desk=${desk}
      .hostId=${'hst_1'}
      .hostName=${'Mara'}
      .zone=${'Europe/Berlin'}
      .blocks=${[block]}
    ></console-block-time>`,
  );
  return element;
}
const remove = (element: BlockTime) => (): void =>
  root(element).querySelector<HTMLElement>('[aria-label^=Remove]')?.click();
const plain = (told: readonly string[]): readonly string[] =>
  told.map((sentence) => sentence.replaceAll(/\s?–\s?/g, '–'));

describe('a time not to be disturbed in that fails after somebody has gone on', () => {
  it('is told with the name of the host and what was pressed', async () => {
    const element = await open();
    const told = await refusedLate(server, `DELETE ${dnd}/dnd_1`, {
      press: remove(element),
      leave: () => element.remove(),
    });
    expect(plain(told)).to.deep.equal(['Mara: “Remove: Today, 13:00–14:00” did not work. It is gone.']);
  });

  it('is told where somebody else was faster', async () => {
    const element = await open();
    const told = await refusedLate(server, `DELETE ${dnd}/dnd_1`, {
      press: remove(element),
      leave: () => element.remove(),
      status: 412,
    });
    expect(told[0]).to.contain('did not work. Somebody else has changed it meanwhile.');
  });

  it('is told and not shown at another host', async () => {
    const element = await open();
    const told = await refusedLate(server, `POST ${dnd}`, {
      press: () => press(root(element), '15 min'),
      leave: () => {
        element.hostId = 'hst_2';
        element.hostName = 'Theo';
        return element.updateComplete;
      },
    });
    await element.updateComplete;
    expect(plain(told)).to.deep.equal([
      'Mara: “Block this time: Today, 09:00–09:15” did not work. It is gone.',
    ]);
    expect(texts(root(element), '[role=alert]')).to.deep.equal([]);
  });

  it('says and remembers nothing at another host where it works', async () => {
    const element = await open();
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy(`POST ${dnd}`, async () => {
      await promise;
      return [200, { ...block, affected_bookings: [], notified_bookings: [] }];
    });
    const other = 'POST /v1/hosts/hst_2/dnd';
    server.answer(other, 200, { ...block, affected_bookings: [], notified_bookings: [] });
    press(root(element), '15 min');
    await until(() => server.calls(`POST ${dnd}`).length === 1, 'the question');
    element.hostId = 'hst_2';
    await element.updateComplete;
    resolve(null);
    await until(() => root(element).querySelector('.quick button')?.ariaDisabled === 'false', 'the end');
    expect(texts(root(element), '[role=status]')).to.deep.equal(['']);
    press(root(element), '15 min');
    await until(() => server.calls(other).length === 2, 'the block of the other');
  });

  it('cannot be brought back at another host', async () => {
    const element = await open();
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy(`DELETE ${dnd}/dnd_1`, async () => {
      await promise;
      return [200, {}];
    });
    remove(element)();
    await until(() => server.calls(`DELETE ${dnd}/dnd_1`).length === 1, 'the call');
    element.hostId = 'hst_2';
    await element.updateComplete;
    resolve(null);
    await until(() => root(element).querySelector('.quick button')?.ariaDisabled === 'false', 'the end');
    expect(texts(root(element), '[role=status]')).to.deep.equal(['']);
  });

  it('stays a block of the host for whom it was pressed', async () => {
    const element = await open();
    const asked = Promise.withResolvers<null>();
    server.answerBy(`POST ${dnd}`, async () => {
      await asked.promise;
      return [200, { ...block, affected_bookings: [], notified_bookings: [] }];
    });
    press(root(element), '15 min');
    await until(() => server.calls(`POST ${dnd}`).length === 1, 'the question');
    element.hostId = 'hst_2';
    asked.resolve(null);
    await until(() => server.calls(`POST ${dnd}`).length === 2, 'the block');
    expect(server.calls('POST /v1/hosts/hst_2/dnd')).to.deep.equal([]);
  });

  it('is told where bookings lie in it, which nobody saw', async () => {
    const element = await open();
    const asked = Promise.withResolvers<null>();
    server.answerBy(`POST ${dnd}`, async () => {
      await asked.promise;
      return [200, { ...block, affected_bookings: ['bkg_1'], notified_bookings: [] }];
    });
    press(root(element), '15 min');
    await until(() => server.calls(`POST ${dnd}`).length === 1, 'the question');
    element.remove();
    asked.resolve(null);
    await until(() => server.toldLate.length > 0, 'what lies in it');
    expect(plain(server.toldLate)).to.deep.equal([
      'Mara: “Block this time: Today, 09:00–09:15” did not work. 1 booking lies in that time: look at it first.',
    ]);
  });
});

describe('a time not to be disturbed in that is on its way while its page was left and opened again', () => {
  /** Has blocks answered when that is called: with how many bookings lie in them. */
  function answerLate(...affected: readonly string[]): () => void {
    const { promise, resolve } = Promise.withResolvers<null>();
    server.answerBy(`POST ${dnd}`, async () => {
      await promise;
      return [200, { ...block, affected_bookings: affected, notified_bookings: [] }];
    });
    return () => resolve(null);
  }
  const typeReason = async (element: BlockTime, value: string): Promise<void> => {
    const reason = root(element).querySelector<HTMLInputElement>('[name=reason]');
    if (!reason) throw new Error('There is no reason.');
    reason.value = value;
    reason.dispatchEvent(new Event('input'));
    await element.updateComplete;
  };

  it('shows what bookings lie in it to whoever is there by then, and keeps that', async () => {
    const left = await open();
    const answer = answerLate('bkg_1');
    press(root(left), '15 min');
    await until(() => server.calls(`POST ${dnd}`).length === 1, 'the question');
    left.remove();
    const element = await open(left.desk);
    answer();
    await until(() => root(element).querySelector('form'), 'the form');
    await until(() => texts(root(element), 'form').join().includes('Affects 1 booking'), 'what lies in it');
    element.remove();
    const again = await open(left.desk);
    expect(root(again).querySelector('form') === null).to.equal(false);
  });

  it('leaves a form alone that was begun since', async () => {
    const left = await open();
    const answer = answerLate('bkg_1');
    press(root(left), '15 min');
    await until(() => server.calls(`POST ${dnd}`).length === 1, 'the question');
    left.remove();
    const element = await open(left.desk);
    press(root(element), 'Plan…');
    await element.updateComplete;
    await typeReason(element, 'Dentist');
    answer();
    await until(() => server.toldLate.length > 0, 'what lies in it');
    await element.updateComplete;
    expect(root(element).querySelector<HTMLInputElement>('[name=reason]')?.value).to.equal('Dentist');
  });

  it('closes the form that was sent, and has the blocks read', async () => {
    const left = await open();
    press(root(left), 'Plan…');
    await left.updateComplete;
    await typeReason(left, 'Dentist');
    const answer = answerLate();
    root(left).querySelector<HTMLElement>('form .primary')?.click();
    await until(() => server.calls(`POST ${dnd}`).length > 0, 'the call');
    left.remove();
    const element = await open(left.desk);
    expect(root(element).querySelector('form') === null).to.equal(false);
    let changes = 0;
    element.addEventListener('console-blocks', () => (changes += 1));
    answer();
    await until(() => !root(element).querySelector('form'), 'the end of the form');
    expect(changes).to.equal(1);
  });
});
