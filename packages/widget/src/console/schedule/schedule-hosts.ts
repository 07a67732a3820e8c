import type { SignedIn } from '../console-shapes.ts';
import type { Choice } from '../directory.ts';

/** The hosts whose schedules a member may look at, its own first. What the server lists is what the member may see. */
export function hostsToChoose(
  { host_ids: own }: Pick<SignedIn, 'host_ids'>,
  hosts: readonly Choice[],
): readonly Choice[] {
  return [...hosts.filter(({ id }) => own.includes(id)), ...hosts.filter(({ id }) => !own.includes(id))];
}

/** The host that the address asks for, else the first; null where there is none. */
export const chosenHost = (choices: readonly Choice[], asked: string | undefined): Choice | null =>
  choices.find(({ id }) => id === asked) ?? choices[0] ?? null;
