import { html, type TemplateResult } from 'lit';
import { saidFor } from '../../words/console-words.ts';
import { grouped, isTicked, type FieldAt } from './field-at.ts';
import { isRecord } from './form-values.ts';
import { stringsOf } from './form-lists.ts';

/** Which message goes out by which channel, as a table of boxes. */
export function remindersField(at: FieldAt): TemplateResult {
  const { words, desk, facts } = at;
  const kinds = facts.item?.fields?.['kind']?.choices ?? [];
  const channels = facts.item?.fields?.['channels']?.item?.choices ?? [];
  const listed = Array.isArray(at.value) ? at.value.filter(isRecord) : [];
  const on = new Map(
    kinds.map((kind) => [kind, stringsOf(listed.find((one) => one['kind'] === kind)?.['channels'])]),
  );
  const change = (kind: string, channel: string, isOn: boolean): void => {
    const next = new Map(on).set(
      kind,
      channels.filter((one) => (one === channel ? isOn : on.get(kind)?.includes(one))),
    );
    at.onChange(
      kinds.flatMap((one) => {
        const ways = next.get(one) ?? [];
        return ways.length === 0 ? [] : [{ kind: one, channels: ways }];
      }),
    );
  };
  const channelName = (channel: string): string => saidFor(desk.words.channels, channel);
  return grouped(
    at,
    html`<table class="matrix">
      <thead>
        <tr>
          <th scope="col">${words.message}</th>
          ${channels.map((channel) => html`<th scope="col">${channelName(channel)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${kinds.map((kind) => {
          const name = saidFor(desk.words.kinds, kind);
          return html`<tr>
            <th scope="row">${name}</th>
            ${channels.map(
              (channel) =>
                html`<td>
                  <label class="box"
                    ><span class="hidden">${words.channel(name, channelName(channel))}</span
                    ><input
                      type="checkbox"
                      .checked=${on.get(kind)?.includes(channel) === true}
                      @change=${(event: Event) => change(kind, channel, isTicked(event))}
                  /></label>
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>`,
  );
}
