import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { widgetFingerprint } from './widget-fingerprint.ts';

const repository = join(import.meta.dirname, '..', '..');
const widget = join(repository, 'packages', 'widget');
const manifest = join(widget, 'dist', 'cdn', 'manifest.json');
const builtFrom = join(widget, 'dist', 'cdn-built-from.txt');
const vite = join(widget, 'node_modules', 'vite', 'bin', 'vite.js');

/** Builds the widget, then the console beside it, and returns what the bundler said. Throws with the same, when a build fails. */
export async function buildWidget(): Promise<string> {
  const fingerprint = widgetFingerprint();
  const said = [await build('vite.config.ts'), await build('console.vite.config.ts')];
  writeFileSync(builtFrom, fingerprint);
  return said.join('');
}

async function build(config: string): Promise<string> {
  const settings = [vite, 'build', '--config', config];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, settings, { cwd: widget });
  return stdout + stderr;
}

/** Whether the built files come from the sources as they are now. Reads the sources: a few milliseconds. */
export function isWidgetBuilt(): boolean {
  return (
    existsSync(manifest) && existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === widgetFingerprint()
  );
}
