import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { press, type } from '../testing/keys.ts';
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
        onChange: (day) => {
          this.#day = day;
          this.taken.push(day);
          this.requestUpdate();
        },
      })}</label
    >`;
  }
}
customElements.define('test-day-holder', DayHolder);

async function open() {
  const holder = await fixture<DayHolder>(html`<test-day-holder></test-day-holder>`);
  const field = holder.shadowRoot?.querySelector('input');
  if (!field) throw new Error('There is nothing to type into.');
  return { holder, field };
}

describe('the input of a day', () => {
  it('takes what is typed once, when it is left, also where parts begin with 0', async () => {
    const { holder, field } = await open();
    field.focus();
    await type('03052028');
    expect(holder.taken).to.deep.equal([]);
    field.blur();
    await holder.updateComplete;
    expect(holder.taken).to.have.length(1);
    // The browser's language says whether the month or the day comes first.
    expect(['2028-03-05', '2028-05-03']).to.include(field.value);
  });

  it('takes what is typed by Enter', async () => {
    const { holder, field } = await open();
    field.focus();
    await press('ArrowUp', 'Enter');
    expect(holder.taken).to.deep.equal([field.value]);
    field.blur();
    expect(holder.taken).to.have.length(1);
  });

  it('takes nothing of what is unfinished', async () => {
    const { holder, field } = await open();
    field.focus();
    await press('Backspace');
    field.blur();
    expect(field.validity.badInput).to.equal(true);
    expect(holder.taken).to.deep.equal([]);
  });

  it('takes at once what is chosen in a calendar', async () => {
    const { holder, field } = await open();
    field.value = '2027-11-27';
    field.dispatchEvent(new Event('change'));
    expect(holder.taken).to.deep.equal(['2027-11-27']);
  });
});
