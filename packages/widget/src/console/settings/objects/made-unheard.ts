import type { MemberClient } from '@slotkit/shared/client';
import type { UnheardOf } from '../../drafts.ts';
import type { FormKind } from '../form/form-plan.ts';
import type { Values } from '../form/form-values.ts';
import { settingCalls, type Saved } from './setting-calls.ts';

/** What tells one of a kind from the others. */
const marks: Readonly<Record<FormKind, readonly string[]>> = {
  event_type: ['slug'],
  host: ['email'],
  location: ['name', 'type'],
  widget_key: ['name'],
  app: [],
};

/** What was made although no answer came: it was not there before and looks like what was sent. Throws what the client throws. */
export async function madeUnheard(
  client: MemberClient,
  kind: FormKind,
  { sent, known }: UnheardOf,
): Promise<Saved | undefined> {
  const all = await settingCalls[kind].all(client);
  return all.find((one) => {
    const made: Values = { ...one };
    return !known.includes(one.id) && marks[kind].every((name) => plain(made[name]) === plain(sent[name]));
  });
}

const plain = (value: unknown): string => String(value).trim().toLowerCase();
