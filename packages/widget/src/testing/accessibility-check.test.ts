import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';

class UnlabelledField extends LitElement {
  protected override render() {
    return html`<input />`;
  }
}
customElements.define('test-unlabelled-field', UnlabelledField);

class LabelledField extends LitElement {
  protected override render() {
    return html`<label>Name <input /></label>`;
  }
}
customElements.define('test-labelled-field', LabelledField);

describe('the accessibility check', () => {
  it('finds a mistake inside a shadow root', async () => {
    const element = await fixture(html`<test-unlabelled-field></test-unlabelled-field>`);
    let complaint = '';
    try {
      await expect(element).to.be.accessible();
    } catch (error) {
      complaint = String(error);
    }
    expect(complaint).to.contain('Rule: label');
  });

  it('accepts what is right', async () => {
    const element = await fixture(html`<test-labelled-field></test-labelled-field>`);
    await expect(element).to.be.accessible();
  });
});
