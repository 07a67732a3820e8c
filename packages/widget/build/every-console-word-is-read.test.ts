import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../src/console');
const files = globSync('**/*.ts', { cwd: root })
  .filter((path) => !/(^words\/|^testing\/|\.(test|styles)\.ts$)/.test(path))
  .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** What may read the words of a file: the common ones everything, those of the settings, which their fields are handed, all of them. */
const readersOf = (wordFile: string): string =>
  files
    .filter(
      ({ path, code }) =>
        wordFile === 'en.ts' ||
        code.includes(`words/${wordFile}'`) ||
        (wordFile === 'settings.ts' && path.startsWith('settings/')),
    )
    .map(({ code }) => code.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, ''))
    .join('\n');

/** The ways to all sentences: `steps.host`. */
const waysIn = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? waysIn(value).map((way) => `${key}.${way}`)
      : [key],
  );

/** Read by its name, off the words or out of them; one of several also where all of them are, as in `words.states[state]`. */
function isRead(way: string, code: string): boolean {
  const [first = '', second] = way.split('.');
  const words = String.raw`\b(?:\w*[wW]ords|said|common)`;
  const named = String.raw`${words}\s*\.\s*${first}\b`;
  const takenOut = String.raw`\{[^{}]*\b${first}\b[^{}]*\}\s*(?:=\s*[\w.]*[wW]ords|: ConsoleWords)`;
  if (second === undefined) return new RegExp(`${named}|${takenOut}`).test(code);
  return new RegExp(String.raw`${named}\s*(?:\.\s*${second}\b|[^.\w\s])|${takenOut}`).test(code);
}

describe('every English sentence of the console is read somewhere', () => {
  for (const wordFile of readdirSync(join(root, 'words')).filter((name) => name !== 'console-words.ts'))
    it(`of ${wordFile}`, async () => {
      const exported: unknown = await import(join(root, 'words', wordFile));
      assert.ok(typeof exported === 'object' && exported !== null);
      const ways = Object.values(exported).flatMap((words: unknown) => waysIn(words ?? {}));
      assert.ok(ways.length > 0);
      const code = readersOf(wordFile);
      assert.deepEqual(
        ways.filter((way) => !isRead(way, code)),
        [],
      );
    });

  it('and one that nothing reads is found', () => {
    const code = 'said.known; words.steps.host; words.states[state]; const { loading } = desk.words;';
    const ways = ['known', 'loading', 'steps.host', 'states.held', 'forgotten', 'steps.location'];
    assert.deepEqual(
      ways.filter((way) => !isRead(way, code)),
      ['forgotten', 'steps.location'],
    );
  });
});
