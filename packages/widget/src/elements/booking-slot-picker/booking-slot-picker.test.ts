import { expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import { press } from '../../testing/keys.ts';
import { MockServer } from '../../testing/mock-server.ts';
import { anApp, anEventType, someSlots } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { focused, Visitor } from '../../testing/visitor.ts';
import type { BookingSlotPicker } from './booking-slot-picker.ts';

const server = new MockServer();
const [nine, half] = ['2027-03-02T09:00:00Z', '2027-03-02T09:30:00Z'];

async function place(attributes: Readonly<Record<string, string>> = {}) {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <label for="when">When shall we call?</label>
      <fieldset><booking-slot-picker id="when"></booking-slot-picker></fieldset>
      <button>Send</button>
    </form>`,
  );
  const [picker] = form.getElementsByTagName('booking-slot-picker');
  if (!picker) throw new Error('There is no picker.');
  const all = { 'app-id': 'demo', timezone: 'UTC', lang: 'en-GB', name: 'start', ...attributes };
  for (const [name, value] of Object.entries(all)) picker.setAttribute(name, value);
  const sent: unknown[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(Object.fromEntries(new FormData(form)));
  });
  return { form, picker, sent, visitor: new Visitor(form) };
}

const chosen = (visitor: Visitor): (string | null)[] =>
  visitor
    .all('option')
    .filter(({ ariaSelected }) => ariaSelected === 'true')
    .map(({ textContent }) => textContent.trim());

describe('a slot picker', () => {
  server.install();

  it('keeps to itself what is chosen besides the time', async () => {
    server.answers.app = anApp({ event_types: [anEventType({ durations_minutes: [30, 60] })] });
    const { form, picker, visitor } = await place();
    const heard: string[] = [];
    form.addEventListener('input', ({ type }) => heard.push(type));
    const select = await visitor.find('combobox', 'Duration');
    select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
    await visitor.click('option', '09:00');
    expect(picker.value).to.equal(nine);
    expect(heard).to.deep.equal(['input']);
  });

  it('holds the chosen start, shows it as chosen, and lets the visitor change it', async () => {
    const { picker, form, visitor } = await place();
    const heard: string[] = [];
    for (const name of ['booking-slot-select', 'input', 'change']) {
      form.addEventListener(name, ({ type, target }) =>
        heard.push(`${type} ${(target as Element).localName} ${picker.value}`),
      );
    }
    await visitor.click('option', '09:00');
    expect(picker.value).to.equal(nine);
    expect(heard).to.deep.equal([
      'booking-slot-select booking-slot-picker ',
      `input booking-slot-picker ${nine}`,
      `change booking-slot-picker ${nine}`,
    ]);
    expect(picker.matches(':state(chosen)')).to.equal(true);
    await expect(form).to.be.accessible();
    await visitor.click('option', '09:30');
    await until(() => chosen(visitor)[0] === '09:30');
    expect(chosen(visitor)).to.have.length(1);
    expect(new FormData(form).get('start')).to.equal(half);
    expect(server.requests('hold')).to.deep.equal([]);
    expect(visitor.has('textbox')).to.equal(false);
  });

  it('is chosen from with the keyboard', async () => {
    const { picker, visitor } = await place();
    (await visitor.find('option', '09:00')).focus();
    await visitor.find('combobox', 'Time zone').catch(() => undefined);
    await press('ArrowDown', 'Enter');
    expect(picker.value).to.equal(half);
    await visitor.focusIsOn('09:30');
  });

  it('has the page’s label as its name, and a click on that leads to the days', async () => {
    const { picker, visitor } = await place();
    await visitor.find('option');
    expect(Array.from(picker.labels, ({ textContent }) => textContent)).to.deep.equal([
      'When shall we call?',
    ]);
    (picker.labels[0] as HTMLElement).click();
    await until(() => focused()?.matches('td'));
  });

  it('keeps a form from being sent without a time, and says so at the days', async () => {
    const { form, picker, sent, visitor } = await place({ required: '' });
    await visitor.find('option');
    await until(() => picker.validationMessage === 'Choose a time');
    expect(picker.validity.valueMissing).to.equal(true);
    expect(picker.matches(':invalid')).to.equal(true);
    await visitor.click('button', 'Send');
    expect(sent).to.deep.equal([]);
    expect(focused()?.matches('td')).to.equal(true);
    await visitor.click('option', '09:00');
    expect(picker.checkValidity()).to.equal(true);
    form.requestSubmit();
    expect(sent).to.deep.equal([{ start: nine }]);
  });

  it('keeps a form from being sent before the times are there, too', async () => {
    const answer = server.pause('app');
    const { form, picker, sent, visitor } = await place({ required: '' });
    await picker.updateComplete;
    form.requestSubmit();
    expect(sent).to.deep.equal([]);
    expect(picker.reportValidity()).to.equal(false);
    answer();
    await visitor.find('option');
  });

  it('begins with the value that the page gives, in its month', async () => {
    server.answers.slots = (query) =>
      query.get('from') === '2027-05-01'
        ? someSlots({ '2027-05-03': [600] })
        : someSlots({ '2027-03-02': [540] });
    const { picker, visitor } = await place({ value: '2027-05-03T12:00:00+02:00', required: '' });
    await visitor.find('heading', /^Monday,? 3 May$/);
    expect(chosen(visitor)).to.deep.equal(['10:00']);
    expect(picker.value).to.equal('2027-05-03T10:00:00Z');
    expect(picker.checkValidity()).to.equal(true);
  });

  it('is not valid with a time that is no longer offered', async () => {
    const { picker, visitor } = await place({ value: '2027-03-02T11:00:00Z' });
    await visitor.find('option');
    await until(() => picker.validity.badInput);
    expect(picker.value).to.equal('2027-03-02T11:00:00Z');
    await visitor.click('option', '09:00');
    expect(picker.validity.valid).to.equal(true);
  });

  it('takes nothing for a value that is no instant', async () => {
    const { picker, form } = await place({ value: 'tomorrow' });
    for (const value of ['', 'tomorrow', '2027-03-02', '2027-03-02T09:00', '9']) {
      picker.value = value;
      expect(picker.value).to.equal('');
      expect(new FormData(form).has('start')).to.equal(false);
    }
    picker.value = nine;
    expect(new FormData(form).get('start')).to.equal(nine);
  });

  it('goes back to the page’s value when the form is reset', async () => {
    const { form, picker, visitor } = await place({ value: nine });
    await visitor.click('option', '09:30');
    form.reset();
    expect(picker.value).to.equal(nine);
    await until(() => chosen(visitor)[0] === '09:00');
    picker.formStateRestoreCallback(half);
    expect(new FormData(form).get('start')).to.equal(half);
  });

  it('is turned off by itself and by a fieldset, and then neither sends nor takes anything', async () => {
    const { form, picker, visitor } = await place({ value: nine, required: '' });
    const fieldset = form.querySelector('fieldset');
    if (!fieldset) throw new Error('There is no fieldset.');
    const option = await visitor.find('option', '09:30');
    for (const turn of [
      (isOff: boolean) => (fieldset.disabled = isOff),
      (isOff: boolean) => (picker.disabled = isOff),
    ]) {
      turn(true);
      await until(() => option.closest('[inert]'));
      option.focus();
      expect(focused() === option).to.equal(false);
      expect(new FormData(form).has('start')).to.equal(false);
      expect(picker.willValidate).to.equal(false);
      expect(picker.matches(':disabled')).to.equal(true);
      await expect(form).to.be.accessible();
      turn(false);
      await until(() => !option.closest('[inert]'));
    }
    expect(new FormData(form).get('start')).to.equal(nine);
  });

  it('belongs to its form', async () => {
    const { form, picker } = await place();
    expect(picker.form).to.equal(form);
    expect(Array.from(form.elements)).to.include(picker);
    expect(form.elements.namedItem('start')).to.equal(picker);
  });

  it('takes up what was set before it was registered', async () => {
    const holder = await fixture(html`<div></div>`);
    const late = document.createElement('x-late-picker') as BookingSlotPicker;
    Object.assign(late, { value: nine, appId: 'demo', timezone: 'UTC', lang: 'en-GB', required: true });
    holder.append(late);
    const { BookingSlotPicker: Picker } = await import('./booking-slot-picker.ts');
    customElements.define('x-late-picker', class extends Picker {});
    await new Visitor(holder).find('option', '09:00');
    expect(late.value).to.equal(nine);
    expect(chosen(new Visitor(holder))).to.deep.equal(['09:00']);
  });
});
