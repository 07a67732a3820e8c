import { expect, fixture, html } from '@open-wc/testing';
import { zoneOptions } from './zone-options.ts';

it('lists zones by region under the names of today, the visitor’s among them', async () => {
  const select = await fixture<HTMLSelectElement>(
    html`<select>
      ${zoneOptions(0, 'Etc/GMT+5')}
    </select>`,
  );
  expect(select.value).to.equal('Etc/GMT+5');
  const zones = Array.from(select.options, ({ value }) => value);
  expect(zones).to.include.members(['Etc/GMT+5', 'Asia/Kolkata', 'Europe/Kyiv', 'Europe/Berlin', 'UTC']);
  expect(zones).not.to.include('Asia/Calcutta');
  expect(new Set(zones)).to.have.length(zones.length);
  const labels = Array.from(select.options, ({ label }) => label);
  expect(labels).to.include.members(['Argentina, Buenos Aires (UTC−3)', 'Berlin (UTC+1)']);
});
