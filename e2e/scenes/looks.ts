import type { Page } from '@playwright/test';

/** One way to see a scene. */
export interface Look {
  readonly colorScheme: 'dark' | 'light';
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** Where lines begin. From right to left the page is in Arabic, as far as there are words for it. */
  readonly direction: 'ltr' | 'rtl';
}

export const colorSchemes = ['light', 'dark'] as const;
export const widths = [320, 768, 1280] as const;
export const directions = ['ltr', 'rtl'] as const;
const height = 900;

/** Every combination of colours, width and direction of writing. */
export const looks: readonly Look[] = directions.flatMap((direction) =>
  widths.flatMap((width) => colorSchemes.map((colorScheme) => ({ colorScheme, width, direction }))),
);

/** The file name of a picture, such as `landing-page.768.dark.rtl.png`. */
export const pictureName = (scene: string, { colorScheme, width, direction }: Look): string =>
  `${scene}.${width}.${colorScheme}.${direction}.png`;

/** Turns a page that shows a scene into another look, and waits until it is drawn so. */
export async function wear(page: Page, { colorScheme, width, direction }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await write(page, direction);
}

/** Turns the direction of writing, and with it the language. */
export async function write(page: Page, direction: Look['direction']): Promise<void> {
  await page.evaluate(async (dir) => {
    document.documentElement.dir = dir;
    document.documentElement.lang = dir === 'rtl' ? 'ar' : 'en-GB';
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn();
    await drawn();
  }, direction);
}
