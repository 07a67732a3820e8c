import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { consentWords } from '../google/consent-words.ts';
import { chooseLinkWords } from '../link-pages/words/choose-link-words.ts';
import { chooseMessages } from '../mail/messages/choose-messages.ts';
import { errorPageWords } from '../pages/error-page-words.ts';
import { hostedWordsFor } from '../pages/hosted-words.ts';
import { welcomeWords } from '../pages/welcome-words.ts';
import { plainWords } from '../plain-pages/words/choose-plain-words.ts';
import { chooseSignInWords } from '../sign-in/words/choose-sign-in-words.ts';

const server = join(import.meta.dirname, '..');

/** What is written in these folders, but for the words themselves and tests. */
const codeIn = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) => readdirSync(join(server, folder)).map((name) => join(server, folder, name)))
    .filter((path) => path.endsWith('.ts') && !/(\.test|-words(-table)?)\.ts$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

/** The ways to all sentences: `stands.upcoming`. */
const waysIn = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? waysIn(value).map((way) => `${key}.${way}`)
      : [key],
  );

/** A sentence is read by its name, or by a name that is known only as the page is made: `stands[standing]`. */
function isRead(way: string, code: string): boolean {
  const names = way.split('.');
  const last = names.at(-1) ?? '';
  if (new RegExp(`[.{,'\\s]${last}\\b(?!:)`).test(code.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '')))
    return true;
  return names.length > 1 && new RegExp(`\\b${names.at(-2)}\\[\\w`).test(code);
}

const sources = {
  'hosted pages': [hostedWordsFor('en').words, codeIn('pages', 'plain-pages')],
  'pages without a script': [plainWords.en, codeIn('plain-pages', 'pages')],
  'pages behind links': [chooseLinkWords('en').words, codeIn('link-pages', 'plain-pages')],
  'pages for signing in': [chooseSignInWords('en'), codeIn('sign-in', 'console')],
  'pages for failures': [errorPageWords.en, codeIn('pages')],
  'the page at the root': [welcomeWords.en, codeIn('pages')],
  'pages around a consent': [consentWords.en, codeIn('google')],
  mails: [chooseMessages('en').messages, codeIn('mail', 'channels', 'jobs/handlers', 'reminders', 'effects')],
} as const satisfies Record<string, readonly [object, string]>;

describe('every English sentence is read somewhere', () => {
  for (const [what, [words, code]] of Object.entries(sources))
    it(`of ${what}`, () => {
      assert.deepEqual(
        waysIn(words).filter((way) => !isRead(way, code)),
        [],
      );
    });

  it('and one that nothing reads is found', () => {
    assert.equal(isRead('forgotten', 'words.known'), false);
    assert.equal(isRead('stands.forgotten', 'words.stands.upcoming + list[index]'), false);
    assert.equal(isRead('stands.upcoming', 'words.stands[standing]'), true);
  });
});
