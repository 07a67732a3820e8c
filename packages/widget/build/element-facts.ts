import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsManifest, elementsOf } from './elements-manifest.ts';

const sources = join(import.meta.dirname, '..', 'src');
const manifest = elementsManifest();

/** What an element has that others may use, each kind as a set of names. */
export interface ElementFacts {
  readonly events: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** Custom properties with their defaults, `--name=default`. */
  readonly tokens: ReadonlySet<string>;
}

/** The modules whose code runs for an element: what they import, and the views that it takes from the later file. */
const roots: Readonly<Record<string, readonly string[]>> = {
  'booking-widget': ['later/details-view.ts', 'later/link-view.ts', 'later/lost-notice.ts'],
  'booking-button': [
    'later/details-view.ts',
    'elements/booking-button/dialog-view.ts',
    'later/link-view.ts',
    'later/lost-notice.ts',
  ],
  'booking-slot-picker': [],
  'booking-manage': ['later/link-view.ts', 'later/lost-notice.ts'],
  'booking-confirm': ['later/link-view.ts'],
};

/** Whoever only confirms sees nothing of moving and cancelling, although the same view could show it. */
const notConfirming = {
  modules: ['later/move-form.ts', 'later/cancel-form.ts'],
  parts: ['cancel', 'reschedule'],
  events: ['booking-cancelled', 'booking-rescheduled'],
};

export const elementTags: readonly string[] = Object.keys(roots);

export const sourceOf = (path: string): string => readFileSync(join(sources, path), 'utf8');

export const elementSource = (tag: string): string => sourceOf(`elements/${tag}/${tag}.ts`);

/** All that is imported from a module and from there on; types are not. */
function modulesFrom(
  path: string,
  without: readonly string[],
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(path) || without.includes(path) || !existsSync(join(sources, path))) return seen;
  seen.add(path);
  for (const [, from = ''] of sourceOf(path).matchAll(/^import (?!type\b)[^;]*?'(\.[^']+)';/gms)) {
    modulesFrom(join(dirname(path), from), without, seen);
  }
  return seen;
}

const names = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The strings in the values that a pattern finds. */
const words = (text: string, pattern: RegExp): string[] =>
  names(text, pattern).flatMap((value) => names(value, /'([\w -]+)'/g));

/** What the sources of an element do. */
export function factsInCode(tag: string): ElementFacts {
  const confirms = tag === 'booking-confirm';
  const without = confirms ? notConfirming.modules : [];
  const paths = [`elements/${tag}/${tag}.ts`, ...(roots[tag] ?? [])];
  const modules = new Set(paths.flatMap((path) => [...modulesFrom(path, without)]));
  const code = [...modules]
    // There all events are named, whoever fires them.
    .filter((path) => path !== 'events.ts')
    .map((path) => sourceOf(path).replaceAll(/\/\*\*.*?\*\/| === '[^']*'/gs, ''))
    .join('\n');
  const statuses = names(sourceOf('localization/en-later.ts'), /^ {2}status: \{(.*?)^ {2}\}/gms);
  const literal = names(code, /\bpart="([^"$]*)/g).flatMap((list) => list.split(' '));
  const computed = names(code, /\bpart="[^"]*?(\$\{[^"]*)"/g).flatMap((holes) => names(holes, /'([\w-]+)'/g));
  const bound = words(code, /\bpart=\$\{([^}]*)\}/g);
  const badges = code.includes('badge-${state}')
    ? names(statuses.join(), /(\w+):/g).map((state) => `badge-${state}`)
    : [];
  const parts = [...literal, ...computed, ...bound, ...badges].filter(
    (part) => part !== '' && part !== 'badge-',
  );
  const eventNames = new Set(names(sourceOf('event-details.ts'), /^ {2}'(booking-[a-z-]+)':/gm));
  const fired = names(code, /'(booking-[a-z-]+)'/g).filter((name) => eventNames.has(name));
  const native = words(code, /of \[([^\]]*)\]\)\s*this\.dispatchEvent/g);
  const styles = names(code, /(?:var)\((--booking-.*?)\);$/gm);
  return {
    events: allBut(new Set([...fired, ...native]), confirms ? notConfirming.events : []),
    parts: allBut(new Set(parts), confirms ? notConfirming.parts : []),
    slots: new Set(names(code, /<slot(?: name="([\w-]+)")?/g)),
    states: new Set(words(code, /(?:\.showState|states\.add)\(([^;]*)\);/g)),
    tokens: new Set(styles.map((token) => token.replace(/, /, '='))),
  };
}

const allBut = (all: ReadonlySet<string>, some: readonly string[]): ReadonlySet<string> =>
  new Set([...all].filter((name) => !some.includes(name)));

/** What the manifest says of an element, wherever there is a description. */
export function factsInManifest(tag: string): ElementFacts {
  const element = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  const described = (facts: readonly Described[] = []): ReadonlySet<string> =>
    new Set(facts.flatMap(({ name, description }) => (description ? [name] : [])));
  return {
    events: described(element?.events),
    parts: described(element?.cssParts),
    slots: described(element?.slots),
    states: described(element?.cssStates),
    tokens: described(element?.cssProperties?.map((one) => ({ ...one, name: `${one.name}=${one.default}` }))),
  };
}

interface Described {
  readonly name: string;
  readonly description?: string;
}

/** The properties that a class declares for the page, by name, with whether a comment stands at each. */
export function declaredProperties(path: string): ReadonlyMap<string, boolean> {
  const source = sourceOf(path);
  const [, block = ''] =
    /static override properties: PropertyDeclarations = \{(.*?)\};\n/s.exec(source) ?? [];
  const all = block
    .split('\n')
    .filter((line) => !line.includes('state: true'))
    .flatMap((line) => names(line, /^\s*(\w+): \{/g));
  return new Map(
    (all.length > 0 ? all : names(block, /(\w+): \{/g)).map((name) => [
      name,
      new RegExp(String.raw`\*/\n {2}(?:declare|get) ${name}\b`).test(source),
    ]),
  );
}

/** The methods and properties that a class has for the page besides, with whether a comment stands at each. */
export function publicMembers(path: string): ReadonlyMap<string, boolean> {
  const source = sourceOf(path);
  const found = [...source.matchAll(/(\*\/\n)?^ {2}(?:get )?(\w+)\([^)]*\)(?:: [^{]+)? \{$/gm)];
  return new Map(
    found
      .filter(([, , name]) => name !== 'constructor')
      .map(([, comment, name = '']) => [name, comment !== undefined]),
  );
}
