import { offsetAt, presentName } from '../time/zones.ts';

/** The zones of one region, such as Europe; its name is empty for UTC. */
export interface ZoneGroup {
  readonly region: string;
  readonly zones: readonly { readonly zone: string; readonly label: string }[];
}

/** All zones the browser knows, by region, each with its offset at `at` (epoch milliseconds); `also` must be among them. */
export function zoneGroups(at: number, also: string): ZoneGroup[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone').map(presentName), also, 'UTC']);
  const byRegion = Map.groupBy([...names].sort(), (zone) => zone.split('/')[0] ?? zone);
  return [...byRegion].map(([region, zones]) => ({
    region,
    zones: zones.map((zone) => ({ zone, label: `${place(zone)} (${offsetAt(at, zone)})` })),
  }));
}

/** 'America/Argentina/Buenos_Aires' → 'Argentina, Buenos Aires': within a region one has to tell them apart. */
const place = (zone: string): string =>
  zone
    .replace(/^\w+\//, '')
    .replaceAll('/', ', ')
    .replaceAll('_', ' ');
