/**
 * Stands in for Lit's `css-tag.js` in the build for a script tag. Lit's has a way for browsers without `adoptedStyleSheets`; ours asks
 * for styles that no such browser knows, so half a kilobyte would wait for nobody.
 */

/** What `css` makes: a style sheet that any number of shadow roots can wear. */
export interface Styles {
  readonly styleSheet: CSSStyleSheet;
}

export const supportsAdoptingStyleSheets = true;

/** A style sheet of a template without holes, which is the only kind that the build lets through. */
export function css([text = '']: readonly string[]): Styles {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text);
  return { styleSheet };
}

export const unsafeCSS = (text: string): Styles => css([text]);

/** Called by Lit with an element's own styles. */
export function adoptStyles(root: ShadowRoot, styles: readonly Styles[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}

export const getCompatibleStyle = (styles: Styles): Styles => styles;

/** Lit passes its class on to who extends it; nobody does here. */
export const CSSResult = undefined;
