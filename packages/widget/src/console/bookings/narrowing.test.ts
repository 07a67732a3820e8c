import { expect } from '@open-wc/testing';
import { Narrowing } from './narrowing.ts';

describe('narrowing a list', () => {
  it('takes along what was typed just before something is chosen', () => {
    const asked: unknown[] = [];
    const narrowing = new Narrowing({ addController: () => null }, (change, isTyped) =>
      asked.push([change, isTyped]),
    );
    narrowing.narrow({ q: 'rob' }, true);
    narrowing.narrow({ host: 'hst_1' });
    narrowing.narrow({ host: null });
    expect(asked).to.deep.equal([
      [{ q: 'rob', host: 'hst_1' }, false],
      [{ host: null }, false],
    ]);
  });
});
