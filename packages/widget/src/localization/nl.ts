import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Dutch: formal (u). */
export const sentences: FirstMessages = {
  chooseEventType: 'Wat wilt u boeken?',
  back: 'Terug',
  duration: 'Duur',
  host: 'Met',
  anyHost: 'Maakt niet uit',
  location: 'Waar',
  chooseTime: 'Kies een tijd',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  timeZone: 'Tijdzone',
  hostZone: (zone) => `Tijdzone van de andere kant: ${zone}`,
  dayWithTimes: (day, count) => `${day}, ${count({ one: '# vrije tijd', other: '# vrije tijden' })}`,
  dayWithout: (day) => `${day}, niets vrij`,
  timesCount: (month, count) => `${month}: ${count({ one: '# dag', other: '# dagen' })} met vrije tijden.`,
  timesOn: (day) => `Tijden op ${day}`,
  seatsLeft: (count) => count({ one: 'nog # plaats', other: 'nog # plaatsen' }),
  loading: 'Laden…',
  noTimesInMonth: (month) => `Niets vrij in ${month}.`,
  nextFreeDay: (day) => `Eerstvolgende vrije dag: ${day}`,
  noTimesAtAll: 'Er is nu niets vrij. Kijk later nog eens.',
  tryAgain: 'Opnieuw proberen',
  network: 'Geen verbinding. Probeer het opnieuw; uw gegevens blijven bewaard.',
  details: 'Uw gegevens',
};
