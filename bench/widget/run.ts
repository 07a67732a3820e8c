/**
 * Measures in a real browser what the widget costs a visitor, and writes it into the README and `docs/performance.md`. Ends with 1 when
 * something is over its budget.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { launchOptions } from '../../scripts/browser/launch-options.ts';
import { startDemoServer } from '../../scripts/demo-server.ts';
import { buildWidget, isWidgetBuilt } from '../../scripts/widget-build/build-widget-files.ts';
import { scriptTag, widgetTag } from '../../scripts/widget-measures/guest-page.ts';
import { guestSite, measuredPage } from '../../scripts/widget-measures/guest-site.ts';
import { putBetweenMarkers } from './between-markers.ts';
import { widgetReport } from './widget-report.ts';

const repository = join(import.meta.dirname, '..', '..');
const widget = join(repository, 'packages', 'widget');

if (!isWidgetBuilt()) await buildWidget();
const vite = join(widget, 'node_modules', 'vite', 'bin', 'vite.js');
const config = join(import.meta.dirname, 'sketch.vite.config.ts');
await promisify(execFile)(process.execPath, [vite, 'build', '--config', config], { cwd: widget });
const sketch = readFileSync(join(widget, 'dist', 'sketch', 'booking-sketch.js'), 'utf8');

const server = await startDemoServer();
await using site = await guestSite({
  empty: measuredPage(),
  widget: measuredPage(scriptTag(server.url), widgetTag(server.url)),
  sketch: measuredPage(
    '<script type="module" src="/sketch.js"></script>',
    `<booking-sketch server="${server.url}" app="demo" event="intro-call"></booking-sketch>`,
  ),
  'sketch.js': sketch,
});
const browser = await chromium.launch(await launchOptions());
try {
  const pages = { empty: `${site.url}empty`, widget: `${site.url}widget`, sketch: `${site.url}sketch` };
  const { table, over } = await widgetReport(browser, pages);
  process.stdout.write(table);
  for (const file of ['README.md', 'docs/performance.md']) await update(join(repository, file), table);
  if (over.length > 0) {
    console.error(`Over budget:\n${over.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
}

async function update(path: string, table: string): Promise<void> {
  const text = putBetweenMarkers(readFileSync(path, 'utf8'), table);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
