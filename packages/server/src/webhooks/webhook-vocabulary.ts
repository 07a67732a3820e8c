import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Reader } from '../db/database.ts';

/** In which words an endpoint is told statuses: its own choice, else its app's. */
export async function webhookVocabulary(reader: Reader, id: string): Promise<StatusVocabulary> {
  const row = await reader
    .selectFrom('webhooks')
    .innerJoin('apps', 'apps.id', 'webhooks.app_id')
    .select(['webhooks.status_vocabulary as own', 'apps.status_vocabulary as app'])
    .where('webhooks.id', '=', id)
    .executeTakeFirst();
  return row?.own ?? row?.app ?? 'canonical';
}
