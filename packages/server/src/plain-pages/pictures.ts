import { html, raw } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';

/** Pictures on a grid of 24 × 24; they only decorate words that stand beside them. */
const shapes = {
  back: 'm14 6-6 6 6 6',
  calendar: 'M4 10h16M8.5 3.5v4M15.5 3.5v4M4 5.5h16V20H4z',
  clock: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17z',
  person: 'M12 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5 20c.8-4 3.5-5.5 7-5.5s6.2 1.5 7 5.5',
  place:
    'M12 21s6.5-5.6 6.5-11a6.5 6.5 0 0 0-13 0c0 5.4 6.5 11 6.5 11zM12 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
} as const;

export const drawing = (name: keyof typeof shapes): Html =>
  html`<svg class="picture" viewBox="0 0 24 24" aria-hidden="true"><path d="${raw(shapes[name])}" /></svg>`;
