import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { wizardWords as words } from '../words/wizard.ts';
import type { FreeHosts } from './free-hosts.ts';
import type { WizardChoices, WizardStep } from './wizard-choices.ts';
import { chosenTime } from './wizard-frame.ts';

/** How the chosen time stands. */
export interface TimeNotice {
  readonly desk: ConsoleDesk;
  readonly step: WizardStep;
  readonly choices: WizardChoices;
  readonly zone: string;
  /** Null until it is known. */
  readonly found: FreeHosts | null;
  readonly onTimes: () => void;
}

/** Says that the time is chosen, that it lies beyond the usual hours, or that it is not free, whoever has taken it meanwhile. */
export function timeNotice({
  desk,
  step,
  choices,
  zone,
  found,
  onTimes,
}: TimeNotice): TemplateResult | typeof nothing {
  if (choices.startAt === null || step === 'what') return nothing;
  const when = chosenTime(choices, desk, zone);
  if (found === null || found.isFree) {
    const beyond = found?.needsOverride ? html`<span>${words.beyondHours}</span>` : nothing;
    return step === 'when' || found?.needsOverride
      ? html`<p class="said" role="status">${words.timeChosen(when)}${beyond}</p>`
      : nothing;
  }
  const named = found.hosts.find(({ id }) => id === choices.hostId);
  const hasOthers = found.hosts.some(({ standing }) => standing !== 'not_free');
  if (step !== 'when')
    return html`<div role="alert" class="failure">
      <p>${named && hasOthers ? words.hostNotFree(named.name, when) : words.timeGone(when)}</p>
      <button type="button" @click=${onTimes}>${words.anotherTime}</button>
    </div>`;
  const because = new Set(found.hosts.flatMap((host) => host.because));
  return html`<p role="alert" class="failure">${words.timeNotFree(when)} ${[...because].join(' ')}</p>`;
}
