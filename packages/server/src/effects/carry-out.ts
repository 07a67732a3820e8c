import type { EffectName } from '@slotkit/shared/lifecycle';
import type { Writer } from '../db/database.ts';
import type { OutboxDraft } from '../jobs/outbox-store.ts';
import { clearBriefing, planBriefing } from './briefing-effects.ts';
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
  planDispatch: inTurn(planDispatch, planBriefing),
  clearDispatch: inTurn(clearDispatch, clearBriefing),
};

/** Both that come before a meeting: the customer's message and the host's briefing. */
function inTurn(...all: readonly Effect[]): Effect {
  return async (trx, context) => {
    const drafts = [];
    for (const effect of all) drafts.push(...(await effect(trx, context)));
    return drafts;
  };
}

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
