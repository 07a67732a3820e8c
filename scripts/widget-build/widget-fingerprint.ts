import { join } from 'node:path';
import { fingerprintOf, sourcesOf } from './fingerprint.ts';

const repository = join(import.meta.dirname, '..', '..');
const widget = join(repository, 'packages', 'widget');

/** One hash for all that the widget's built files are made from. */
export function widgetFingerprint(): string {
  const settings = [
    join(widget, 'package.json'),
    join(widget, 'vite.config.ts'),
    join(widget, 'console.vite.config.ts'),
    join(repository, 'pnpm-lock.yaml'),
  ];
  // Names on the wire decide which properties of the widget may get short ones.
  const folders = [join(widget, 'src'), join(widget, 'build'), join(repository, 'packages', 'shared', 'src')];
  return fingerprintOf([...folders.flatMap(sourcesOf), ...settings]);
}
