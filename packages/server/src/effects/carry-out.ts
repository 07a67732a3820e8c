import type { EffectName } from '@slotkit/shared/lifecycle';
import type { Writer } from '../db/database.ts';
import type { OutboxDraft } from '../jobs/outbox-store.ts';
import { deleteCalendarEvent, moveCalendarEvent, writeCalendarEvent } from './calendar-effects.ts';
import { countNoShow } from './contact-effects.ts';
import { clearDispatch, planDispatch } from './dispatch-effects.ts';
import type { Effect, EffectContext } from './effect-context.ts';
import { mailEffects } from './mail-effects.ts';
import { dropReminders, planReminders } from './reminder-effects.ts';

/** What each effect of the lifecycle does. */
export const effectHandlers: Record<EffectName, Effect> = {
  ...mailEffects,
  /** The links' generation in the attendee's row has revoked them already. */
  revokeOldLinks: () => [],
  planReminders,
  dropReminders,
  countNoShow,
  writeCalendarEvent,
  moveCalendarEvent,
  deleteCalendarEvent,
  planDispatch,
  clearDispatch,
};

/** Carries out the effects of a change in the order of their names, and returns the rows that they leave to the outbox. */
export async function carryOut(
  trx: Writer,
  names: readonly EffectName[],
  context: EffectContext,
): Promise<OutboxDraft[]> {
  const drafts: OutboxDraft[] = [];
  for (const name of names) drafts.push(...(await effectHandlers[name](trx, context)));
  return drafts;
}
