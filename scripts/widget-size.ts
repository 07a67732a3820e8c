/** Holds the widget's build against its budgets; builds it first when its sources are newer. Ends with 1 when something grew too much. */
import { builtChunks } from './widget-build/bundle-sizes.ts';
import { buildWidget, isWidgetBuilt } from './widget-build/build-widget-files.ts';
import { sizeVerdict } from './widget-build/size-verdict.ts';

if (!isWidgetBuilt()) await buildWidget();
const { lines, faults } = sizeVerdict(builtChunks());
console.log(lines.join('\n'));
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
