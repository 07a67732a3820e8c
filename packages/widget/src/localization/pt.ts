import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Portuguese, worded for Brazil and Portugal alike: formal, without você or tu. */
export const sentences: FirstMessages = {
  chooseEventType: 'O que deseja reservar?',
  back: 'Voltar',
  duration: 'Duração',
  host: 'Com',
  anyHost: 'Qualquer pessoa',
  location: 'Onde',
  chooseTime: 'Escolha um horário',
  previousMonth: 'Mês anterior',
  nextMonth: 'Mês seguinte',
  timeZone: 'Fuso horário',
  hostZone: (zone) => `Fuso horário da outra parte: ${zone}`,
  dayWithTimes: (day, count) => `${day}, ${count({ one: '# horário livre', other: '# horários livres' })}`,
  dayWithout: (day) => `${day}, nada livre`,
  timesCount: (month, count) => `${month}: ${count({ one: '# dia', other: '# dias' })} com horários livres.`,
  timesOn: (day) => `Horários: ${day}`,
  seatsLeft: (count) => count({ one: '# lugar livre', other: '# lugares livres' }),
  loading: 'Carregando…',
  noTimesInMonth: (month) => `Não há nada livre em ${month}.`,
  nextFreeDay: (day) => `Próximo dia livre: ${day}`,
  noTimesAtAll: 'Por agora não há horários livres. Volte mais tarde.',
  tryAgain: 'Tentar de novo',
  network: 'Sem conexão. Tente de novo; os dados preenchidos não se perdem.',
  details: 'Os seus dados',
};
