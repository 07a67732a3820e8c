import { expect } from '@open-wc/testing';
import { aBooking, anEventType } from '../testing/sample-data.ts';
import { advance, emptyFlow, type Flow, type FlowEvent, type Wish } from './booking-flow.ts';

const host = { avatar_url: null, timezone: 'UTC' };
const theo = { ...host, id: 'hst_2', name: 'Theo' };
const video = { id: 'loc_1', name: 'Video call', type: 'link', value: null } as const;
const studio = { id: 'loc_2', name: 'Studio', type: 'in_person', value: 'Lindenallee 12' } as const;
const introCall = anEventType();
const consultation = anEventType({
  slug: 'consultation',
  durations_minutes: [45, 60],
  assignment: 'pick',
  hosts: [{ ...host, id: 'hst_1', name: 'Mara' }, theo],
  locations: [video, studio],
});
const noWish: Wish = {
  slug: undefined,
  durationMinutes: undefined,
  hostId: undefined,
  locationId: undefined,
};
const slot = { startAt: 1_000_000, endAt: 2_000_000 };
const after = (...events: FlowEvent[]): Flow => events.reduce(advance, emptyFlow);
const begin = (wish: Partial<Wish> = {}, eventTypes = [introCall, consultation]): FlowEvent => ({
  type: 'begin',
  eventTypes,
  wish: { ...noWish, ...wish },
});

describe('the flow', () => {
  it('begins with the event type, where there are several', () => {
    expect(after(begin())).to.include({ step: 'event-type', offersEventTypes: true, eventType: null });
    expect(after(begin({ slug: 'gone' }))).to.include({ step: 'event-type' });
    expect(after(begin({}, []))).to.include({ step: 'event-type' });
  });

  it('begins with the time, where there is one, or one is named', () => {
    expect(after(begin({}, [consultation]))).to.include({ step: 'time', eventType: consultation });
    expect(after(begin({ slug: 'intro-call' }))).to.include({ step: 'time', offersEventTypes: false });
  });

  it('takes of a wish what the event type offers', () => {
    const wish = { slug: 'consultation', durationMinutes: 60, locationId: studio.id, hostId: theo.id };
    expect(after(begin(wish)).choices).to.deep.equal({
      durationMinutes: 60,
      locationId: studio.id,
      hostId: theo.id,
    });
    const nothing = { slug: 'consultation', durationMinutes: 1, locationId: 'loc_else' };
    expect(after(begin(nothing)).choices).to.deep.equal({
      durationMinutes: undefined,
      locationId: video.id,
      hostId: undefined,
    });
  });

  it('has no place where there is none', () => {
    expect(after(begin({}, [anEventType({ locations: [] })])).choices.locationId).to.equal(undefined);
  });

  it('goes from the time to the form and back, and keeps what was typed', () => {
    const form = { name: 'Ada' };
    const filled = after(
      begin(),
      { type: 'choose-event-type', eventType: introCall, wish: noWish },
      { type: 'choose-slot', slot },
      { type: 'fill', form },
    );
    expect(filled).to.include({ step: 'details', slot, form });
    const back = advance(filled, { type: 'back' });
    expect(back).to.include({ step: 'time', slot: null, form });
    expect(advance(back, { type: 'back' })).to.include({ step: 'event-type', form });
  });

  it('has no way back from its first step, nor from the end', () => {
    const first = after(begin({}, [introCall]));
    expect(advance(first, { type: 'back' })).to.equal(first);
    const done = advance(first, { type: 'finish', booking: aBooking() });
    expect(advance(done, { type: 'back' })).to.equal(done);
  });

  it('goes back to the times when the slot is lost, once', () => {
    const filled = after(begin({}, [introCall]), { type: 'choose-slot', slot });
    const lost = advance(filled, { type: 'lose-slot', alternatives: [slot] });
    expect(lost).to.include({ step: 'time', slot: null });
    expect(lost.lost).to.deep.equal({ startAt: slot.startAt, alternatives: [slot] });
    expect(advance(lost, { type: 'lose-slot', alternatives: [] })).to.equal(lost);
    expect(advance(lost, { type: 'choose-slot', slot }).lost).to.equal(null);
  });

  it('changes choices by a wish only while a time is looked for', () => {
    const wish = { ...noWish, durationMinutes: 60 };
    const times = after(begin({ slug: 'consultation' }));
    expect(advance(times, { type: 'wish', wish }).choices.durationMinutes).to.equal(60);
    const form = advance(times, { type: 'choose-slot', slot });
    expect(advance(form, { type: 'wish', wish })).to.equal(form);
  });

  it('forgets the form once it became a booking', () => {
    const booking = aBooking();
    const done = after(
      begin({}, [introCall]),
      { type: 'fill', form: { name: 'Ada' } },
      { type: 'finish', booking },
    );
    expect(done).to.include({ step: 'done', booking });
    expect(done.form).to.deep.equal({});
  });
});
