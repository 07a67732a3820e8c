import { html, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { scheduleWords as words } from '../words/schedule.ts';

/** What a member reads that is no host and sees none. */
export function noHostNotice({ signedIn }: ConsoleDesk): TemplateResult {
  const seesAll = signedIn.member.permissions.edit === 'all';
  return html`<div class="empty">
    <h1>${seesAll ? words.noHosts : words.noHost}</h1>
    <p>${seesAll ? words.noHostsNext : words.noHostNext}</p>
  </div>`;
}
