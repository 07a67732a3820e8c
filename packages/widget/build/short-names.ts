import type { PropertyNames } from './property-names.ts';

/** What is known of a build before its properties get short names. */
export interface NamesOfBuild {
  /** The modules of our own that a browser loads. */
  readonly own: readonly PropertyNames[];
  /** The libraries' modules: what they call by a name keeps it. */
  readonly libraries: readonly PropertyNames[];
  /** Modules whose types leave the build: shapes on the wire, details of events, what is kept in the browser's storage. */
  readonly shapes: readonly PropertyNames[];
  /** Modules with words that stand on the wire, such as states and codes of errors: answers are looked up by them. */
  readonly words: readonly PropertyNames[];
  /** Names of the platform: JavaScript and the DOM. */
  readonly platform: ReadonlySet<string>;
}

/**
 * A short name for each property that nobody but our own modules can know: it is none of the platform, of a library, of the wire,
 * of the public elements, and stands in no string. The most frequent ones get the shortest; the same build gives the same names.
 */
export function shortNames({
  own,
  libraries,
  shapes,
  words,
  platform,
}: NamesOfBuild): ReadonlyMap<string, string> {
  const kept = new Set(platform);
  const keep = (names: Iterable<string>): void => {
    for (const name of names) kept.add(name);
  };
  for (const names of libraries) {
    keep(names.plain.keys());
    keep(names.quoted);
  }
  for (const names of shapes) {
    keep(names.given.keys());
    keep(names.typed);
    keep(names.quoted);
  }
  for (const names of words) keep(names.quoted);
  for (const names of own) {
    keep(names.quoted);
    keep(names.open);
    keep(names.data);
    if (names.stores) keep([...names.plain.keys(), ...names.typed]);
  }

  const beginnings = own.flatMap((names) => [...names.beginnings]);
  const mayBeMade = (name: string): boolean =>
    beginnings.some(
      (beginning) => /^[A-Z_]/.test(name.slice(beginning.length)) && name.startsWith(beginning),
    );
  // Capitals begin names of others, such as keys of the keyboard; on the wire, names have underscores.
  const given = new Set(own.flatMap((names) => [...names.given.keys()]));
  const isOurs = (name: string): boolean =>
    /^[a-z$][^_]*$/.test(name) && given.has(name) && !kept.has(name) && !mayBeMade(name);

  const counts = new Map<string, number>();
  for (const { plain } of own) {
    for (const [name, count] of plain) if (isOurs(name)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const byUse = [...counts].sort(([a, often], [b, less]) => less - often || (a < b ? -1 : 1));
  const used = new Set(own.flatMap((names) => [...names.plain.keys()]));
  const free = shortest((name) => kept.has(name) || used.has(name));
  return new Map(byUse.map(([name]) => [name, free.next().value]));
}

const first = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$'.split('');
const later = [...first, ...'0123456789'.split('')];

/** Names from the shortest on, without those that are taken. */
function* shortest(isTaken: (name: string) => boolean): Generator<string, never> {
  for (let stems = [''], length = 1; ; length++) {
    const names = stems.flatMap((stem) => (length === 1 ? first : later).map((letter) => stem + letter));
    for (const name of names) if (!isTaken(name)) yield name;
    stems = names;
  }
}
