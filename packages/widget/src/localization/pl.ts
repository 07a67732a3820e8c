import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Polish: second person, without naming anybody's gender. */
export const sentences: FirstMessages = {
  chooseEventType: 'Co chcesz zarezerwować?',
  back: 'Wstecz',
  duration: 'Czas trwania',
  host: 'Z kim',
  anyHost: 'Dowolna osoba',
  location: 'Gdzie',
  chooseTime: 'Wybierz termin',
  previousMonth: 'Poprzedni miesiąc',
  nextMonth: 'Następny miesiąc',
  timeZone: 'Strefa czasowa',
  hostZone: (zone) => `Strefa czasowa drugiej strony: ${zone}`,
  dayWithTimes: (day, count) =>
    `${day}, ${count({ one: '# wolny termin', few: '# wolne terminy', other: '# wolnych terminów' })}`,
  dayWithout: (day) => `${day}, brak terminów`,
  timesCount: (month, count) =>
    `${month}: ${count({ one: '# dzień', few: '# dni', other: '# dni' })} z wolnymi terminami.`,
  timesOn: (day) => `Terminy: ${day}`,
  seatsLeft: (count) => count({ one: '# wolne miejsce', few: '# wolne miejsca', other: '# wolnych miejsc' }),
  loading: 'Wczytywanie…',
  noTimesInMonth: (month) => `Brak terminów: ${month}.`,
  nextFreeDay: (day) => `Najbliższy wolny dzień: ${day}`,
  noTimesAtAll: 'Na razie brak wolnych terminów. Zajrzyj później.',
  tryAgain: 'Spróbuj ponownie',
  network: 'Brak połączenia. Spróbuj ponownie; wpisane dane zostaną zachowane.',
  details: 'Twoje dane',
};
