import { LitElement, type PropertyDeclarations } from 'lit';
import { complete, type Localization } from '../localization/complete.ts';
import { localize, type FirstLocalization } from '../localization/localize.ts';

/** What the parts have in common that are loaded after the first view: they bring the sentences it did without. */
export abstract class LaterElement extends LitElement {
  static override properties: PropertyDeclarations = { localization: { attribute: false } };

  #localization = complete(localize('en'));

  get localization(): Localization {
    return this.#localization;
  }

  set localization(first: FirstLocalization) {
    this.#localization = complete(first);
  }
}
