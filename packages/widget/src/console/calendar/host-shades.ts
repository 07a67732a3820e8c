import type { HostTimes } from '../console-shapes.ts';

/** What keeps hosts from being booked. */
export const shadeKinds = ['closed', 'dnd', 'elsewhere', 'unknown'] as const;
export type ShadeKind = (typeof shadeKinds)[number];

/** A time that is shaded behind the bookings. Instants in epoch milliseconds. */
export interface Shade {
  readonly kind: ShadeKind;
  readonly startAt: number;
  readonly endAt: number;
  /** Whom it keeps; all of those on show where nobody works. */
  readonly hostIds: readonly string[];
}

interface Span {
  readonly startAt: number;
  readonly endAt: number;
}

/**
 * The times to shade for some hosts: where none of them works, and where any of them is not to be disturbed or is busy elsewhere. Times of
 * one kind never overlap: where several hosts share one they are named together.
 */
export function shadesOf(hosts: readonly HostTimes[]): readonly Shade[] {
  const [first] = hosts;
  if (!first) return [];
  const range = spanOf({ start: first.from, end: first.to });
  const open = joined(
    hosts.flatMap(({ working, blocked }) => without(working.map(spanOf), blocked.map(spanOf))),
  );
  const hostIds = hosts.map(({ host_id }) => host_id);
  const by = (kind: ShadeKind, of: (host: HostTimes) => readonly Period[]): readonly Shade[] =>
    shared(hosts.map((host) => ({ hostId: host.host_id, spans: of(host).map(spanOf) }))).map((part) => ({
      kind,
      ...part,
    }));
  return [
    ...without([range], open).map((span) => ({ kind: 'closed' as const, ...span, hostIds })),
    ...by('dnd', (host) => host.do_not_disturb),
    ...by('elsewhere', (host) => host.elsewhere),
    ...by('unknown', (host) => host.unknown),
  ];
}

interface Period {
  readonly start: string;
  readonly end: string;
}

const spanOf = ({ start, end }: Period): Span => ({ startAt: Date.parse(start), endAt: Date.parse(end) });

/** Spans in order, those that touch or overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.startAt - b.startAt)) {
    const last = result.at(-1);
    if (last && span.startAt <= last.endAt)
      result.splice(-1, 1, { startAt: last.startAt, endAt: Math.max(last.endAt, span.endAt) });
    else result.push(span);
  }
  return result;
}

/** What of some spans lies in none of the others. */
function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return joined(others).reduce<readonly Span[]>(
    (left, cut) =>
      left
        .flatMap(({ startAt, endAt }) => [
          { startAt, endAt: Math.min(endAt, cut.startAt) },
          { startAt: Math.max(startAt, cut.endAt), endAt },
        ])
        .filter(({ startAt, endAt }) => startAt < endAt),
    spans,
  );
}

/** The spans of several hosts, cut wherever one begins or ends, each part with those whom it concerns. */
function shared(
  hosts: readonly { readonly hostId: string; readonly spans: readonly Span[] }[],
): readonly (Span & { readonly hostIds: readonly string[] })[] {
  const all = hosts.flatMap(({ spans }) => spans);
  const edges = [...new Set(all.flatMap(({ startAt, endAt }) => [startAt, endAt]))].toSorted((a, b) => a - b);
  return edges.slice(1).flatMap((endAt, index) => {
    const startAt = edges[index] ?? endAt;
    const hostIds = hosts
      .filter(({ spans }) => spans.some((span) => span.startAt <= startAt && span.endAt >= endAt))
      .map(({ hostId }) => hostId);
    return hostIds.length > 0 ? [{ startAt, endAt, hostIds }] : [];
  });
}
