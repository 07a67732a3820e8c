import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import type { HostStanding } from '../booking/host-standing.ts';
import { failureNotice } from '../notices.ts';
import { drawerWords } from '../words/drawer.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { canNameHost, type BookableType } from './bookable-types.ts';
import type { FreeHosts } from './free-hosts.ts';
import type { WizardChoices } from './wizard-choices.ts';

/** The third step: who hosts it. */
export interface StepWho {
  readonly desk: ConsoleDesk;
  readonly bookable: BookableType;
  readonly choices: WizardChoices;
  /** Null until it is known. */
  readonly found: FreeHosts | null;
  /** Of a group the places that are left; null where that is not known. */
  readonly seatsLeft: number | null;
  readonly failure: unknown;
  readonly onAgain: () => void;
  readonly onChoose: (change: Readonly<Record<string, string>>) => void;
}

/** Who is free; to choose from where one may choose, else with who it will be. */
export function stepWho(step: StepWho): TemplateResult {
  const { desk, bookable, found, failure, onAgain } = step;
  if (found === null)
    return failure === null
      ? html`<p class="quiet" role="status">${words.checking}</p>`
      : failureNotice(failure, desk.words, onAgain, { styleClass: '' });
  const isChosen = canNameHost(bookable) && found.hosts.length > 1;
  const hidden = bookable.eventType.hosts.length - bookable.hosts.length;
  return html`${isChosen ? chooseHost(step, found.hosts) : sayHosts(step, found.hosts)}
  ${
    hidden > 0
      ? html`<p class="quiet">${words.hiddenHosts(hidden, desk.formats.number(hidden))}</p>`
      : nothing
  }
  ${
    bookable.eventType.keep_last_host && bookable.eventType.strategy === 'round_robin'
      ? html`<p class="quiet">${words.lastHostFirst}</p>`
      : nothing
  }`;
}

function chooseHost(step: StepWho, hosts: readonly HostStanding[]): TemplateResult {
  const { desk, choices, onChoose } = step;
  const free = hosts.filter(({ standing }) => standing !== 'not_free');
  return html`<fieldset>
    <legend class="hidden">${desk.words.host}</legend>
    <div class="cards">
      <label class="card"
        ><input
          type="radio"
          name="host"
          value=""
          .checked=${choices.hostId === null}
          @change=${() => onChoose({ host_id: '' })}
        />
        <span
          ><strong>${words.nextInTurn}</strong>
          <span class="quiet small"
            >${free.length > 1 ? words.nextInTurnHint(oneOf(desk, free)) : desk.formats.list(free.map(({ name }) => name))}</span
          ></span
        ></label
      >
      ${hosts.map(
        (host) =>
          html`<label class="card"
            ><input
              type="radio"
              name="host"
              .value=${host.id}
              ?disabled=${host.standing === 'not_free' && choices.hostId !== host.id}
              .checked=${choices.hostId === host.id}
              @change=${() => onChoose({ host_id: host.id })}
            />
            ${hostText(host)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

const oneOf = ({ formats }: ConsoleDesk, hosts: readonly HostStanding[]): string =>
  new Intl.ListFormat(formats.locale, { type: 'disjunction' }).format(hosts.map(({ name }) => name));

function sayHosts({ desk, bookable, seatsLeft }: StepWho, hosts: readonly HostStanding[]): TemplateResult {
  const names = desk.formats.list(hosts.map(({ name }) => name));
  const { strategy } = bookable.eventType;
  const said =
    strategy === 'collective'
      ? words.allHosts(names)
      : strategy === 'group'
        ? words.groupHost(names)
        : hosts.length === 1
          ? words.onlyHost(names)
          : words.inTurn;
  return html`<p>${said}</p>
    ${seatsLeft === null ? nothing : html`<p>${placesText(desk, seatsLeft, bookable.eventType.seats)}</p>`}
    <ul class="cards">
      ${hosts.map((host) => html`<li class="card">${hostText(host)}</li>`)}
    </ul>`;
}

/** How many can still join, and whether somebody has. */
const placesText = ({ formats }: ConsoleDesk, left: number, seats: number): string =>
  [
    words.placesLeft(left, formats.number(left)),
    ...(left < seats ? [words.joinsOthers(seats - left, formats.number(seats - left))] : []),
  ].join('. ');

const hostText = ({ name, standing, because }: HostStanding): TemplateResult =>
  html`<span
    ><strong><bdi>${name}</bdi></strong>
    <span class="small standing" data-standing=${standing}
      >${drawerWords.standing[standing]}${because.length > 0 ? html` · ${because.join(' ')}` : nothing}</span
    ></span
  >`;
