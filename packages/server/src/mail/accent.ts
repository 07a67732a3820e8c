/** A filled area in the app's accent on a card: `edge` keeps it apart from the card where the colour alone would not. */
export interface AccentFill {
  readonly color: string;
  readonly textColor: string;
  readonly edge: string;
}

/** The one colour of a mail, for readers in the light and in the dark. */
export interface Accent {
  readonly light: AccentFill;
  readonly dark: AccentFill;
}

/** What mails are drawn on. */
export const cardColors = { light: '#ffffff', dark: '#1e2129' } as const;

const standardColor = '#2f5bea';
const hex = '#(?:[0-9a-f]{6}|[0-9a-f]{3})';
/** A hexadecimal colour, alone or one for each scheme in `light-dark()`. */
const hexColors = new RegExp(`^(?:(${hex})|light-dark\\(\\s*(${hex})\\s*,\\s*(${hex})?[^]*)$`, 'i');

/** The app's accent where it is a hexadecimal colour (mail programs understand little else), with text that can be read on it. */
export function accentOf(tokens: Readonly<Record<string, string>>): Accent {
  const [, both, lightOnly, darkOnly] = hexColors.exec(tokens['--booking-accent']?.trim() ?? '') ?? [];
  const light = both ?? lightOnly ?? standardColor;
  return {
    light: fillOf(sixDigits(light), cardColors.light, '#000000'),
    dark: fillOf(sixDigits(darkOnly ?? light), cardColors.dark, '#ffffff'),
  };
}

function fillOf(color: string, card: string, towards: string): AccentFill {
  // One of the two always has 4.5 to 1; with any softer black there are colours on which neither has.
  const textColor = contrast(color, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';
  return { color, textColor, edge: edgeOf(color, card, towards) };
}

/** The first shade on the way from the colour to black or white that stands out from the card (WCAG 2.2, 1.4.11: 3 to 1). */
function edgeOf(color: string, card: string, towards: string): string {
  const shades = [0, 0.2, 0.4, 0.6, 0.8].map((share) => mix(color, towards, share));
  return shades.find((shade) => contrast(shade, card) >= 3) ?? towards;
}

/** The contrast of two `#rrggbb` colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(color: string, towards: string, share: number): string {
  const target = channelsOf(towards);
  const mixed = channelsOf(color).map((value, index) => value + ((target[index] ?? 0) - value) * share);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));

const sixDigits = (color: string): string =>
  (color.length === 4 ? color.replaceAll(/[0-9a-f]/gi, '$&$&') : color).toLowerCase();
