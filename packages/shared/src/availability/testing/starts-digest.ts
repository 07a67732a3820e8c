import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { groupByLocalDay } from '../../time/index.ts';
import { openStarts } from '../open-starts.ts';
import { randomAsk, zones } from './random-calendars.ts';

/** One hash over the starts of many fixed random asks: equal wherever and under whatever `TZ` it is computed. */
export function startsDigest(): string {
  const hash = createHash('sha256');
  for (const [index, { host, context, range }] of fc
    .sample(randomAsk, { seed: 41, numRuns: 100 })
    .entries()) {
    const starts = openStarts(host, context, range);
    const days = groupByLocalDay(zones[index % zones.length] ?? 'UTC', starts);
    hash.update(JSON.stringify({ starts, days }));
  }
  return hash.digest('hex');
}
