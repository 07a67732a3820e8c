import { html, type TemplateResult } from 'lit';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';

/** A link to another part of the settings: a new tab has it as well. */
export const settingLink = (place: Place, label: unknown, styleClass = 'more'): TemplateResult =>
  html`<a
    class=${styleClass}
    href=${`?${String(new URLSearchParams({ page: 'settings', ...place }))}`}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.currentTarget?.dispatchEvent(new GoEvent({ page: 'settings', place }));
    }}
    >${label}</a
  >`;
