import { expect, fixture, html } from '@open-wc/testing';
import { aHold } from '../testing/sample-data.ts';
import { VisitKeeper, type KeptVisit } from './kept-visit.ts';

const about = 'https://book.example.com demo intro-call ';
const visit: KeptVisit = [
  'intro-call',
  { name: 'Ada', 'answers/tick': true },
  [{ start: '2027-03-02T09:00:00Z', location_id: 'loc_1' }, '2027-03-02T09:30:00Z'],
  aHold(),
  'hold key',
  ['key', '{}'],
  false,
];
const other: KeptVisit = ['intro-call', { name: 'Bo' }, null, null, null, null, false];

/** Elements on a page, by their order; a page that is loaded anew has them again. */
async function load(count = 1, storing = true): Promise<VisitKeeper[]> {
  const page = await fixture<HTMLElement>(
    html`<div>${Array.from({ length: count }, () => html`<p></p>`)}</div>`,
  );
  return Array.from(
    page.querySelectorAll('p'),
    (element) => new VisitKeeper(Object.assign(element, { noStorage: !storing })),
  );
}

describe('a kept visit', () => {
  const { sessionStorage: real } = window;
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    Reflect.deleteProperty(window, 'sessionStorage');
    Object.defineProperty(window, 'sessionStorage', { value: real, configurable: true });
    sessionStorage.clear();
  });

  it('is there after a reload, and nothing is left of it once it is over', async () => {
    const [before] = await load();
    expect(before?.keep(about, visit)).to.equal(true);
    document.querySelector('p')?.remove();
    const [after] = await load();
    expect(after?.read(about)).to.deep.equal(visit);
    expect(after?.keep(about, null)).to.equal(true);
    expect(sessionStorage).to.have.length(0);
  });

  it('belongs to one element, by its place on the page and what it books', async () => {
    const [first, second] = await load(2);
    first?.keep(about, visit);
    expect(second?.read(about)).to.equal(null);
    second?.keep(about, other);
    first?.keep(about, null);
    document.querySelectorAll('p').forEach((element) => element.remove());
    const [firstAgain, secondAgain] = await load(2);
    expect(firstAgain?.read(about)).to.equal(null);
    expect(secondAgain?.read(about)).to.deep.equal(other);
    const element = Object.assign(document.createElement('p'), { noStorage: false });
    expect(new VisitKeeper(element).read('https://book.example.com demo another ')).to.equal(null);
  });

  it('leaves nothing behind where it was, once something else is booked', async () => {
    const [one] = await load();
    one?.keep(about, visit);
    one?.keep('https://other.example.com demo intro-call ', other);
    expect(one?.read(about)).to.equal(null);
    expect(one?.read('https://other.example.com demo intro-call ')).to.deep.equal(other);
  });

  it('is none where the storage holds something else, which is in nobody’s way', async () => {
    for (const garbage of ['', '{', 'null', '7', '"text"', '[]', '{"x":1}', '[[1]]']) {
      const [one] = await load();
      one?.keep(about, visit);
      const key = sessionStorage.key(0) ?? '';
      sessionStorage.setItem(key, garbage);
      expect(one?.read(about), garbage).to.equal(null);
      expect(one?.keep(about, other), garbage).to.equal(true);
      expect(one?.read(about)).to.deep.equal(other);
      const broken = sessionStorage.getItem(key)?.replace('"intro-call"', '1') ?? '';
      sessionStorage.setItem(key, broken);
      expect(one?.read(about)).to.equal(null);
      sessionStorage.clear();
      document.querySelector('p')?.remove();
    }
  });

  it('is not kept where the page wants none, or the storage is full or forbidden', async () => {
    const [unwanted, full] = [...(await load(1, false)), ...(await load())];
    expect(unwanted?.keep(about, visit)).to.equal(false);
    const refuse = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.defineProperty(window, 'sessionStorage', { get: refuse, configurable: true });
    expect(full?.keep(about, visit)).to.equal(false);
    expect(full?.read(about)).to.equal(null);
    expect(full?.keep(about, null)).to.equal(false);
  });
});
