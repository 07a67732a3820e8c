import assert from 'node:assert/strict';
import { openBenchWorld, type BenchBookings, type BenchWorld } from './bench-world.ts';
import { benchEngines, type BenchEngine } from './open-databases.ts';

const few = 1000;
const monthDays = 30;
const yearDays = 365;
const elevenMonthsDays = 335;
const rounds = 61;

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/** The middle of many requests to each, in turns: whatever else runs hits all alike. */
async function medians(worlds: readonly BenchWorld[]): Promise<number[]> {
  const times = worlds.map((): number[] => []);
  for (let round = 0; round < rounds + 20; round++)
    for (const [index, world] of worlds.entries()) {
      const { ms } = await world.ask(monthDays);
      if (round >= 20) times[index]?.push(ms);
    }
  return times.map((own) => own.toSorted((one, other) => one - other)[rounds >> 1] ?? NaN);
}

async function opened(engine: BenchEngine, bookings: BenchBookings): Promise<BenchWorld> {
  const { count } = bookings;
  const begun = performance.now();
  const world = await openBenchWorld(await engine.open(), bookings, (done) => {
    if (done % 100_000 === 0) tell(`${engine.name}: ${done} of ${count} bookings`);
  });
  tell(`${engine.name}: ${count} bookings made in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return world;
}

async function closing<Result>(
  worlds: readonly BenchWorld[],
  measure: () => Promise<Result>,
): Promise<Result> {
  try {
    return await measure();
  } finally {
    for (const world of worlds) await world.close();
  }
}

async function manyToFew(engine: BenchEngine, many: number): Promise<string> {
  const usual = { horizonDays: monthDays + 1, fullDays: 0 };
  const worlds = [
    await opened(engine, { ...usual, count: few }),
    await opened(engine, { ...usual, count: many }),
  ];
  return closing(worlds, async () => {
    const [one, other] = await Promise.all(worlds.map((world) => world.ask(monthDays)));
    assert.equal(one?.text, other?.text, 'others have changed the answer');
    const [fewMs = NaN, manyMs = NaN] = await medians(worlds);
    return (manyMs / fewMs).toFixed(2);
  });
}

/** How long the search behind eleven full months takes, to a month that is full but for its last day, and to one with no booking. */
async function yearToMonth(engine: BenchEngine): Promise<string[]> {
  const worlds: BenchWorld[] = [];
  for (const fullDays of [elevenMonthsDays, monthDays - 2, 0])
    worlds.push(await opened(engine, { count: few, horizonDays: yearDays, fullDays }));
  return closing(worlds, async () => {
    const [yearMs = NaN, monthMs = NaN, freeMs = NaN] = await medians(worlds);
    return [(yearMs / monthMs).toFixed(1), (yearMs / freeMs).toFixed(1)];
  });
}

/** Measures what bookings in the database cost, on both engines; the part of docs/performance.md that takes minutes. */
export async function databasesReport(many: number): Promise<string> {
  const names: string[] = [];
  const cells: string[][] = [];
  for (const start of benchEngines) {
    const engine = await start();
    try {
      names.push(engine.name);
      cells.push([...(await yearToMonth(engine)), await manyToFew(engine, many)]);
      tell(`${engine.name}: ${cells.at(-1)?.join(' ')}`);
    } finally {
      await engine.stop();
    }
  }
  const row = (label: string, index: number, target: string): string =>
    `| ${label} | ${cells.map((own) => own[index]).join(' | ')} | ${target} |`;
  return `## With a database, over HTTP

One host with a limit of bookings a day, ${monthDays} days, \`shape=compact\`. Before each request the host is changed, so that nothing
that was answered before can be sent again; the middle one of ${rounds} requests counts. Nearly all bookings are other hosts' or long over.

| time of an answer | ${names.join(' | ')} | target |
| --- | ${names.map(() => '--- | ').join('')}--- |
${row(`${many.toLocaleString('en')} bookings in the database / ${few.toLocaleString('en')}`, 2, '≤ 1.3')}
${row('the next free time behind eleven full months / a month that is full but for its end', 0, '≤ 12')}
${row('the same / a month without bookings', 1, '')}
`;
}
