import type { Page } from '@playwright/test';
import { axeCheck } from './axe-check.ts';
import type { Check } from './check.ts';
import { clippingCheck } from './clipping-check.ts';
import { contrastCheck } from './contrast-check.ts';
import { forcedColorsCheck } from './forced-colors-check.ts';
import { motionCheck } from './motion-check.ts';
import { overflowCheck } from './overflow-check.ts';
import { targetCheck } from './target-check.ts';
import { spaceText } from './text-spacing.ts';

/** One look at a state, and all that is checked in it. */
export interface Stop {
  readonly says: string;
  readonly colorScheme?: 'dark' | 'light';
  readonly direction?: 'ltr' | 'rtl';
  readonly size?: { readonly width: number; readonly height: number };
  readonly forcedColors?: 'active';
  /** What else changes before the checks. */
  readonly before?: (page: Page) => Promise<void>;
  readonly checks: readonly Check[];
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 900 };
/** A window of 1280 × 1024 px at 400 % zoom. */
const zoomed = { width: 320, height: 256 };
const layout = [overflowCheck, clippingCheck];

/** The walk through a state. What differs from the stop before is all that is named; the last one stays as it is. */
export const stops: readonly Stop[] = [
  {
    says: 'wide, light',
    colorScheme: 'light',
    direction: 'ltr',
    size: wide,
    checks: [axeCheck, contrastCheck, targetCheck, motionCheck, ...layout],
  },
  { says: 'wide, dark', colorScheme: 'dark', checks: [axeCheck, contrastCheck] },
  { says: 'wide, dark, right to left', direction: 'rtl', checks: [axeCheck, ...layout] },
  { says: 'wide, light, right to left', colorScheme: 'light', checks: [axeCheck] },
  { says: '320 px, right to left', size: narrow, checks: [targetCheck, ...layout] },
  { says: '320 px', direction: 'ltr', checks: [targetCheck, ...layout] },
  { says: '768 px', size: { width: 768, height: 900 }, checks: layout },
  { says: '320 × 256 px, as 1280 × 1024 px at 400 % zoom', size: zoomed, checks: layout },
  { says: 'forced colours', size: wide, forcedColors: 'active', checks: [forcedColorsCheck] },
  { says: 'text spacing', size: wide, before: spaceText, checks: layout },
  { says: 'text spacing, 320 px', size: narrow, checks: layout },
];
