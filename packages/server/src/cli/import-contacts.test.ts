import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContacts } from './import-contacts.ts';

describe('a file of contacts', () => {
  it('is one JSON object a line; empty lines are passed over', () => {
    const contacts = readContacts('{"name":"Robin","email":"robin@example.com"}\n\n{"name":"Sam"}\n');
    assert.deepEqual(
      contacts.map(({ name }) => name),
      ['Robin', 'Sam'],
    );
  });

  it('is refused as a whole with the line that is wrong', () => {
    assert.throws(() => readContacts('{"name":"Robin"}\nnope'), {
      message: 'Line 2 is not JSON. Nothing was imported.',
    });
    assert.throws(
      () => readContacts('{"name":"Robin","email":"x"}'),
      /Line 1: email must be an e-mail address/,
    );
    assert.throws(() => readContacts('{"email":"robin@example.com","colour":"red"}'), {
      message: 'Line 1: name is required; colour is not a field of this request. Nothing was imported.',
    });
  });
});
