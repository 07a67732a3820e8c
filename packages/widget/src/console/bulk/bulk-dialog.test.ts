import { expect, fixture, html } from '@open-wc/testing';
import type { Booking } from '../console-shapes.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { ConsoleServer } from '../testing/console-server.ts';
import { until } from '../../testing/until.ts';
import type { BulkDialog } from './bulk-dialog.ts';
import './bulk-dialog.ts';

const server = new ConsoleServer();
server.install();
const bulk = 'POST /v1/bookings/bulk';

const bookings = (count: number): readonly Booking[] =>
  Array.from({ length: count }, (_, index) => aBusinessBooking({ id: `bkg_${index}` }));

interface Body {
  readonly ids: readonly string[];
  readonly dry_run: boolean;
  readonly reason?: string;
  readonly host_id?: string;
}
const bodies = (): readonly Body[] => server.calls(bulk).map(({ body }) => body as Body);

/** Answers each call: these ids fail with this code. */
function refuse(failing: readonly string[], code = 'slot_taken'): void {
  server.answerBy(bulk, (body) => {
    const { ids } = body as Body;
    return [
      200,
      { results: ids.map((id) => (failing.includes(id) ? { id, ok: false, code } : { id, ok: true })) },
    ];
  });
}

async function open(action: BulkDialog['action'], of: readonly Booking[]) {
  const element = await fixture<BulkDialog>(
    html`<console-bulk .desk=${await server.openDesk()} .action=${action} .bookings=${of}></console-bulk>`,
  );
  const find = <Found extends HTMLElement>(selector: string) =>
    element.shadowRoot?.querySelector<Found>(selector) ?? null;
  const press = (words: string): void =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((button) => button.textContent.includes(words))
      ?.click();
  const says = (words: string) =>
    until(() => element.shadowRoot?.textContent?.includes(words), `the words "${words}"`);
  return { element, find, press, says };
}

describe('a change of many bookings', () => {
  it('says what would happen to each before anything does, and leaves out what cannot be done', async () => {
    refuse(['bkg_1'], 'invalid_transition');
    const { element, find, press, says } = await open('cancel', bookings(3));
    await says('2 of 3 can be cancelled');
    expect(find('li')?.textContent).to.contain('its state does not allow it any more');
    await expect(element).to.be.accessible();
    const reason = find<HTMLTextAreaElement>('textarea');
    if (reason) reason.value = 'Closed that day';
    reason?.dispatchEvent(new Event('input'));
    press('Cancel 2 now');
    await says('2 of 2 cancelled');
    expect(bodies().map(({ dry_run, ids, reason: why }) => [dry_run, ids, why])).to.deep.equal([
      [true, ['bkg_0', 'bkg_1', 'bkg_2'], undefined],
      [false, ['bkg_0', 'bkg_2'], 'Closed that day'],
    ]);
  });

  it('goes on batch by batch, and tries those that failed again', async () => {
    refuse([]);
    const { find, press, says } = await open('cancel', bookings(120));
    await says('120 of 120 can be cancelled');
    refuse(['bkg_7', 'bkg_110']);
    press('Cancel 120 now');
    await says('118 of 120 cancelled');
    expect(
      bodies()
        .slice(1)
        .map(({ ids }) => ids.length),
    ).to.deep.equal([50, 50, 20]);
    expect(find<HTMLProgressElement>('progress')?.value).to.equal(120);
    refuse([]);
    press('Try the failed again (2)');
    await says('120 of 120 cancelled');
    expect(bodies().at(-1)?.ids).to.deep.equal(['bkg_7', 'bkg_110']);
  });

  it('goes on with what had no answer under the same keys', async () => {
    refuse([]);
    const { press, says } = await open('cancel', bookings(60));
    await says('60 of 60 can be cancelled');
    server.answer(bulk, 403, { code: 'forbidden', status: 403, title: 'No', detail: 'Not now.' });
    press('Cancel 60 now');
    await says('Not now.');
    refuse([]);
    press('Go on with the rest');
    await says('60 of 60 cancelled');
    const keys = server
      .calls(bulk)
      .slice(1)
      .map(({ key }) => key);
    expect(keys).to.have.length(3);
    expect(keys[0]).to.equal(keys[1]);
    expect(keys[1]).not.to.equal(keys[2]);
  });

  it('asks who is to have them, and tries that out first', async () => {
    refuse([]);
    const { find, press, says } = await open('reassign', bookings(2));
    await until(() => find('option[value=hst_2]'), 'the hosts');
    expect(bodies()).to.deep.equal([]);
    const hosts = find<HTMLSelectElement>('select');
    if (hosts) hosts.value = 'hst_2';
    hosts?.dispatchEvent(new Event('change'));
    await says('2 of 2 can be reassigned');
    press('Reassign 2 now');
    await says('2 of 2 reassigned');
    expect(bodies().map(({ host_id }) => host_id)).to.deep.equal(['hst_2', 'hst_2']);
  });
});

