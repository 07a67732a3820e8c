/** One way to see a scene. */
export interface Look {
  readonly colorScheme: 'dark' | 'light';
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** The browser's language; Arabic is the one written from right to left. */
  readonly locale: 'ar' | 'en-GB';
}

const colorSchemes = ['light', 'dark'] as const;
const widths = [320, 768, 1280] as const;
const locales = ['en-GB', 'ar'] as const;

/** Every combination of colours, width and direction of writing. */
export const looks: readonly Look[] = locales.flatMap((locale) =>
  widths.flatMap((width) => colorSchemes.map((colorScheme) => ({ colorScheme, width, locale }))),
);

/** The file name of a picture, such as `landing-page.768.dark.rtl.png`. */
export function pictureName(scene: string, { colorScheme, width, locale }: Look): string {
  return `${scene}.${width}.${colorScheme}.${locale === 'ar' ? 'rtl' : 'ltr'}.png`;
}
