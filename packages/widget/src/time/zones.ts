import type { Day } from './days.ts';

/** Whether this browser knows the IANA zone. An offset such as '+02:00', which newer browsers take for one, is none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The zone the browser says it runs in; UTC where it does not say, says an offset, or a name like Etc/Unknown. */
export const detectZone = (said: string = new Intl.DateTimeFormat().resolvedOptions().timeZone): string =>
  isZone(said) ? presentName(said) : 'UTC';

/** The calendar day that an instant (epoch milliseconds) falls on in a zone. */
export function dayAt(at: number, zone: string): Day {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** A zone's distance from UTC at an instant, in minutes; positive east of Greenwich. */
export function offsetMinutes(at: number, zone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** An offset as people write it: 'UTC+5:30'. */
export function offsetText(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${sign}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** A zone as a visitor reads it: 'America/Argentina/Buenos_Aires' → 'Buenos Aires'. */
export const zoneCity = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Zones that browsers still list by a name which the zone database has since replaced; they understand both. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** The zone's name of today. */
const presentName = (zone: string): string => renamed[zone] ?? zone;

export interface ZoneChoice {
  readonly zone: string;
  readonly label: string;
}

export interface ZoneGroup {
  readonly region: string;
  readonly zones: readonly ZoneChoice[];
}

/** All zones the browser knows, by region, each with its offset at `at`; `also` names zones that must be among them. */
export function zoneGroups(at: number, also: readonly string[]): ZoneGroup[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone').map(presentName), ...also]);
  const regions = new Map<string, { zone: string; label: string }[]>();
  for (const zone of [...names].sort()) {
    const slash = zone.indexOf('/');
    const region = slash < 0 ? '' : zone.slice(0, slash);
    const city = zone
      .slice(slash + 1)
      .replaceAll('_', ' ')
      .replaceAll('/', ', ');
    const choices = regions.get(region) ?? [];
    choices.push({ zone, label: `${city} (${offsetText(offsetMinutes(at, zone))})` });
    regions.set(region, choices);
  }
  return [...regions].map(([region, zones]) => ({ region, zones }));
}
