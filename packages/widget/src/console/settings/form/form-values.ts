import type { conferenceProviders } from '@slotkit/shared/wire';
import { linesIn, numbersIn } from './form-lists.ts';
import type { FieldKind, FormPlan } from './form-plan.ts';

/** The one that there is. */
const meetingProvider: (typeof conferenceProviders)[number] = 'google_meet';

/** What a form holds, by the names of its fields, as the API has it. */
export type Values = Readonly<Record<string, unknown>>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The changes that are not saved yet, after one more: a field that is as it was is none. */
function withChange(changes: Values, base: Values, name: string, value: unknown): Values {
  const { [name]: _, ...others } = changes;
  return same(value, base[name]) ? others : { ...others, [name]: value };
}

/** What was changed since a form was sent, of which the values are known that it had then. */
export function changedSince(sent: Values, now: Values): Values {
  const names = new Set([...Object.keys(sent), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names].flatMap((name) => (same(sent[name], now[name]) ? [] : [[name, now[name]]])),
  );
}

/** A change with what follows from it elsewhere in the same form. */
export function withConsequences(changes: Values, base: Values, name: string, value: unknown): Values {
  const before = { ...base, ...changes };
  const next = withChange(changes, base, name, value);
  const after = { ...base, ...next };
  const isNew = base['id'] === undefined;
  if (name === 'title' && isNew) return withSlug(next, base, before, value);
  if (name === 'hosts' && isNew) return withStrategy(next, base, after);
  if (name === 'type') return withPlace(next, base, before, after);
  return name === 'strategy' ? withSeats(next, base, after) : next;
}

/** Of a meeting that is made for each booking the place says who makes it. */
function withPlace(changes: Values, base: Values, before: Values, after: Values): Values {
  if (after['type'] === 'conference') return withChange(changes, base, 'value', meetingProvider);
  return before['type'] === 'conference' ? withChange(changes, base, 'value', '') : changes;
}

/** The address follows the title until somebody writes one. */
function withSlug(changes: Values, base: Values, before: Values, title: unknown): Values {
  const { slug, title: was } = before;
  const isOwn = slug !== undefined && slug !== '' && slug !== slugFrom(typeof was === 'string' ? was : '');
  return isOwn ? changes : withChange(changes, base, 'slug', slugFrom(String(title)));
}

/** Several hosts take turns unless it is said otherwise. */
function withStrategy(changes: Values, base: Values, { strategy, hosts }: Values): Values {
  const isMany = Array.isArray(hosts) && hosts.length > 1;
  if (isMany && strategy === 'individual') return withChange(changes, base, 'strategy', 'round_robin');
  if (!isMany && strategy === 'round_robin') return withChange(changes, base, 'strategy', 'individual');
  return changes;
}

/** Only a group has seats, and where all hosts meet together there is nobody to choose. */
function withSeats(changes: Values, base: Values, { strategy, seats, assignment }: Values): Values {
  const isGroup = strategy === 'group';
  const fits = isGroup ? typeof seats === 'number' && seats > 1 : seats === 1;
  const seated = fits ? changes : withChange(changes, base, 'seats', isGroup ? 2 : 1);
  return strategy === 'collective' && assignment === 'pick'
    ? withChange(seated, base, 'assignment', 'any')
    : seated;
}

/** The body that saves the changes: lists without what was left empty; of what merges, what was taken away is null. */
export function bodyOf(changes: Values, base: Values, plan: FormPlan): Values {
  const kinds = kindsOf(plan);
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => {
      const tidy = kinds[name] && tidied[kinds[name]];
      return [name, tidy ? tidy(value, base[name]) : value];
    }),
  );
}

/** Kinds of fields whose values are not sent as they were typed. */
const tidied: Readonly<Partial<Record<FieldKind, (value: unknown, before: unknown) => unknown>>> = {
  lines: (value) => (value === null ? null : linesIn(value)),
  numbers: (value) => (typeof value === 'string' ? numbersIn(value) : value),
  pairs: withRemoved,
  questions: (value) => (Array.isArray(value) ? value.filter(isRecord).map(tidyQuestion) : value),
  rates: withRemoved,
};

const tidyQuestion = (question: Values): Values =>
  'options' in question ? { ...question, options: linesIn(question['options']) } : question;

/** How each field of a form is drawn. */
export const kindsOf = ({ groups }: FormPlan): Readonly<Record<string, FieldKind>> =>
  Object.fromEntries(groups.flatMap(({ fields }) => Object.entries(fields)));

function withRemoved(value: unknown, before: unknown): unknown {
  if (!isRecord(value) || !isRecord(before)) return value;
  const gone = Object.keys(before).filter((name) => !(name in value));
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...value };
}

/** Whether a value is an object with names. */
export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A title as the end of an address: 'Erstgespräch für Neue' → 'erstgesprach-fur-neue'. */
export const slugFrom = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');

/** The names of all fields of a form. */
export const fieldsOf = ({ groups }: FormPlan): readonly string[] =>
  groups.flatMap(({ fields }) => Object.keys(fields));

/** A field that is wrong: where below it, and what is accepted there. */
export interface Fault {
  readonly path: readonly string[];
  readonly detail: string;
}

/** What the server found wrong, by field; what belongs to no field under ''. */
export function faultsByField(
  errors: readonly { readonly pointer: string; readonly detail: string }[],
  fields: readonly string[],
): ReadonlyMap<string, readonly Fault[]> {
  const found = errors.map(({ pointer, detail }) => {
    const [, name = '', ...path] = pointer
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    return fields.includes(name) ? { name, path, detail } : { name: '', path, detail };
  });
  const groups = Map.groupBy(found, ({ name }) => name);
  return new Map(
    [...groups].map(([name, list]) => [name, list.map(({ path, detail }) => ({ path, detail }))]),
  );
}
