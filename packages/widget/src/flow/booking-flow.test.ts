import { expect } from '@open-wc/testing';
import { aBooking, anEventType } from '../testing/sample-data.ts';
import {
  begin,
  chooseEventType,
  chooseSlot,
  emptyFlow,
  goBack,
  type Flow,
  type Wish,
} from './booking-flow.ts';
import { finish, loseSlot } from './flow-ends.ts';

const nothing: Wish = {
  slug: undefined,
  durationMinutes: undefined,
  hostId: undefined,
  locationId: undefined,
};
const slot = { startAt: 1000, endAt: 2000 };
const one = anEventType();
const other = anEventType({ slug: 'other', durations_minutes: [30, 60] });

const begun = (wish: Partial<Wish> = {}, eventTypes = [one, other]): Flow =>
  begin(emptyFlow, eventTypes, { ...nothing, ...wish });

describe('the flow', () => {
  it('begins with the choice where there is one', () => {
    expect(begun()).to.include({ step: 'event-type', offersEventTypes: true });
    expect(begun({}, [one])).to.include({ step: 'time', eventType: one, offersEventTypes: false });
    expect(begun({ slug: 'other' })).to.include({ step: 'time', eventType: other });
  });

  it('takes wishes only as far as the event type offers them', () => {
    expect(begun({ slug: 'other', durationMinutes: 60 }).choices.durationMinutes).to.equal(60);
    expect(begun({ slug: 'other', durationMinutes: 45 }).choices.durationMinutes).to.equal(undefined);
    expect(begun({ slug: 'other', locationId: 'loc_9' }).choices.locationId).to.equal('loc_1');
    expect(begun({ slug: 'other', hostId: 'hst_9' }).choices.hostId).to.equal(undefined);
    expect(begun({ slug: 'other', hostId: 'hst_1' }).choices.hostId).to.equal('hst_1');
  });

  it('goes back one step at a time, and not before the first', () => {
    const chosen = chooseEventType(begun(), other, nothing);
    const filling = chooseSlot(chosen, slot);
    expect(filling.step).to.equal('details');
    expect(goBack(filling)).to.include({ step: 'time', slot: null });
    expect(goBack(chosen).step).to.equal('event-type');
    expect(goBack(begun({}, [one])).step).to.equal('time');
  });

  it('keeps the form through a lost slot, and says which it was', () => {
    const filled = { ...chooseSlot(begun({}, [one]), slot), form: { name: 'Ada' } };
    const lost = loseSlot(filled, [slot]);
    expect(lost).to.deep.include({ step: 'time', slot: null, form: { name: 'Ada' } });
    expect(lost.lost).to.deep.equal({ startAt: 1000, alternatives: [slot] });
    expect(chooseSlot(lost, slot).lost).to.equal(null);
  });

  it('forgets the form once it is booked', () => {
    const filled = { ...begun({}, [one]), form: { name: 'Ada' } };
    const booking = aBooking();
    expect(finish(filled, booking)).to.deep.include({ step: 'done', form: {}, booking });
  });
});
