import type { Shapes } from '@slotkit/shared/client';
import { addDays, type Day } from '../../time/days.ts';

type Exception = Shapes['Exception'];
type Wanted = Shapes['ExceptionRequest'];

/** What a host can say of days that differ from its week. */
export const exceptionKinds = ['off', 'away', 'extra', 'instead'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** One thing that is different, as somebody says it; the server may hold several exceptions for it. */
export interface ExceptionRow {
  readonly kind: ExceptionKind;
  readonly parts: readonly Exception[];
  /** Local date-times of the first instant and of the one behind the last. */
  readonly start: string;
  readonly end: string;
  readonly reason: string | null;
  /** An IANA zone of its own; null: the schedule's. */
  readonly timezone: string | null;
}

/** What is typed of one: days, and clock times where it is not about whole days. */
export interface ExceptionDraft {
  readonly kind: ExceptionKind;
  readonly firstDay: Day;
  /** Of days off alone. */
  readonly lastDay: Day;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const midnight = (day: Day): string => `${day}T00:00`;

/** The local date-times that a draft is between: an end that is not after the start is on the next day. Null as long as it is none. */
export function draftSpan({
  kind,
  firstDay,
  lastDay,
  from,
  to,
}: ExceptionDraft): { readonly start: string; readonly end: string } | null {
  if (firstDay === '') return null;
  if (kind === 'off')
    return lastDay >= firstDay ? { start: midnight(firstDay), end: midnight(addDays(lastDay, 1)) } : null;
  if (from === '' || to === '') return null;
  return { start: `${firstDay}T${from}`, end: `${to > from ? firstDay : addDays(firstDay, 1)}T${to}` };
}

/** What the server is asked for: other hours on a day are extra hours, and the rest of that day is blocked. */
export function wantedExceptions(draft: ExceptionDraft): readonly Wanted[] {
  const span = draftSpan(draft);
  if (!span) return [];
  const text = draft.reason.trim();
  const reason = text === '' ? {} : { reason: text };
  if (draft.kind === 'extra') return [{ type: 'extra', ...span, ...reason }];
  if (draft.kind !== 'instead') return [{ type: 'blocked', ...span, ...reason }];
  const rest = [
    { start: midnight(draft.firstDay), end: span.start },
    { start: span.end, end: midnight(addDays(draft.firstDay, 1)) },
  ].filter(({ start, end }) => start < end);
  return [
    { type: 'extra', ...span, ...reason },
    ...rest.map((one) => ({ type: 'blocked' as const, ...one, ...reason })),
  ];
}

/** What the server has, as somebody would say it, by start. */
export function exceptionRows(exceptions: readonly Exception[]): readonly ExceptionRow[] {
  const instead = exceptions.flatMap((extra) => insteadOf(extra, exceptions) ?? []);
  const taken = new Set(instead.flatMap(({ parts }) => parts));
  const single = exceptions
    .filter((one) => !taken.has(one))
    .map((one): ExceptionRow => ({ ...rowOf(one), kind: kindOf(one) }));
  return [...instead, ...single].toSorted((a, b) => a.start.localeCompare(b.start));
}

/** What to type to get what there is; null for what was made elsewhere and cannot be said here. */
export function draftOf({ kind, start, end, reason, timezone }: ExceptionRow): ExceptionDraft | null {
  const firstDay = start.slice(0, 10);
  const draft: ExceptionDraft = {
    kind,
    firstDay,
    lastDay: kind === 'off' ? addDays(end.slice(0, 10), -1) : firstDay,
    from: start.slice(11),
    to: end.slice(11),
    reason: reason ?? '',
  };
  const span = draftSpan(draft);
  return timezone === null && span?.start === start && span.end === end ? draft : null;
}

const rowOf = (one: Exception): Omit<ExceptionRow, 'kind'> => ({
  parts: [one],
  start: one.start,
  end: one.end,
  reason: one.reason,
  timezone: one.timezone,
});

function kindOf({ type, start, end }: Exception): ExceptionKind {
  if (type === 'extra') return 'extra';
  return start.endsWith('T00:00') && end.endsWith('T00:00') ? 'off' : 'away';
}

/** Extra hours whose day is blocked before and behind them. */
function insteadOf(extra: Exception, all: readonly Exception[]): ExceptionRow | null {
  if (extra.type !== 'extra') return null;
  const day = extra.start.slice(0, 10);
  const next = midnight(addDays(day, 1));
  const blocked = (start: string, end: string): Exception | undefined =>
    all.find(
      (one) =>
        one.type === 'blocked' &&
        one.start === start &&
        one.end === end &&
        one.reason === extra.reason &&
        one.timezone === extra.timezone,
    );
  const isFromMidnight = extra.start === midnight(day);
  const isToMidnight = extra.end >= next;
  const before = blocked(midnight(day), extra.start);
  const behind = blocked(extra.end, next);
  if (isFromMidnight && isToMidnight) return null;
  if ((!before && !isFromMidnight) || (!behind && !isToMidnight)) return null;
  return {
    ...rowOf(extra),
    kind: 'instead',
    parts: [extra, before, behind].filter((one) => one !== undefined),
  };
}
