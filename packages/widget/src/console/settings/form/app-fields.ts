import { html, type TemplateResult } from 'lit';
import { valueOf } from '../../control-value.ts';
import { grouped, idOf, type FieldAt } from './field-at.ts';
import { isRecord, type Values } from './form-values.ts';

const textIn = (value: unknown, name: string): string =>
  isRecord(value) && typeof value[name] === 'string' ? value[name] : '';

interface Part {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly placeholder?: string;
}

const part = (
  at: FieldAt,
  { name, label, type = 'text', placeholder = '' }: Part,
  value: string,
  onChange: (text: string) => void,
): TemplateResult =>
  html`<label class="part"
    >${label}<input
      id=${idOf(at, name)}
      type=${type}
      placeholder=${placeholder}
      autocomplete="off"
      maxlength="2000"
      .value=${value}
      @input=${(event: Event) => onChange(valueOf(event))}
  /></label>`;

/** The tokens that most brands need; all others can be set by the API. */
const tokens = ['--booking-accent', '--booking-on-accent'] as const;

/** How pages and widgets look: an accent and a logo. */
export function brandingField(at: FieldAt): TemplateResult {
  const { words } = at;
  const value: Values = isRecord(at.value) ? at.value : {};
  const own: Values = isRecord(value['tokens']) ? value['tokens'] : {};
  const labels = { '--booking-accent': words.accent, '--booking-on-accent': words.accentText };
  return grouped(
    at,
    html`<div class="parts">
        ${tokens.map((token) =>
          part(at, { name: token.slice(2), label: labels[token] }, textIn(own, token), (text) =>
            at.onChange({ ...value, tokens: { ...own, [token]: text.trim() || null } }),
          ),
        )}
      </div>
      <p class="hint">${words.accentHint}</p>
      ${part(
        at,
        { name: 'logo', label: words.logo, type: 'url', placeholder: 'https://' },
        textIn(value, 'logo_url'),
        (text) => at.onChange({ ...value, logo_url: text.trim() || null }),
      )}`,
  );
}

/** Who mails come from. */
export function senderField(at: FieldAt): TemplateResult {
  const { words } = at;
  const value: Values = isRecord(at.value) ? at.value : {};
  const one = (name: string, label: string, type = 'text'): TemplateResult =>
    part(at, { name, label, type }, textIn(value, name), (text) =>
      at.onChange({ ...value, [name]: text.trim() === '' && name === 'reply_to' ? null : text }),
    );
  return grouped(
    at,
    html`<div class="parts">
      ${one('name', words.senderName)} ${one('email', words.senderEmail, 'email')}
      ${one('reply_to', words.replyTo, 'email')}
    </div>`,
  );
}
