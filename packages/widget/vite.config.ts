import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import { withoutGlobals } from './build/without-globals.ts';

/**
 * The build for a script tag: `booking-widget.js` with its lazy siblings in one folder, everything a browser
 * needs included, and `manifest.json` for whoever serves the folder.
 */
export default defineConfig({
  publicDir: false,
  build: {
    lib: { entry: { 'booking-widget': 'src/define.ts' }, formats: ['es'] },
    outDir: 'dist/cdn',
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      // What the entry and a later part share stays in the entry: fewer files until something is visible.
      preserveEntrySignatures: 'allow-extension',
      // `build.minify` leaves the white space of a library alone.
      output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  plugins: [withoutGlobals(), templatesWithoutIndentation(), manifest()],
});

/** Minifiers leave template literals alone: our styles and templates are shipped without their indentation. */
function templatesWithoutIndentation(): Plugin {
  return {
    name: 'templates-without-indentation',
    enforce: 'pre',
    transform: {
      filter: { id: /packages\/widget\/src\/.*\.ts$/ },
      handler: (code) => ({
        code: code
          .replaceAll(/css`[^`]*`/g, (styles) =>
            styles
              .replaceAll(/\/\*.*?\*\//gs, '')
              .replaceAll(/\s*([{};,])\s*/g, '$1')
              .replaceAll(/:\s+/g, ':')
              .replaceAll(/\s+/g, ' ')
              .replaceAll(';}', '}'),
          )
          .replaceAll(/\n\s+/g, '\n'),
        map: null,
      }),
    },
  };
}

/** Lists each file with its size in bytes and the hash for an `integrity` attribute, the entry by name. */
function manifest(): Plugin {
  return {
    name: 'manifest-with-integrity',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).map((output) => {
        const content = Buffer.from(output.type === 'chunk' ? output.code : output.source);
        const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        return [output.fileName, { bytes: content.length, integrity }] as const;
      });
      const source = JSON.stringify(
        { entry: 'booking-widget.js', files: Object.fromEntries(files) },
        null,
        2,
      );
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${source}\n` });
    },
  };
}
