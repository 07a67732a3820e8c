import { sql, type SqlBool } from 'kysely';
import type { Reader } from '../db/database.ts';
import type { BookingFilter, Condition } from './booking-filter.ts';
import { containing, searchText } from './search-key.ts';

/** What a search asks of a booking, and the bookings that it leaves where those are few. */
export interface Search {
  readonly checks: readonly Condition[];
  readonly few: readonly string[] | null;
}

/** Up to so many are found first and put in order then; more are met soon enough in the list's own order. */
const mostFew = 1000;

/** What more is asked for is not looked at: nobody is called by more words. */
const mostWords = 10;

/** Every word must be found, in a title or in one of the people. Titles are few: those that match are looked up first. */
export async function searchBookings(
  reader: Reader,
  { appId, search }: Pick<BookingFilter, 'appId' | 'search'>,
): Promise<Search> {
  if (search === undefined) return { checks: [], few: null };
  const eventTypes = await reader
    .selectFrom('event_types')
    .select(['id', 'title'])
    .where('app_id', '=', appId)
    .execute();
  const titles = eventTypes.map(({ id, title }) => ({ id, title: searchText(title) }));
  const words = searchText(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => ({
      word,
      titled: titles.filter(({ title }) => title.includes(word)).map(({ id }) => id),
    }));
  const particular = words
    .filter(({ titled }) => titled.length === 0)
    .toSorted((a, b) => b.word.length - a.word.length)[0];
  const checks = words.map(({ word, titled }) => {
    const inPeople = sql<SqlBool>`exists (select 1 from attendees a where a.booking_id = b.id
      and a.search_key like ${containing(word)} escape '\\')`;
    return titled.length === 0
      ? inPeople
      : sql<SqlBool>`(b.event_type_id in (${sql.join(titled)}) or ${inPeople})`;
  });
  return { checks, few: particular ? await fewOf(reader, particular.word) : null };
}

/** The bookings of people with a word; null for more than a few. */
async function fewOf(reader: Reader, word: string): Promise<string[] | null> {
  const rows = await reader
    .selectFrom('attendees')
    .select('booking_id')
    .where(sql<SqlBool>`search_key like ${containing(word)} escape '\\'`)
    .limit(mostFew + 1)
    .execute();
  return rows.length > mostFew ? null : rows.map(({ booking_id }) => booking_id);
}
