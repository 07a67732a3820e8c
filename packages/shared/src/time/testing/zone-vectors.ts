/** One change of the clocks, worked out by hand from the zone database's source. */
export interface ZoneVector {
  readonly zone: string;
  /** The instant of the change. */
  readonly at: string;
  /** What clocks show when it comes, and what they show instead. */
  readonly clocks: readonly [comes: string, becomes: string];
  /** Minutes ahead of UTC, before and after. */
  readonly offsets: readonly [before: number, after: number];
  /** The line of the database that says so, after the name of its file. */
  readonly source: string;
}

const vector = (
  zone: string,
  at: string,
  clocks: ZoneVector['clocks'],
  offsets: ZoneVector['offsets'],
  source: string,
): ZoneVector => ({ zone, at, clocks, offsets, source });

const fri = 'lastFri: 25 April';
const sun9March = 'Sun>=8: 9 March';

/**
 * Changes of the clocks of every kind. All lie in the past, so that no later version of the database takes them back.
 */
export const zoneVectors: readonly ZoneVector[] = [
  // An hour missing, an hour twice.
  vector(
    'Europe/Berlin',
    '2025-03-30T01:00Z',
    ['2025-03-30T02:00', '2025-03-30T03:00'],
    [60, 120],
    'europe: Rule EU 1981 max - Mar lastSun 1:00u 1:00 S',
  ),
  vector(
    'Europe/Berlin',
    '2025-10-26T01:00Z',
    ['2025-10-26T03:00', '2025-10-26T02:00'],
    [120, 60],
    'europe: Rule EU 1996 max - Oct lastSun 1:00u 0 -',
  ),
  vector(
    'America/New_York',
    '2025-03-09T07:00Z',
    ['2025-03-09T02:00', '2025-03-09T03:00'],
    [-300, -240],
    `northamerica: Rule US 2007 max - Mar Sun>=8 2:00 1:00 D; ${sun9March}`,
  ),
  vector(
    'America/New_York',
    '2025-11-02T06:00Z',
    ['2025-11-02T02:00', '2025-11-02T01:00'],
    [-240, -300],
    'northamerica: Rule US 2007 max - Nov Sun>=1 2:00 0 S',
  ),
  vector(
    'America/St_Johns',
    '2025-03-09T05:30Z',
    ['2025-03-09T02:00', '2025-03-09T03:00'],
    [-210, -150],
    'northamerica: Zone -3:30 Canada N%sT, Rule Canada 2007 max - Mar Sun>=8 2:00',
  ),
  // Negative daylight saving: standard time is summer's, and winter's is an hour less.
  vector(
    'Europe/Dublin',
    '2025-03-30T01:00Z',
    ['2025-03-30T01:00', '2025-03-30T02:00'],
    [0, 60],
    'europe: Zone 1:00 Eire IST/GMT, Rule Eire 1981 max - Mar lastSun 1:00u 0 -',
  ),
  vector(
    'Europe/Dublin',
    '2025-10-26T01:00Z',
    ['2025-10-26T02:00', '2025-10-26T01:00'],
    [60, 0],
    'europe: Rule Eire 1996 max - Oct lastSun 1:00u -1:00 -',
  ),
  vector(
    'Africa/Casablanca',
    '2025-02-23T02:00Z',
    ['2025-02-23T03:00', '2025-02-23T02:00'],
    [60, 0],
    'africa: Zone 1:00 Morocco, Rule Morocco 2025 only - Feb 23 3:00 -1:00 -; Ramadan',
  ),
  vector(
    'Africa/Casablanca',
    '2025-04-06T02:00Z',
    ['2025-04-06T02:00', '2025-04-06T03:00'],
    [0, 60],
    'africa: Rule Morocco 2025 only - Apr 6 2:00 0 -',
  ),
  // Half an hour, two hours, three hours.
  vector(
    'Australia/Lord_Howe',
    '2025-04-05T15:00Z',
    ['2025-04-06T02:00', '2025-04-06T01:30'],
    [660, 630],
    'australasia: Zone 10:30 LH, Rule LH 2008 max - Apr Sun>=1 2:00 0 -',
  ),
  vector(
    'Australia/Lord_Howe',
    '2025-10-04T15:30Z',
    ['2025-10-05T02:00', '2025-10-05T02:30'],
    [630, 660],
    'australasia: Rule LH 2008 max - Oct Sun>=1 2:00 0:30 -',
  ),
  vector(
    'Antarctica/Troll',
    '2025-03-30T01:00Z',
    ['2025-03-30T01:00', '2025-03-30T03:00'],
    [0, 120],
    'antarctica: Rule Troll 2005 max - Mar lastSun 1:00u 2:00 +02',
  ),
  vector(
    'Antarctica/Troll',
    '2025-10-26T01:00Z',
    ['2025-10-26T03:00', '2025-10-26T01:00'],
    [120, 0],
    'antarctica: Rule Troll 2004 max - Oct lastSun 1:00u 0:00 +00',
  ),
  vector(
    'Antarctica/Casey',
    '2022-10-01T16:01Z',
    ['2022-10-02T00:01', '2022-10-02T03:01'],
    [480, 660],
    'antarctica: Zone 8:00 - +08 2022 Oct 2 0:01, 11:00 - +11',
  ),
  vector(
    'Antarctica/Casey',
    '2023-03-08T16:00Z',
    ['2023-03-09T03:00', '2023-03-09T00:00'],
    [660, 480],
    'antarctica: Zone 11:00 - +11 2023 Mar 9 3:00, 8:00 - +08',
  ),
  // Offsets of three quarters of an hour, and one that became so.
  vector(
    'Pacific/Chatham',
    '2025-04-05T14:00Z',
    ['2025-04-06T03:45', '2025-04-06T02:45'],
    [825, 765],
    'australasia: Zone 12:45 Chatham, Rule Chatham 2008 max - Apr Sun>=1 2:45s 0 -',
  ),
  vector(
    'Pacific/Chatham',
    '2025-09-27T14:00Z',
    ['2025-09-28T02:45', '2025-09-28T03:45'],
    [765, 825],
    'australasia: Rule Chatham 2007 max - Sep lastSun 2:45s 1:00 -',
  ),
  vector(
    'Australia/Eucla',
    '2009-03-28T17:15Z',
    ['2009-03-29T03:00', '2009-03-29T02:00'],
    [585, 525],
    'australasia: Zone 8:45 AW, Rule AW 2007 2009 - Mar lastSun 2:00s 0 -',
  ),
  vector(
    'Asia/Kathmandu',
    '1985-12-31T18:30Z',
    ['1986-01-01T00:00', '1986-01-01T00:15'],
    [330, 345],
    'asia: Zone 5:30 - +0530 1986, 5:45 - +0545; at the turn of the year',
  ),
  vector(
    'Asia/Pyongyang',
    '2018-05-04T15:00Z',
    ['2018-05-04T23:30', '2018-05-05T00:00'],
    [510, 540],
    'asia: Zone 8:30 - KST 2018 May 4 23:30, 9:00 - KST',
  ),
  // A day that does not begin at 00:00.
  vector(
    'America/Havana',
    '2025-03-09T05:00Z',
    ['2025-03-09T00:00', '2025-03-09T01:00'],
    [-300, -240],
    `northamerica: Rule Cuba 2013 max - Mar Sun>=8 0:00s 1:00 D; ${sun9March}`,
  ),
  vector(
    'Asia/Beirut',
    '2025-03-29T22:00Z',
    ['2025-03-30T00:00', '2025-03-30T01:00'],
    [120, 180],
    'asia: Rule Lebanon 1993 max - Mar lastSun 0:00 1:00 S',
  ),
  vector(
    'Africa/Cairo',
    '2025-04-24T22:00Z',
    ['2025-04-25T00:00', '2025-04-25T01:00'],
    [120, 180],
    `africa: Rule Egypt 2023 max - Apr lastFri 0:00 1:00 S; ${fri}`,
  ),
  vector(
    'America/Asuncion',
    '2024-10-06T04:00Z',
    ['2024-10-06T00:00', '2024-10-06T01:00'],
    [-240, -180],
    'southamerica: Rule Para 2010 2024 - Oct Sun>=1 0:00 1:00 -',
  ),
  vector(
    'America/Sao_Paulo',
    '2018-11-04T03:00Z',
    ['2018-11-04T00:00', '2018-11-04T01:00'],
    [-180, -120],
    'southamerica: Rule Brazil 2018 only - Nov Sun>=1 0:00 1:00 -',
  ),
  // A day whose last hour comes twice, or whose first does.
  vector(
    'America/Havana',
    '2025-11-02T05:00Z',
    ['2025-11-02T01:00', '2025-11-02T00:00'],
    [-240, -300],
    'northamerica: Rule Cuba 2012 max - Nov Sun>=1 0:00s 0 S',
  ),
  vector(
    'Asia/Beirut',
    '2025-10-25T21:00Z',
    ['2025-10-26T00:00', '2025-10-25T23:00'],
    [180, 120],
    'asia: Rule Lebanon 1999 max - Oct lastSun 0:00 0 -',
  ),
  vector(
    'Africa/Cairo',
    '2025-10-30T21:00Z',
    ['2025-10-31T00:00', '2025-10-30T23:00'],
    [180, 120],
    'africa: Rule Egypt 2023 max - Oct lastThu 24:00 0 -',
  ),
  vector(
    'America/Asuncion',
    '2024-03-24T03:00Z',
    ['2024-03-24T00:00', '2024-03-23T23:00'],
    [-180, -240],
    'southamerica: Rule Para 2013 2024 - Mar Sun>=22 0:00 0 -',
  ),
  vector(
    'Africa/Juba',
    '2021-01-31T21:00Z',
    ['2021-02-01T00:00', '2021-01-31T23:00'],
    [180, 120],
    'africa: Zone 3:00 - EAT 2021 Feb 1 0:00, 2:00 - CAT',
  ),
  // The clocks go back over midnight, to the day before.
  vector(
    'America/St_Johns',
    '2010-11-07T02:31Z',
    ['2010-11-07T00:01', '2010-11-06T23:01'],
    [-150, -210],
    'northamerica: Rule StJohns 2007 2010 - Nov Sun>=1 0:01 0 S',
  ),
  // Twenty-five hours of a leap day and of the last day of a year.
  vector(
    'Asia/Almaty',
    '2024-02-29T18:00Z',
    ['2024-03-01T00:00', '2024-02-29T23:00'],
    [360, 300],
    'asia: Zone 6:00 - +06 2024 Mar 1 0:00, 5:00 - +05',
  ),
  vector(
    'Asia/Dhaka',
    '2009-12-31T17:00Z',
    ['2010-01-01T00:00', '2009-12-31T23:00'],
    [420, 360],
    'asia: Rule Dhaka 2009 only - Dec 31 24:00 0 -',
  ),
  // The last change of a zone that has given them up, and a zone whose standard time moved with the summer's.
  vector(
    'Asia/Tehran',
    '2022-09-21T19:30Z',
    ['2022-09-22T00:00', '2022-09-21T23:00'],
    [270, 210],
    'asia: Rule Iran 2021 2022 - Sep 21 24:00 0 -',
  ),
  vector(
    'America/Nuuk',
    '2024-03-31T01:00Z',
    ['2024-03-30T23:00', '2024-03-31T00:00'],
    [-120, -60],
    'europe: Zone -2:00 EU since 2023 Oct 29 1:00u, Rule EU 1981 max - Mar lastSun 1:00u',
  ),
  // A whole day missing: the date line moved.
  vector(
    'Pacific/Apia',
    '2011-12-30T10:00Z',
    ['2011-12-30T00:00', '2011-12-31T00:00'],
    [-600, 840],
    'australasia: Zone -11:00 WS 2011 Dec 29 24:00, 13:00 WS; Rule WS 2011 only - Sep lastSat 3:00 1 -',
  ),
  vector(
    'Pacific/Fakaofo',
    '2011-12-30T11:00Z',
    ['2011-12-30T00:00', '2011-12-31T00:00'],
    [-660, 780],
    'australasia: Zone -11:00 - -11 2011 Dec 30, 13:00 - +13',
  ),
  vector(
    'Pacific/Kwajalein',
    '1993-08-21T12:00Z',
    ['1993-08-21T00:00', '1993-08-22T00:00'],
    [-720, 720],
    'australasia: Zone -12:00 - -12 1993 Aug 20 24:00, 12:00 - +12',
  ),
  vector(
    'Pacific/Kiritimati',
    '1994-12-31T10:00Z',
    ['1994-12-31T00:00', '1995-01-01T00:00'],
    [-600, 840],
    'australasia: Zone -10:00 - -10 1994 Dec 31, 14:00 - +14; at the turn of the year',
  ),
];

