import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bookingSources } from '@slotkit/shared/lifecycle';
import { bookingTabNames, shownStates } from '../bookings/booking-tabs.ts';
import {
  addressIn,
  consolePages,
  consoleViews,
  searchOf,
  startAddress,
  type ConsoleAddress,
} from './console-address.ts';

const id = fc.stringMatching(/^[a-z]{3}_[0-9a-z]{1,8}$/);
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const day = fc.constantFrom('2027-03-01', '2028-02-29', '2026-12-31');

const addresses: fc.Arbitrary<ConsoleAddress> = fc.constantFrom(...bookingTabNames).chain((tab) =>
  fc.record({
    view: maybe(fc.constantFrom(...consoleViews)),
    page: fc.constantFrom(...consolePages),
    isMyZone: fc.boolean(),
    booking: maybe(id),
    place: fc.constant({}),
    filters: fc.record({
      tab: fc.constant(tab),
      eventType: maybe(id),
      location: maybe(id),
      host: maybe(id),
      team: maybe(id),
      status: fc.subarray([...shownStates]),
      source: maybe(fc.constantFrom(...bookingSources)),
      from: maybe(day),
      to: maybe(day),
      q: fc.string().map((text) => text.trim()),
    }),
  }),
);

describe('the address of the console', () => {
  it('holds where somebody is, with every filter', () => {
    fc.assert(
      fc.property(addresses, (any) => {
        // The narrow view has one page.
        const address: ConsoleAddress = any.view === 'compact' ? { ...any, page: 'schedule' } : any;
        // States come back in the order of the lifecycle.
        const sorted = (one: ConsoleAddress) => ({
          ...one,
          filters: { ...one.filters, status: one.filters.status.toSorted() },
        });
        expect(sorted(addressIn(searchOf(address)))).to.deep.equal(sorted(address));
      }),
    );
  });

  it('is short where nothing is narrowed', () => {
    expect(searchOf(startAddress)).to.equal('?');
  });

  it('of the narrow view begins at one’s own time, and holds what its page keeps', () => {
    expect(addressIn('?view=compact').page).to.equal('schedule');
    expect(addressIn('?view=compact&page=settings').page).to.equal('schedule');
    expect(addressIn('?view=compact&who=hst_1').place).to.deep.equal({ who: 'hst_1' });
    expect(addressIn('?view=bookings').page).to.equal('bookings');
  });

  it('reads nonsense as not there, and never breaks', () => {
    expect(
      addressIn('?view=x&page=y&tab=z&status=draft,lost&source=me&from=2027-02-31x&to=soon'),
    ).to.deep.equal(startAddress);
    fc.assert(fc.property(fc.string(), (search) => void addressIn(search)));
  });
});
