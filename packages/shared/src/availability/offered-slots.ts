import type { Interval, Minute } from '../time/index.ts';
import type { HostCalendar, HostsNeeded, OfferContext, Slot } from './model.ts';
import { openStarts } from './open-starts.ts';

interface OpenStart {
  readonly start: Minute;
  readonly hostIds: string[];
}

/**
 * The slots that start within a range, by start, none twice, each with the hosts that could take it. With `all`,
 * only the slots that every host could take. Throws as `openStarts` does.
 */
export function offeredSlots(
  hosts: readonly HostCalendar[],
  needed: HostsNeeded,
  context: OfferContext,
  range: Interval,
): Slot[] {
  let open: OpenStart[] = [];
  for (const host of hosts) open = withHost(open, openStarts(host, context, range), host.hostId);
  const enough = needed === 'all' ? hosts.length : 1;
  return open
    .filter(({ hostIds }) => hostIds.length >= enough)
    .map(({ start, hostIds }) => ({ start, end: start + context.rules.durationMinutes, hostIds }));
}

/** Merges one more host's ascending starts into those of the hosts before it. */
function withHost(open: readonly OpenStart[], starts: readonly Minute[], hostId: string): OpenStart[] {
  const merged: OpenStart[] = [];
  let next = 0;
  for (const known of open) {
    let start = starts[next];
    while (start !== undefined && start < known.start) {
      merged.push({ start, hostIds: [hostId] });
      start = starts[++next];
    }
    if (start === known.start) {
      known.hostIds.push(hostId);
      next++;
    }
    merged.push(known);
  }
  for (const start of starts.slice(next)) merged.push({ start, hostIds: [hostId] });
  return merged;
}
