import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Minute } from '../interval.ts';
import type { OffsetRun } from '../zone.ts';

/*
 * A second way to know what clocks show, for tests alone: the zone database as `moment-timezone` packs it, read here. Neither Intl nor
 * Temporal has a part in it, and its data comes by another road than ICU's: IANA's own compiler and dump, not the one that ICU uses.
 */

/** A zone's offsets in turn: the nth holds until the nth of `untils`, the last for good (the data ends with 2037). */
interface ReferenceZone {
  readonly untils: readonly Minute[];
  readonly offsets: readonly number[];
}

const digitsOfBase60 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX';

const packed = readPacked();

/** The version of the zone database that the reference knows, such as `2026f`. */
export const referenceVersion: string = packed.version;

/** Every zone by name, links included; two names of one zone share their object. */
const zones: ReadonlyMap<string, ReferenceZone> = unpack(packed);

/** All names that the reference knows. */
export const referenceZones: readonly string[] = [...zones.keys()].sort();

/** One name for each zone that differs from all others, of which the links are left out. */
export const distinctZones: readonly string[] = packed.zones.map((line) => line.split('|')[0] ?? '').sort();

/** By how many minutes the clocks of a zone are ahead of UTC at a minute, cut to whole minutes. */
export function referenceOffset(zone: string, minute: Minute): number {
  const { untils, offsets } = zoneNamed(zone);
  let [low, high] = [0, untils.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (minute < (untils[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return offsets[low] ?? offsets.at(-1) ?? 0;
}

/** The offsets between two minutes, told as `offsetRuns` tells them. */
export function referenceRuns(zone: string, from: Minute, to: Minute): OffsetRun[] {
  const runs = [{ from, offsetMinutes: referenceOffset(zone, from) }];
  for (const [index, until] of zoneNamed(zone).untils.entries()) {
    const offsetMinutes = zoneNamed(zone).offsets[index + 1];
    if (until <= from || until >= to || offsetMinutes === undefined) continue;
    if (offsetMinutes !== runs.at(-1)?.offsetMinutes) runs.push({ from: until, offsetMinutes });
  }
  return runs;
}

function zoneNamed(name: string): ReferenceZone {
  const zone = zones.get(name);
  if (zone === undefined) throw new RangeError(`The reference has no zone "${name}".`);
  return zone;
}

interface Packed {
  readonly version: string;
  /** `name|abbreviations|offsets|which offset in turn|minutes until the next`, numbers in base 60. */
  readonly zones: readonly string[];
  /** `name|other name`. */
  readonly links: readonly string[];
}

function readPacked(): Packed {
  const file = createRequire(import.meta.url).resolve('moment-timezone/data/packed/latest.json');
  const packed: Packed = JSON.parse(readFileSync(file, 'utf8'));
  return packed;
}

function unpack({ zones, links }: Packed): Map<string, ReferenceZone> {
  const unpacked = new Map<string, ReferenceZone>();
  for (const line of zones) {
    const [name = '', , offsetsText = '', turns = '', lengths = ''] = line.split('|');
    const west = offsetsText.split(' ').map(base60);
    let minute = 0;
    const untils = lengths === '' ? [] : lengths.split(' ').map((length) => (minute += base60(length)));
    // Counted west of Greenwich there, and with fractions for seconds; whole minutes decide here.
    const offsets = Array.from(turns, (turn) => -Math.trunc(west[base60(turn)] ?? 0) + 0);
    unpacked.set(name, { untils: untils.map(Math.round), offsets });
  }
  for (const link of links) {
    const [name = '', other = ''] = link.split('|');
    const zone = unpacked.get(name);
    if (zone !== undefined) unpacked.set(other, zone);
  }
  return unpacked;
}

/** Digits 0-9, a-z, A-X, with an optional sign and a fraction in base 60 too. */
function base60(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = (part: string) => Array.from(part, (digit) => digitsOfBase60.indexOf(digit));
  const value =
    digits(whole).reduce((sum, digit) => sum * 60 + digit, 0) +
    digits(fraction).reduceRight((sum, digit) => (sum + digit) / 60, 0);
  return text.startsWith('-') ? -value : value;
}
