import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Lengths in pixels, by CSS property. */
type Lengths = Readonly<Partial<Record<'block-size' | 'inset-block-start', number>>>;

/**
 * Gives an element a place that was computed, through its style object: strict policies forbid the style attribute, which Lit's `styleMap`
 * writes the first time.
 */
class Placed extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('placed() stands in an element’s tag.');
  }

  override update({ element }: ElementPart, [lengths]: [Lengths]): typeof noChange {
    if (element instanceof HTMLElement)
      for (const [name, pixels] of Object.entries(lengths)) element.style.setProperty(name, `${pixels}px`);
    return noChange;
  }

  render(_lengths: Lengths): typeof noChange {
    return noChange;
  }
}

export const placed = directive(Placed);
