import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Database } from '../../db/database.ts';
import { actualPictures, expectedPictures } from './compare.ts';
import type { Driver } from './driver.ts';
import type { Answer, Host, Life, LifeModel, Rules, Who } from './life.ts';

/** The server as a sequence of commands finds it. */
export interface Real {
  readonly driver: Driver;
  readonly db: Database;
}
type Command = fc.AsyncCommand<LifeModel, Real>;

/** Seven minutes past six on a Monday in March, so that no start ever is the present moment. */
export const beginAt = Date.UTC(2027, 2, 1, 6, 7);
const hour = 3_600_000;
const starts = [2, 3, 4, 27, 51].map((hours) => Date.UTC(2027, 2, 1, 6) + hours * hour);

interface Step {
  readonly says: string;
  readonly needs: (model: LifeModel) => boolean;
  /** What should be answered, and what was. */
  readonly run: (model: LifeModel, real: Real) => Promise<[expected: Answer, actual: Answer]>;
}

const commandOf = ({ says, needs, run }: Step): Command => ({
  check: needs,
  async run(model, real) {
    const [expected, actual] = await run(model, real);
    assert.deepEqual(actual, expected, says);
    assert.deepEqual(await actualPictures(real.db, real.driver, model), expectedPictures(model), says);
  },
  toString: () => says,
});

const anyHost = fc.constantFrom<Host>(0, 1);
const anyStart = fc.constantFrom(...starts);
const anyWho = fc.constantFrom<Who>('customer', 'client', 'recorder', 'ai_agent', 'admin', 'agent');
const aBooking = fc.nat(7);
const always = () => true;
const isHeld = (life: Life): boolean =>
  !life.purged && life.timeline[0] === 'held' && !life.timeline.includes('created');
/** A booking that somebody placed; customers have no link to a hold. */
const placed = (model: LifeModel): Life[] =>
  model.lives.filter(({ timeline }) => timeline.some((type) => type === 'created' || type === 'rescheduled'));
const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

const holds = fc.record({ startAt: anyStart, host: anyHost }).map(({ startAt, host }) =>
  commandOf({
    says: `hold ${clock(startAt)} of host ${host}`,
    needs: always,
    run: async (model, { driver }) => {
      const expected = model.hold(startAt, host);
      return [expected, await driver.hold(model.lives.length - 1, startAt, host)];
    },
  }),
);

const releases = aBooking.map((index) =>
  commandOf({
    says: `give back hold ${index}`,
    needs: (model) => model.lives.some(isHeld),
    run: async (model, { driver }) => {
      const life = pick(model.lives.filter(isHeld), index);
      return [model.release(life), await driver.release(life)];
    },
  }),
);

const places = fc
  .record({
    startAt: anyStart,
    host: anyHost,
    by: fc.option(aBooking),
    name: fc.constantFrom('Kim', 'Robin'),
  })
  .map(({ startAt, host, by, name }) =>
    commandOf({
      says: `book ${clock(startAt)} of host ${host}${by === null ? '' : ` by hold ${by}`}`,
      needs: (model) => by === null || model.lives.some(isHeld),
      run: async (model, { driver }) => {
        const customer = { name, email: `${name.toLowerCase()}@example.com` };
        const held = by === null ? null : pick(model.lives.filter(isHeld), by);
        const at = held ? held.startAt : startAt;
        const of = held ? held.host : host;
        const expected = model.place(at, of, customer, held);
        const key = held ? held.key : model.lives.length - 1;
        return [expected, await driver.place(at, of, customer, held, key)];
      },
    }),
  );

type Plain = 'approve' | 'confirm' | 'start' | 'complete' | 'noShow' | 'cancel';
const paths: Readonly<Record<Plain, string>> = {
  approve: 'approve',
  confirm: 'confirm',
  start: 'start',
  complete: 'complete',
  noShow: 'no-show',
  cancel: 'cancel',
};
/** Who has a way to ask at all: customers only confirm and cancel, and a client's /confirm is an approval. */
const callersOf = (action: Plain): readonly Who[] => {
  if (action === 'confirm') return ['customer', 'admin', 'agent'];
  const others: readonly Who[] = ['client', 'recorder', 'ai_agent', 'admin', 'agent'];
  return action === 'cancel' ? ['customer', ...others] : others;
};

