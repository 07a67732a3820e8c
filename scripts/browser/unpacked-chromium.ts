import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Chromium } from './chromium-path.ts';
import { writeFontConfig } from './font-config.ts';

const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/** Whether the browser among the dependencies runs on this machine: it is built for Linux on x64 alone. */
export function canUnpackChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Unpacks the browser among the dependencies into node_modules/.cache, once for each version, with the
 * libraries that a bare Linux lacks and with fonts for the scripts that our languages use.
 */
export async function unpackChromium(): Promise<Chromium> {
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined && path !== '').join(':'),
      FONTCONFIG_FILE: writeFontConfig(folder),
    },
  };
}

/** Unpacks beside the final place and renames, so that an interrupted or parallel run never leaves half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into the temporary folder, and takes whatever it finds there for its own.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await Promise.all([chromium.executablePath(), inflate(join(packageFolder, 'bin', 'al2023.tar.br'))]);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  chmodSync(join(unfinished, 'chromium'), 0o755);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error(`${packageFolder}/package.json names no version.`);
}