/** Zones whose clocks stay as they are for years, with the minutes that they are ahead of UTC. */
export const steadyZones: readonly (readonly [
  zone: string,
  from: string,
  to: string,
  offset: number,
  source: string,
])[] = [
  ['Asia/Kolkata', '1946-01-01T00:00Z', '2026-01-01T00:00Z', 330, 'asia: Zone 5:30 - IST, since 1945 Oct 15'],
  ['Asia/Kathmandu', '1986-01-01T00:00Z', '2026-01-01T00:00Z', 345, 'asia: Zone 5:45 - +0545, since 1986'],
  [
    'Australia/Eucla',
    '2010-01-01T00:00Z',
    '2026-01-01T00:00Z',
    525,
    'australasia: Zone 8:45 AW, whose last rule is of 2009',
  ],
  [
    'Pacific/Kiritimati',
    '1995-01-01T00:00Z',
    '2026-01-01T00:00Z',
    840,
    'australasia: Zone 14:00 - +14, the furthest ahead',
  ],
  [
    'Pacific/Pago_Pago',
    '1970-01-01T00:00Z',
    '2026-01-01T00:00Z',
    -660,
    'australasia: Zone -11:00 - SST, a day behind its neighbour',
  ],
  [
    'Asia/Amman',
    '2022-03-01T00:00Z',
    '2026-01-01T00:00Z',
    180,
    'asia: Zone 2:00 Jordan 2022 Oct 28 0:00s, 3:00: summer stayed',
  ],
  [
    'America/Asuncion',
    '2024-10-07T00:00Z',
    '2026-01-01T00:00Z',
    -180,
    'southamerica: Zone -4:00 Para 2024 Oct 15, -3:00: summer stayed',
  ],
];
