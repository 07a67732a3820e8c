import { html, nothing, type TemplateResult } from 'lit';
import { zoneLabel } from '../../time/zones.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { isOpen, wizardSteps, type WizardChoices, type WizardStep } from './wizard-choices.ts';

const tick = html`<svg viewBox="0 0 24 24"><path d="m6 12.5 4 4 8-9" /></svg>`;

/** The steps, the one that somebody is at among them. Those that can be gone to are buttons. */
export const wizardStepper = (
  { formats }: ConsoleDesk,
  current: WizardStep,
  choices: WizardChoices,
  onGo: (step: WizardStep) => void,
): TemplateResult =>
  html`<nav aria-label=${words.stepList}>
    <ol class="stepper">
      ${wizardSteps.map((step, index) => {
        const isDone = index < wizardSteps.indexOf(current);
        const inside = html`<span class="number" aria-hidden="true"
            >${isDone ? tick : formats.number(index + 1)}</span
          ><span class="name">${words.steps[step]}</span>`;
        return html`<li class=${isDone ? 'done' : ''} aria-current=${step === current ? 'step' : nothing}>
          ${
            step !== current && isOpen(step, choices)
              ? html`<button type="button" class="plain" @click=${() => onGo(step)}>${inside}</button>`
              : html`<span class="here">${inside}</span>`
          }
        </li>`;
      })}
    </ol>
  </nav>`;

/** What is chosen so far. */
export interface WizardSummary {
  readonly desk: ConsoleDesk;
  readonly choices: WizardChoices;
  readonly zone: string;
  readonly host: string;
  readonly customer: string;
}

/** Everything that is chosen so far, beside the steps. */
export function wizardSummary({ desk, choices, zone, host, customer }: WizardSummary): TemplateResult {
  const { words: said, formats } = desk;
  const { bookable, location, duration, startAt } = choices;
  const rows: readonly (readonly [label: string, text: string])[] = [
    [said.eventType, bookable ? `${bookable.eventType.title} · ${formats.minutes(duration)}` : ''],
    [words.where, location?.name ?? ''],
    [said.when, startAt === null ? '' : chosenTime(choices, desk, zone)],
    [said.host, host],
    [said.customer, customer],
  ];
  return html`<aside aria-label=${words.summary}>
    <h2>${words.summary}</h2>
    <dl>
      ${rows.map(
        ([label, text]) =>
          html`<div class=${text === '' ? 'open' : ''}>
            <dt>${label}</dt>
            <dd><bdi>${text || words.notChosen}</bdi></dd>
          </div>`,
      )}
    </dl>
  </aside>`;
}

/** The time that is chosen, from its start to its end. */
export function chosenTime(
  { startAt, duration }: WizardChoices,
  { formats }: ConsoleDesk,
  zone: string,
): string {
  if (startAt === null) return '';
  const range = formats.of({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...formats.hourMinute,
    timeZone: zone,
  });
  return `${range.formatRange(startAt, startAt + duration * 60_000)} · ${zoneLabel(startAt, zone)}`;
}

/** Who hosts it, as soon as somebody has looked at that. */
export function hostText(
  { formats }: ConsoleDesk,
  step: WizardStep,
  { bookable, hostId }: WizardChoices,
): string {
  if (bookable === null) return '';
  const { eventType, hosts } = bookable;
  const named = hosts.find(({ id }) => id === hostId);
  if (named) return named.name;
  if (step === 'what' || step === 'when') return '';
  return eventType.strategy === 'round_robin' && hosts.length > 1
    ? words.nextInTurn
    : formats.list(hosts.map(({ name }) => name));
}

/** Which step it is. */
export function stepHeading({ formats }: ConsoleDesk, step: WizardStep): TemplateResult {
  const number = formats.number(wizardSteps.indexOf(step) + 1);
  return html`<div>
    <p class="quiet small">${words.stepOf(number, formats.number(wizardSteps.length))}</p>
    <h2 tabindex="-1">${words.steps[step]}</h2>
  </div>`;
}

/** The way back, and on. */
export function stepButtons(
  desk: ConsoleDesk,
  step: WizardStep,
  isSending: boolean,
  onGo: (step: WizardStep) => void,
): TemplateResult {
  const before = wizardSteps[wizardSteps.indexOf(step) - 1];
  const book = isSending ? words.sending : words.book;
  return html`<div class="buttons">
    ${before ? html`<button type="button" @click=${() => onGo(before)}>${desk.words.back}</button>` : nothing}
    <button class="primary" aria-disabled=${isSending}>${step === 'customer' ? book : words.next}</button>
  </div>`;
}
