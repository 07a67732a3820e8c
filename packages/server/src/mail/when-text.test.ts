import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whenText } from './when-text.ts';

const when = (zone: string, start: string, end: string, locale = 'en') => {
  const { day, time } = whenText({ startAt: Date.parse(start), endAt: Date.parse(end) }, locale, zone);
  return `${day}, ${time}`;
};

describe('when a booking takes place, in words', () => {
  it('has the zone and its offset', () => {
    assert.equal(
      when('Asia/Kathmandu', '2025-06-02T03:15Z', '2025-06-02T04:00Z'),
      'Monday, June 2, 2025, 9:00 – 9:45 AM Asia/Kathmandu (GMT+5:45)',
    );
  });

  it('has both offsets where clocks change during it', () => {
    const cases: [string, string, string, string][] = [
      [
        'Europe/Berlin',
        '2025-10-26T00:30Z',
        '2025-10-26T01:30Z',
        'Sunday, October 26, 2025, 2:30 AM GMT+2 – 2:30 AM GMT+1 Europe/Berlin',
      ],
      [
        'Asia/Beirut',
        '2025-10-25T20:45Z',
        '2025-10-25T21:15Z',
        'Saturday, October 25, 2025, 11:45 PM GMT+3 – 11:15 PM GMT+2 Asia/Beirut',
      ],
      [
        'America/Havana',
        '2025-03-09T04:30Z',
        '2025-03-09T05:30Z',
        'Saturday, March 8, 2025, 11:30 PM GMT−5 – Sun 1:30 AM GMT−4 America/Havana',
      ],
    ];
    for (const [zone, start, end, text] of cases) assert.equal(when(zone, start, end), text);
  });

  it('begins in the offset that tells the first run of a repeated hour from the second', () => {
    const [first, second] = ['2025-10-26T00:00Z', '2025-10-26T01:00Z'].map((start) =>
      when('Europe/Berlin', start, new Date(Date.parse(start) + 900_000).toISOString()),
    );
    assert.equal(first, 'Sunday, October 26, 2025, 2:00 – 2:15 AM Europe/Berlin (GMT+2)');
    assert.equal(second, 'Sunday, October 26, 2025, 2:00 – 2:15 AM Europe/Berlin (GMT+1)');
  });
});
