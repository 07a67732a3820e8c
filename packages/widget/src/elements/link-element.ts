import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { LaterPart } from '../controllers/later-part.ts';
import type { LinkKind, LinkView } from '../later/link-view.ts';
import { baseStyles } from '../styles/base.styles.ts';
import { BookingElement } from './booking-element.ts';

/** An element for the bearer of a link of a mail. */
export abstract class LinkElement extends BookingElement {
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = { token: {} };

  /** The secret of the link, as the mail carries it. */
  declare token: string | undefined;

  readonly #part: LaterPart<LinkView>;

  /** @internal */
  constructor(kind: LinkKind) {
    super();
    this.#part = new LaterPart(
      this,
      () => true,
      ({ LinkView }) => new LinkView(this, () => [kind, this.token ?? '']),
    );
  }

  protected override render(): TemplateResult {
    return this.#part.render();
  }
}
