/** The one colour of a mail and the colour of text on it. */
export interface Accent {
  readonly color: string;
  readonly textColor: string;
}

const standardColor = '#2f5bea';
/** A hexadecimal colour, alone or as the light one of `light-dark()`: mails are light unless their reader darkens them. */
const hexColor = /^(?:light-dark\(\s*)?(#(?:[0-9a-f]{6}|[0-9a-f]{3}))(?:$|\s*,)/i;

/** The app's accent where it is a hexadecimal colour (mail programs understand little else), with black or white text on it. */
export function accentOf(tokens: Readonly<Record<string, string>>): Accent {
  const wanted = tokens['--booking-accent']?.trim() ?? '';
  const color = hexColor.exec(wanted)?.[1]?.toLowerCase() ?? standardColor;
  // White has the better contrast below this luminance (WCAG 2, relative luminance).
  return { color, textColor: luminanceOf(color) < 0.179 ? '#ffffff' : '#111111' };
}

function luminanceOf(color: string): number {
  const digits = color.length === 4 ? color.replaceAll(/[0-9a-f]/g, '$&$&') : color;
  const channel = (from: number): number => {
    const share = Number.parseInt(digits.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
