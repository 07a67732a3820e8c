import type { ConsoleDesk } from '../console-desk.ts';
import { lateReason } from '../late-failure.ts';
import { bulkWords } from '../words/bulk.ts';
import { saidFor } from '../words/console-words.ts';
import type { BulkActionName, BulkRun } from './bulk-run.ts';

/** What a change of many bookings has left undone, told to whoever has gone on meanwhile: how many were changed, and why not the others. */
export function lateRunText(
  { words, formats }: ConsoleDesk,
  action: BulkActionName,
  {
    count,
    failure,
    isUnfinished,
    results,
    unheard,
  }: Pick<BulkRun, 'count' | 'failure' | 'isUnfinished' | 'results' | 'unheard'>,
): string {
  const all = formats.number(count);
  const refused = [...results.values()].filter(({ ok }) => !ok);
  const reasons = new Set(refused.map(({ code }) => saidFor(bulkWords.because, code ?? '')));
  return [
    bulkWords.late(
      bulkWords.titles[action](all),
      bulkWords.done[action](formats.number(results.size - refused.length), all),
    ),
    ...(refused.length > 0
      ? [bulkWords.refused(formats.number(refused.length), formats.list([...reasons]))]
      : []),
    ...(failure === null && isUnfinished ? [bulkWords.notSent] : []),
    ...(unheard > 0 ? [bulkWords.unheard(formats.number(unheard))] : []),
    ...(failure !== null && unheard === 0 ? [lateReason(failure, words)] : []),
  ].join(' ');
}
