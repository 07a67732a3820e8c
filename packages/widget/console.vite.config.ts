import { join } from 'node:path';
import { defineConfig } from 'vite';
import { addToManifest, chunkReport } from './build/build-reports.ts';
import { precompress } from './build/precompress.ts';
import { thirdPartyNotices } from './build/third-party-notices.ts';
import { withoutGlobals } from './build/without-globals.ts';

/**
 * The build of the members' console, into the folder of the widget's, after that: `booking-console.js` and what it loads when somebody
 * needs it. A build of its own, as the widget's shortens names across all its files, and has a budget that no byte of this may touch.
 */
export default defineConfig({
  publicDir: false,
  resolve: {
    alias: { './css-tag.js': join(import.meta.dirname, 'build', 'adopted-styles.ts') },
  },
  // The virtual list asks for this, as libraries for bundlers do.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: { entry: { 'booking-console': 'src/cdn/booking-console.ts' }, formats: ['es'] },
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'console-[name]-[hash].js',
      },
    },
  },
  // In this order: each sees what those before it have made.
  plugins: [
    withoutGlobals(),
    thirdPartyNotices('booking-console-licenses.txt'),
    addToManifest(),
    precompress(),
    chunkReport('console-chunks.json'),
  ],
});
