import { z } from 'zod';
import { instant } from './text.ts';

/** From an instant until another one, which is not in it any more. */
export const period = z.object({ start: instant, end: instant });