describe('a change of many bookings that is left in the middle', () => {
  /** Begins with 120 bookings, leaves before the first answer, and resolves with what is told. */
  async function leave(answer: (ids: readonly string[]) => readonly [number, object]): Promise<string[]> {
    refuse([]);
    const { element, press, says } = await open('cancel', bookings(120));
    await says('120 of 120 can be cancelled');
    const left = Promise.withResolvers<null>();
    server.answerBy(bulk, async (body) => {
      await left.promise;
      return answer((body as Body).ids);
    });
    press('Cancel 120 now');
    await until(() => bodies().length === 2, 'the first call');
    element.remove();
    left.resolve(null);
    await until(() => server.toldLate.length > 0, 'the end');
    return server.toldLate;
  }

  it('says how many of the bookings were changed, and that the others were not sent', async () => {
    const told = await leave((ids) => [200, { results: ids.map((id) => ({ id, ok: true })) }]);
    expect(told).to.deep.equal([
      'Cancel bookings (120): 50 of 120 cancelled. The others were not sent, as their page was left.',
    ]);
    expect(bodies().length).to.equal(2);
  });

  it('says why the others were not changed', async () => {
    const told = await leave(() => [403, { code: 'forbidden', status: 403, detail: 'Not now.' }]);
    expect(told).to.deep.equal(['Cancel bookings (120): 0 of 120 cancelled. Not now.']);
  });

  it('says of how many bookings nobody knows whether they were changed', async () => {
    const told = await leave(() => [503, { code: 'unavailable', status: 503, detail: 'Too busy.' }]);
    expect(told).to.deep.equal([
      'Cancel bookings (120): 0 of 120 cancelled. Of 50 it is not known, as no good answer came: look at the list.',
    ]);
  }).timeout(15_000);

  it('says what was refused although all were sent', async () => {
    refuse([]);
    const { element, press, says } = await open('cancel', bookings(3));
    await says('3 of 3 can be cancelled');
    const left = Promise.withResolvers<null>();
    server.answerBy(bulk, async () => {
      await left.promise;
      const refused = { ok: false, code: 'forbidden' };
      return [
        200,
        { results: [{ id: 'bkg_0', ok: true }, ...['bkg_1', 'bkg_2'].map((id) => ({ id, ...refused }))] },
      ];
    });
    press('Cancel 3 now');
    await until(() => bodies().length === 2, 'the call');
    element.remove();
    left.resolve(null);
    await until(() => server.toldLate.length > 0, 'the end');
    expect(server.toldLate).to.deep.equal([
      'Cancel bookings (3): 1 of 3 cancelled. Refused (2): you may not change it.',
    ]);
  });

  it('says nothing where all were changed', async () => {
    refuse([]);
    const { element, press, says } = await open('cancel', bookings(2));
    await says('2 of 2 can be cancelled');
    press('Cancel 2 now');
    element.remove();
    await until(() => bodies().length === 2, 'the call');
    await says('2 of 2 cancelled');
    expect(server.toldLate).to.deep.equal([]);
  });
});
