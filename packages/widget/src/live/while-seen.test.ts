import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { whileSeen, type Watcher } from './while-seen.ts';
import { until } from '../testing/until.ts';

describe('while an element is seen', () => {
  let told: boolean[];
  let watcher: Watcher;
  let element: HTMLElement;
  const hears = (isSeen: boolean): Promise<void> =>
    until(() => told.shift() === isSeen, `it is not told ${isSeen}`);

  beforeEach(async () => {
    const own: boolean[] = [];
    told = own;
    element = await fixture<HTMLElement>(html`<p>Times</p>`);
    watcher = { see: (isSeen) => own.push(isSeen) };
    whileSeen(element, watcher);
    await hears(true);
  });
  afterEach(() => {
    watcher.see(false);
    Reflect.deleteProperty(document, 'hidden');
  });

  it('tells of its leaving the screen, and of its coming back', async () => {
    element.hidden = true;
    await hears(false);
    element.hidden = false;
    await hears(true);
    element.remove();
    await hears(false);
  });

  it('tells of a tab that is hidden', async () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await hears(false);
  });

  for (const event of ['online', 'pageshow'])
    it(`says so again at ${event}`, async () => {
      dispatchEvent(new Event(event));
      await hears(true);
    });

  it('hears nothing of the page while it is not seen', async () => {
    element.remove();
    await hears(false);
    dispatchEvent(new Event('online'));
    await aTimeout(0);
    expect(told).to.deep.equal([]);
  });
});
