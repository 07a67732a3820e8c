import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { LinkPart, type LinkKind } from '../controllers/link-part.ts';
import { baseStyles } from '../styles/base.styles.ts';
import { BookingElement } from './booking-element.ts';

/** An element for the bearer of a link of a mail. */
export abstract class LinkElement extends BookingElement {
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = { token: {} };

  /** The secret of the link, as the mail carries it. */
  declare token: string | undefined;

  readonly #part: LinkPart;

  constructor(kind: LinkKind) {
    super();
    this.#part = new LinkPart(this, () => ({ kind, token: this.token ?? '' }));
  }

  protected override render(): TemplateResult {
    return this.#part.render();
  }
}
