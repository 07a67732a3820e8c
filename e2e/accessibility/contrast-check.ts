import type { Check } from './check.ts';

export const contrastCheck: Check = {
  name: 'contrast',
  says: 'Text has a contrast of 4.5:1, large text, pictures on buttons and the edges of fields 3:1, by the computed colours',
  criteria: ['1.4.3', '1.4.11'],
  find: (page) =>
    page.evaluate(() => {
      const { probe } = window;
      const isInactive = (element: Element): boolean =>
        element.matches(':disabled') ||
        element.getAttribute('aria-disabled') === 'true' ||
        (probe.parentOf(element) !== null && isInactive(probe.parentOf(element) ?? element));
      const opacityOf = (element: Element): number => {
        const around = probe.parentOf(element);
        return Number(getComputedStyle(element).opacity) * (around === null ? 1 : opacityOf(around));
      };
      const seen = probe
        .drawnElements()
        .filter((element) => !probe.isForEarsOnly(element) && !isInactive(element));
      const say = (element: Element, what: string, ratio: number, wanted: number): string[] =>
        ratio >= wanted ? [] : [`${what} of ${probe.describe(element)}: ${ratio.toFixed(2)}, not ${wanted}`];

      const texts = seen
        .filter(({ localName }) => !['option', 'optgroup'].includes(localName))
        .filter(
          (element) => probe.textRects(element).length > 0 || element.matches('input, textarea, select'),
        )
        .flatMap((element) => {
          const { color, fontSize, fontWeight } = getComputedStyle(element);
          const size = Number.parseFloat(fontSize);
          const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
          const back = probe.backgroundOf(element);
          const [red, green, blue, opacity] = probe.colorOf(color);
          const front = probe.over([red, green, blue, opacity * opacityOf(element)], back);
          return say(element, 'text', probe.contrast(front, back), isLarge ? 3 : 4.5);
        });

      const edges = seen
        .filter((element) => element.matches('select, textarea, input:not([type=checkbox], [type=radio])'))
        .flatMap((element) => {
          const { borderTopColor, borderBottomColor, borderBottomWidth } = getComputedStyle(element);
          const color = borderBottomWidth === '0px' ? borderTopColor : borderBottomColor;
          const outside = probe.backgroundOf(element, true);
          const edge = probe.contrast(probe.over(probe.colorOf(color), outside), outside);
          const fill = probe.contrast(probe.backgroundOf(element), outside);
          // A select that reads as text in a line is told by its words and its arrow, as a link is.
          const isBare = probe.colorOf(color)[3] === 0;
          return isBare ? [] : say(element, 'the edge', Math.max(edge, fill), 3);
        });

      const pictures = seen
        .filter((element) => element.matches('button, a') && (element.textContent ?? '').trim() === '')
        .flatMap((element) => {
          const back = probe.backgroundOf(element);
          const front = probe.over(probe.colorOf(getComputedStyle(element).color), back);
          return say(element, 'the picture', probe.contrast(front, back), 3);
        });
      return [...texts, ...edges, ...pictures];
    }),
};
