import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, languageFor, languageTags } from './languages.ts';

describe('a language tag', () => {
  for (const [tag, language] of [
    ['de-AT', 'de'],
    ['PT-br', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['cmn', 'zh'],
    ['iw', 'he'],
    ['he-IL', 'he'],
    ['deu', 'de'],
    ['nb', null],
    ['de_AT', null],
    ['', null],
    ['constructor', null],
  ] as const)
    it(`asks for ${language ?? 'none of ours'}: ${tag}`, () => assert.equal(languageFor(tag), language));

  it('of ours asks for itself, and is written in one direction', () => {
    for (const tag of languageTags) assert.equal(languageFor(tag), tag);
    assert.deepEqual(
      languageTags.filter((tag) => directionOf(tag) === 'rtl'),
      ['ar', 'he'],
    );
  });
});
