import type { MemberClient } from '@slotkit/shared/client';
import type { Contact } from '../console-shapes.ts';

/** How an address names a contact. */
interface NamedContact {
  readonly id: string | undefined;
  readonly conversationId: string | undefined;
}

/** The contact of an address, by its id or as the one of a conversation; null where it names none, or nobody has the conversation. */
export async function readContact(
  client: MemberClient,
  { id, conversationId }: NamedContact,
  signal: AbortSignal,
): Promise<Contact | null> {
  if (id) return client.get('/v1/contacts/{id}', { params: { path: { id } }, signal });
  if (!conversationId) return null;
  const query = { conversation_id: conversationId, limit: 1 };
  const { data } = await client.get('/v1/contacts', { params: { query }, signal });
  return data[0] ?? null;
}
