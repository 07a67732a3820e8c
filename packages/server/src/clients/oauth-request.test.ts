import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grantScopes, readTokenRequest } from './oauth-request.ts';

const form = (text: string) => new URLSearchParams(text);
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const errorOf = (text: string, header?: string) => {
  const request = readTokenRequest(form(text), header);
  return 'error' in request ? request.error : 'fine';
};

describe('a token request', () => {
  it('brings its credentials by Basic, form-encoded, or in the body', () => {
    const expected = { clientId: 'cli_1', clientSecret: 'a+b:c d', scope: null };
    const grant = 'grant_type=client_credentials';
    assert.deepEqual(readTokenRequest(form(grant), basic('cli_1:a%2Bb%3Ac+d')), expected);
    const inBody = `${grant}&client_id=cli_1&client_secret=a%2Bb%3Ac+d`;
    assert.deepEqual(readTokenRequest(form(inBody), undefined), expected);
  });

  it('is refused by the name that RFC 6749 gives the fault', () => {
    assert.equal(errorOf(''), 'invalid_request');
    assert.equal(errorOf('grant_type=password&username=a&password=b'), 'unsupported_grant_type');
    assert.equal(errorOf('grant_type=client_credentials'), 'invalid_client');
    assert.equal(errorOf('grant_type=client_credentials&client_id=a'), 'invalid_client');
    assert.equal(errorOf('grant_type=client_credentials&grant_type=client_credentials'), 'invalid_request');
    assert.equal(errorOf('grant_type=client_credentials', 'Bearer x'), 'invalid_client');
    assert.equal(errorOf('grant_type=client_credentials', basic('%E0%A4%A:x')), 'invalid_client');
    assert.equal(
      errorOf('grant_type=client_credentials&client_id=a&client_secret=b', basic('a:b')),
      'invalid_request',
    );
  });

  it('gets the scopes it asks for, all of the client’s when it asks for none, and no other', () => {
    const allowed = ['scheduling:read', 'scheduling:write'];
    assert.deepEqual(grantScopes(null, allowed), allowed);
    assert.deepEqual(grantScopes('scheduling:write', allowed), ['scheduling:write']);
    const refused = grantScopes('scheduling:write contacts:read', allowed);
    assert.ok('error' in refused && refused.error === 'invalid_scope');
  });
});
