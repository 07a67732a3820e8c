import { expect } from '@open-wc/testing';
import type { SignedIn } from '../console-shapes.ts';
import type { Listing } from '../directory.ts';
import { aLocation, anEventType } from '../testing/an-offered-type.ts';
import { bookableTypes } from './bookable-types.ts';
import { withinReach } from './day-of-times.ts';
import { freeHosts, type Explanation } from './free-hosts.ts';
import { choicesIn, stepIn, withChoices } from './wizard-choices.ts';
import { wizardRequest } from './wizard-request.ts';

type Reach = SignedIn['member']['permissions']['edit'];

/** Who has host 1 for itself and shares a team with host 2. */
const memberWith = (edit: Reach): SignedIn => ({
  member: {
    id: 'mem_1',
    name: 'Mara',
    email: 'mara@example.com',
    role: null,
    permissions: { view: 'all', edit, delete: 'none' },
    locale: 'en',
  },
  app: { id: 'demo', name: 'Northlight Studio', timezone: 'Europe/Berlin', locale: 'en' },
  host_ids: ['hst_1'],
  team_host_ids: ['hst_1', 'hst_2'],
  teams: [],
  session: {
    id: 'ses_1',
    created_at: '2027-01-01T00:00:00Z',
    last_seen_at: '2027-01-01T00:00:00Z',
    expires_at: '2027-02-01T00:00:00Z',
    agent: null,
    current: true,
  },
});

const pool = (...ids: readonly string[]) => ids.map((host_id) => ({ host_id, weight: 100 }));
const listing: Listing = {
  eventTypes: [
    anEventType({ id: 'evt_own', location_ids: ['loc_2', 'loc_1'], durations_minutes: [30, 60] }),
    anEventType({
      id: 'evt_team',
      slug: 'team',
      strategy: 'round_robin',
      hosts: pool('hst_1', 'hst_2', 'hst_3'),
    }),
    anEventType({ id: 'evt_all', strategy: 'collective', hosts: pool('hst_2', 'hst_3') }),
    anEventType({ id: 'evt_other', hosts: pool('hst_3') }),
    anEventType({ id: 'evt_nobody', hosts: [] }),
  ],
  locations: [aLocation(), aLocation({ id: 'loc_2', host_ids: ['hst_3'] })],
  hosts: ['hst_1', 'hst_2', 'hst_3'].map((id) => ({ id, name: id.replace('hst_', 'Host ') })),
};
const offeredTo = (edit: Reach) => bookableTypes(listing, memberWith(edit));

describe('what a member may book', () => {
  it('has a host whom it may give bookings to', () => {
    const ids = (edit: Reach) =>
      offeredTo(edit).map(({ eventType, hosts }) => `${eventType.id}:${hosts.length}`);
    expect(ids('all')).to.deep.equal(['evt_own:1', 'evt_team:3', 'evt_all:2', 'evt_other:1']);
    expect(ids('team')).to.deep.equal(['evt_own:1', 'evt_team:2', 'evt_all:2']);
    expect(ids('own')).to.deep.equal(['evt_own:1', 'evt_team:1']);
    expect(ids('none')).to.deep.equal([]);
  });

  it('takes place where one of these hosts serves, and nowhere else', () => {
    expect(offeredTo('all')[0]?.locations.map(({ id }) => id)).to.deep.equal(['loc_1']);
  });
});

describe('what an address chooses', () => {
  const at = (place: Readonly<Record<string, string>>) => choicesIn(place, offeredTo('all'));

  it('is an event type by id or slug, and the first place and duration where it names none that there is', () => {
    expect(at({ event_type_id: 'team' }).bookable?.eventType.id).to.equal('evt_team');
    const { location, duration, hostId, startAt } = at({
      event_type_id: 'evt_own',
      location_id: 'loc_9',
      duration: '45',
      host_id: 'hst_1',
      start: 'soon',
    });
    expect([location?.id, duration, hostId, startAt]).to.deep.equal(['loc_1', 30, null, null]);
    expect(at({ event_type_id: 'evt_own', duration: '60' }).duration).to.equal(60);
    expect(at({ event_type_id: 'team', host_id: 'hst_2' }).hostId).to.equal('hst_2');
  });

  it('is at the first step that is left to do, and at none whose steps before are not done', () => {
    const step = (place: Readonly<Record<string, string>>) => stepIn(place, at(place));
    const start = '2027-03-02T08:00:00Z';
    expect(step({})).to.equal('what');
    expect(step({ step: 'customer' })).to.equal('what');
    expect(step({ start, contact_id: 'ctc_1' })).to.equal('what');
    expect(step({ event_type_id: 'team' })).to.equal('when');
    expect(step({ event_type_id: 'evt_own' })).to.equal('what');
    expect(step({ event_type_id: 'evt_own', duration: '60' })).to.equal('when');
    expect(step({ event_type_id: 'team', step: 'customer' })).to.equal('when');
    expect(step({ event_type_id: 'team', start })).to.equal('who');
    expect(step({ event_type_id: 'team', start, step: 'customer' })).to.equal('customer');
    expect(step({ event_type_id: 'team', start, step: 'when' })).to.equal('when');
  });

  it('keeps everything else when one thing is chosen anew', () => {
    const place = { event_type_id: 'team', start: 'x', contact_id: 'ctc_1' };
    expect(withChoices(place, { start: 'y', contact_id: '' })).to.deep.equal({
      event_type_id: 'team',
      start: 'y',
    });
  });
});

