/** What `npm start` runs once everything is installed: the widget, built when it changed, and the demo server. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWidget, isWidgetBuilt } from './widget-build/build-widget-files.ts';

if (!isWidgetBuilt()) {
  console.log('Building the widget …');
  await buildWidget();
}

const main = join(import.meta.dirname, '..', 'packages', 'server', 'src', 'main.ts');
const server = spawn(process.execPath, [main, 'demo'], { stdio: 'inherit' });
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGINT', () => {
  // On a terminal the key reaches the server by itself; a second signal would only hurry it.
  if (!process.stdin.isTTY) server.kill('SIGINT');
});
