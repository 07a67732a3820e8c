import type { Branding } from '@slotkit/shared/wire';

const token = /^--booking-([a-z-]+)$/;

/** The app's design tokens as a stylesheet. They stand in only where the page sets no token itself. */
export function brandSheet({ tokens }: Branding): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host {}');
  const [rule] = sheet.cssRules;
  if (rule instanceof CSSStyleRule) {
    for (const [name, value] of Object.entries(tokens)) {
      const match = token.exec(name);
      if (match) rule.style.setProperty(`--_brand-${match[1]}`, value);
    }
  }
  return sheet;
}
