import type { AuditDraft } from '../configuration/audit-store.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import type { Change } from '../configuration/change.ts';

/** What belongs to a host and is changed by itself; its calendar feed counts among its calendars. */
export type HostPart = 'schedule' | 'exception' | 'dnd' | 'calendar';

/** Writes down a change of a time of a host. */
export const noteTime = (
  { trx, caller, now }: Change,
  {
    part,
    ...draft
  }: Pick<AuditDraft, 'action' | 'changes'> & {
    readonly part: 'exception' | 'dnd';
    readonly id: string;
  },
): Promise<void> =>
  recordAudit(
    trx,
    { caller, action: draft.action, object: { type: part, id: draft.id }, changes: draft.changes },
    now,
  );

/** The reason that somebody gave for a time; an empty one is none. */
export const reasonOf = (text: string | null | undefined): string | null =>
  text === undefined || text === '' ? null : text;
