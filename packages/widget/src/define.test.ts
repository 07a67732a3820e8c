import { expect } from '@open-wc/testing';

it('loads without adding a global to the page', async () => {
  const before = Object.getOwnPropertyNames(window);
  await import('./define.ts');
  expect(Object.getOwnPropertyNames(window)).to.have.members(before);
});
