import type { Day } from './days.ts';
import { offsetName } from './formats.ts';

/** Whether this browser knows the IANA zone. An offset such as '+02:00', which newer browsers take for one, is none. */
export function isZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}

/** Cities that browsers still list by a name which the zone database has since replaced; they understand both. */
const renamed: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Buenos_Aires: 'Argentina/Buenos_Aires',
  Godthab: 'Nuuk',
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Saigon: 'Ho_Chi_Minh',
  Faeroe: 'Faroe',
  Kiev: 'Kyiv',
};

/** The zone's name of today: of `Asia/Calcutta`, not of `America/Argentina/Buenos_Aires`, which has it already. */
export const presentName = (zone: string): string =>
  zone.replace(/^(\w+\/)(\w+)$/, (_, region: string, city: string) => region + (renamed[city] ?? city));

/** The zone the browser says it runs in; UTC where it does not say, says an offset, or a name like Etc/Unknown. */
export const detectZone = (said: string = new Intl.DateTimeFormat().resolvedOptions().timeZone): string =>
  isZone(said) ? presentName(said) : 'UTC';

const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter whose language does not show. */
function plain(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}

/** The calendar day that an instant (epoch milliseconds) falls on in a zone. Swedish writes days as ISO 8601 does. */
export const dayAt = (at: number, timeZone: string): Day => plain('sv', { timeZone }).format(at);

/** A zone's distance from UTC at an instant, as people write it: 'UTC+5:30'. */
export const offsetAt = (at: number, timeZone: string): string =>
  offsetName(plain('en', { timeZone, timeZoneName: 'shortOffset' }), at)
    .replace('GMT', 'UTC')
    .replace('-', '−');

/** A zone as a visitor reads it: 'America/Argentina/Buenos_Aires' → 'Buenos Aires'. */
export const zoneCity = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** A zone with its distance from UTC at an instant: 'Berlin (UTC+1)'. */
export const zoneLabel = (at: number, zone: string): string =>
  zone === 'UTC' ? zone : `${zoneCity(zone)} (${offsetAt(at, zone)})`;
