import { html, nothing, type TemplateResult } from 'lit';
import { GoEvent } from '../address/go-event.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { whyWords as words } from '../words/why.ts';
import {
  obstacleText,
  reasonText,
  spanOf,
  timesOf,
  type DayExplanation,
  type Obstacle,
  type Reason,
  type StartExplanation,
} from './reason-text.ts';

/** One start, host by host. */
export function startView(told: StartExplanation, desk: ConsoleDesk): TemplateResult {
  const { formats } = desk;
  const when = formats.dayAndTime(Date.parse(told.start), told.timezone);
  return html`<section class="answer" aria-labelledby="answer">
    <h2 id="answer" tabindex="-1" class=${told.offered ? 'yes' : 'no'}>
      ${told.offered ? words.isOffered(when) : words.isNotOffered(when)}
    </h2>
    ${told.because.map((reason) => html`<p>${reasonText(reason)}</p>`)} ${hiddenText(told.hidden_hosts, desk)}
    <ul class="hosts" aria-label=${words.hosts}>
      ${told.hosts.map(
        ({ name, offered, because }) =>
          html`<li>
            <h3>
              <bdi>${name}</bdi>
              <span class="badge" data-state=${offered ? 'completed' : 'cancelled'}
                >${offered ? words.can : words.cannot}</span
              >
            </h3>
            ${
              because.length > 0
                ? html`<ul class="reasons">
                    ${because.map((one) => reasonView(one, desk, told.timezone))}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

/** A day, host by host: when each works, and what each rule took away. */
export function dayView(told: DayExplanation, desk: ConsoleDesk): TemplateResult {
  const { formats } = desk;
  const zone = told.timezone;
  const written = { formats, zone };
  return html`<section class="answer" aria-labelledby="day">
    <h2 id="day">${words.wholeDay}</h2>
    ${told.because.map((reason) => html`<p>${reasonText(reason)}</p>`)} ${hiddenText(told.hidden_hosts, desk)}
    <ul class="hosts">
      ${told.hosts.map(({ name, because, working_time: works, exceptions, removed, starts }) => {
        const free = starts.filter(({ offered }) => offered).length;
        return html`<li>
          <h3>
            <bdi>${name}</bdi>
            <span class="badge" data-state=${free > 0 ? 'completed' : 'cancelled'}
              >${words.free(free, formats.number(free))}</span
            >
          </h3>
          <p class="quiet">${works.length > 0 ? words.worksFrom(timesOf(works, written)) : words.worksNot}</p>
          ${exceptions.map(
            ({ type, start, end }) =>
              html`<p class="quiet">
                ${type === 'extra' ? words.extra(spanOf(start, end, written)) : words.away(spanOf(start, end, written))}
              </p>`,
          )}
          <ul class="reasons">
            ${because.map((reason) => html`<li><strong>${reasonText(reason)}</strong></li>`)}
            ${removed.map((reason) =>
              reasonView(
                reason,
                desk,
                zone,
                words.taken(
                  reason.starts,
                  formats.number(reason.starts),
                  reason.alone,
                  formats.number(reason.alone),
                ),
              ),
            )}
          </ul>
        </li>`;
      })}
    </ul>
  </section>`;
}

function hiddenText(
  { count, offering }: StartExplanation['hidden_hosts'],
  { formats }: ConsoleDesk,
): TemplateResult | typeof nothing {
  return count === 0
    ? nothing
    : html`<p class="quiet">
        ${words.hidden(count, formats.number(count), offering, formats.number(offering))}
      </p>`;
}

function reasonView(reason: Reason, desk: ConsoleDesk, zone: string, note = ''): TemplateResult {
  return html`<li>
    <strong>${reasonText(reason)}</strong>
    ${note ? html`<span class="quiet">${note}</span>` : nothing}
    ${
      reason.obstacles.length > 0
        ? html`<ul class="obstacles">
            ${reason.obstacles.map((one) => html`<li>${obstacleView(one, desk, zone)}</li>`)}
          </ul>`
        : nothing
    }
    <span class="quiet small">${words.binds[reason.binds]}</span>
  </li>`;
}

/** The booking that is in the way can be opened by whoever may see it. */
function obstacleView(obstacle: Obstacle, { formats }: ConsoleDesk, zone: string): TemplateResult {
  const text = obstacleText(obstacle, { formats, zone });
  const { booking_id: booking } = obstacle;
  return booking === undefined
    ? html`${text}`
    : html`<button
        class="link"
        @click=${(event: Event) => event.target?.dispatchEvent(new GoEvent({ booking }))}
      >
        ${text}
      </button>`;
}
