import type { Branding } from '@slotkit/shared/wire';

/** The app's design tokens as a stylesheet for what a selector finds. They stand in only where the page sets no token itself. */
export function brandSheet({ tokens }: Branding, selector: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const { style } = sheet.cssRules[sheet.insertRule(`${selector} {}`)] as CSSStyleRule;
  for (const [token, value] of Object.entries(tokens)) {
    style.setProperty(token.replace('booking-', '_'), `var(${token}, ${value})`);
  }
  return sheet;
}
