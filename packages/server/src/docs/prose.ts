import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';

/** A sentence with `names` in backticks as HTML. */
export const prose = (text: string): Html =>
  html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
