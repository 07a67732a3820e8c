/** Builds the widget's files for the script tag, whether or not they are up to date. */
import { buildWidget } from './widget-build/build-widget-files.ts';

process.stdout.write(await buildWidget());
