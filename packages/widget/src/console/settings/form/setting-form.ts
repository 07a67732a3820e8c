import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ProblemError } from '@slotkit/shared/client';
import { settingFacts, type FieldFacts } from '@slotkit/shared/setting-facts';
import type { ConsoleDesk } from '../../console-desk.ts';
import { failureText, isOutdated, isUnanswered } from '../../console-error.ts';
import { tellLateFailure } from '../../late-failure.ts';
import { consoleStyles } from '../../styles/console.styles.ts';
import { settingWords as words } from '../../words/settings.ts';
import { madeUnheard } from '../objects/made-unheard.ts';
import { draftOf, nameOf } from '../objects/object-plans.ts';
import { isAdmin } from '../setting-parts.ts';
import { settingCalls, type Saved } from '../objects/setting-calls.ts';
import type { FormChoices } from './field-at.ts';
import { fieldViews } from './field-views.ts';
import type { FieldGroup, FieldKind, FormPlan } from './form-plan.ts';
import {
  bodyOf,
  changedSince,
  faultsByField,
  fieldsOf,
  kindsOf,
  withConsequences,
  type Fault,
  type Values,
} from './form-values.ts';
import { settingFormStyles } from './setting-form.styles.ts';
import type { OnSettingSaved } from './setting-saved.ts';

/**
 * The form of something that is set up, drawn from a plan: label, hint and bounds of each field come from words and schemas. What is typed
 * and not saved is kept by the desk. What the server refuses is said at its field.
 */
