import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { timeInput } from './time-input.ts';

/** Holds a day as forms do: what is taken is drawn again. */
class DayHolder extends LitElement {
  readonly taken: string[] = [];
  #day = '2027-11-20';

  protected override render(): TemplateResult {
    return html`<label
      >Day
      ${timeInput({
        type: 'date',
        value: this.#day,
        onChange: (day) => this.#take(day),
      })}</label
    >`;
  }

  #take(day: string): void {
    this.#day = day;
    this.taken.push(day);
    this.requestUpdate();
  }
}
customElements.define('test-day-holder', DayHolder);

async function open() {
  const holder = await fixture<DayHolder>(html`<test-day-holder></test-day-holder>`);
  const field = holder.shadowRoot?.querySelector('input');
  if (!field) throw new Error('There is nothing to type into.');
  field.focus();
  return { holder, field };
}

const press = (field: HTMLInputElement, key: string): boolean =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

/** What an input is, and says, after a key; browsers differ in how they can be typed into by a test. */
function type(field: HTMLInputElement, key: string, value: string): void {
  press(field, key);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('the input of a day', () => {
  it('takes what is typed once, when it is left, and wipes nothing before', async () => {
    const { holder, field } = await open();
    type(field, '0', '');
    await holder.updateComplete;
    type(field, '5', '2027-05-20');
    type(field, '2', '0002-05-20');
    type(field, '8', '2028-05-20');
    expect(holder.taken).to.deep.equal([]);
    field.blur();
    await holder.updateComplete;
    expect(holder.taken).to.deep.equal(['2028-05-20']);
    expect(field.value).to.equal('2028-05-20');
  });

  it('takes what is typed by Enter, and not once more when it is left', async () => {
    const { holder, field } = await open();
    type(field, 'ArrowUp', '2027-11-21');
    press(field, 'Enter');
    await holder.updateComplete;
    field.blur();
    expect(holder.taken).to.deep.equal(['2027-11-21']);
  });

  it('takes nothing of what is unfinished', async () => {
    const { holder, field } = await open();
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    type(field, '0', '');
    field.blur();
    expect(holder.taken).to.deep.equal([]);
  });

  it('takes at once what is chosen in a calendar', async () => {
    const { holder, field } = await open();
    field.value = '2027-11-27';
    field.dispatchEvent(new Event('change'));
    expect(holder.taken).to.deep.equal(['2027-11-27']);
  });
});
