import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listed, messagesReadIn, placed, placesOfMessages } from './message-places.ts';

const sources = join(import.meta.dirname, '..', 'src');
const places = new Map([
  ['back', { place: 0, keys: null }],
  ['errors', { place: 1, keys: ['not_found', 'network'] }],
  ['next', { place: 2, keys: null }],
]);

describe('the sentences of a language in the build', () => {
  it('are a list in the order of the English ones, and so are its tables', () => {
    const code =
      "export const sentences: X = {\n  next: (n) => `${n}`,\n  errors: { network: 'N', not_found: 'F' },\n};";
    assert.equal(listed('de.ts', code, places), "export const sentences: X = [,['F','N'],(n) => `${n}`];");
  });

  it('may not have one that English has not', () => {
    assert.throws(() => listed('de.ts', 'const sentences = { other: 1 };', places), /other is no sentence/);
  });

  it('are read by their places', () => {
    assert.equal(
      placed('a.ts', 'f(messages.back, x?.messages.next(1), other.back)', places),
      'f(messages[0], x?.messages[2](1), other.back)',
    );
  });

  it('get their keys back where a table is read', () => {
    assert.match(
      placed('a.ts', 'const e = this.messages.errors;', places),
      /^import \{ keyed \} from .*\nconst e = keyed\(this\.messages\[1\], 'not_found network'\);$/,
    );
  });

  for (const code of [
    'const { back } = messages;',
    'const { back } = this.host.messages;',
    'const { messages: { back } } = localization;',
    'function f({ back }: Messages) {}',
    'f(messages[name])',
  ]) {
    it(`are not read otherwise: ${code}`, () => {
      assert.throws(() => placed('a.ts', code, places), /read as messages\.name/);
    });
  }
});

it('every sentence is read somewhere in the widget', () => {
  const files = globSync('**/*.ts', {
    cwd: sources,
    exclude: ['**/*.test.ts', '**/testing/**', 'localization/**'],
  });
  const read = new Set(
    files.flatMap((file) =>
      messagesReadIn(file, readFileSync(join(sources, file), 'utf8')).map(({ name }) => name),
    ),
  );
  assert.deepEqual(
    [...placesOfMessages().keys()].filter((name) => !read.has(name)),
    [],
  );
});
