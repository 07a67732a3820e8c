import { formatInstant } from '@slotkit/shared/time';
import {
  widgetKeyPatchSchema,
  widgetKeyRequestSchema,
  widgetKeySchema,
  type WidgetKey,
  type WidgetKeyPatch,
  type WidgetKeyRequest,
} from '@slotkit/shared/wire';
import type { ConfigRecord, Resource } from '../configuration/resource.ts';
import { newId } from '../ids.ts';
import {
  deleteWidgetKey,
  findOwnKey,
  insertWidgetKey,
  pageOfKeys,
  updateWidgetKey,
} from './widget-key-store.ts';
import { newWidgetKey } from './new-widget-key.ts';

/** A publishable key as it is stored: never archived, because nothing refers to one. */
export interface StoredWidgetKey extends ConfigRecord {
  readonly key: string;
  readonly name: string;
  /** The pages that may use it; null: those on the app's list. */
  readonly origins: readonly string[] | null;
}

/** Widget keys as objects of the configuration. */
export const widgetKeys: Resource<StoredWidgetKey, WidgetKeyRequest, WidgetKeyPatch, WidgetKey> = {
  object: 'widget_key',
  idKind: 'widgetKey',
  path: 'widget-keys',
  tag: 'Widget keys',
  words: {
    one: 'widget key',
    a: 'a widget key',
    many: 'widget keys',
    operation: 'WidgetKey',
    removing: 'Delete a widget key; pages that carry it are refused at once',
  },
  schemas: { request: widgetKeyRequestSchema, patch: widgetKeyPatchSchema, answer: widgetKeySchema },
  // Not that a key were a secret; but who reads the log needs none.
  unaudited: ['key'],
  present: ({ id, name, key, origins, archived, version, createdAt, updatedAt }) => ({
    id,
    name,
    key,
    origins: origins && [...origins],
    archived,
    version,
    created_at: formatInstant(createdAt),
    updated_at: formatInstant(updatedAt),
  }),
  find: findOwnKey,
  page: pageOfKeys,
  async create({ trx, appId, now }, { name, origins }) {
    const stored: StoredWidgetKey = {
      id: newId('widgetKey', now),
      appId,
      name,
      key: newWidgetKey(),
      origins,
      archived: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await insertWidgetKey(trx, stored);
    return stored;
  },
  async revise(_change, stored, { name, origins }) {
    return { ...stored, ...(name !== undefined && { name }), ...(origins !== undefined && { origins }) };
  },
  update: ({ trx }, next) => updateWidgetKey(trx, next),
  isReferredTo: () => Promise.resolve(false),
  remove: ({ trx }, { id }) => deleteWidgetKey(trx, id),
};
