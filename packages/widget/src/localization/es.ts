import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Spanish: formal (usted). */
export const sentences: FirstMessages = {
  chooseEventType: '¿Qué desea reservar?',
  back: 'Atrás',
  duration: 'Duración',
  host: 'Con',
  anyHost: 'Cualquier persona',
  location: 'Dónde',
  chooseTime: 'Elija una hora',
  previousMonth: 'Mes anterior',
  nextMonth: 'Mes siguiente',
  timeZone: 'Zona horaria',
  hostZone: (zone) => `Zona horaria de la otra parte: ${zone}`,
  dayWithTimes: (day, count) => `${day}, ${count({ one: '# hora libre', other: '# horas libres' })}`,
  dayWithout: (day) => `${day}, nada libre`,
  timesCount: (month, count) => `${month}: ${count({ one: '# día', other: '# días' })} con horas libres.`,
  timesOn: (day) => `Horas: ${day}`,
  seatsLeft: (count) => count({ one: 'queda # plaza', other: 'quedan # plazas' }),
  loading: 'Cargando…',
  noTimesInMonth: (month) => `No hay nada libre en ${month}.`,
  nextFreeDay: (day) => `Próximo día libre: ${day}`,
  noTimesAtAll: 'Por ahora no hay horas libres. Vuelva a mirar más tarde.',
  tryAgain: 'Reintentar',
  network: 'Sin conexión. Inténtelo de nuevo; sus datos no se pierden.',
  details: 'Sus datos',
};
