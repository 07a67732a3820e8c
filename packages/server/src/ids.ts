import { randomBytes } from 'node:crypto';
import { idPrefixes, type IdKind } from '@slotkit/shared/wire';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeDigits = 10;
const randomDigits = 16;
/** How far apart two ids of one millisecond are at most: by chance, so that nobody guesses the next one. */
const stepBits = 48;

let latest = { at: -1, random: 0n };

/**
 * A new id such as `bkg_…`: ordered by the time given (48 bits of milliseconds), then 80 random bits, which rise within one millisecond
 * of this process. Nobody guesses one. Written in Crockford's base 32, lower case.
 */
export function newId(kind: IdKind, now: number): string {
  const random = latest.at === now ? latest.random + 1n + randomBits(stepBits) : firstRandom();
  latest = { at: now, random };
  return `${idPrefixes[kind]}_${inBase32(BigInt(now), timeDigits)}${inBase32(random, randomDigits)}`;
}

const randomBits = (bits: number): bigint => BigInt(`0x${randomBytes(bits / 8).toString('hex')}`);

/** 79 bits, so that there is room to rise. */
const firstRandom = (): bigint => randomBits(80) >> 1n;

function inBase32(value: bigint, digits: number): string {
  let text = '';
  let rest = value;
  for (let digit = 0; digit < digits; digit++) {
    text = alphabet.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}
