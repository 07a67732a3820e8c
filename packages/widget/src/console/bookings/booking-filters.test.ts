import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { filtersInTab, noFilters, statusWithin } from './booking-filters.ts';
import { bookingTabNames, shownStates, statesOf } from './booking-tabs.ts';

describe('the states that bookings are filtered by', () => {
  it('narrow a tab as far as it can have them, and not at all where it has none', () => {
    const status = ['no_show', 'scheduled'] as const;
    expect(filtersInTab({ ...noFilters, status }).status).to.deep.equal(['scheduled']);
    expect(filtersInTab({ ...noFilters, tab: 'cancelled', status }).status).to.deep.equal([]);
  });

  it('are chosen in a tab without a word about those of other tabs', () => {
    const states = fc.subarray([...shownStates]);
    fc.assert(
      fc.property(fc.constantFrom(...bookingTabNames), states, states, (tab, status, wanted) => {
        const own = statesOf(tab);
        const chosen = wanted.filter((state) => own.includes(state));
        const after = statusWithin({ ...noFilters, tab, status }, chosen);
        expect(after.filter((state) => own.includes(state))).to.have.members(chosen);
        const others = (of: readonly string[]) => of.filter((state) => !own.some((one) => one === state));
        expect(others(after)).to.have.members(others(status));
      }),
    );
  });
});
