import { html, type TemplateResult } from 'lit';
import type { Place } from '../address/console-address.ts';
import { GoEvent } from '../address/go-event.ts';
import { staysHere } from '../address/stays-here.ts';

/** A link to another part of the settings: a new tab has it as well. */
export const settingLink = (place: Place, label: unknown, styleClass = 'more'): TemplateResult =>
  html`<a
    class=${styleClass}
    href=${`?${String(new URLSearchParams({ page: 'settings', ...place }))}`}
    @click=${(event: MouseEvent) => {
      if (staysHere(event)) event.currentTarget?.dispatchEvent(new GoEvent({ page: 'settings', place }));
    }}
    >${label}</a
  >`;
