import { expect } from '@open-wc/testing';
import { aHold } from '../testing/sample-data.ts';
import { VisitKeeper, type KeptVisit } from './kept-visit.ts';

const place = 'https://book.example.com demo intro-call';
const visit: KeptVisit = {
  slug: 'intro-call',
  choices: { durationMinutes: 30, hostId: undefined, locationId: 'loc_1' },
  slot: { startAt: 1, endAt: 2 },
  form: { name: 'Ada', 'answers/tick': true },
  hold: aHold(),
  request: { key: 'k', body: '{}' },
};

describe('a kept visit', () => {
  const open: VisitKeeper[] = [];
  const keeper = (of = place): VisitKeeper => {
    const made = new VisitKeeper(of);
    open.push(made);
    return made;
  };
  const reload = (): void => open.splice(0).forEach((one) => one.leave());
  afterEach(() => {
    reload();
    sessionStorage.clear();
  });

  it('is there after a reload, and gone after success', () => {
    keeper().keep(visit);
    reload();
    const again = keeper();
    expect(again.read()).to.deep.equal(JSON.parse(JSON.stringify(visit)));
    again.keep(null);
    expect(sessionStorage).to.have.length(0);
  });

  it('belongs to one element, in the order of the page', () => {
    keeper().keep(visit);
    const second = keeper();
    expect(second.read()).to.equal(null);
    second.keep({ ...visit, form: { name: 'Bo' } });
    reload();
    expect(keeper().read()?.form).to.deep.equal(visit.form);
    expect(keeper().read()?.form).to.deep.equal({ name: 'Bo' });
    expect(keeper('https://book.example.com demo other').read()).to.equal(null);
  });

  it('is none where the storage holds something else', () => {
    for (const garbage of ['', '{', 'null', '7', '"text"', '[]', '{"slug":1}', '{"slug":"a","form":null}']) {
      const one = keeper();
      one.keep(visit);
      sessionStorage.setItem(sessionStorage.key(0) ?? '', garbage);
      expect(one.read(), garbage).to.equal(null);
      reload();
    }
  });

  it('is not kept where the storage is full or forbidden, and nothing breaks', () => {
    const refuse = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const own = Object.getOwnPropertyDescriptor(Window.prototype, 'sessionStorage') ??
      Object.getOwnPropertyDescriptor(window, 'sessionStorage') ?? { value: sessionStorage };
    Object.defineProperty(window, 'sessionStorage', { get: refuse, configurable: true });
    try {
      const one = keeper();
      one.keep(visit);
      expect(one.read()).to.equal(null);
      one.keep(null);
    } finally {
      Object.defineProperty(window, 'sessionStorage', { ...own, configurable: true });
    }
  });
});
