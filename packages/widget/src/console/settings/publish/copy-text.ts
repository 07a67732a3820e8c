import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { copyText } from '../../clipboard.ts';
import { consoleStyles } from '../../styles/console.styles.ts';
import { settingWords as words } from '../../words/settings.ts';
import { publishStyles } from './publish.styles.ts';

/** A text that people take with them: shown, and copied by a button. */
export class CopyText extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, publishStyles];
  static override properties: PropertyDeclarations = {
    text: { attribute: false },
    label: { attribute: false },
    said: { state: true },
  };

  declare text: string;
  /** What the button says. */
  declare label: string;
  declare protected said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('text')) this.said = '';
  }

  protected override render(): TemplateResult {
    return html`<pre
        tabindex="0"
        role="group"
        dir="ltr"
        aria-label=${this.label}
      ><code>${this.text.trimEnd()}</code></pre>
      <p class="ways">
        <button @click=${this.#copy}>${this.label}</button>
        <span role="status">${this.said}</span>
      </p>`;
  }

  readonly #copy = async (): Promise<void> => {
    this.said = (await copyText(this.text)) ? words.copied : words.copyFailed;
  };
}
customElements.define('console-copy', CopyText);

declare global {
  interface HTMLElementTagNameMap {
    'console-copy': CopyText;
  }
}
