import { expect } from '@open-wc/testing';
import { settingFacts, type SettingKind } from '@slotkit/shared/setting-facts';
import { appPlan, originsPlan } from '../app/app-plan.ts';
import { objectPlans } from '../objects/object-plans.ts';
import { bodyOf, faultsByField, fieldsOf, slugFrom, withConsequences } from './form-values.ts';
import { keyFor } from './question-key.ts';
import { spanText } from './span-text.ts';

const saved = { id: 'evt_1', title: 'Call', strategy: 'individual', seats: 1, limits: { per_day: 2 } };
const defaults = { strategy: 'individual', seats: 1, hosts: [] };

describe('the forms of the settings', () => {
  it('show every field that a schema has, or say why not', () => {
    const plans = { ...objectPlans, app: appPlan };
    for (const [kind, plan] of Object.entries(plans)) {
      const known = Object.keys(settingFacts[kind as SettingKind]);
      const said = [...fieldsOf(plan), ...Object.keys(plan.leftOut)];
      expect(said.toSorted(), kind).to.deep.equal(known.toSorted());
      for (const name of plan.first) expect(known).to.include(name);
    }
    expect(fieldsOf(originsPlan)).to.deep.equal(Object.keys(appPlan.leftOut));
  });

  it('count a change that was taken back as none', () => {
    const changed = withConsequences({}, saved, 'title', 'Other');
    expect(changed).to.deep.equal({ title: 'Other' });
    expect(withConsequences(changed, saved, 'title', 'Call')).to.deep.equal({});
  });

  it('let the address of a new event type follow its title, until somebody writes one', () => {
    const typed = withConsequences({}, defaults, 'title', 'Erstgespräch');
    expect(typed).to.deep.equal({ title: 'Erstgespräch', slug: 'erstgesprach' });
    const own = withConsequences(typed, defaults, 'slug', 'hallo');
    expect(withConsequences(own, defaults, 'title', 'Anders')['slug']).to.equal('hallo');
    expect(withConsequences({}, saved, 'title', 'Other')).not.to.have.property('slug');
  });

  it('keep hosts, strategy and seats together', () => {
    const two = [{ host_id: 'hst_1' }, { host_id: 'hst_2' }];
    expect(withConsequences({}, defaults, 'hosts', two)['strategy']).to.equal('round_robin');
    const group = withConsequences({}, saved, 'strategy', 'group');
    expect(group['seats']).to.equal(2);
    expect(withConsequences(group, saved, 'strategy', 'collective')).to.deep.equal({
      strategy: 'collective',
    });
  });

  it('say who makes the meetings of a conference', () => {
    const place = { id: 'loc_1', type: 'link', value: 'https://meet.example' };
    const chosen = withConsequences({}, place, 'type', 'conference');
    expect(chosen).to.deep.equal({ type: 'conference', value: 'google_meet' });
    expect(withConsequences(chosen, place, 'type', 'phone')).to.deep.equal({ type: 'phone', value: '' });
  });

  it('send tidy lists, and take away what was emptied where the server merges', () => {
    const typed = {
      limits: { per_week: 3 },
      durations_minutes: '30, 45,',
      questions: [{ key: 'a', options: ['One', ' ', 'Two', ''] }],
    };
    expect(bodyOf(typed, saved, objectPlans.event_type)).to.deep.equal({
      limits: { per_day: null, per_week: 3 },
      durations_minutes: [30, 45],
      questions: [{ key: 'a', options: ['One', 'Two'] }],
    });
  });

  it('bring what the server refuses to its field', () => {
    const found = faultsByField(
      [
        { pointer: '/questions/1/label', detail: 'must not be empty' },
        { pointer: '/metadata/a~1b', detail: 'too long' },
        { pointer: '', detail: 'no' },
      ],
      ['questions', 'metadata'],
    );
    expect(found.get('questions')).to.deep.equal([{ path: ['1', 'label'], detail: 'must not be empty' }]);
    expect(found.get('metadata')?.[0]?.path).to.deep.equal(['a/b']);
    expect(found.get('')?.[0]?.detail).to.equal('no');
  });

  it('make addresses and keys that the server takes', () => {
    expect(slugFrom('  Größe & Maß: 2. Termin! ')).to.equal('grosse-mass-2-termin');
    expect(slugFrom('日本')).to.equal('');
    expect(keyFor('2. How big?', [])).to.equal('how_big');
    expect(keyFor('日本', [{ key: 'question' }])).to.equal('question_2');
  });

  it('say long spans as people do', () => {
    expect(spanText(1440, 'en')).to.equal('1 day');
    expect(spanText(90, 'en')).to.equal('1 hour 30 minutes');
    expect(spanText(45, 'en')).to.equal('');
  });
});
