import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keepFocus } from './keeps-focus.ts';

class ListOfThree extends LitElement {
  static override properties: PropertyDeclarations = { left: { state: true }, isNews: { state: true } };
  declare left: number;
  declare isNews: boolean;

  constructor() {
    super();
    this.left = 3;
    this.isNews = true;
    keepFocus(this, '.remove', '.add');
  }

  protected override render(): TemplateResult {
    const button = (name: string): TemplateResult => html`<button class="remove">${name}</button>`;
    return html`<button class="add">Add</button>
      ${this.isNews ? html`<button class="undo">Undo</button>` : nothing}
      ${['one', 'two', 'three'].slice(0, this.left).map(button)}`;
  }
}
customElements.define('test-list-of-three', ListOfThree);

async function open() {
  const list = await fixture<ListOfThree>(html`<test-list-of-three></test-list-of-three>`);
  const focused = () => list.shadowRoot?.activeElement?.textContent ?? null;
  const focus = (selector: string) => list.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  return { list, focused, focus };
}

describe('the focus of what goes', () => {
  it('moves to the last of its like, and in the end to what is always there', async () => {
    const { list, focused, focus } = await open();
    focus('.remove:last-of-type');
    expect(focused()).to.equal('three');
    list.left = 2;
    await list.updateComplete;
    expect(focused()).to.equal('two');
    list.left = 0;
    await list.updateComplete;
    expect(focused()).to.equal('Add');
  });

  it('moves to what is always there from what has no like, and stays where it was elsewhere', async () => {
    const { list, focused, focus } = await open();
    focus('.undo');
    list.isNews = false;
    await list.updateComplete;
    expect(focused()).to.equal('Add');
    focus('.remove');
    list.left = 2;
    await list.updateComplete;
    expect(focused()).to.equal('one');
  });
});
