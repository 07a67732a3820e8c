import { AppError, notFound } from '@slotkit/shared';
import type { MemberRecord } from '../members/member-store.ts';
import {
  configRules,
  memberMayConfigure,
  noStanding,
  type ConfigOperation,
  type RuledObject,
  type Share,
  type Standing,
} from '../access/decide-config-access.ts';
import { ownHostIds, teamHostIds } from '../access/member-hosts.ts';
import type { Reader } from '../db/database.ts';
import type { ConfigCaller } from './config-caller.ts';

/** Something that is to be read or changed. */
export interface ConfigTarget {
  readonly object: RuledObject;
  /** What a refusal calls it: `host`. */
  readonly word: string;
  /** The hosts that it is about, where it is about some. */
  readonly hostIds: readonly string[];
  /** Whether it is the caller’s own wish, or known to it: what is refused then need not be hidden. */
  readonly isKnown?: boolean;
}

/**
 * Lets those go on who may read or change an object. Throws 404 for one that a member must not know of, and 403 for one that it may not
 * change. Scopes of clients were checked before.
 */
export async function requireConfigAccess(
  reader: Reader,
  caller: ConfigCaller,
  operation: ConfigOperation,
  { object, word, hostIds, isKnown = false }: ConfigTarget,
): Promise<void> {
  if (caller.kind !== 'member') return;
  const { member } = caller;
  const standing = hostIds.length === 0 ? noStanding : await standingOf(reader, member, hostIds);
  const verdict = memberMayConfigure(member.permissions, object, operation, standing);
  if (verdict === 'hidden' && !isKnown) throw notFound(word);
  if (verdict !== 'allowed')
    throw new AppError('forbidden', `Your permissions do not let you ${operation} this ${word}.`);
}

/**
 * The hosts whose objects a caller may list; null: everything there is. Throws 403 where a member may see no object of the kind
 * whatever its hosts are.
 */
export async function hostsToConfigure(
  reader: Reader,
  caller: ConfigCaller,
  object: RuledObject,
): Promise<ReadonlySet<string> | null> {
  if (caller.kind !== 'member') return null;
  const { id, permissions } = caller.member;
  const mine: Standing = { own: 'all', team: 'all' };
  if (memberMayConfigure(permissions, object, 'view', mine) !== 'allowed')
    throw new AppError('forbidden', 'Your permissions do not let you see this.');
  if (configRules[object].view !== 'own' || permissions.view === 'all') return null;
  const own = await ownHostIds(reader, id);
  return permissions.view === 'own' ? own : own.union(await teamHostIds(reader, id));
}

async function standingOf(
  reader: Reader,
  { id }: MemberRecord,
  hostIds: readonly string[],
): Promise<Standing> {
  const own = await ownHostIds(reader, id);
  const team = own.union(await teamHostIds(reader, id));
  return { own: shareOf(hostIds, own), team: shareOf(hostIds, team) };
}

function shareOf(hostIds: readonly string[], within: ReadonlySet<string>): Share {
  const count = hostIds.filter((id) => within.has(id)).length;
  if (count === 0) return 'none';
  return count === hostIds.length ? 'all' : 'some';
}
