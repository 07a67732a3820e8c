import { text } from '@slotkit/shared/wire';

type Pairs = Readonly<Record<string, string>>;

const { limits } = text;

/** What an address says of the form, and how many characters its field takes. */
const fields = {
  name: limits.personName,
  email: limits.email,
  phone: limits.phone,
  notes: limits.notes,
} as const;
type Field = keyof typeof fields;
const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** Names that campaigns and advertisements leave in an address. */
const tracked =
  /^(utm_\w+|\w*clid|[gw]braid|mc_[ce]id|_hsenc|_hsmi|li_fat_id|ref|referrer|referral|affiliate|campaign|source|medium)$/i;

const clean = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();

function mostOf(name: string): number {
  if (isField(name)) return fields[name];
  return tracked.test(name) && name.length <= limits.metadataName ? limits.metadataValue : 0;
}

/** What is passed on of an address, as the widget passes on its page's: what the form begins with, and where the visitor came from. */
export const carriedIn = (query: Pairs): Pairs =>
  Object.fromEntries(
    Object.entries(query)
      .map(([name, value]) => [name, clean(value)] as const)
      .filter(([name, value]) => value !== '' && value.length <= mostOf(name)),
  );

/** What of it the form begins with. */
export const prefillOf = (carried: Pairs): Pairs =>
  Object.fromEntries(Object.entries(carried).filter(([name]) => isField(name)));

/** What of it is kept with the booking. */
export const metadataOf = (carried: Pairs): Pairs =>
  Object.fromEntries(
    Object.entries(carried)
      .filter(([name]) => !isField(name))
      .slice(0, limits.metadataEntries),
  );
