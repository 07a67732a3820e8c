import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../directory.ts';
import { tick } from '../../tick.ts';
import { settingLink } from '../setting-link.ts';
import { grouped, type FieldAt } from './field-at.ts';
import { isRecord } from './form-values.ts';
import { stringsOf } from './form-lists.ts';
import { numberIn } from './plain-fields.ts';

interface PoolHost {
  readonly host_id: string;
  readonly weight?: number;
}

const poolOf = (value: unknown): readonly PoolHost[] =>
  (Array.isArray(value) ? value : []).filter(
    (one): one is PoolHost => isRecord(one) && typeof one['host_id'] === 'string',
  );

/** Who hosts an event type; where turns go by weight, each with its own. */
export function poolField(at: FieldAt): TemplateResult {
  const pool = poolOf(at.value);
  const { words, choices } = at;
  const weight = at.facts.item?.fields?.['weight'];
  const isWeighted = at.values['strategy'] === 'round_robin' && at.values['distribution'] === 'weighted';
  if (choices.hosts.length === 0)
    return grouped(
      at,
      html`<p class="quiet">${words.noHosts}</p>
        ${settingLink({ part: 'hosts', id: 'new' }, words.addHost)}`,
    );
  return grouped(
    at,
    html`<ul class="pool">
      ${choices.hosts.map(({ id, name }) => {
        const own = pool.find(({ host_id }) => host_id === id);
        return html`<li>
          ${tick(html`<bdi>${name}</bdi>`, own !== undefined, (isOn) =>
            at.onChange(
              isOn ? [...pool, { host_id: id, weight: weight?.default }] : pool.filter((one) => one !== own),
            ),
          )}
          ${
            own && isWeighted
              ? html`<input
                  type="number"
                  min=${weight?.min ?? nothing}
                  max=${weight?.max ?? nothing}
                  aria-label=${words.weight(name)}
                  .value=${String(own.weight ?? weight?.default)}
                  @input=${(event: Event) =>
                    at.onChange(
                      pool.map((one) => (one === own ? { host_id: id, weight: numberIn(event) ?? 0 } : one)),
                    )}
                />`
              : nothing
          }
        </li>`;
      })}
    </ul>`,
  );
}

/** Where an event type takes place, in the order in which customers see it. */
export function placesField(at: FieldAt): TemplateResult {
  const chosen = stringsOf(at.value);
  const { words, choices } = at;
  const byId = new Map(choices.locations.map((one) => [one.id, one]));
  const first = chosen.flatMap((id) => byId.get(id) ?? []);
  const others = choices.locations.filter(({ id }) => !chosen.includes(id));
  if (choices.locations.length === 0)
    return grouped(
      { ...at, hint: undefined },
      html`<p class="quiet">${words.noLocations}</p>
        ${settingLink({ part: 'locations', id: 'new' }, words.addLocation)}`,
    );
  const row = ({ id, name }: Choice, place: number): TemplateResult => {
    const isOn = place >= 0;
    const move = (by: number): void => at.onChange(chosen.toSpliced(place, 1).toSpliced(place + by, 0, id));
    return html`<li>
      ${tick(html`<bdi>${name}</bdi>`, isOn, (isNow) =>
        at.onChange(isNow ? [...chosen, id] : chosen.filter((one) => one !== id)),
      )}
      ${
        isOn && first.length > 1
          ? html`<span class="order"
              >${orderButton(words.upOf(name), '↑', place === 0, () => move(-1))}
              ${orderButton(words.downOf(name), '↓', place === chosen.length - 1, () => move(1))}</span
            >`
          : nothing
      }
    </li>`;
  };
  return grouped(
    at,
    html`<ul class="pool">
      ${first.map((one, place) => row(one, place))} ${others.map((one) => row(one, -1))}
    </ul>`,
  );
}

/** A button that moves something in a list; it stays where it is at the end, so that the focus does. */
export const orderButton = (
  label: string,
  arrow: string,
  isAtEnd: boolean,
  onClick: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="square"
    aria-label=${label}
    aria-disabled=${isAtEnd}
    @click=${() => {
      if (!isAtEnd) onClick();
    }}
  >
    <span aria-hidden="true">${arrow}</span>
  </button>`;
