import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, languageTags, type LanguageTag } from '@slotkit/shared/vocabularies';
import { consentWords } from '../google/consent-words.ts';
import { chooseLinkWords } from '../link-pages/words/choose-link-words.ts';
import { chooseMessages } from '../mail/messages/choose-messages.ts';
import { errorPageWords } from '../pages/error-page-words.ts';
import { hostedWordsFor } from '../pages/hosted-words.ts';
import { welcomeWords } from '../pages/welcome-words.ts';
import { plainWords } from '../plain-pages/words/choose-plain-words.ts';
import { chooseSignInWords } from '../sign-in/words/choose-sign-in-words.ts';

/** A text by the way that leads to it: `toHost.moved.subject`. */
type Texts = ReadonlyMap<string, string>;

/** Shown as it is where a sentence is told a text, and counted where it is told a number. */
const mark = (shown: string) =>
  Object.assign((forms: { readonly other: string }) => forms.other.replace('#', '«number»'), {
    toString: () => shown,
  });

/** Every sentence of a language; those that are told something are told marks. */
function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(mark('«0»'), mark('«1»')))]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    key === 'language' ? [] : textsOf(value, `${path}.${key}`),
  );
}

const sources = {
  mails: (tag: string): Texts => new Map(textsOf(chooseMessages(tag).messages)),
  'pages behind links': (tag: string): Texts => new Map(textsOf(chooseLinkWords(tag).words)),
  'hosted pages': (tag: string): Texts => new Map(textsOf(hostedWordsFor(tag).words)),
  'pages without a script': (tag: LanguageTag): Texts => new Map(textsOf(plainWords[tag])),
  'pages for signing in': (tag: string): Texts => new Map(textsOf(chooseSignInWords(tag))),
  'pages for failures': (tag: LanguageTag): Texts => new Map(textsOf(errorPageWords[tag])),
  'pages around a consent': (tag: LanguageTag): Texts => new Map(textsOf(consentWords[tag])),
  'the page at the root': (tag: LanguageTag): Texts => new Map(textsOf(welcomeWords[tag])),
};
/** Words that are the same in several languages. */
const shared = /^(no|name|e-mail|motivo|status|notes|conversations|client|cliente|webhook.*)$/i;

for (const [what, textsIn] of Object.entries(sources)) {
  describe(`the words of ${what}`, () => {
    const english = textsIn('en');
    for (const language of languageTags) {
      it(`say in ${language} all that they are told, in words of its own`, () => {
        const texts = textsIn(language);
        assert.deepEqual([...texts.keys()].sort(), [...english.keys()].sort());
        for (const [path, text] of texts) {
          const original = english.get(path) ?? '';
          for (const mark of original.match(/«\w+»/g) ?? [])
            assert.ok(text.includes(mark), `${path}: ${text} has no ${mark}`);
          assert.equal(text, text.trim(), path);
          if (language !== 'en' && !shared.test(text))
            assert.notEqual(text, original, `${path} is in English: ${text}`);
        }
      });
    }
  });
}

describe('a language tag', () => {
  it('finds the language that it means, else English, in mails and pages alike', () => {
    for (const [tag, language] of [
      ['de-AT', 'de'],
      ['pt-BR', 'pt'],
      ['zh-Hant-TW', 'zh'],
      ['iw', 'he'],
      ['he-IL', 'he'],
      ['deu', 'de'],
      ['nb', 'en'],
      ['x-y', 'en'],
    ] as const) {
      assert.equal(chooseMessages(tag).messages.language.tag, language, tag);
      assert.equal(chooseLinkWords(tag).words.language, language, tag);
      assert.equal(hostedWordsFor(tag).language, language, tag);
    }
  });

  it('has the same direction in mails as everywhere', () => {
    for (const tag of languageTags)
      assert.equal(chooseMessages(tag).messages.language.direction, directionOf(tag));
  });
});