const changes = fc
  .constantFrom<Plain>('approve', 'confirm', 'start', 'complete', 'noShow', 'cancel')
  .chain((action) =>
    fc.record({ action: fc.constant(action), who: fc.constantFrom(...callersOf(action)), index: aBooking }),
  )
  .map(({ action, who, index }) =>
    commandOf({
      says: `${who}: ${action} ${index}`,
      needs: (model) => placed(model).length > 0,
      run: async (model, { driver }) => {
        const life = pick(placed(model), index);
        const body = action === 'cancel' ? {} : undefined;
        return [model[action](life, who), await driver.act(life, who, paths[action], body)];
      },
    }),
  );

const moves = fc
  .record({ who: anyWho, index: aBooking, startAt: anyStart, host: anyHost })
  .map(({ who, index, startAt, host }) =>
    commandOf({
      says: `${who}: move ${index} to ${clock(startAt)} of host ${host}`,
      needs: (model) => placed(model).length > 0,
      run: async (model, { driver }) => {
        const life = pick(placed(model), index);
        const expected = model.move(life, who, startAt, host);
        const body = { start: new Date(startAt).toISOString(), host_id: driver.hostIds[host] };
        return [expected, await driver.act(life, who, 'reschedule', body, model.lives.length - 1)];
      },
    }),
  );

const reassigns = fc
  .record({
    who: fc.constantFrom<Who>('client', 'ai_agent', 'admin', 'agent'),
    index: aBooking,
    host: anyHost,
  })
  .map(({ who, index, host }) =>
    commandOf({
      says: `${who}: give ${index} to host ${host}`,
      needs: (model) => placed(model).length > 0,
      run: async (model, { driver }) => {
        const life = pick(placed(model), index);
        return [
          model.reassign(life, who, host),
          await driver.act(life, who, 'reassign', { host_id: driver.hostIds[host] }),
        ];
      },
    }),
  );

const edits = fc
  .record({
    who: fc.constantFrom<Who>('customer', 'client', 'admin', 'agent', 'ai_agent'),
    index: aBooking,
    patch: fc.constantFrom(
      { name: 'Kim' },
      { name: 'Sam' },
      { email: 'sam@example.com' },
      { email: 'lee@example.com' },
    ),
  })
  .map(({ who, index, patch }) =>
    commandOf({
      says: `${who}: edit ${index} to ${JSON.stringify(patch)}`,
      needs: (model) => placed(model).length > 0,
      run: async (model, { driver }) => {
        const life = pick(placed(model), index);
        return [model.edit(life, who, patch), await driver.edit(life, who, patch)];
      },
    }),
  );

const passing = fc.constantFrom(4, 20, 70, 300, 1500).map((minutes) =>
  commandOf({
    says: `wait ${minutes} minutes`,
    needs: always,
    run: async (model, { driver }) => {
      model.now += minutes * 60_000;
      await driver.setClock(model.now);
      return [nothing, nothing];
    },
  }),
);

const working = fc.constant(
  commandOf({
    says: 'do what is due',
    needs: always,
    run: async (model, { driver }) => {
      model.work();
      await driver.runDue();
      return [nothing, nothing];
    },
  }),
);

const nothing: Answer = { status: 0 };
const clock = (at: number): string => new Date(at).toISOString().slice(5, 16);

/** Everything that may happen, in any order. */
export const anyCommands = fc.commands(
  [
    holds,
    releases,
    places,
    places,
    changes,
    changes,
    changes,
    moves,
    moves,
    reassigns,
    edits,
    passing,
    working,
  ],
  { maxCommands: 24 },
);

const anyChannels = fc.constantFrom<readonly string[]>([], ['email'], ['email'], ['email', 'http']);

/** Any settings of the event type. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  approval: fc.boolean(),
  confirmation: fc.boolean(),
  mayCancel: fc.boolean(),
  mayMove: fc.boolean(),
  cancelNotice: fc.constantFrom(0, 120),
  moveNotice: fc.constantFrom(0, 120),
  window: fc.constantFrom(60, 1440),
  reminders: fc.record({
    invitation: anyChannels,
    confirmation: anyChannels,
    reschedule: anyChannels,
    cancellation: anyChannels,
    reminder_24h: anyChannels,
    reminder_1h: anyChannels,
    reminder_15m: anyChannels,
  }),
  briefing: fc.boolean(),
  dispatch: fc.constantFrom(null, 30),
  autoNoShow: fc.boolean(),
  online: fc.boolean(),
});
