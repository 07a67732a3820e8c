import { html } from 'hono/html';
import type { Html } from '../../pages/page-layout.ts';

/** How an element is shown in its page, live and as code to copy. */
export interface ElementDemo {
  /** Its script below `/cdn/`. */
  readonly script: string;
  /** The element in demo mode, as it stands in the page. */
  readonly live: Html;
  /** The tag on a page of one's own. */
  readonly code: string;
}

const fallback = html`<p class="hint">The live demo is the one thing here that needs a script.</p>`;
const origin = 'app-id="demo" server="https://book.example.com" widget-key="pk_demo"';

/** The elements in the order in which one meets them. */
export const elementDemos: Readonly<Record<string, ElementDemo>> = {
  'booking-widget': {
    script: 'booking-widget.js',
    live: html`<booking-widget demo event-type="consultation">${fallback}</booking-widget>`,
    code: `<booking-widget ${origin}></booking-widget>`,
  },
  'booking-button': {
    script: 'booking-button.js',
    live: html`<booking-button demo event-type="intro-call">Book a call</booking-button>`,
    code: `<booking-button ${origin}>Book a call</booking-button>`,
  },
  'booking-slot-picker': {
    script: 'booking-slot-picker.js',
    live: html`<form>
      <label for="when">When would it suit you?</label>
      <booking-slot-picker demo id="when" event-type="intro-call" name="start" required
        >${fallback}</booking-slot-picker
      >
      <button>Send the form</button>
    </form>`,
    code: `<form>
  <label for="when">When would it suit you?</label>
  <booking-slot-picker id="when" name="start" required event-type="intro-call"
    ${origin}></booking-slot-picker>
  <button>Send</button>
</form>`,
  },
  'booking-manage': {
    script: 'booking-widget.js',
    live: html`<booking-manage demo token="demo">${fallback}</booking-manage>`,
    code: '<booking-manage server="https://book.example.com" token="…"></booking-manage>',
  },
  'booking-confirm': {
    script: 'booking-widget.js',
    live: html`<booking-confirm demo token="demo">${fallback}</booking-confirm>`,
    code: '<booking-confirm server="https://book.example.com" token="…"></booking-confirm>',
  },
};
