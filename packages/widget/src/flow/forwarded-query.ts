import { longest } from './form-content.ts';

/** What a booking's `metadata` holds at most, as the API has it: entries, and characters of a name and of a value. */
const mostEntries = 50;
const longestName = 200;
const longestValue = 5000;

/** What an address says of the form. */
type Field = keyof typeof longest;
const isField = (name: string): name is Field => Object.hasOwn(longest, name);

/** Names that campaigns and advertisements leave in an address: `utm_source`, `gclid`, `fbclid` and their kin. */
const tracked =
  /^(utm_\w+|\w*clid|[gw]braid|mc_[ce]id|_hsenc|_hsmi|li_fat_id|ref|referrer|referral|affiliate|campaign|source|medium)$/i;

/** Control characters and halves of letters are nothing that anybody wrote. */
const clean = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/** How much of a name is passed on, in characters; nothing of one that nobody knows. */
function mostOf(name: string): number {
  if (isField(name)) return longest[name];
  return tracked.test(name) && name.length <= longestName ? longestValue : 0;
}

/** What is passed on of a page's query (`?utm_source=…`): of a name that comes twice the first; what is empty or too long is left out. */
export function forwarded(search: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const text = clean(value);
    if (text !== '' && text.length <= mostOf(name) && !all.has(name)) all.set(name, text);
  }
  return all;
}

/** What of it the form begins with. */
export const prefillOf = (search: string): Partial<Record<Field, string>> =>
  Object.fromEntries([...forwarded(search)].filter(([name]) => isField(name)));

/** What of it is kept with the booking. */
export const metadataOf = (search: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...forwarded(search)].filter(([name]) => !isField(name)).slice(0, mostEntries));
