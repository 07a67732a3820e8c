import type { HostTimes } from '../console-shapes.ts';
import { joined, periodOf, without, type Period } from '../schedule/periods.ts';

/** What keeps hosts from being booked. */
export const shadeKinds = ['closed', 'dnd', 'elsewhere', 'unknown'] as const;
export type ShadeKind = (typeof shadeKinds)[number];

/** A time that is shaded behind the bookings. Instants in epoch milliseconds. */
export interface Shade extends Period {
  readonly kind: ShadeKind;
  /** Whom it keeps; all of those on show where nobody works. */
  readonly hostIds: readonly string[];
}

/**
 * The times to shade for some hosts: where none of them works, and where any of them is not to be disturbed or is busy elsewhere. Times of
 * one kind never overlap: where several hosts share one they are named together.
 */
export function shadesOf(hosts: readonly HostTimes[]): readonly Shade[] {
  const [first] = hosts;
  if (!first) return [];
  const range = periodOf({ start: first.from, end: first.to });
  const open = joined(
    hosts.flatMap(({ working, blocked }) => without(working.map(periodOf), blocked.map(periodOf))),
  );
  const hostIds = hosts.map(({ host_id }) => host_id);
  const by = (kind: ShadeKind, of: (host: HostTimes) => HostTimes['working']): readonly Shade[] =>
    shared(hosts.map((host) => ({ hostId: host.host_id, periods: of(host).map(periodOf) }))).map((part) => ({
      kind,
      ...part,
    }));
  return [
    ...without([range], open).map((period) => ({ kind: 'closed' as const, ...period, hostIds })),
    ...by('dnd', (host) => host.do_not_disturb),
    ...by('elsewhere', (host) => host.elsewhere),
    ...by('unknown', (host) => host.unknown),
  ];
}

/** The periods of several hosts, cut wherever one begins or ends, each part with those whom it concerns. */
function shared(
  hosts: readonly { readonly hostId: string; readonly periods: readonly Period[] }[],
): readonly (Period & { readonly hostIds: readonly string[] })[] {
  const all = hosts.flatMap(({ periods }) => periods);
  const edges = [...new Set(all.flatMap(({ startAt, endAt }) => [startAt, endAt]))].toSorted((a, b) => a - b);
  return edges.slice(1).flatMap((endAt, index) => {
    const startAt = edges[index] ?? endAt;
    const hostIds = hosts
      .filter(({ periods }) => periods.some((one) => one.startAt <= startAt && one.endAt >= endAt))
      .map(({ hostId }) => hostId);
    return hostIds.length > 0 ? [{ startAt, endAt, hostIds }] : [];
  });
}
