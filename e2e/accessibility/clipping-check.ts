import type { Check } from './check.ts';

export const clippingCheck: Check = {
  name: 'clipping',
  says: 'No text is cut off, lies over other text or leaves its box; only what can be scrolled to is out of sight',
  criteria: ['1.4.4', '1.4.10', '1.4.12'],
  find: (page) =>
    page.evaluate(() => {
      const { probe } = window;
      const seen = probe.drawnElements().filter((element) => !probe.isForEarsOnly(element));
      const tolerance = 1.5;

      const cut = seen.filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        if (element instanceof HTMLSelectElement) return isSelectCut(element);
        if (['input', 'textarea', 'option', 'optgroup'].includes(element.localName)) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const isWider = element.scrollWidth > element.clientWidth + tolerance;
        const isHigher = element.scrollHeight > element.clientHeight + tolerance;
        return (
          ((hides(overflowX) || textOverflow === 'ellipsis') && isWider) || (hides(overflowY) && isHigher)
        );
      });

      function isSelectCut(select: HTMLSelectElement): boolean {
        const style = getComputedStyle(select);
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        if (context === null) return false;
        context.font = style.font;
        context.letterSpacing = style.letterSpacing;
        context.wordSpacing = style.wordSpacing;
        const { width } = context.measureText(select.selectedOptions[0]?.textContent?.trim() ?? '');
        const room =
          select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        return width > room + tolerance;
      }

      interface Written {
        readonly element: HTMLElement;
        readonly rect: DOMRect;
      }
      const written: Written[] = seen
        .filter(({ localName }) => !['option', 'optgroup'].includes(localName))
        .flatMap((element) => probe.textRects(element).map((rect) => ({ element, rect })))
        .filter(({ rect }) => rect.width > 1 && rect.height > 1);
      const isOver = (one: DOMRect, other: DOMRect) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        // Lines may touch by their leading, where there are no letters.
        const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 2 && along > Math.min(one.height, other.height) * 0.3;
      };
      const isScrolledAway = ({ element, rect }: Written): boolean => {
        for (let at = probe.parentOf(element); at !== null; at = probe.parentOf(at)) {
          if (getComputedStyle(at).overflowY === 'visible') continue;
          const box = at.getBoundingClientRect();
          if (rect.bottom > box.bottom || rect.top < box.top) return true;
        }
        return false;
      };
      // What lies under a dialog is out of reach until the dialog is closed.
      const dialog = seen.find((element) => element.matches('dialog:modal'));
      const isReachable = (element: Element): boolean => {
        const around = probe.parentOf(element);
        return dialog === undefined || element === dialog || (around !== null && isReachable(around));
      };
      const inSight = written.filter((text) => isReachable(text.element) && !isScrolledAway(text));
      const overlaps = inSight.flatMap((one, index) =>
        inSight
          .slice(index + 1)
          .filter((other) => other.element !== one.element && isOver(one.rect, other.rect))
          .map((other) => `${probe.describe(one.element)} lies over ${probe.describe(other.element)}`),
      );

      const boxOf = (element: Element): Element | null => {
        for (let at: Element | null = element; at !== null; at = probe.parentOf(at)) {
          const { borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(at);
          const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
          if (hasBorder || (probe.colorOf(backgroundColor)[3] > 0 && at !== element)) return at;
        }
        return null;
      };
      const outside = inSight.filter(({ element, rect }) => {
        const box = boxOf(element)?.getBoundingClientRect();
        if (box === undefined) return false;
        return (
          rect.left < box.left - tolerance ||
          rect.right > box.right + tolerance ||
          rect.top < box.top - rect.height * 0.2 ||
          rect.bottom > box.bottom + rect.height * 0.2
        );
      });
      return [
        ...cut.map((element) => `${probe.describe(element)} is cut off`),
        ...overlaps,
        ...outside.map(({ element }) => `${probe.describe(element)} leaves its box`),
      ];
    }),
};
