/** Red, green and blue of `#rgb` and `#rrggbb`, from 0 to 1; null for what is written in another way. */
function channels(colour: string): readonly number[] | null {
  const [, digits = ''] = /^#((?:[\da-f]{3}){1,2})$/i.exec(colour) ?? [];
  const pairs = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return pairs ? [0, 2, 4].map((at) => parseInt(pairs.slice(at, at + 2), 16) / 255) : null;
}

/** How light a colour is, from 0 to 1, as contrast is measured (WCAG 2.2, relative luminance). */
function lightness(colour: string): number | null {
  const linear = channels(colour)?.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  if (!linear) return null;
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Black or white, whichever is read better on a colour; null where that is not known. */
export function inkOn(colour: string): string | null {
  const light = lightness(colour);
  // Where both have the same contrast.
  return light === null ? null : light > 0.179 ? '#000' : '#fff';
}

/** The tokens for an accent: the colour, and what is written on it. */
export function accentTokens(colour: string): Readonly<Record<string, string>> {
  const ink = inkOn(colour);
  return { '--booking-accent': colour, ...(ink && { '--booking-on-accent': ink }) };
}
