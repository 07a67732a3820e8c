import { randomBytes } from 'node:crypto';
import { idPrefixes, type IdKind } from '@slotkit/shared/wire';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeDigits = 10;
const countDigits = 3;
const randomDigits = 16;

/** Ids that this process made at one and the same time. */
const sameTime = { at: -1, count: 0 };

/**
 * A new id such as `bkg_…`: ordered by the time given (48 bits of milliseconds), then by the order in which this process made them (which
 * tells what came first where a clock stands still), then 80 random bits, so that nobody guesses one. Written in Crockford's base 32,
 * lower case.
 */
export function newId(kind: IdKind, now: number): string {
  if (now === sameTime.at) sameTime.count++;
  else Object.assign(sameTime, { at: now, count: 0 });
  let random = '';
  for (const byte of randomBytes(randomDigits)) random += alphabet.charAt(byte & 31);
  return `${idPrefixes[kind]}_${digits(now, timeDigits)}${digits(sameTime.count, countDigits)}${random}`;
}

/** The last `length` digits of a number. */
function digits(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let digit = 0; digit < length; digit++) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
