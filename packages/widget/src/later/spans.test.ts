import { expect } from '@open-wc/testing';
import { formatsFor } from '../time/formats.ts';
import { periodOf } from './spans.ts';

describe('spans of time', () => {
  it('name both offsets where clocks change in between', () => {
    const formats = formatsFor('en-GB');
    const [half, quarter] = [Date.parse('2025-10-26T00:30:00Z'), Date.parse('2025-10-26T00:45:00Z')];
    expect(periodOf(half, half + 3_600_000, 'Europe/Berlin', formats, null)).to.equal(
      '02:30 CEST – 02:30 CET',
    );
    expect(periodOf(quarter, quarter + 1_800_000, 'Europe/Berlin', formats)).to.equal(
      'Sunday, 26 October 2025, 02:45 CEST – 02:15 CET',
    );
    // Over midnight the days tell the times apart.
    const beforeMidnight = Date.parse('2025-03-09T04:30:00Z');
    expect(periodOf(beforeMidnight, beforeMidnight + 3_600_000, 'America/Havana', formats)).not.to.contain(
      'GMT',
    );
    expect(periodOf(half, half + 3_600_000, 'Asia/Kathmandu', formats, null)).to.match(/^06:15\s?–\s?07:15$/);
  });
});
