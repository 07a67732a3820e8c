import { type ESTree, parseSync, Visitor } from 'vite';
import type { PropertyNames } from './property-names.ts';

/** What numbers are given by. */
export interface MessageNames {
  /** The names of the sentences of one language, in the order in which they are loaded. */
  readonly sentences: readonly string[];
  /** Our modules, those with the sentences included. */
  readonly modules: readonly PropertyNames[];
  /** What nobody but our own modules can know. */
  readonly ours: ReadonlyMap<string, string>;
}

/**
 * A number for each sentence whose name means nothing else in the whole build. With numbers a language is a list, and no language has to
 * carry the names: a tenth less to load.
 */
export function messageNumbers({ sentences, modules, ours }: MessageNames): ReadonlyMap<string, number> {
  const givenBy = (name: string): number => modules.filter(({ given }) => given.get(name)).length;
  const once = (name: string): boolean => modules.every(({ given }) => (given.get(name) ?? 0) < 2);
  const numbered = sentences.filter((name) => ours.has(name) && givenBy(name) === 1 && once(name));
  return new Map(numbered.map((name, number) => [name, number]));
}

/** What the sentences of a module are called: the keys of the object that it exports. */
export function sentenceNames(file: string, code: string): readonly string[] {
  return parseSync(file, code).program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    if (statement.declaration?.type !== 'VariableDeclaration') return [];
    return statement.declaration.declarations.flatMap(({ init }) => keysOf(init));
  });
}

function keysOf(value: ESTree.Expression | null): readonly string[] {
  if (value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression')
    return keysOf(value.expression);
  if (value?.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((one) => (one.type === 'Property' && !one.computed ? keyOf(one) : []));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A chunk, minified and with sentences still called by name, in which they are called by number. */
export function numberMessages(fileName: string, code: string, numbers: ReadonlyMap<string, number>): string {
  const numbered = listSentences(fileName, numberUses(fileName, code, numbers), numbers);
  const [error] = parseSync(fileName, numbered).errors;
  if (error !== undefined) throw new Error(`${fileName} with numbered sentences: ${error.message}`);
  return numbered;
}

/** `a.name` becomes `a[1]`, and `{name:b}` on the left of an assignment `{1:b}`. */
function numberUses(fileName: string, code: string, numbers: ReadonlyMap<string, number>): string {
  const edits: Edit[] = [];
  new Visitor({
    MemberExpression({ computed, optional, property: { start, end, type } }) {
      const number = computed || type !== 'Identifier' ? undefined : numbers.get(code.slice(start, end));
      if (number !== undefined) edits.push({ start: optional ? start : start - 1, end, text: `[${number}]` });
    },
    ObjectPattern({ properties }) {
      for (const one of properties) {
        if (one.type !== 'Property' || one.computed) continue;
        const name = code.slice(one.key.start, one.key.end);
        const number = numbers.get(name);
        if (number === undefined) continue;
        const text = one.shorthand
          ? `${number}:${code.slice(one.value.start, one.value.end)}`
          : String(number);
        edits.push({ start: one.key.start, end: one.shorthand ? one.end : one.key.end, text });
      }
    },
  }).visit(parseSync(fileName, code).program);
  return edited(code, edits);
}

/** `{name:a,other:b}` becomes `[a,b]`; names that have no number follow in an object. */
function listSentences(fileName: string, code: string, numbers: ReadonlyMap<string, number>): string {
  const edits: Edit[] = [];
  new Visitor({
    ObjectExpression({ start, end, properties }) {
      const list: string[] = [];
      const rest: string[] = [];
      for (const one of properties) {
        const text = code.slice(one.start, one.end);
        const number = one.type === 'Property' && !one.computed ? numbers.get(keyOf(one)) : undefined;
        if (one.type !== 'Property' || number === undefined) rest.push(text);
        else
          list[number] = one.method
            ? `function${text.slice(one.key.end - one.start)}`
            : code.slice(one.value.start, one.value.end);
      }
      if (list.length === 0) return;
      const listed = `[${Array.from(list, (text) => text ?? '').join(',')}]`;
      edits.push({
        start,
        end,
        text: rest.length === 0 ? listed : `Object.assign(${listed},{${rest.join(',')}})`,
      });
    },
  }).visit(parseSync(fileName, code).program);
  return edited(code, edits);
}

const keyOf = ({ key }: ESTree.ObjectProperty): string => (key.type === 'Identifier' ? key.name : '');

function edited(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), code);
}
