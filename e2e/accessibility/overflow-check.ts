import type { Check } from './check.ts';

export const overflowCheck: Check = {
  name: 'overflow',
  says: 'Nothing stands out to the side, and the page does not scroll sideways',
  criteria: ['1.4.10'],
  find: (page) =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const { scrollWidth } = document.documentElement;
      const found = scrollWidth > width ? [`the page is ${scrollWidth} px wide`] : [];
      const outside = window.probe
        .drawnElements()
        .filter((element) => !window.probe.isForEarsOnly(element))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -0.5 || right > width + 0.5;
        });
      return [...found, ...outside.map((element) => `${window.probe.describe(element)} stands out`)];
    }),
};
