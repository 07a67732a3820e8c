import { html, nothing, type TemplateResult } from 'lit';
import { toWire } from '../../flow/slot-days.ts';
import { zoneLabel } from '../../time/zones.ts';
import type { TimeChosenEvent } from '../actions/free-times.ts';
import { instantOf, localAt } from '../actions/wall-time.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { valueOf } from '../control-value.ts';
import { oneOption } from '../option-list.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { canNameHost, hostsServing, type BookableType } from './bookable-types.ts';
import type { WizardChoices } from './wizard-choices.ts';
import type { TimesQuery } from './wizard-times.ts';
import './wizard-times.ts';

/** The second step: when. */
export interface StepWhen {
  readonly desk: ConsoleDesk;
  readonly bookable: BookableType;
  readonly choices: WizardChoices;
  /** The IANA zone that times are in, and the reader's own. */
  readonly zone: string;
  readonly mine: string;
  readonly round: number;
  readonly onChoose: (change: Readonly<Record<string, string>>) => void;
  readonly onZone: (isMine: boolean) => void;
}

/** The free times; or, where the member wants another, a field for any. */
export function stepWhen(step: StepWhen): TemplateResult {
  const { desk, bookable, choices, zone, round, onChoose } = step;
  const { isAnyTime, startAt, hostId } = choices;
  const named = bookable.hosts.find(({ id }) => id === hostId);
  return html`<div class="bar">
      ${zoneChoice(step)}
      <button type="button" @click=${() => onChoose({ any_time: isAnyTime ? '' : 'yes' })}>
        ${isAnyTime ? words.listedTimes : words.otherTime}
      </button>
    </div>
    ${
      named
        ? html`<p class="bar">
            <span>${words.timesOf(named.name)}</span>
            <button type="button" @click=${() => onChoose({ host_id: '' })}>${words.timesOfAll}</button>
          </p>`
        : nothing
    }
    ${
      isAnyTime
        ? otherTime(step)
        : html`<console-wizard-times
            .desk=${desk}
            .query=${queryOf(bookable, choices)}
            .zone=${zone}
            .startAt=${startAt}
            .reach=${reachOf(bookable)}
            .isCollective=${bookable.eventType.strategy === 'collective'}
            .round=${round}
            @console-time=${({ start }: TimeChosenEvent) => onChoose({ start })}
          ></console-wizard-times>`
    }`;
}

/** Of hosts who meet together all count. */
const reachOf = ({ eventType, hosts, hasOthers }: BookableType): ReadonlySet<string> | null =>
  hasOthers && eventType.strategy !== 'collective' ? new Set(hosts.map(({ id }) => id)) : null;

/** Whose times are asked for: of the host that was named, or of the only one within reach. */
function queryOf(bookable: BookableType, { location, duration, hostId }: WizardChoices): TimesQuery {
  const [only, ...others] = hostsServing(bookable, location);
  const isOnly = bookable.hasOthers && others.length === 0 && canNameHost(bookable);
  const host = hostId ?? (isOnly ? only?.id : undefined);
  return {
    event_type_id: bookable.eventType.id,
    duration_minutes: duration,
    ...(location && { location_id: location.id }),
    ...(host !== undefined && { host_id: host }),
  };
}

function zoneChoice({ desk, zone, mine, onZone, choices }: StepWhen): TemplateResult {
  const at = choices.startAt ?? desk.now();
  const app = desk.signedIn.app.timezone;
  if (app === mine) return html`<p class="quiet">${words.timesIn(zoneLabel(at, zone))}</p>`;
  return html`<label class="inline"
    >${desk.words.zone}
    <select @change=${(event: Event) => onZone(valueOf(event) === 'mine')}>
      ${oneOption('app', words.zoneOfApp(zoneLabel(at, app)), zone === app)}
      ${oneOption('mine', words.zoneOfMine(zoneLabel(at, mine)), zone === mine)}
    </select></label
  >`;
}

/** Years that are still being typed lie far away. */
const farMs = 6 * 366 * 86_400_000;

function otherTime({ desk, choices, zone, onChoose }: StepWhen): TemplateResult {
  const now = desk.now();
  const type = (event: Event): void => {
    const at = instantOf(valueOf(event), zone);
    if (at !== null && Math.abs(at - now) < farMs) onChoose({ start: toWire(at) });
  };
  return html`<div class="field">
    <label for="local">${words.otherStart}</label>
    <input
      id="local"
      type="datetime-local"
      name="local"
      required
      aria-describedby="local-hint"
      .value=${choices.startAt === null ? '' : localAt(choices.startAt, zone)}
      @input=${type}
    />
    <p class="quiet small" id="local-hint">${words.otherTimeHint(zoneLabel(choices.startAt ?? now, zone))}</p>
  </div>`;
}
