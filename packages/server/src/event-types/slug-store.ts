import { AppError } from '@slotkit/shared';
import type { Reader, Writer } from '../db/database.ts';
import type { Engine } from '../db/database.ts';

/** An event type that wants a slug. */
export interface SlugWish {
  readonly appId: string;
  readonly eventTypeId: string;
  readonly slug: string;
}

/**
 * Makes a slug free for an event type: an archived one of the same app gives way, and answers under its old slug to links alone. Throws
 * `slug_taken` where another one uses it.
 */
export async function claimSlug(
  trx: Writer,
  { appId, eventTypeId, slug }: SlugWish,
  now: number,
): Promise<void> {
  const user = await trx
    .selectFrom('event_types')
    .select(['id', 'app_id', 'archived'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!user || user.id === eventTypeId) return;
  if (user.app_id !== appId || user.archived === 0) throw slugTaken();
  await trx
    .updateTable('event_types')
    .set({ slug: `${slug.slice(0, 30)}-${user.id.slice(user.id.indexOf('_') + 1)}`.replace('--', '-') })
    .where('id', '=', user.id)
    .execute();
  await keepFormerSlug(trx, user.id, slug, now);
}

/** Notes that an event type had a slug before. */
export async function keepFormerSlug(
  trx: Writer,
  eventTypeId: string,
  slug: string,
  now: number,
): Promise<void> {
  await trx
    .insertInto('former_slugs')
    .values({ event_type_id: eventTypeId, slug, created_at: now })
    .onConflict((conflict) => conflict.columns(['event_type_id', 'slug']).doUpdateSet({ created_at: now }))
    .execute();
}

/** Whether an event type has, or had, a slug: links in old mails keep the one of their day. */
export async function hasSlug(
  reader: Reader,
  eventType: { readonly id: string; readonly slug: string },
  slug: string,
): Promise<boolean> {
  if (eventType.slug === slug) return true;
  const former = await reader
    .selectFrom('former_slugs')
    .select('slug')
    .where('event_type_id', '=', eventType.id)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return former !== undefined;
}

/** The slug of the public event type that had this one last; null when there is none. */
export async function slugSince(reader: Reader, slug: string): Promise<string | null> {
  const row = await reader
    .selectFrom('former_slugs')
    .innerJoin('event_types', 'event_types.id', 'former_slugs.event_type_id')
    .select('event_types.slug')
    .where('former_slugs.slug', '=', slug)
    .where('event_types.archived', '=', 0)
    .where('event_types.public', '=', 1)
    .orderBy('former_slugs.created_at', 'desc')
    .executeTakeFirst();
  return row?.slug ?? null;
}

/** Another app may take the slug at the same moment. Throws `slug_taken` for that, and anything else as it came. */
export async function orSlugTaken(engine: Engine, write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    throw engine.isDuplicate(error) ? slugTaken() : error;
  }
}

const slugTaken = (): AppError =>
  new AppError('slug_taken', 'Another event type of this server has this slug. Choose another one.', {
    errors: [{ pointer: '/slug', detail: 'is used by another event type of this server' }],
  });
