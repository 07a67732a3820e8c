import { expect } from '@open-wc/testing';
import { shownStates } from '../bookings/booking-tabs.ts';
import { toggled } from './calendar-legend.ts';

describe('the legend', () => {
  it('hides the state that is pressed and shows it again; none chosen is all', () => {
    const without = toggled([], 'cancelled');
    expect(without).to.deep.equal(shownStates.filter((state) => state !== 'cancelled'));
    expect(toggled(without, 'cancelled')).to.deep.equal([]);
    expect(toggled(['no_show'], 'no_show')).to.deep.equal([]);
  });
});
