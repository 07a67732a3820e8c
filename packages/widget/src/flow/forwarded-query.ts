import type { FormValues } from './form-content.ts';

/** What a booking's `metadata` holds at most: entries, and characters of a name and of a value. */
const mostEntries = 50;
const longestName = 200;
const longestValue = 5000;

/** What an address says of the form, and how much of it the form's field takes. */
const fields: Readonly<Record<string, number>> = { name: 200, email: 254, phone: 40, notes: 5000 };

/** Names that campaigns and advertisements leave in an address: `utm_source`, `gclid`, `fbclid` and their kin. */
const isTracked = (name: string): boolean =>
  /^(utm_\w+|\w*clid|[gw]braid|mc_[ce]id|_hs(enc|mi)|li_fat_id|ref|referrer|referral|affiliate|campaign|source|medium)$/i.test(
    name,
  ) && name.length <= longestName;

/** Control characters and halves of letters are nothing that a visitor wrote. */
const clean = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/** What is passed on of a page's query (`?utm_source=…`): of a name that comes twice the first; what is empty or too long is left out. */
export function forwarded(search: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const text = clean(value);
    const most = fields[name] ?? (isTracked(name) ? longestValue : 0);
    if (text !== '' && text.length <= most && !all.has(name)) all.set(name, text);
  }
  return all;
}

/** What of it the form begins with. */
export const prefillOf = (search: string): FormValues =>
  Object.fromEntries([...forwarded(search)].filter(([name]) => name in fields));

/** What of it is kept with the booking. */
export const metadataOf = (search: string): Record<string, string> =>
  Object.fromEntries([...forwarded(search)].filter(([name]) => !(name in fields)).slice(0, mostEntries));
