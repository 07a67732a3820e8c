import type { Browser } from '@playwright/test';
import { budgets } from '../../scripts/widget-build/budgets.ts';
import { builtChunks, bundleSizes } from '../../scripts/widget-build/bundle-sizes.ts';
import { firstScripts } from '../../scripts/widget-measures/first-scripts.ts';
import { heapGrowth } from '../../scripts/widget-measures/heap-growth.ts';
import { bookAtLeisure, layoutShifts } from '../../scripts/widget-measures/layout-shifts.ts';
import { median } from '../../scripts/widget-measures/median.ts';
import { aTime } from '../../scripts/widget-measures/times-shown.ts';
import { mainThreadUntilTimes, type MainThread } from './main-thread.ts';

/** Where the pages are that are measured. */
export interface MeasuredPages {
  readonly empty: string;
  readonly widget: string;
  readonly sketch: string;
}

/** A line of the report. */
interface Measure {
  readonly name: string;
  readonly measured: string;
  readonly budget: string;
  readonly isOver: boolean;
}

/** What was measured, as a table in Markdown, and which measures are over their budgets. */
export interface WidgetReport {
  readonly table: string;
  readonly over: readonly string[];
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Measures what the widget costs a visitor against what it may cost. */
export async function widgetReport(browser: Browser, pages: MeasuredPages): Promise<WidgetReport> {
  const measures = [
    ...(await scripts(browser, pages)),
    ...(await mainThread(browser, pages)),
    await heap(browser, pages),
    await shift(browser, pages),
  ];
  const table = `| measure | measured | budget |
| --- | --- | --- |
${measures.map(({ name, measured, budget }) => `| ${name} | ${measured} | ${budget} |`).join('\n')}
`;
  return { table, over: measures.filter(({ isOver }) => isOver).map(({ name }) => name) };
}

async function scripts(browser: Browser, { widget }: MeasuredPages): Promise<readonly Measure[]> {
  const total = (sum: number, { bytes }: { readonly bytes: number }): number => sum + bytes;
  const gzip = await firstScripts(browser, widget, 'gzip');
  const gzipBytes = gzip.reduce(total, 0);
  const brotli = await firstScripts(browser, widget, 'br');
  const { wholeFlow, languages } = bundleSizes(builtChunks());
  const largest = Math.max(0, ...[...languages.values()].map(({ bytes }) => bytes));
  return [
    {
      name: 'scripts until calendar and times are visible, gzip (brotli), libraries included',
      measured: `${kilobytes(gzipBytes)} (${kilobytes(brotli.reduce(total, 0))})`,
      budget: `≤ ${kilobytes(budgets.firstViewBytes)}`,
      isOver: gzipBytes > budgets.firstViewBytes,
    },
    {
      name: 'requests for them',
      measured: String(gzip.length),
      budget: `≤ ${budgets.firstViewRequests}`,
      isOver: gzip.length > budgets.firstViewRequests,
    },
    {
      name: 'whole flow, gzip: booking, changing, cancelling, confirming',
      measured: kilobytes(wholeFlow.bytes),
      budget: `≤ ${kilobytes(budgets.wholeFlowWantedBytes)}`,
      isOver: wholeFlow.bytes > budgets.wholeFlowWantedBytes,
    },
    {
      name: 'sentences of a language, gzip, the largest',
      measured: kilobytes(largest),
      budget: `≤ ${kilobytes(budgets.languageBytes)}`,
      isOver: largest > budgets.languageBytes,
    },
  ];
}

async function mainThread(browser: Browser, { widget, sketch }: MeasuredPages): Promise<readonly Measure[]> {
  const runs: { readonly widget: MainThread; readonly sketch: MainThread }[] = [];
  for (let round = 0; round < 9; round++) {
    runs.push({
      widget: await mainThreadUntilTimes(browser, widget),
      sketch: await mainThreadUntilTimes(browser, sketch),
    });
  }
  const ratio = (part: keyof MainThread): number =>
    median(runs.map((run) => run.widget[part])) / median(runs.map((run) => run.sketch[part]));
  const blocking = ratio('blockedMs');
  return [
    {
      name: 'main thread blocked until times are shown, processor four times slower / a sketch that can do little else',
      measured: blocking.toFixed(2),
      budget: `≤ ${budgets.blockingRatio}`,
      isOver: blocking > budgets.blockingRatio,
    },
    {
      name: 'all work of the main thread until then / the same sketch',
      measured: ratio('busyMs').toFixed(2),
      budget: '',
      isOver: false,
    },
  ];
}

async function heap(browser: Browser, { empty, widget }: MeasuredPages): Promise<Measure> {
  const growth = await heapGrowth(browser, {
    empty: { url: empty, selector: 'h1' },
    full: { url: widget, selector: aTime, asksAtLast: /\/slots\/stream\?/ },
  });
  return {
    name: 'heap over an empty page',
    measured: `${(growth / 1e6).toFixed(2)} MB`,
    budget: `≤ ${budgets.heapBytes / 1e6} MB`,
    isOver: growth > budgets.heapBytes,
  };
}

async function shift(browser: Browser, { widget }: MeasuredPages): Promise<Measure> {
  const scores: number[] = [];
  for (const width of [320, 1280]) {
    const shifts = await layoutShifts(browser, widget, width, bookAtLeisure);
    scores.push(shifts.reduce((sum, { value }) => sum + value, 0));
  }
  return {
    name: 'layout shift until booked, slow network, 320 and 1280 px wide',
    measured: scores.map((score) => String(Number(score.toFixed(3)))).join(', '),
    budget: String(budgets.layoutShift),
    isOver: scores.some((score) => score > budgets.layoutShift),
  };
}
