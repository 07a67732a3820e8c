/** What `pnpm pack` and `pnpm publish` run in a package's folder first: its modules as JavaScript with their types, from nothing. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWidget, isWidgetBuilt } from '../scripts/widget-build/build-widget-files.ts';

const folder = process.cwd();
const tsc = join(import.meta.dirname, '..', 'node_modules', 'typescript', 'bin', 'tsc');

rmSync(join(folder, 'dist', 'esm'), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-b', 'tsconfig.package.json'], { stdio: 'inherit' });
if (folder.endsWith('widget') && !isWidgetBuilt()) process.stdout.write(await buildWidget());
