import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { instant, locale, personName, phone } from './text.ts';

describe('A name', () => {
  for (const [what, name] of [
    ['zero-width characters', '\u200b\u2060\ufeff'],
    ['a letter that is drawn as nothing', '\u3164'],
    ['a Braille cell without dots', '\u2800'],
    ['variation selectors', '\ufe0f\ufe0f'],
  ] as const)
    test(`is not ${what} alone`, () => {
      assert.equal(personName.safeParse(name).success, false);
    });

  for (const [what, name] of [
    ['a line feed', 'Ada\nBcc: ada@example.com'],
    ['a line separator', 'Ada\u2028Bcc'],
    ['a paragraph separator', 'Ada\u2029Bcc'],
  ] as const)
    test(`has no ${what} in it`, () => {
      assert.equal(personName.safeParse(name).success, false);
    });

  test('may be of any script, and have joiners inside', () => {
    for (const name of ['김지수', 'بهار\u200cناز', 'Zoë', '👩\u200d🎨', '⠁⠃', '42'])
      assert.equal(personName.parse(name), name.normalize('NFC'));
  });
});

describe('A locale', () => {
  for (const tag of ['en', 'pt-BR', 'zh-Hant-TW', 'de-DE-u-hc-h12', 'zz'])
    test(`may be ${tag}`, () => {
      assert.equal(locale.parse(tag), tag);
    });

  for (const tag of ['', 'e', 'en_US', 'en-a', 'en-u', 'de-DE-DE', 'en-abcdefghi'])
    test(`is not "${tag}", which nothing could be written in`, () => {
      assert.equal(locale.safeParse(tag).success, false);
    });
});

describe('A phone number', () => {
  test('may have the blanks that programs write between its parts', () => {
    for (const number of ['+49 30 901820', '+49\u00a030\u202f901820', '(030)\t901-820'])
      assert.equal(phone.parse(` ${number} `), number);
  });

  for (const [what, number] of [
    ['a line feed', '+49 30\n901820'],
    ['a carriage return', '+49 30\r901820'],
    ['a line separator', '+49 30\u2028901820'],
  ] as const)
    test(`has no ${what} in it`, () => {
      assert.equal(phone.safeParse(number).success, false);
    });
});

describe('An instant', () => {
  test('may be any that can be written with four digits of year', () => {
    for (const text of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2027-03-01T09:30:00+05:45'])
      assert.equal(instant.parse(text), text);
  });

  test('is none that its offset takes out of those years', () => {
    for (const text of ['0000-01-01T00:00:00+00:01', '9999-12-31T23:59:59-00:01'])
      assert.equal(instant.safeParse(text).success, false, text);
  });
});
