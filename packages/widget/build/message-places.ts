import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

const localization = join(import.meta.dirname, '..', 'src', 'localization');
/** The files that hold sentences. */
export const sentenceFile = /\/localization\/[a-z]{2}(-later)?\.ts$/;

/** Where a sentence is in the list of all; of a table, what its own sentences are looked up by, in their order. */
export interface MessagePlace {
  readonly place: number;
  readonly keys: readonly string[] | null;
}

/**
 * Every language repeats the names of all sentences, which weigh a quarter of its file. In the build they are places in a list instead:
 * `messages.back` becomes `messages[1]`, and the sentences of a language an array. So do tables, such as the one by a booking's state:
 * whoever reads one puts its keys back.
 */
export function messagePlaces(): Plugin {
  const places = placesOfMessages();
  return {
    name: 'message-places',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /packages\/widget\/src\/.*\.ts$/ },
      handler: (code, id) => ({
        code: sentenceFile.test(id) ? listed(id, code, places) : placed(id, code, places),
        map: null,
      }),
    },
  };
}

/** The names of all sentences, in the order in which English has them. */
export const placesOfMessages = (): ReadonlyMap<string, MessagePlace> =>
  new Map(
    ['en.ts', 'en-later.ts']
      .flatMap((file) => sentencesIn(file, readFileSync(join(localization, file), 'utf8')).properties)
      .map(({ name, table }, place) => [name, { place, keys: table?.map(({ name: key }) => key) ?? null }]),
  );

/** A module of sentences with a list in place of their names. */
export function listed(file: string, code: string, places: ReadonlyMap<string, MessagePlace>): string {
  const { start, end, properties } = sentencesIn(file, code);
  const values: string[] = [];
  for (const { name, value, table } of properties) {
    const { place, keys } = placeOf(name, places, file);
    values[place] =
      table && keys
        ? `[${keys.map((key) => table.find((one) => one.name === key)?.value ?? '').join(',')}]`
        : value;
  }
  return `${code.slice(0, start)}[${Array.from(values, (value) => value ?? '').join(',')}]${code.slice(end)}`;
}

/** A module that reads sentences, by their places. Reading them otherwise than as `messages.name` stops the build. */
export function placed(file: string, code: string, places: ReadonlyMap<string, MessagePlace>): string {
  let text = code;
  let hasTable = false;
  for (const { name, at, start, end } of messagesReadIn(file, code).toSorted((a, b) => b.start - a.start)) {
    const { place, keys } = placeOf(name, places, file);
    const read = `${code.slice(start, at)}[${place}]`;
    hasTable ||= keys !== null;
    text = `${text.slice(0, start)}${keys ? `keyed(${read}, '${keys.join(' ')}')` : read}${text.slice(end)}`;
  }
  return hasTable ? `import { keyed } from '${join(localization, 'keyed.ts')}';\n${text}` : text;
}

function placeOf(name: string, places: ReadonlyMap<string, MessagePlace>, file: string): MessagePlace {
  const place = places.get(name);
  if (place === undefined) throw new Error(`${file}: ${name} is no sentence in English.`);
  return place;
}

/** Where a module reads a sentence: `start` is where the expression begins, `at` where `messages` ends. */
export interface MessageRead {
  readonly name: string;
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/** Every `messages.name` of a module. Throws where sentences are taken apart or looked up by a name that is not written down. */
export function messagesReadIn(file: string, code: string): readonly MessageRead[] {
  const reads: MessageRead[] = [];
  const refuse = (node: { readonly start: number; readonly end: number }): never => {
    throw new Error(`${file}: ${code.slice(node.start, node.end)}: sentences are read as messages.name.`);
  };
  new Visitor({
    MemberExpression({ object, property, computed, start, end }) {
      if (!isMessages(object)) return;
      if (computed || property.type !== 'Identifier') refuse(property);
      else reads.push({ name: property.name, start, at: object.end, end });
    },
    VariableDeclarator({ id, init }) {
      if (id.type === 'ObjectPattern' && init !== null && isMessages(init)) refuse(id);
    },
    ObjectPattern(node) {
      const type = node.typeAnnotation;
      if (type && /^:\s*Messages\b/.test(code.slice(type.start, type.end))) refuse(node);
    },
    Property({ key, value, computed }) {
      if (!computed && isNamed(key) && value.type === 'ObjectPattern') refuse(value);
    },
  }).visit(parseSync(file, code).program);
  return reads;
}

const isNamed = (node: { readonly type: string }): boolean =>
  node.type === 'Identifier' && 'name' in node && node.name === 'messages';

const isMessages = (node: ESTree.Expression | ESTree.Super): boolean =>
  isNamed(node) || (node.type === 'MemberExpression' && !node.computed && isNamed(node.property));

/** A sentence as it is written in its module, or a table of such. */
interface WrittenSentence {
  readonly name: string;
  readonly value: string;
  readonly table: readonly WrittenSentence[] | null;
}

/** The object that a module of sentences exports, and what is in it. */
export function sentencesIn(
  file: string,
  code: string,
): { readonly start: number; readonly end: number; readonly properties: readonly WrittenSentence[] } {
  const found: ESTree.ObjectExpression[] = [];
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || id.name !== 'sentences') return;
      const value = init?.type === 'TSAsExpression' ? init.expression : init;
      if (value?.type === 'ObjectExpression') found.push(value);
    },
  }).visit(parseSync(file, code).program);
  const [object] = found;
  if (object === undefined) throw new Error(`${file} has no sentences.`);
  const written = ({ properties }: ESTree.ObjectExpression): WrittenSentence[] =>
    properties.map((one) => {
      if (one.type !== 'Property' || one.key.type !== 'Identifier' || one.method || one.shorthand)
        throw new Error(`${file}: ${code.slice(one.start, one.end)} is not written as name: sentence.`);
      const { key, value } = one;
      const table = value.type === 'ObjectExpression' ? written(value) : null;
      return { name: key.name, value: code.slice(value.start, value.end), table };
    });
  return { start: object.start, end: object.end, properties: written(object) };
}
