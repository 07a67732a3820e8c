import { join } from 'node:path';

const widget = join(import.meta.dirname, '..', '..', 'packages', 'widget');

/** Bundles the sketch with the widget's own copies of the libraries, run by the widget's bundler. */
export default {
  root: widget,
  publicDir: false,
  logLevel: 'warn',
  resolve: {
    alias: [{ find: /^(lit|@lit\/task)$/, replacement: join(widget, 'node_modules', '$1') }],
  },
  build: {
    lib: { entry: { 'booking-sketch': join(import.meta.dirname, 'booking-sketch.js') }, formats: ['es'] },
    outDir: 'dist/sketch',
    target: 'es2022',
    rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
  },
};
