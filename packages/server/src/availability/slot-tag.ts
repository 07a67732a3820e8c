import { createHash } from 'node:crypto';
import { tzdataVersion } from '../zones/tzdata.ts';
import { version } from '../version.ts';

/** From when until when an answer holds by the clock, in epoch milliseconds; Infinity: nothing that the clock decides is in it. */
export interface TagTimes {
  readonly fromAt: number;
  readonly untilAt: number;
}

/**
 * The ETag of an answer about slots: when it was given, when the clock alone ends it, and a hash over both, the question, the state of the
 * database and what computes the answer. It carries all that is needed to tell whether it still holds, so that any process can, and none
 * has to remember what it answered.
 */
export function slotTag(basis: string, { fromAt, untilAt }: TagTimes): string {
  const times = `${fromAt.toString(36)}-${untilAt === Infinity ? '' : untilAt.toString(36)}`;
  const hash = createHash('sha256').update(`${times}\n${version} ${tzdataVersion}\n${basis}`);
  return `W/"${times}-${hash.digest('base64url').slice(0, 22)}"`;
}

const sentTag = /"([0-9a-z]{1,11})-([0-9a-z]{0,11})-[\w-]{22}"/g;

/** The tag among those of an `If-None-Match` header that still holds now; null when none does. */
export function holdingTag(header: string | undefined, basis: string, nowAt: number): string | null {
  for (const [sent, from = '', until = ''] of (header ?? '').matchAll(sentTag)) {
    const times = { fromAt: parseInt(from, 36), untilAt: until === '' ? Infinity : parseInt(until, 36) };
    const tag = slotTag(basis, times);
    if (isWithin(times, nowAt) && tag === `W/${sent}`) return tag;
  }
  return null;
}

/** Does an answer hold now? A clock that was set back knows nothing of what it answered later. */
export const isWithin = ({ fromAt, untilAt }: TagTimes, nowAt: number): boolean =>
  fromAt <= nowAt && nowAt < untilAt;
