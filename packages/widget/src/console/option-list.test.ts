import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { oneOption, optionList } from './option-list.ts';

const hosts = [
  { id: 'hst_1', name: 'Ada' },
  { id: 'hst_2', name: 'Ben' },
];

describe('the options of a select', () => {
  it('show the choice in force, whatever somebody has chosen by hand before', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const show = (chosen: string | null): string | undefined => {
      const none = oneOption('', 'Nobody', chosen === null);
      render(
        html`<select>
          ${optionList(hosts, chosen)}${none}
        </select>`,
        around,
      );
      return around.querySelector('select')?.value;
    };
    const choose = (value: string): string | undefined => {
      const select = around.querySelector('select');
      if (select) select.value = value;
      return show(value || null);
    };
    expect(show(null)).to.equal('');
    expect(choose('hst_1')).to.equal('hst_1');
    expect(choose('hst_2')).to.equal('hst_2');
    expect(choose('')).to.equal('');
    expect(choose('hst_1')).to.equal('hst_1');
    expect(show('hst_2'), 'back to Ben').to.equal('hst_2');
    expect(show('hst_1'), 'back to Ada').to.equal('hst_1');
    expect(show(null), 'back to nobody').to.equal('');
  });
});
