import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { settingLink } from '../settings/setting-link.ts';
import { scheduleWords as words } from '../words/schedule.ts';

/** What a member reads that is no host and sees none. */
export function noHostNotice(desk: ConsoleDesk): TemplateResult {
  const { signedIn } = desk;
  const seesAll = signedIn.member.permissions.edit === 'all';
  return html`<div class="empty">
    <h1>${seesAll ? words.noHosts : words.noHost}</h1>
    <p>${seesAll ? words.noHostsNext : words.noHostNext}</p>
    ${
      seesAll
        ? html`<p>${settingLink({ part: 'hosts' }, desk.words.toSettings, 'button primary')}</p>`
        : nothing
    }
  </div>`;
}
