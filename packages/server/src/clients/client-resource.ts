import { formatInstant } from '@slotkit/shared/time';
import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import {
  clientPatchSchema,
  clientRequestSchema,
  clientSchema,
  createdClientSchema,
  type Client,
  type ClientPatch,
  type ClientRequest,
} from '@slotkit/shared/wire';
import { requireGranting } from '../configuration/require-granting.ts';
import type { ConfigRecord, Resource } from '../configuration/resource.ts';
import { newId } from '../ids.ts';
import type { ClientRecord } from './client-store.ts';
import { findStoredClient, insertStoredClient, pageOfClients, updateClient } from './stored-client-store.ts';
import { addSecret, forgetCredentials } from './client-secret-store.ts';

/** A client as it is configured. */
export interface StoredClient extends ConfigRecord, ClientRecord {
  /** How it reads statuses; null: as the app does. */
  readonly statusVocabulary: StatusVocabulary | null;
}

/** OAuth clients as objects of the configuration. Always archived, never deleted, because bookings say who made them. */
export const clients: Resource<StoredClient, ClientRequest, ClientPatch, Client, { client_secret: string }> =
  {
    object: 'client',
    idKind: 'client',
    path: 'clients',
    tag: 'Clients',
    words: {
      one: 'client',
      a: 'a client',
      many: 'clients',
      operation: 'Client',
      creating:
        'Add a client: another system, or an agent that acts by itself; the only answer that shows its secret',
      removing: 'Archive a client; its secrets and tokens are dead at once',
    },
    schemas: {
      request: clientRequestSchema,
      patch: clientPatchSchema,
      answer: clientSchema,
      created: createdClientSchema,
    },
    present: (stored) => ({
      id: stored.id,
      client_id: stored.id,
      name: stored.name,
      kind: stored.kind,
      scopes: [...stored.scopes],
      status_vocabulary: stored.statusVocabulary,
      archived: stored.archived,
      version: stored.version,
      created_at: formatInstant(stored.createdAt),
      updated_at: formatInstant(stored.updatedAt),
    }),
    find: findStoredClient,
    page: pageOfClients,
    async create({ trx, caller, appId, now }, { name, kind, scopes, status_vocabulary: statusVocabulary }) {
      requireGranting(caller, scopes);
      const stored: StoredClient = {
        id: newId('client', now),
        appId,
        name,
        kind,
        scopes,
        statusVocabulary,
        archived: false,
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      await insertStoredClient(trx, stored);
      return stored;
    },
    once: async ({ trx, now }, { id }) => ({ client_secret: await addSecret(trx, id, now) }),
    async revise({ caller }, stored, { name, scopes, status_vocabulary: statusVocabulary, archived }) {
      // Bringing one back is giving it all of its scopes again.
      const had = archived === false ? [] : stored.scopes;
      const next = scopes ?? stored.scopes;
      requireGranting(
        caller,
        next.filter((scope) => !had.includes(scope)),
      );
      return {
        ...stored,
        ...(name !== undefined && { name }),
        scopes: next,
        ...(statusVocabulary !== undefined && { statusVocabulary }),
      };
    },
    update: ({ trx }, next) => updateClient(trx, next),
    isReferredTo: () => Promise.resolve(true),
    beforeRemoval: ({ trx }, { id }) => forgetCredentials(trx, id),
    remove: () => Promise.reject(new Error('Clients are archived.')),
  };
