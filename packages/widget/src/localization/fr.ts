import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in French: formal (vous). */
export const sentences: FirstMessages = {
  chooseEventType: 'Que souhaitez-vous réserver\u00a0?',
  back: 'Retour',
  duration: 'Durée',
  host: 'Avec',
  anyHost: 'Peu importe',
  location: 'Lieu',
  chooseTime: 'Choisissez un horaire',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  timeZone: 'Fuseau horaire',
  hostZone: (zone) => `Fuseau horaire de votre hôte\u00a0: ${zone}`,
  dayWithTimes: (day, count) => `${day}, ${count({ one: '# horaire libre', other: '# horaires libres' })}`,
  dayWithout: (day) => `${day}, rien de libre`,
  timesCount: (month, count) =>
    `${month}\u00a0: ${count({ one: '# jour', other: '# jours' })} avec des horaires libres.`,
  timesOn: (day) => `Horaires\u00a0: ${day}`,
  seatsLeft: (count) => count({ one: '# place libre', other: '# places libres' }),
  loading: 'Chargement…',
  noTimesInMonth: (month) => `Rien de libre en ${month}.`,
  nextFreeDay: (day) => `Prochain jour libre\u00a0: ${day}`,
  noTimesAtAll: 'Aucun horaire libre pour le moment. Revenez plus tard.',
  tryAgain: 'Réessayer',
  network: 'Pas de connexion. Veuillez réessayer\u00a0; votre saisie est conservée.',
  details: 'Vos coordonnées',
};
