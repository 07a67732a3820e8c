/** Holds the builds of the widget and the console against their budgets; builds it first when its sources are newer. Ends with 1 when something grew too much. */
import { builtChunks } from './widget-build/bundle-sizes.ts';
import { buildWidget, isWidgetBuilt } from './widget-build/build-widget-files.ts';
import { consoleVerdict, sizeVerdict } from './widget-build/size-verdict.ts';

if (!isWidgetBuilt()) await buildWidget();
const verdicts = [sizeVerdict(builtChunks()), consoleVerdict(builtChunks('console-chunks.json'))];
const lines = verdicts.flatMap((verdict) => verdict.lines);
const faults = verdicts.flatMap((verdict) => verdict.faults);
console.log(lines.join('\n'));
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
