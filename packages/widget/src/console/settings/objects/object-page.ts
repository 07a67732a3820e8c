import { html, nothing, type TemplateResult } from 'lit';
import { GoEvent } from '../../address/go-event.ts';
import { settingWords as words } from '../../words/settings.ts';
import type { FormPlan } from '../form/form-plan.ts';
import type { Values } from '../form/form-values.ts';
import { settingLink } from '../setting-link.ts';
import type { PartAt } from '../part-at.ts';
import { mayChangeOf } from '../setting-parts.ts';
import { choicesIn, draftOf, kindParts, nameOf, objectsOf, type ObjectKind } from './object-plans.ts';
import type { Saved } from './setting-calls.ts';
import '../form/setting-form.ts';
import '../hosts/host-extras.ts';
import '../publish/copy-text.ts';
import './remove-object.ts';

/** One object with its form, or the form of a new one; `more` stands above the button. */
export function objectPage(at: PartAt, plan: FormPlan, more: unknown): TemplateResult {
  const { desk, settings, id, onSaved } = at;
  if (plan.kind === 'app') return html``;
  const { kind } = plan;
  const part = kindParts[kind];
  const back = settingLink({ part }, words.parts[part], 'back');
  const base = id === 'new' ? null : objectsOf(settings, kind).find((one) => one.id === id);
  if (base === undefined)
    return html`${back}
      <h2 tabindex="-1">${words.parts[part]}</h2>
      <p class="notice" role="alert">${desk.words.notThere}</p>`;
  return html`${back}
    <h2 tabindex="-1"><bdi>${base ? nameOf(base) : words.add[kind]}</bdi></h2>
    ${base && kind === 'event_type' ? waysOn(base) : nothing}
    ${
      base && kind === 'widget_key'
        ? html`<console-copy .text=${String(base['key'])} .label=${words.copyKey}></console-copy>`
        : nothing
    }
    ${base && kind === 'host' ? html`<console-host-extras .desk=${desk} .host=${base} .onSaved=${onSaved}></console-host-extras>` : nothing}
    ${
      base && !mayChange(at, kind, base.id)
        ? html`<p class="said">${words.othersToo}</p>`
        : html`<console-setting-form
              .desk=${desk}
              .plan=${plan}
              .base=${base}
              .start=${startOf(at, kind)}
              .draft=${draftOf(kind, base?.id)}
              .choices=${choicesIn(settings)}
              .known=${objectsOf(settings, kind).map((one) => one.id)}
              .onSaved=${onSaved}
              >${more}</console-setting-form
            >
            ${base ? html`<console-remove .desk=${desk} .kind=${kind} .object=${base} .onSaved=${onSaved}></console-remove>` : nothing}`
    }`;
}

/** Whether a member may change it: of an event type all hosts must be within reach. */
function mayChange({ desk, settings }: PartAt, kind: ObjectKind, id: string): boolean {
  if (kind !== 'event_type') return mayChangeOf(desk, kind === 'host' ? [id] : []);
  const hosts = settings.eventTypes.find((one) => one.id === id)?.hosts ?? [];
  return mayChangeOf(
    desk,
    hosts.map(({ host_id }) => host_id),
  );
}

/** A new event type has the host and the place that there are, where there is one of each. */
function startOf({ settings }: PartAt, kind: ObjectKind): Values {
  if (kind !== 'event_type') return kind === 'location' ? { type: 'in_person', value: '' } : {};
  const [host, ...others] = settings.hosts;
  const [location, ...more] = settings.locations;
  return {
    ...(host && others.length === 0 && { hosts: [{ host_id: host.id }] }),
    ...(location && more.length === 0 && { location_ids: [location.id] }),
  };
}

const waysOn = ({ id }: Saved): TemplateResult =>
  html`<p class="ways">
    ${settingLink({ part: 'publish', id }, words.publishIt, 'button')}
    <button
      @click=${(event: Event) => event.target?.dispatchEvent(new GoEvent({ page: 'why', place: { event_type_id: id } }))}
    >
      ${words.whyNot}
    </button>
  </p>`;
