import { randomBytes } from 'node:crypto';
import { idPrefixes, type IdKind } from '@slotkit/shared/wire';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeDigits = 10;
const randomDigits = 16;

/**
 * A new id such as `bkg_…`: ordered by the time given (48 bits of milliseconds), then 80 random bits, so that nobody guesses one.
 * Written in Crockford's base 32, lower case.
 */
export function newId(kind: IdKind, now: number): string {
  let time = '';
  let rest = now;
  for (let digit = 0; digit < timeDigits; digit++) {
    time = alphabet.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  let random = '';
  for (const byte of randomBytes(randomDigits)) random += alphabet.charAt(byte & 31);
  return `${idPrefixes[kind]}_${time}${random}`;
}
