import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in German: formal (Sie). */
export const sentences: FirstMessages = {
  chooseEventType: 'Was möchten Sie buchen?',
  back: 'Zurück',
  duration: 'Dauer',
  host: 'Mit',
  anyHost: 'Egal, mit wem',
  location: 'Wo',
  chooseTime: 'Wählen Sie eine Zeit',
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  timeZone: 'Zeitzone',
  hostZone: (zone) => `Zeitzone der anderen Seite: ${zone}`,
  dayWithTimes: (day, count) => `${day}, ${count({ one: '# freie Zeit', other: '# freie Zeiten' })}`,
  dayWithout: (day) => `${day}, nichts frei`,
  timesCount: (month, count) => `${month}: ${count({ one: '# Tag', other: '# Tage' })} mit freien Zeiten.`,
  timesOn: (day) => `Zeiten am ${day}`,
  seatsLeft: (count) => count({ one: 'noch # Platz', other: 'noch # Plätze' }),
  loading: 'Wird geladen …',
  noTimesInMonth: (month) => `Im ${month} ist nichts frei.`,
  nextFreeDay: (day) => `Nächster freier Tag: ${day}`,
  noTimesAtAll: 'Zurzeit ist nichts frei. Bitte schauen Sie später wieder vorbei.',
  tryAgain: 'Erneut versuchen',
  network: 'Keine Verbindung. Bitte versuchen Sie es erneut; Ihre Eingaben bleiben erhalten.',
  details: 'Ihre Angaben',
};
