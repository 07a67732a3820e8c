import { join } from 'node:path';
import { defineConfig } from 'vite';
import { chunkReport, manifest } from './build/build-reports.ts';
import { compactTemplates } from './build/compact-templates.ts';
import { languageChunks } from './build/language-chunks.ts';
import { messagePlaces } from './build/message-places.ts';
import { minifyChunks } from './build/minify-chunks.ts';
import { movingScripts } from './build/moving-scripts.ts';
import { precompress } from './build/precompress.ts';
import { thirdPartyNotices } from './build/third-party-notices.ts';
import { withoutGlobals } from './build/without-globals.ts';

/**
 * The build for script tags: `booking-widget.js` and its like with their lazy siblings in one folder, everything a browser
 * needs included, and `manifest.json` for whoever serves the folder.
 */
export default defineConfig({
  publicDir: false,
  resolve: {
    alias: { './css-tag.js': join(import.meta.dirname, 'build', 'adopted-styles.ts') },
  },
  build: {
    lib: {
      // One script tag for each kind of element; those of the others need the files of the first.
      entry: Object.fromEntries(
        ['booking-widget', 'booking-button', 'booking-slot-picker'].map((name) => [
          name,
          `src/cdn/${name}.ts`,
        ]),
      ),
      formats: ['es'],
    },
    outDir: 'dist/cdn',
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // What the entry and a later part share stays in the entry: fewer files until something is visible.
      preserveEntrySignatures: 'allow-extension',
      output: { minify: false, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // In this order: each sees what those before it have made.
  plugins: [
    withoutGlobals(),
    languageChunks(),
    messagePlaces(),
    compactTemplates(),
    minifyChunks(),
    thirdPartyNotices(),
    movingScripts(),
    manifest(),
    precompress(),
    chunkReport(),
  ],
});
