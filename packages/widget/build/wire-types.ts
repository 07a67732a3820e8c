import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '@slotkit/shared';

const apiTypes = join(import.meta.dirname, '..', '..', 'shared', 'src', 'client', 'api-types.ts');

/** What is on the wire in what pages get to see of the elements: events and properties. What these consist of follows by itself. */
const wanted = ['Answer', 'BookRequest', 'Booking', 'PublicApp'];

const note = `/*
 * What events and properties of the elements have from the server, as types that need no other package. Generated from those
 * of the API's document: UPDATE_DOCS=1 node --test packages/widget/build/element-descriptions.test.ts
 */
`;

/** The types as a module. Throws when the API's document has not what is wanted. */
export function wireTypes(): string {
  const all = schemasIn(readFileSync(apiTypes, 'utf8'));
  const needed = new Map<string, string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    const type = all.get(name);
    if (type === undefined) throw new Error(`The API's document has no schema ${name}.`);
    needed.set(name, type);
    for (const [, other = ''] of type.matchAll(reference)) need(other);
  };
  for (const name of wanted) need(name);
  const codes = Object.keys(errorCodes).map((code) => `\n  | '${code}'`);
  return [
    note,
    `/** Which kind of error it is: a stable name to switch on. */\nexport type ErrorCode =${codes.join('')};\n`,
    '/** Answers to the questions of an event type, by their keys. */\nexport type Answers = { [key: string]: Answer };\n',
    ...[...needed]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, type]) => declaration(name, type)),
  ].join('\n');
}

const reference = /components\["schemas"\]\["(\w+)"\]/g;

/** The types of the document's schemas by their names, as they are written there. */
function schemasIn(source: string): ReadonlyMap<string, string> {
  const [, schemas = ''] = /^ {4}schemas: \{\n(.*?)^ {4}\};/ms.exec(source) ?? [];
  const found = schemas.matchAll(/^ {8}(\w+): (\{\n.*?^ {8}\}|[^{\n]*);$/gms);
  return new Map([...found].map(([, name = '', type = '']) => [name, type]));
}

function declaration(name: string, type: string): string {
  const plain = type
    .replaceAll(/^ {8}/gm, '')
    .replaceAll(reference, '$1')
    .replaceAll('* @description ', '* ');
  // A default is filled in before anything is answered.
  const filled = name.endsWith('Request')
    ? plain
    : plain.replaceAll(/(@default .*\n *\*\/\n *\w+)\?:/g, '$1:');
  const own = orUndefined(filled);
  return own.startsWith('{') ? `export interface ${name} ${own}\n` : `export type ${name} = ${own};\n`;
}

/** What may be left out may also be undefined: so the server's schemas have it, too. */
function orUndefined(type: string): string {
  return type
    .replaceAll(/^( *)([\w"-]+\?: [^\n]*[^{\n]);$/gm, '$1$2 | undefined;')
    .replaceAll(/^( *)([\w"-]+\?: \{\n(?:\1 .*\n)*\1\}[^;\n]*);$/gm, '$1$2 | undefined;');
}
