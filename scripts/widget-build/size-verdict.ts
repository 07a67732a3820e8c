import { budgets } from './budgets.ts';
import { bundleSizes, consoleSizes, strangersIn, type Chunk, type Weight } from './bundle-sizes.ts';

export interface SizeVerdict {
  /** One line for each thing that was measured. */
  readonly lines: readonly string[];
  /** What is over its budget, and which file how much; empty when all is well. */
  readonly faults: readonly string[];
}

/** Holds a build against its budgets. */
export function sizeVerdict(chunks: readonly Chunk[]): SizeVerdict {
  const { firstView, wholeFlow, demo, languages } = bundleSizes(chunks);
  const measured: readonly (readonly [name: string, weight: Weight, limit: number])[] = [
    ['Until calendar and times are visible', firstView, budgets.firstViewBytes],
    ['The whole flow', wholeFlow, budgets.wholeFlowBytes],
    ['The sample data of demo, beside it', demo, budgets.demoBytes],
    ...[...languages].map(([tag, weight]) => [`Language ${tag}`, weight, budgets.languageBytes] as const),
  ];
  const faults = measured
    .filter(([, { bytes }, limit]) => bytes > limit)
    .map(
      ([name, weight, limit]) =>
        `${line(name, weight, limit)} That is ${weight.bytes - limit} bytes too much:\n${files(weight)}`,
    );
  const { length } = firstView.chunks;
  if (length > budgets.firstViewRequests) {
    faults.push(
      `Until times are visible ${length} scripts are loaded, ${budgets.firstViewRequests} are allowed:\n${files(firstView)}`,
    );
  }
  const strangers = strangersIn(chunks);
  if (strangers.length > 0)
    faults.push(`These are not for a customer's browser:\n  ${strangers.join('\n  ')}`);
  return { lines: measured.map(([name, weight, limit]) => line(name, weight, limit)), faults };
}

/** Holds each page of the console's build against the budget of its first load. */
export function consoleVerdict(chunks: readonly Chunk[]): SizeVerdict {
  const said = [...consoleSizes(chunks)].map(([page, weight]) => ({
    text: line(`The console, opened at ${page.replace(/-[\w-]{8}\.js$/, '')}`, weight, budgets.consoleBytes),
    weight,
    extra: weight.bytes - budgets.consoleBytes,
  }));
  return {
    lines: said.map(({ text }) => text),
    faults: said
      .filter(({ extra }) => extra > 0)
      .map(({ text, weight, extra }) => `${text} That is ${extra} bytes too much:\n${files(weight)}`),
  };
}

const line = (name: string, { bytes }: Weight, limit: number): string =>
  `${name}: ${bytes} bytes of ${limit}.`;

const files = ({ chunks }: Weight): string =>
  chunks.map(({ fileName, bytes }) => `  ${fileName} ${bytes}`).join('\n');
