import type { ConfigFields, ConfigObject, IdKind } from '@slotkit/shared/wire';
import type { z } from 'zod';
import type { RuledObject } from '../access/decide-config-access.ts';
import type { Reader } from '../db/database.ts';
import type { PageRequest } from '../lists/read-page.ts';
import type { Change } from './change.ts';

/** What every stored object of the configuration has. Instants are epoch milliseconds, UTC. */
export interface ConfigRecord {
  readonly id: string;
  readonly appId: string;
  readonly archived: boolean;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Which objects a list is to show. */
export interface ObjectFilter {
  readonly appId: string;
  readonly archived: boolean;
  /** Only objects of these hosts; null: all. */
  readonly hostIds: ReadonlySet<string> | null;
}

/**
 * One kind of object that an app is configured by, as data. Routes (`resource-routes.ts`), commands (`cli/configuration-command.ts`) and
 * what is the same for all kinds (`object-service.ts`) are derived from it.
 */
export interface Resource<
  Stored extends ConfigRecord,
  Request,
  Patch extends object,
  Answer extends ConfigFields,
  Once extends object = object,
> {
  readonly object: RuledObject & ConfigObject;
  readonly idKind: IdKind;
  /** Below `/v1`. */
  readonly path: string;
  /** The section of the API's documentation. */
  readonly tag: string;
  readonly words: {
    /** In a sentence: `widget key`, with `a` or `an`. */
    readonly one: string;
    readonly a: string;
    readonly many: string;
    /** In the ids of operations: `WidgetKey`. */
    readonly operation: string;
    /** What its creation is good to know about. */
    readonly creating?: string;
    /** What its removal does: `Delete a widget key; pages that carry it stop working at once`. */
    readonly removing: string;
  };
  readonly schemas: {
    readonly request: z.ZodType<Request>;
    /** With `archived: false` where what was archived can be used again. */
    readonly patch: z.ZodType<Patch>;
    readonly answer: z.ZodType<Answer>;
    /** The answer that makes one, where it says more than every other. */
    readonly created?: z.ZodType<Answer & Once>;
  };
  /** Fields whose values the audit log does not keep. */
  readonly unaudited?: readonly (keyof Answer & string)[];

  present(stored: Stored): Answer;
  /** The hosts that an object is about, where members who are no admins may see it for their sake. */
  hostIdsOf?(stored: Stored): readonly string[];

  /** One object of an app, an archived one too. */
  find(reader: Reader, key: { readonly id: string; readonly appId: string }): Promise<Stored | null>;
  /** One page, by id, which is the order in which they were made. */
  page(reader: Reader, filter: ObjectFilter, page: PageRequest): Promise<readonly Stored[]>;

  /** Checks a request and writes the new object, with version 1. Throws 422. */
  create(change: Change, request: Request): Promise<Stored>;
  /** What only the answer to its creation says, such as a secret. */
  once?(change: Change, stored: Stored): Promise<Once>;
  /** What the object is to be; writes nothing. Throws 422. */
  revise(change: Change, stored: Stored, patch: Patch): Promise<Stored>;
  /** Writes all of an object that was revised or archived. */
  update(change: Change, next: Stored, before: Stored): Promise<void>;
  /** Whether something refers to the object, so that it is archived instead of deleted. */
  isReferredTo(change: Change, stored: Stored): Promise<boolean>;
  /** What goes before an object is archived or deleted. Throws what stands in the way. */
  beforeRemoval?(change: Change, stored: Stored): Promise<void>;
  /** Deletes an object that nothing refers to. */
  remove(change: Change, stored: Stored): Promise<void>;
}
