import { expect } from '@open-wc/testing';
import { ClientError } from '../client/client-error.ts';
import { formatsFor } from '../time/formats.ts';
import type { Messages } from '../localization/languages.ts';
import { errorDetail, errorText } from './error-text.ts';

describe('the text of an error', () => {
  it('is there even while the sentences beyond the first view are not', () => {
    const messages = { network: 'No connection.' } as Messages;
    const localization = { messages, formats: formatsFor('en'), counted: () => () => '' };
    const error = new ClientError('unavailable', null, null);
    expect(errorText(error, localization, 'UTC')).to.equal('No connection.');
    expect(errorDetail(error, localization).code).to.equal('unavailable');
  });
});
