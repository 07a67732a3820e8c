/** From an instant until another one, which is not in it any more; epoch milliseconds. */
export interface Period {
  readonly startAt: number;
  readonly endAt: number;
}

/** The period between two instants in ISO 8601. */
export const periodOf = ({ start, end }: { readonly start: string; readonly end: string }): Period => ({
  startAt: Date.parse(start),
  endAt: Date.parse(end),
});

/** The same time without overlaps, by start; what touches is one. */
export function joined(periods: readonly Period[]): readonly Period[] {
  const result: Period[] = [];
  for (const period of periods.toSorted((a, b) => a.startAt - b.startAt)) {
    if (period.endAt <= period.startAt) continue;
    const last = result.at(-1);
    if (last && period.startAt <= last.endAt)
      result[result.length - 1] = { ...last, endAt: Math.max(last.endAt, period.endAt) };
    else result.push(period);
  }
  return result;
}

/** What is left of some time when other time is taken away; what touches stays apart. */
export function without(periods: readonly Period[], taken: readonly Period[]): readonly Period[] {
  let left = periods.filter(({ startAt, endAt }) => startAt < endAt);
  for (const { startAt, endAt } of joined(taken))
    left = left.flatMap((one) =>
      one.endAt <= startAt || one.startAt >= endAt
        ? [one]
        : [
            { startAt: one.startAt, endAt: startAt },
            { startAt: endAt, endAt: one.endAt },
          ].filter((rest) => rest.startAt < rest.endAt),
    );
  return left;
}

/** What of some time lies in other time. */
export const within = (periods: readonly Period[], frame: readonly Period[]): readonly Period[] =>
  periods.flatMap((one) =>
    joined(frame)
      .map(({ startAt, endAt }) => ({
        startAt: Math.max(one.startAt, startAt),
        endAt: Math.min(one.endAt, endAt),
      }))
      .filter(({ startAt, endAt }) => startAt < endAt),
  );