export class SettingForm extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, settingFormStyles];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    plan: { attribute: false },
    base: { attribute: false },
    start: { attribute: false },
    draft: { attribute: false },
    choices: { attribute: false },
    known: { attribute: false },
    onSaved: { attribute: false },
    errors: { state: true },
    failure: { state: true },
    said: { state: true },
    isSending: { state: true },
  };

  declare desk: ConsoleDesk;
  declare plan: FormPlan;
  /** As it is saved; null for a new one. */
  declare base: (Saved & Values) | null;
  /** What a new one begins with. */
  declare start: Values;
  /** The name under which the desk keeps what is not saved. */
  declare draft: string;
  declare choices: FormChoices;
  /** The ids of all of its kind that are there. */
  declare known: readonly string[];
  declare onSaved: OnSettingSaved;
  declare protected errors: ReadonlyMap<string, readonly Fault[]>;
  declare protected failure: string;
  declare protected said: string;
  declare protected isSending: boolean;
  #isToShowFault = false;

  constructor() {
    super();
    this.base = null;
    this.start = {};
    this.known = [];
    this.errors = new Map();
    this.failure = '';
    this.said = '';
    this.isSending = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    this.errors = new Map();
    this.failure = '';
    this.said = '';
  }

  protected override updated(): void {
    if (!this.#isToShowFault) return;
    this.#isToShowFault = false;
    const field = this.renderRoot.querySelector<HTMLElement>('[data-wrong]');
    const wrong =
      field?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      field ??
      this.renderRoot.querySelector<HTMLElement>('[role="alert"]');
    if (!wrong) return;
    for (let up = wrong.closest('details'); up; up = up.parentElement?.closest('details') ?? null)
      up.open = true;
    wrong.focus();
  }

  protected override render(): TemplateResult {
    const { plan, base, desk } = this;
    const changes = desk.drafts.kept(this.draft);
    const count = Object.keys(changes).length;
    const isNew = base === null;
    const isDirty = count > 0;
    // What has been saved is said where the button was pressed.
    const isStuck = !isNew && (isDirty || this.said !== '');
    return html`<form novalidate @submit=${this.#submit}>
      ${this.failure ? html`<p class="failure" role="alert" tabindex="-1">${this.failure}</p>` : nothing}
      ${isNew ? this.#renderFirst(changes) : plan.groups.map((group) => this.#renderGroup(group, changes))}
      <slot></slot>
      <div class="save ${isStuck ? 'stuck' : ''}">
        <button class="primary" aria-disabled=${this.isSending || (!isDirty && !isNew)}>
          ${isNew ? words.create : words.save}
        </button>
        ${isDirty && !isNew ? html`<button type="button" @click=${this.#discard}>${words.discard}</button>` : nothing}
        <span role="status">${isDirty && !isNew ? words.unsaved(count) : this.said}</span>
      </div>
    </form>`;
  }

  #renderFirst(changes: Values): TemplateResult {
    const kinds = kindsOf(this.plan);
    const rest = fieldsOf(this.plan).length > this.plan.first.length;
    return html`<div class="fields">
        ${this.plan.first.map((name) => this.#renderField(name, kinds[name] ?? 'text', changes))}
      </div>
      ${rest ? html`<p class="quiet">${words.everythingLater}</p>` : nothing}`;
  }

  #renderGroup({ name, isFolded = false, fields }: FieldGroup, changes: Values): TemplateResult {
    const title = words.groups[name];
    const drawn = html`<div class="fields">
      ${Object.entries(fields).map(([field, kind]) => this.#renderField(field, kind, changes))}
    </div>`;
    if (isFolded)
      return html`<details class="group" ?open=${Object.keys(fields).some((field) => field in changes)}>
        <summary><h3>${title}</h3></summary>
        ${drawn}
      </details>`;
    return this.plan.groups.length === 1
      ? drawn
      : html`<section class="group">
          <h3>${title}</h3>
          ${drawn}
        </section>`;
  }

  #renderField(name: string, kind: FieldKind, changes: Values): TemplateResult | typeof nothing {
    const { plan, desk, choices } = this;
    const facts: Readonly<Record<string, FieldFacts>> = settingFacts[plan.kind];
    const labels: Readonly<Record<string, string>> = words.labels[plan.kind];
    const hints = words.hints[plan.kind] ?? {};
    const values = { ...this.#base, ...changes };
    const known: FieldFacts = facts[name] ?? { kind: 'text' };
    const isMeant = plan.onlyIf?.[name]?.(values) ?? true;
    if (!isMeant && !this.errors.has(name)) return nothing;
    return fieldViews[kind]({
      kind: plan.kind,
      name,
      label: labels[name] ?? name,
      hint: name in hints ? hints[name] : known.hint,
      facts: known,
      value: values[name],
      values,
      faults: this.errors.get(name) ?? [],
      choices,
      desk,
      words,
      onChange: (value) => this.#change(name, value),
    });
  }

  /** What is not changed: as it is saved, or what a new one has by default. */
  get #base(): Values {
    if (this.base) return this.base;
    const facts = Object.entries<FieldFacts>(settingFacts[this.plan.kind]);
    const defaults = facts.flatMap(([name, { default: known }]) =>
      known === undefined ? [] : [[name, known]],
    );
    return { ...Object.fromEntries(defaults), ...this.start };
  }

  #change(name: string, value: unknown): void {
    const { drafts } = this.desk;
    drafts.keep(this.draft, withConsequences(drafts.kept(this.draft), this.#base, name, value));
    this.said = '';
    if (this.errors.has(name)) this.errors = new Map([...this.errors].filter(([field]) => field !== name));
    this.requestUpdate();
  }

  readonly #discard = async (): Promise<void> => {
    this.desk.drafts.keep(this.draft, {});
    this.errors = new Map();
    this.failure = '';
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('.save .primary')?.focus();
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { desk, draft, base, plan } = this;
    const changes = desk.drafts.kept(draft);
    if (this.isSending || (base !== null && Object.keys(changes).length === 0)) return;
    const wrong = new Map([...this.#wrongByThemselves(), ...this.#hostless(changes)]);
    if (wrong.size > 0) return this.#refuse(wrong, '');
    this.isSending = true;
    try {
      await this.#send(changes, base);
    } catch (error) {
      if (isOutdated(error)) this.onSaved({ kind: plan.kind, did: 'stale' });
      const known = refusalText(error);
      const isNew = base === null;
      const maybeMade = isNew && isUnanswered(error) ? words.maybeMade : null;
      if (this.isConnected && draft === this.draft)
        this.#explain(error, maybeMade ?? known ?? failureText(error, desk.words));
      else tellLateFailure(desk, nameOf(base ?? changes), isNew ? words.create : words.save, known ?? error);
    } finally {
      this.isSending = false;
    }
  };

  async #send(changes: Values, base: (Saved & Values) | null): Promise<void> {
    const { client, drafts } = this.desk;
    const before = this.#base;
    const { saved, sent } =
      base === null
        ? await this.#create(changes)
        : {
            saved: await settingCalls[this.plan.kind].change(client, base, bodyOf(changes, base, this.plan)),
            sent: changes,
          };
    // What was typed meanwhile is not saved: of something new it waits at its own page.
    const since = changedSince({ ...before, ...sent }, { ...before, ...drafts.kept(this.draft) });
    drafts.keep(this.draft, {});
    drafts.keep(base === null ? draftOf(this.plan.kind, saved.id) : this.draft, since);
    this.errors = new Map();
    this.failure = '';
    this.said = base === null ? words.created : words.saved;
    const { kind } = this.plan;
    this.onSaved(base === null ? { kind, did: 'created', saved } : { kind, did: 'changed' });
  }

  /** Makes it once: where no answer came the last time, it is looked for first. */
  async #create(changes: Values): Promise<{ readonly saved: Saved; readonly sent: Values }> {
    const { draft, known } = this;
    const { kind } = this.plan;
    const { client, drafts } = this.desk;
    const unheardOf = drafts.unheardOf.get(draft);
    const made = unheardOf && (await madeUnheard(client, kind, unheardOf));
    drafts.unheardOf.delete(draft);
    if (made) return { saved: made, sent: unheardOf.sent };
    try {
      const body = { ...this.start, ...bodyOf(changes, {}, this.plan) };
      return { saved: await settingCalls[kind].create(client, body), sent: changes };
    } catch (error) {
      if (isUnanswered(error)) drafts.unheardOf.set(draft, { sent: { ...this.start, ...changes }, known });
      throw error;
    }
  }

  /** What the browser can say by itself, in the reader's language. */
  #wrongByThemselves(): ReadonlyMap<string, readonly Fault[]> {
    const controls = this.renderRoot.querySelectorAll<HTMLInputElement>('input, select, textarea');
    const wrong = [...controls].filter((control) => !control.validity.valid);
    const faults = wrong.map((control) => ({
      name: control.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '',
      fault: { path: [], detail: control.validationMessage } satisfies Fault,
    }));
    return new Map(
      [...Map.groupBy(faults, ({ name }) => name)].map(([name, list]) => [
        name,
        list.slice(0, 1).map(({ fault }) => fault),
      ]),
    );
  }

  /** Whoever sees to a team alone may only make what somebody of it hosts. */
  #hostless(changes: Values): ReadonlyMap<string, readonly Fault[]> {
    const { hosts } = { ...this.#base, ...changes };
    const isMissing = this.plan.kind === 'event_type' && !(Array.isArray(hosts) && hosts.length > 0);
    return isMissing && !isAdmin(this.desk)
      ? new Map([['hosts', [{ path: [], detail: words.hostFirst }]]])
      : new Map();
  }

  /** At the fields that it is about, else above them all. */
  #explain(error: unknown, why: string): void {
    if (isSlugTaken(error)) return this.#refuse(new Map([['slug', [{ path: [], detail: why }]]]), '');
    const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    const found = faultsByField(errors, this.base === null ? this.plan.first : fieldsOf(this.plan));
    const isSaidAtFields = found.size > 0 && !found.has('');
    this.#refuse(found, isSaidAtFields ? '' : why);
  }

  #refuse(errors: ReadonlyMap<string, readonly Fault[]>, failure: string): void {
    this.errors = errors;
    this.failure = failure || (errors.size > 0 ? words.fixFirst(errors.size) : '');
    this.#isToShowFault = true;
    this.requestUpdate();
  }
}
customElements.define('console-setting-form', SettingForm);

/** Why it was not saved, all in one; null where the answer says it best. */
function refusalText(error: unknown): string | null {
  if (isOutdated(error)) return words.changedMeanwhile;
  return isSlugTaken(error) ? words.slugTaken : null;
}

const isSlugTaken = (error: unknown): boolean => error instanceof ProblemError && error.code === 'slug_taken';

declare global {
  interface HTMLElementTagNameMap {
    'console-setting-form': SettingForm;
  }
}
