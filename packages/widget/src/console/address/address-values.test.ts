import { expect } from '@open-wc/testing';
import { dayIn, instantIn } from './address-values.ts';

describe('what an address names', () => {
  it('is a day that there is, not too far away', () => {
    expect(dayIn('2027-02-28')).to.equal('2027-02-28');
    for (const text of ['2027-02-30', '0000-01-01', '9999-12-31', '+275760-09-13', 'soon', ''])
      expect(dayIn(text), text).to.equal(null);
  });

  it('is an instant that can be reckoned with', () => {
    expect(instantIn('2027-03-02T09:00:00Z')).to.equal(Date.UTC(2027, 2, 2, 9));
    for (const text of ['+275760-09-13T00:00:00Z', '9999-12-31T23:00:00Z', '-000001-01-01T00:00:00Z', 'now'])
      expect(instantIn(text), text).to.equal(null);
  });
});
