import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { consoleStyles } from '../../styles/console.styles.ts';
import { settingWords } from '../../words/settings.ts';
import { guardFrame } from './guard-frame.ts';
import { publishStyles } from './publish.styles.ts';

const words = settingWords.publish;
const schemes = ['auto', 'light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** The real page of an event type in a frame, with real times; nothing can be booked or held from it. */
export class WidgetPreview extends LitElement {
  static override readonly styles: CSSResultGroup = [consoleStyles, publishStyles];
  static override properties: PropertyDeclarations = {
    path: { attribute: false },
    name: { attribute: false },
    scheme: { state: true },
    isGuarded: { state: true },
    said: { state: true },
  };

  /** The path of the page. */
  declare path: string;
  /** What it is the page of. */
  declare name: string;
  declare protected scheme: Scheme;
  /** Whether the frame can be used: not before what it sends is looked at. */
  declare protected isGuarded: boolean;
  declare protected said: string;

  constructor() {
    super();
    this.scheme = 'auto';
    this.isGuarded = false;
    this.said = '';
  }

  protected override updated(): void {
    // A page in a frame takes its scheme from the element around it.
    const frame = this.renderRoot.querySelector('iframe');
    frame?.style.setProperty('color-scheme', this.scheme === 'auto' ? 'light dark' : this.scheme);
  }

  protected override render(): TemplateResult {
    return html`<fieldset class="schemes">
        <legend>${words.device}</legend>
        ${schemes.map(
          (scheme) =>
            html`<label class="switch"
              ><input
                type="radio"
                name="scheme"
                .checked=${scheme === this.scheme}
                @change=${() => this.#show(scheme)}
              />${words.schemes[scheme]}</label
            >`,
        )}
      </fieldset>
      <p class="quiet">${words.previewNote}</p>
      <p class="said" role="status">${this.said}</p>
      <iframe
        sandbox="allow-scripts allow-same-origin"
        src=${this.path}
        title=${`${words.preview}: ${this.name}`}
        ?inert=${!this.isGuarded}
        @load=${this.#guard}
      ></iframe>`;
  }

  #show(scheme: Scheme): void {
    this.scheme = scheme;
  }

  readonly #guard = ({ target }: Event): void => {
    guardFrame(target as HTMLIFrameElement, {
      tried: () => (this.said = words.nothingSent),
      left: () => (this.isGuarded = false),
    });
    this.isGuarded = true;
  };
}
customElements.define('console-preview', WidgetPreview);

declare global {
  interface HTMLElementTagNameMap {
    'console-preview': WidgetPreview;
  }
}
