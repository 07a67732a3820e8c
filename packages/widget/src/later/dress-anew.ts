import type { CSSResult, LitElement } from 'lit';
import type { BookingElement } from '../elements/booking-element.ts';

/** Puts all that an element wears on again after a page moved it to another document, where copies of the sheets have to be made. */
export function dressAnew(element: BookingElement): void {
  const { ownerDocument, shadowRoot, worn } = element;
  const own = (element.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  const view = ownerDocument.defaultView as typeof globalThis | null;
  if (!shadowRoot || !view) return;
  const sheets = [...own.flatMap(({ styleSheet }) => styleSheet ?? []), ...worn.values()];
  shadowRoot.adoptedStyleSheets = sheets.map((sheet) => {
    if (view === window) return sheet;
    const copy = new view.CSSStyleSheet();
    copy.replaceSync(Array.from(sheet.cssRules, ({ cssText }) => cssText).join(''));
    return copy;
  });
}
