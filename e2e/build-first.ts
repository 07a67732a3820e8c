import { buildWidget, isWidgetBuilt } from '../scripts/widget-build/build-widget-files.ts';

/** Runs once before all journeys, whose servers hand out the built widget. */
export default async function buildFirst(): Promise<void> {
  if (!isWidgetBuilt()) await buildWidget();
}
