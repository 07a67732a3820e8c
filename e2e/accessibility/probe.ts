import type { Page } from '@playwright/test';

/** A colour as red, green, blue (0 to 255) and opacity (0 to 1). */
export type Color = readonly [red: number, green: number, blue: number, opacity: number];

/** What measurements in the page share. */
export interface Probe {
  /** Every element that is drawn, also in shadow roots, in the order of the page. */
  drawnElements(): HTMLElement[];
  /** The element around, out of shadow roots and slots. */
  parentOf(element: Element): Element | null;
  /** Whether something is there for screen readers alone. */
  isForEarsOnly(element: Element): boolean;
  /** The rectangles of an element's own text, without that of elements in it. */
  textRects(element: Element): DOMRect[];
  /** What a computed colour is made of. */
  colorOf(text: string): Color;
  /** The colour behind an element, with all that shines through; from the element around it if `outside`. */
  backgroundOf(element: Element, outside?: boolean): Color;
  over(front: Color, back: Color): Color;
  /** The contrast of two opaque colours, by WCAG 2.2. */
  contrast(one: Color, other: Color): number;
  /** The element with the focus, however deep. */
  focused(): Element | null;
  /** A short name for complaints. */
  describe(element: Element): string;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Puts `window.probe` into a page; again after each navigation. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getClientRects().length > 0;
    const under = (root: Document | Element | ShadowRoot): Element[] =>
      [...root.children].flatMap((element) => [
        element,
        ...(element.shadowRoot ? under(element.shadowRoot) : []),
        ...under(element),
      ]);
    const parentOf = (element: Element): Element | null => {
      const around = element.assignedSlot ?? element.parentNode;
      if (around instanceof ShadowRoot) return around.host;
      return around instanceof Element ? around : null;
    };
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const colors = new Map<string, Color>();
    const colorOf = (text: string): Color => {
      const known = colors.get(text);
      if (known) return known;
      if (canvas === null) throw new Error('There is no canvas to read colours from.');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const color: Color = [red, green, blue, opacity / 255];
      colors.set(text, color);
      return color;
    };
    const over = ([red, green, blue, opacity]: Color, [behindRed, behindGreen, behindBlue]: Color): Color => [
      red * opacity + behindRed * (1 - opacity),
      green * opacity + behindGreen * (1 - opacity),
      blue * opacity + behindBlue * (1 - opacity),
      1,
    ];
    const backgroundOf = (element: Element, outside = false): Color => {
      const around = parentOf(element);
      if (outside) return around === null ? [255, 255, 255, 1] : backgroundOf(around);
      const own = colorOf(getComputedStyle(element).backgroundColor);
      if (own[3] === 1) return own;
      const behind: Color =
        around !== null
          ? backgroundOf(around)
          : colorOf(matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff');
      return over(own, behind);
    };
    const luminance = (color: Color): number => {
      const [red = 0, green = 0, blue = 0] = color
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const focusedIn = (root: Document | ShadowRoot): Element | null => {
      const { activeElement } = root;
      return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
    };
    window.probe = {
      drawnElements: () =>
        under(document.body).filter(
          (element): element is HTMLElement => element instanceof HTMLElement && isDrawn(element),
        ),
      parentOf,
      isForEarsOnly: (element) => {
        for (let at: Element | null = element; at !== null; at = parentOf(at)) {
          const { clipPath, position } = getComputedStyle(at);
          if (position === 'absolute' && clipPath === 'inset(50%)') return true;
        }
        return false;
      },
      textRects: (element) =>
        [...element.childNodes].flatMap((node) => {
          if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') return [];
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        }),
      colorOf,
      backgroundOf,
      over,
      contrast: (one, other) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      },
      focused: () => focusedIn(document),
      describe: (element) => {
        const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
          .trim()
          .replaceAll(/\s+/g, ' ');
        const kind = element.getAttribute('role') ?? element.localName;
        return `${kind}${element.className ? `.${element.className}` : ''} “${words.slice(0, 40)}”`;
      },
    };
  });
}
