import { sql, type Kysely } from 'kysely';
import { searchKey } from '../../bookings/search-key.ts';
import type { Schema } from '../schema.ts';

/** Contacts read at once. */
const batchSize = 500;

/** What finding and erasing people takes: contacts that can be searched, whom attendees used to be, and how far people were forgotten. */
export async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db;
  await schema
    .alterTable('contacts')
    .addColumn('search_key', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await schema.createIndex('contacts_by_app').on('contacts').columns(['app_id', 'id']).execute();
  await schema
    .createIndex('contacts_by_last_booking')
    .on('contacts')
    .columns(['app_id', 'last_booking_at'])
    .execute();
  await schema
    .createTable('contact_conversations')
    .addColumn('contact_id', 'text', (column) =>
      column.notNull().references('contacts.id').onDelete('cascade'),
    )
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('contact_conversations_key', ['contact_id', 'conversation_id'])
    .execute();
  await schema
    .createIndex('contacts_by_conversation')
    .on('contact_conversations')
    .columns(['conversation_id', 'contact_id'])
    .execute();
  for (let after: string | null = ''; after !== null;) after = await readContacts(db, after);

  await schema.alterTable('attendees').addColumn('erased_at', 'bigint').execute();
  await schema.createIndex('attendees_by_id').on('attendees').column('id').execute();
  await schema
    .createTable('former_addresses')
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('attendee_id', 'text', (column) => column.notNull())
    .addColumn('email_key', 'text')
    .addColumn('phone_key', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['booking_id', 'email_key', 'phone_key'])
    await schema.createIndex(`former_addresses_by_${column}`).on('former_addresses').column(column).execute();

  await schema
    .createIndex('bookings_by_app_end')
    .on('bookings')
    .columns(['app_id', 'end_at', 'id'])
    .execute();
  await schema
    .createTable('forgotten')
    .addColumn('app_id', 'text', (column) => column.primaryKey().references('apps.id'))
    .addColumn('until_at', 'bigint', (column) => column.notNull())
    .execute();
}

/** Returns the id of the last contact read; null when there are no more. */
async function readContacts(db: Kysely<Schema>, after: string): Promise<string | null> {
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'name', 'email', 'phone', 'conversations_json'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(batchSize)
    .execute();
  for (const { id, name, email, phone, conversations_json } of rows) {
    await db
      .updateTable('contacts')
      .set({ search_key: searchKey({ name, email, phone }) })
      .where('id', '=', id)
      .execute();
    const conversations: readonly { readonly id: string }[] = JSON.parse(conversations_json);
    for (const conversation of new Set(conversations.map((one) => one.id)))
      await sql`insert into contact_conversations (contact_id, conversation_id) values (${id}, ${conversation})`.execute(
        db,
      );
  }
  return rows.at(-1)?.id ?? null;
}
