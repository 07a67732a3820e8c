import { AppError } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import {
  teamPatchSchema,
  teamRequestSchema,
  teamSchema,
  type Team,
  type TeamPatch,
  type TeamRequest,
} from '@slotkit/shared/wire';
import type { Change } from '../configuration/change.ts';
import type { ConfigRecord, Resource } from '../configuration/resource.ts';
import { newId } from '../ids.ts';
import { deleteTeam, findTeam, insertTeam, knownMembers, pageOfTeams, updateTeam } from './team-store.ts';

/** A named set of members. */
export interface StoredTeam extends ConfigRecord {
  readonly name: string;
  readonly memberIds: readonly string[];
}

/** Teams as objects of the configuration: never archived, because nothing refers to one. */
export const teams: Resource<StoredTeam, TeamRequest, TeamPatch, Team> = {
  object: 'team',
  idKind: 'team',
  path: 'teams',
  tag: 'Teams',
  words: {
    one: 'team',
    a: 'a team',
    many: 'teams',
    operation: 'Team',
    removing: 'Delete a team; its members stay, and reach each other’s bookings no more',
  },
  schemas: { request: teamRequestSchema, patch: teamPatchSchema, answer: teamSchema },
  present: (stored) => ({
    id: stored.id,
    name: stored.name,
    member_ids: [...stored.memberIds],
    archived: stored.archived,
    version: stored.version,
    created_at: formatInstant(stored.createdAt),
    updated_at: formatInstant(stored.updatedAt),
  }),
  find: findTeam,
  page: pageOfTeams,
  async create(change, { name, member_ids: memberIds }) {
    const { trx, appId, now } = change;
    await requireMembers(change, memberIds);
    const stored: StoredTeam = {
      id: newId('team', now),
      appId,
      name,
      memberIds: memberIds.toSorted(),
      archived: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await insertTeam(trx, stored);
    return stored;
  },
  async revise(change, stored, { name, member_ids: memberIds }) {
    const added = memberIds?.filter((id) => !stored.memberIds.includes(id)) ?? [];
    await requireMembers(change, added, memberIds);
    return {
      ...stored,
      ...(name !== undefined && { name }),
      ...(memberIds !== undefined && { memberIds: memberIds.toSorted() }),
    };
  },
  update: ({ trx }, next) => updateTeam(trx, next),
  isReferredTo: () => Promise.resolve(false),
  remove: ({ trx }, { id }) => deleteTeam(trx, id),
};

/** Throws 422 naming every place in the list that is no member of the app. Who is in the team already may stay, archived or not. */
async function requireMembers(
  { trx, appId }: Change,
  added: readonly string[],
  list: readonly string[] = added,
): Promise<void> {
  const known = await knownMembers(trx, appId, added);
  const errors = added
    .filter((id) => !known.has(id))
    .map((id) => ({ pointer: `/member_ids/${list.indexOf(id)}`, detail: 'is no member of this app' }));
  if (errors.length > 0)
    throw new AppError('unprocessable', 'Not all of these are members of this app.', { errors });
}
