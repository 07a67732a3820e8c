import type { TimeRange } from './calendar-provider.ts';

const longestPieceMs = 7 * 86_400_000;

/** Ranges in order, merged where they touch or overlap; empty ones are left out. */
export function merged(ranges: readonly TimeRange[]): TimeRange[] {
  const result: TimeRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.fromAt - b.fromAt)) {
    const last = result.at(-1);
    if (range.untilAt <= range.fromAt) continue;
    if (last !== undefined && range.fromAt <= last.untilAt)
      result[result.length - 1] = { fromAt: last.fromAt, untilAt: Math.max(last.untilAt, range.untilAt) };
    else result.push({ fromAt: range.fromAt, untilAt: range.untilAt });
  }
  return result;
}

/** What of these ranges lies within one of the others. */
export const within = (ranges: readonly TimeRange[], others: readonly TimeRange[]): TimeRange[] =>
  merged(
    ranges.flatMap((range) =>
      others.map((other) => ({
        fromAt: Math.max(range.fromAt, other.fromAt),
        untilAt: Math.min(range.untilAt, other.untilAt),
      })),
    ),
  );

/** What of these ranges lies outside all others. */
export function without(ranges: readonly TimeRange[], others: readonly TimeRange[]): TimeRange[] {
  return merged(others).reduce(
    (left, { fromAt, untilAt }) =>
      left.flatMap((range) =>
        [
          { fromAt: range.fromAt, untilAt: Math.min(range.untilAt, fromAt) },
          { fromAt: Math.max(range.fromAt, untilAt), untilAt: range.untilAt },
        ].filter((piece) => piece.untilAt > piece.fromAt),
      ),
    merged(ranges),
  );
}

/** The same time in pieces of at most a week, so that whoever looks for what reaches into a time need not look far back. */
export const inPieces = (ranges: readonly TimeRange[]): TimeRange[] =>
  ranges.flatMap(({ fromAt, untilAt }) =>
    Array.from({ length: Math.ceil((untilAt - fromAt) / longestPieceMs) }, (_, index) => ({
      fromAt: fromAt + index * longestPieceMs,
      untilAt: Math.min(untilAt, fromAt + (index + 1) * longestPieceMs),
    })),
  );

/** How far before a time a piece may begin that reaches into it. */
export const pieceReachMs = longestPieceMs;
