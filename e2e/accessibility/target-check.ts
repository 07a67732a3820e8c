import type { Check } from './check.ts';

export const targetCheck: Check = {
  name: 'targets',
  says: 'What can be pressed is 44 × 44 px or larger; days of a narrow calendar at least 32 × 40 px, what stands in a sentence 24 px',
  criteria: ['2.5.8'],
  find: (page) =>
    page.evaluate(() => {
      const { probe } = window;
      const pressable =
        'a[href], button, input, select, textarea, summary, [tabindex], [role="option"], [role="gridcell"]';
      return probe
        .drawnElements()
        .filter((element) => element.matches(pressable) && !element.matches('h1, h2, h3, [role="alert"]'))
        .filter(
          (element) => !probe.isForEarsOnly(element) && element.closest('footer, header.business') === null,
        )
        .flatMap((element) => {
          const target = element.matches('[type="checkbox"], [type="radio"]')
            ? (element.closest('label') ?? element)
            : element;
          const { width, height } = target.getBoundingClientRect();
          const least = leastSize(element);
          return width + 0.5 >= least.width && height + 0.5 >= least.height
            ? []
            : [`${probe.describe(element)} is ${width.toFixed(0)} × ${height.toFixed(0)} px`];
        });

      function leastSize(element: Element): { width: number; height: number } {
        // Seven days stand side by side.
        if (element.closest('td') !== null) return { width: 32, height: 40 };
        // What stands in a sentence is as high as its line (WCAG 2.5.8, “Inline”).
        const isInSentence = [...(element.parentNode?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        );
        return isInSentence ? { width: 24, height: 24 } : { width: 44, height: 44 };
      }
    }),
};
