import { expect } from '@open-wc/testing';
import { zoneGroups } from './zone-groups.ts';

it('lists zones by region under the names of today, the visitor’s among them', () => {
  const all = zoneGroups(0, 'Etc/GMT+5').flatMap((group) => group.zones);
  const zones = all.map(({ zone }) => zone);
  expect(zones).to.include.members(['Etc/GMT+5', 'Asia/Kolkata', 'Europe/Kyiv', 'Europe/Berlin', 'UTC']);
  expect(zones).not.to.include('Asia/Calcutta');
  expect(new Set(zones)).to.have.length(zones.length);
  const labels = all.map(({ label }) => label);
  expect(labels).to.include.members(['Argentina, Buenos Aires (UTC−3)', 'Berlin (UTC+1)']);
});
