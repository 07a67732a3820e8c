import { isDeepStrictEqual } from 'node:util';
import { AppError, notFound } from '@slotkit/shared';
import type { AuditEntry, ConfigFields, Pagination } from '@slotkit/shared/wire';
import type { ConfigOperation } from '../access/decide-config-access.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { readPage } from '../lists/read-page.ts';
import { changesBetween } from './audit-changes.ts';
import { recordAudit } from './audit-store.ts';
import { inChange, type Change } from './change.ts';
import { hostsToConfigure, requireConfigAccess } from './config-access.ts';
import type { ConfigCaller } from './config-caller.ts';
import type { ConfigRecord, Resource } from './resource.ts';

/** Which page of a list is wanted. */
export interface ObjectQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly archived: boolean;
}

/** What can be done with one kind of object, the same for each: who may, versions, archive and audit log. */
export class ObjectService<
  Stored extends ConfigRecord,
  Request,
  Patch extends object,
  Answer extends ConfigFields,
  Once extends object,
> {
  readonly #deps: Deps;
  readonly #resource: Resource<Stored, Request, Patch, Answer, Once>;

  constructor(deps: Deps, resource: Resource<Stored, Request, Patch, Answer, Once>) {
    this.#deps = deps;
    this.#resource = resource;
  }

  /** One page, oldest first. Throws 400 for a cursor of another list, 403. */
  async list(
    caller: ConfigCaller,
    query: ObjectQuery,
  ): Promise<{ readonly data: Answer[]; readonly pagination: Pagination }> {
    const resource = this.#resource;
    const { read } = this.#deps.db;
    const { appId } = caller;
    const hostIds = await hostsToConfigure(read, caller, resource.object);
    const { rows, pagination } = await readPage(
      this.#deps,
      { route: resource.path, appId, query },
      (page) => resource.page(read, { appId, archived: query.archived, hostIds }, page),
      ({ id }) => ({ value: id, id }),
    );
    return { data: rows.map((stored) => resource.present(stored)), pagination };
  }

  /** One object, an archived one too. Throws 403, and 404 for what the caller must not even know of. */
  async get(caller: ConfigCaller, id: string): Promise<Answer> {
    return this.#resource.present(await this.#require(this.#deps.db.read, caller, 'view', id));
  }

  /** Makes an object. Throws 403 and 422. */
  create(caller: ConfigCaller, request: Request): Promise<Answer & Partial<Once>> {
    return inChange(this.#deps, caller, (change) => this.createIn(change, request));
  }

  /** As `create`, as a part of a change that makes something else as well. */
  async createIn(change: Change, request: Request): Promise<Answer & Partial<Once>> {
    const stored = await this.#resource.create(change, request);
    // Afterwards, because the hosts that it is about decide; a refusal takes it back.
    await this.#allow(change.trx, change.caller, 'edit', stored, true);
    const answer = this.#resource.present(stored);
    const shownOnce = await this.#resource.once?.(change, stored);
    await this.#note(change, 'created', null, answer);
    return { ...answer, ...shownOnce };
  }

  /**
   * Changes an object; where nothing differs, the version stays as well. Throws 403, 404, 412 and 422, this also for an archived object
   * unless it is to be used again.
   */
  change(caller: ConfigCaller, id: string, patch: Patch, precondition: Precondition): Promise<Answer> {
    const resource = this.#resource;
    return inChange(this.#deps, caller, async (change) => {
      const stored = await this.#require(change.trx, caller, 'edit', id);
      precondition(stored);
      if (stored.archived && !('archived' in patch && patch.archived === false))
        throw isArchived(resource.words.one);
      const before = resource.present(stored);
      const next: Stored = {
        ...(await resource.revise(change, { ...stored, archived: false }, patch)),
        version: stored.version + 1,
        updatedAt: change.now,
      };
      const after = resource.present(next);
      if (isDeepStrictEqual(changesBetween(before, after), {})) return before;
      await resource.update(change, next, stored);
      // Afterwards as well, because nobody may move what it changes out of its own reach, into another's.
      await this.#allow(change.trx, caller, 'edit', next, true);
      await this.#note(change, stored.archived ? 'restored' : 'changed', before, after);
      return after;
    });
  }

  /** Deletes an object, or archives it where something refers to it. Throws 403, 404 and 412. */
  async remove(caller: ConfigCaller, id: string, precondition: Precondition): Promise<void> {
    try {
      await this.#remove(caller, id, precondition);
    } catch (error) {
      if (!this.#deps.db.engine.isDangling(error)) throw error;
      // Somebody began to refer to it at the same moment: now that is known, and it is archived.
      await this.#remove(caller, id, precondition);
    }
  }

  #remove(caller: ConfigCaller, id: string, precondition: Precondition): Promise<void> {
    const resource = this.#resource;
    return inChange(this.#deps, caller, async (change) => {
      const stored = await this.#require(change.trx, caller, 'edit', id);
      precondition(stored);
      if (stored.archived) return;
      await resource.beforeRemoval?.(change, stored);
      const before = resource.present(stored);
      if (!(await resource.isReferredTo(change, stored))) {
        await resource.remove(change, stored);
        return this.#note(change, 'deleted', before, null);
      }
      const next = { ...stored, archived: true, version: stored.version + 1, updatedAt: change.now };
      await resource.update(change, next, stored);
      await this.#note(change, 'archived', before, resource.present(next));
    });
  }

  async #require(
    reader: Reader,
    caller: ConfigCaller,
    operation: ConfigOperation,
    id: string,
  ): Promise<Stored> {
    const stored = await this.#resource.find(reader, { id, appId: caller.appId });
    if (stored) await this.#allow(reader, caller, operation, stored);
    // Whoever may see no object of this kind learns neither which ids there are.
    else await hostsToConfigure(reader, caller, this.#resource.object);
    if (!stored) throw notFound(this.#resource.words.one);
    return stored;
  }

  #allow(
    reader: Reader,
    caller: ConfigCaller,
    operation: ConfigOperation,
    stored: Stored,
    isKnown = false,
  ): Promise<void> {
    const { object, words } = this.#resource;
    const hostIds = this.#resource.hostIdsOf?.(stored) ?? [];
    return requireConfigAccess(reader, caller, operation, { object, word: words.one, hostIds, isKnown });
  }

  #note(
    { trx, caller, now }: Change,
    action: AuditEntry['action'],
    before: Answer | null,
    after: Answer | null,
  ): Promise<void> {
    const { object, unaudited } = this.#resource;
    const id = (after ?? before)?.id ?? '';
    const changes = changesBetween(before, after, unaudited);
    return recordAudit(trx, { caller, action, object: { type: object, id }, changes }, now);
  }
}

const isArchived = (word: string): AppError =>
  new AppError('unprocessable', `This ${word} is archived. To use it again, send archived: false as well.`, {
    errors: [{ pointer: '/archived', detail: 'must be false to change what is archived' }],
  });
