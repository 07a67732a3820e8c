import type { Check } from './check.ts';

export const forcedColorsCheck: Check = {
  name: 'forced colours',
  says: 'In forced colours what is chosen looks otherwise than what is not, and what is disabled is grey',
  criteria: ['1.3.1', '1.4.1', '1.4.11'],
  find: (page) =>
    page.evaluate(() => {
      const { probe } = window;
      const seen = probe.drawnElements();
      const grey = getComputedStyleOf('GrayText');

      function getComputedStyleOf(color: string): string {
        const sample = document.createElement('i');
        sample.style.color = color;
        document.body.append(sample);
        const computed = getComputedStyle(sample).color;
        sample.remove();
        return computed;
      }
      const parts = (element: Element): Element[] => [element, ...element.querySelectorAll('*')];
      const look = (element: Element): string =>
        parts(element)
          .map((part) => {
            const { borderTopColor, borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(part);
            return [
              probe.backgroundOf(part),
              borderTopColor,
              borderTopStyle,
              borderTopWidth,
              outlineStyle,
            ].join(' ');
          })
          .join(', ');

      const chosen = seen
        .filter((element) => element.getAttribute('aria-selected') === 'true')
        .filter((element) => {
          const others = seen.filter(
            (other) =>
              other.getAttribute('role') === element.getAttribute('role') &&
              other.getAttribute('aria-selected') === 'false' &&
              other !== probe.focused(),
          );
          return others.some((other) => look(other) === look(element));
        });
      const disabled = seen
        .filter((element) => element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled'))
        .filter(({ shadowRoot }) => shadowRoot === null)
        .filter((element) => !parts(element).some((part) => getComputedStyle(part).color === grey));
      return [
        ...chosen.map((element) => `${probe.describe(element)} does not look chosen`),
        ...disabled.map((element) => `${probe.describe(element)} does not look disabled`),
      ];
    }),
};
