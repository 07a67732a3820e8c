import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Italian: formal (Lei). */
export const sentences: FirstMessages = {
  chooseEventType: 'Che cosa desidera prenotare?',
  back: 'Indietro',
  duration: 'Durata',
  host: 'Con',
  anyHost: 'Chiunque',
  location: 'Dove',
  chooseTime: 'Scelga un orario',
  previousMonth: 'Mese precedente',
  nextMonth: 'Mese successivo',
  timeZone: 'Fuso orario',
  hostZone: (zone) => `Fuso orario dell’altra parte: ${zone}`,
  dayWithTimes: (day, count) => `${day}, ${count({ one: '# orario libero', other: '# orari liberi' })}`,
  dayWithout: (day) => `${day}, niente di libero`,
  timesCount: (month, count) =>
    `${month}: ${count({ one: '# giorno', other: '# giorni' })} con orari liberi.`,
  timesOn: (day) => `Orari: ${day}`,
  seatsLeft: (count) => count({ one: '# posto libero', other: '# posti liberi' }),
  loading: 'Caricamento…',
  noTimesInMonth: (month) => `Niente di libero: ${month}.`,
  nextFreeDay: (day) => `Prossimo giorno libero: ${day}`,
  noTimesAtAll: 'Al momento non ci sono orari liberi. Riprovi più tardi.',
  tryAgain: 'Riprova',
  network: 'Nessuna connessione. Riprovi; i dati inseriti non vanno persi.',
  details: 'I Suoi dati',
};
