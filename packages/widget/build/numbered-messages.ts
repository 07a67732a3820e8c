import { type ESTree, parseSync, Visitor } from 'vite';
import type { PropertyNames } from './property-names.ts';

/** What numbers are given by. */
export interface MessageNames {
  /** The modules with all sentences of one language, in the order in which they are loaded. */
  readonly messages: readonly PropertyNames[];
  /** Our other modules. */
  readonly others: readonly PropertyNames[];
  /** What nobody but our own modules can know. */
  readonly ours: ReadonlyMap<string, string>;
}

/**
 * A number for each sentence whose name means nothing else in the whole build. With numbers a language is a list, and no language has to
 * carry the names: a fifth less to load.
 */
export function messageNumbers({ messages, others, ours }: MessageNames): ReadonlyMap<string, number> {
  const elsewhere = new Set(others.flatMap(({ given }) => [...given]));
  const names = messages.flatMap(({ given }) => [...given]);
  const numbered = names.filter((name) => ours.has(name) && !elsewhere.has(name));
  return new Map(numbered.map((name, number) => [name, number]));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A chunk, minified and with sentences still called by name, in which they are called by number. */
export function numberMessages(fileName: string, code: string, numbers: ReadonlyMap<string, number>): string {
  return listSentences(fileName, numberUses(fileName, code, numbers), numbers);
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
