import { expect } from '@open-wc/testing';
import { whoseHours } from './whose-hours.ts';

describe('whose hours are behind the bookings', () => {
  const all = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const asked = { chosen: null, filtered: null, own: [], all };

  it('is the chosen host, the filtered one, one’s own, or all where they are few', () => {
    expect(whoseHours({ ...asked, chosen: 'c', filtered: 'b', own: ['a'] })).to.deep.equal(['c']);
    expect(whoseHours({ ...asked, chosen: 'gone', filtered: 'b', own: ['a'] })).to.deep.equal(['b']);
    expect(whoseHours({ ...asked, own: ['a'] })).to.deep.equal(['a']);
    expect(whoseHours(asked)).to.deep.equal(['a', 'b', 'c']);
    expect(whoseHours({ ...asked, all: [...all, { id: 'd', name: 'd' }] })).to.deep.equal([]);
    expect(whoseHours({ ...asked, chosen: 'nobody', own: ['a'] })).to.deep.equal([]);
  });
});