describe('the times of a day', () => {
  it('are for a member whose reach ends somewhere those at which a host within it is free', () => {
    const at = (start: string, ...hosts: readonly string[]) => ({
      start,
      end: start,
      hosts: [...hosts],
      hosts_free: 3,
    });
    const times = [
      at('09:00', 'hst_1', 'hst_2', 'hst_3'),
      at('10:00', 'hst_3'),
      at('11:00', 'hst_2', 'hst_3'),
    ];
    const within = withinReach(times, new Set(['hst_1', 'hst_2']));
    expect(within.map(({ start, hosts_free }) => [start, hosts_free])).to.deep.equal([
      ['09:00', 2],
      ['11:00', 1],
    ]);
  });
});

describe('who could take a start', () => {
  const because = (code: string, binds: 'everybody' | 'customers' | 'unless_overridden') => ({
    code,
    binds,
    detail: `It is ${code}.`,
    obstacles: [],
  });
  const hosts: Explanation['hosts'] = [
    { id: 'hst_1', name: 'Host 1', offered: false, because: [because('taken', 'everybody')] },
    { id: 'hst_2', name: 'Host 2', offered: false, because: [because('late', 'unless_overridden')] },
    { id: 'hst_3', name: 'Host 3', offered: false, because: [because('soon', 'customers')] },
  ];
  const answer: Explanation = {
    event_type: { id: 'evt_team', slug: 'team', title: 'Team', strategy: 'round_robin' },
    timezone: 'Europe/Berlin',
    duration_minutes: 30,
    location_id: null,
    because: [],
    hidden_hosts: { count: 0, offering: 0 },
    start: '2027-03-02T08:00:00Z',
    end: '2027-03-02T08:30:00Z',
    offered: false,
    hosts,
  };
  const found = (place: Readonly<Record<string, string>>, explanation = answer) => {
    const choices = choicesIn({ event_type_id: 'team', ...place }, offeredTo('all'));
    if (!choices.bookable) throw new Error('Nothing is chosen.');
    const { hosts: standing, ...rest } = freeHosts(explanation, choices.bookable, choices);
    return { ...rest, hosts: standing.map((host) => `${host.id} ${host.standing}`) };
  };

  it('is whom nothing but rules for customers keep from it; beyond hours alone whoever asks for any time', () => {
    expect(found({})).to.deep.equal({
      isFree: true,
      needsOverride: false,
      hosts: ['hst_3 free', 'hst_1 not_free', 'hst_2 not_free'],
    });
    expect(found({ any_time: 'yes' }).hosts).to.deep.equal(['hst_3 free', 'hst_2 beyond', 'hst_1 not_free']);
    expect(found({ any_time: 'yes' }).needsOverride).to.equal(false);
    expect(found({ any_time: 'yes', host_id: 'hst_2' }).needsOverride).to.equal(true);
    expect(found({ any_time: 'yes', host_id: 'hst_1' }).isFree).to.equal(false);
  });

  it('is nobody unless all are, where all meet together', () => {
    const all = { ...answer, hosts: hosts.slice(1) };
    expect(found({ event_type_id: 'evt_all' }, all).isFree).to.equal(false);
    expect(found({ event_type_id: 'evt_all', any_time: 'yes' }, all)).to.deep.equal({
      isFree: true,
      needsOverride: true,
      hosts: ['hst_3 free', 'hst_2 beyond'],
    });
  });
});

describe('the request that books', () => {
  it('says what was chosen and typed, and nothing of what was not', () => {
    const choices = choicesIn(
      { event_type_id: 'team', start: '2027-03-02T08:00:00Z', host_id: 'hst_2', conversation_id: 'chat-1' },
      offeredTo('all'),
    );
    const form = {
      name: ' Robin ',
      email: '',
      phone: '123',
      timezone: 'Asia/Tokyo',
      locale: 'ja',
      notes: ' ',
    };
    expect(wizardRequest(choices, { form, zone: 'Europe/Berlin', needsOverride: false })).to.deep.equal({
      event_type_id: 'evt_team',
      start: '2027-03-02T08:00:00Z',
      duration_minutes: 30,
      host_id: 'hst_2',
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', phone: '123', timezone: 'Asia/Tokyo', locale: 'ja' },
      answers: {},
      conversation_id: 'chat-1',
    });
  });
});
