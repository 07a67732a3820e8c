import { html, type TemplateResult } from 'lit';
import type { BookingElement } from '../elements/booking-element.ts';

/** What went wrong when something was sent; the visitor can try again. */
export const failureLine = (host: BookingElement, failure: unknown): TemplateResult | '' =>
  failure ? html`<p class="notice bad" part="error" role="alert">${host.errorText(failure)}</p>` : '';
