import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Generated } from 'kysely';

/** Who signs in or calls, and whom the business knows. */
export interface PeopleTables {
  forgotten: ForgottenTable;
  members: MemberTable;
  teams: TeamTable;
  team_members: TeamMemberTable;
  sessions: SessionTable;
  sign_in_requests: SignInRequestTable;
  sign_in_links: SignInLinkTable;
  contacts: ContactTable;
  contact_conversations: ContactConversationTable;
  clients: ClientTable;
  client_secrets: ClientSecretTable;
  access_tokens: AccessTokenTable;
}

/** A person who signs in. */
interface MemberTable {
  id: string;
  app_id: string;
  name: string;
  email: string;
  /** `{view, edit, delete}`, each `none`, `own`, `team` or `all` (D6). */
  permissions_json: string;
  locale: string;
  notifications_json: string;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface TeamTable {
  id: string;
  app_id: string;
  name: string;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface TeamMemberTable {
  team_id: string;
  member_id: string;
}

/** Signed-in members, by SHA-256 of the token in their cookie. */
interface SessionTable {
  id: string;
  member_id: string;
  token_hash: string;
  /** The token before: good until the browser has shown the new one, and for a moment after that. */
  previous_hash: string | null;
  /** Null while the new one has not been seen. */
  previous_until: number | null;
  /** A token that was replaced without ever having been seen: nobody should have it. */
  lost_hash: string | null;
  /** What the browser called itself when it signed in. */
  agent: string | null;
  created_at: number;
  rotated_at: number;
  last_seen_at: number;
  expires_at: number;
}

/** Addresses that a link was asked for, until the worker has looked whose they are. */
interface SignInRequestTable {
  id: string;
  email_sealed: string;
  created_at: number;
}

/** Links that sign a member in, once: SHA-256 of the token. */
interface SignInLinkTable {
  id: string;
  member_id: string;
  token_hash: string;
  way: 'mail' | 'command';
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

/** The person behind attendees, matched by e-mail or phone. */
interface ContactTable {
  id: string;
  app_id: string;
  name: string;
  email: string | null;
  phone: string | null;
  email_key: string | null;
  phone_key: string | null;
  /** Name, e-mail, phone and titles of conversations as `search-key.ts` writes them, for searching. */
  search_key: Generated<string>;
  timezone: string | null;
  locale: string | null;
  lifecycle_stage: string | null;
  external_id: string | null;
  /** `[{at, type, text}]`, `[{name, stage, amount?, currency?}]`, `[{id, channel, title, url?}]`. */
  activities_json: string;
  opportunities_json: string;
  conversations_json: string;
  no_show_count: Generated<number>;
  last_booking_at: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** The conversations of contacts by their ids, for searching; the contacts themselves have them whole. */
interface ContactConversationTable {
  contact_id: string;
  conversation_id: string;
}

/** Up to when everybody was erased from the bookings of an app that ended before, by its `retention_days`. */
interface ForgottenTable {
  app_id: string;
  until_at: number;
}

/** An OAuth client: another system that calls the API. */
interface ClientTable {
  id: string;
  app_id: string;
  name: string;
  kind: 'api' | 'ai_agent';
  scopes_json: string;
  status_vocabulary: StatusVocabulary | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** SHA-256 of the secrets that a client may use now; the old one expires after a rotation. */
interface ClientSecretTable {
  secret_hash: string;
  client_id: string;
  created_at: number;
  expires_at: number | null;
}

/** SHA-256 of the bearer tokens given out. */
interface AccessTokenTable {
  token_hash: string;
  client_id: string;
  /** The secret that it was given for, and ends with. */
  secret_hash: string | null;
  scopes_json: string;
  created_at: number;
  expires_at: number;
}
