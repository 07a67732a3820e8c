import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Latin, Greek, Cyrillic and Hebrew come with the browser's package, Arabic with a package of its own;
// what neither draws (Chinese, Japanese) is taken from the machine when it has it.
const systemFolders = ['/usr/share/fonts', '/usr/local/share/fonts'];
const families = ['Open Sans', 'Noto Sans Arabic'];
const generic = ['sans-serif', 'system-ui', 'ui-sans-serif'];

/**
 * Writes the font configuration of an unpacked browser into its folder and returns its path, so that pages look
 * the same on a machine with other fonts, and can be read on a machine with none.
 */
export function writeFontConfig(browserFolder: string): string {
  const arabic = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-arabic/package.json'),
  );
  const folders = [join(browserFolder, 'fonts'), join(arabic, '400Regular'), join(arabic, '700Bold')];
  const file = join(browserFolder, 'fonts.conf');
  const text = fontConfig([...folders, ...systemFolders], join(browserFolder, 'font-cache'));
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

/** The fontconfig file for these folders: the families above stand for every generic sans-serif name. */
export function fontConfig(folders: readonly string[], cacheFolder: string): string {
  const preferred = families.map((family) => `      <family>${family}</family>`);
  const aliases = generic.map((name) =>
    [
      `  <alias binding="same">`,
      `    <family>${name}</family>`,
      `    <prefer>`,
      ...preferred,
      `    </prefer>`,
      `  </alias>`,
    ].join('\n'),
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${cacheFolder}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}
