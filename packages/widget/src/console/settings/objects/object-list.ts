import { html, nothing, type TemplateResult } from 'lit';
import type { EventType, Host, Location, WidgetKey } from '../../console-shapes.ts';
import { settingWords as words } from '../../words/settings.ts';
import { settingLink } from '../setting-link.ts';
import { isAdmin } from '../setting-parts.ts';
import type { PartAt } from '../part-at.ts';
import { draftOf, kindParts, nameOf, objectsOf, type ObjectKind } from './object-plans.ts';
import './archived-objects.ts';

/** All objects of a kind, each a link to its form. */
export function objectList(at: PartAt, kind: ObjectKind): TemplateResult {
  const { desk, settings } = at;
  const part = kindParts[kind];
  const objects = objectsOf(settings, kind).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const isBegun = Object.keys(desk.drafts.kept(draftOf(kind, undefined))).length > 0;
  const mayAdd = isAdmin(desk) || kind === 'event_type';
  return html`<div class="top">
      <h2 tabindex="-1">${words.parts[part]}</h2>
      ${
        mayAdd
          ? settingLink(
              { part, id: 'new' },
              isBegun ? `${words.add[kind]} · ${words.unsavedMark}` : words.add[kind],
              'button primary',
            )
          : nothing
      }
    </div>
    ${
      objects.length === 0
        ? html`<div class="empty">
            <h3>${words.none[kind]}</h3>
            <p class="quiet">${words.noneNext[kind]}</p>
          </div>`
        : html`<ul class="objects">
            ${objects.map((object) => {
              const { facts, marks } = lines[kind](object.id, at);
              const isUnsaved = Object.keys(desk.drafts.kept(draftOf(kind, object.id))).length > 0;
              const shown = isUnsaved ? [...marks, words.unsavedMark] : marks;
              return html`<li>
                ${settingLink(
                  { part, id: object.id },
                  html`<span class="name"
                      ><strong><bdi>${nameOf(object)}</bdi></strong>
                      <span class="quiet">${facts.filter((fact) => fact !== '').join(' · ')}</span></span
                    >
                    ${shown.map((mark) => html`<span class="badge" data-state="pending_confirmation">${mark}</span>`)}`,
                  'object',
                )}
                ${
                  kind === 'event_type'
                    ? settingLink(
                        { part: 'publish', id: object.id },
                        html`${words.publishIt}<span class="hidden">: ${nameOf(object)}</span>`,
                        'button',
                      )
                    : nothing
                }
              </li>`;
            })}
          </ul>`
    }
    ${
      kind === 'widget_key' || (!isAdmin(desk) && kind !== 'event_type')
        ? nothing
        : html`<console-archived .desk=${desk} .kind=${kind} .onSaved=${at.onSaved}></console-archived>`
    }`;
}

/** What is said of an object in its line, and what somebody should know of it. */
interface Line {
  readonly facts: readonly string[];
  readonly marks: readonly string[];
}

const find = <One extends { readonly id: string }>(list: readonly One[], id: string): One | undefined =>
  list.find((one) => one.id === id);

const lines: Readonly<Record<ObjectKind, (id: string, at: PartAt) => Line>> = {
  event_type: (id, at) => ofEventType(find(at.settings.eventTypes, id), at),
  host: (id, at) => ofHost(find(at.settings.hosts, id)),
  location: (id, at) => ofLocation(find(at.settings.locations, id)),
  widget_key: (id, at) => ofKey(find(at.settings.keys, id), at),
};

function ofEventType(eventType: EventType | undefined, { desk, settings }: PartAt): Line {
  if (!eventType) return { facts: [], marks: [] };
  const { durations_minutes: durations, hosts, strategy } = eventType;
  const names = hosts.flatMap(({ host_id }) => find(settings.hosts, host_id)?.name ?? []);
  return {
    facts: [
      durations.map((minutes) => desk.formats.minutes(minutes)).join(' / '),
      desk.words.strategies[strategy],
      desk.formats.list(names),
      `/b/${eventType.slug}`,
    ],
    marks: [
      ...(hosts.length === 0 ? [words.withoutHost] : []),
      ...(eventType.public ? [] : [words.notPublic]),
    ],
  };
}

const ofHost = (host: Host | undefined): Line => ({
  facts: host ? [host.email, host.timezone] : [],
  marks: host?.active === false ? [words.notActive] : [],
});

const ofLocation = (location: Location | undefined): Line => ({
  facts: location ? [words.choices['type']?.[location.type] ?? location.type, location.value] : [],
  marks: [],
});

function ofKey(key: WidgetKey | undefined, { desk, settings }: PartAt): Line {
  const list = key?.origins ?? settings.app.origins;
  const own = list.length === 0 ? words.everywhere : words.worksOn(desk.formats.list(list));
  const where = key?.origins || list.length === 0 ? own : words.onAppList;
  return { facts: key ? [key.key, where] : [], marks: [] };
}
