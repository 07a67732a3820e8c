import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` até ${deadline}`);

/** The mails' sentences in Portuguese, worded for Brazil and Portugal alike: formal, without você or tu. */
export const pt: MailMessages = {
  language: { tag: 'pt', direction: 'ltr' },
  labels: {
    what: 'Assunto',
    when: 'Quando',
    formerly: 'Antes',
    where: 'Onde',
    with: 'Com',
    customer: 'Cliente',
    notes: 'Notas',
    reference: 'Referência',
    reason: 'Motivo',
    messageFromHost: 'Mensagem de quem atende',
    messageFromCustomer: 'Mensagem do cliente',
    lifecycleStage: 'Fase',
    missedBefore: 'Faltas anteriores',
    activities: 'Atividade recente',
    opportunities: 'Oportunidades em aberto',
    conversations: 'Conversas',
    endpoint: 'Endereço',
  },
  hello: (name) => `Olá, ${name},`,
  timeOf: (name, when) => `Para ${name}: ${when}`,
  confirmButton: 'Confirmar a reserva',
  manageButton: 'Alterar ou cancelar',
  detailsButton: 'Ver os detalhes ou reservar de novo',
  joinButton: 'Entrar na reunião',
  approveButton: 'Aceitar ou recusar',
  yes: 'Sim',
  no: 'Não',
  inviteAttached: 'O convite para o seu calendário segue em anexo.',
  calendarUpdated: 'O convite em anexo atualiza a marcação no seu calendário.',
  calendarCancelled: 'A mensagem em anexo retira a marcação do seu calendário.',
  footer: (app) => `Enviado por ${app} porque foi feita uma reserva com este endereço.`,
  footerForHost: (app) => `Enviado por ${app} porque esta reserva está a seu cargo.`,
  footerForAdmin: (app) => `Enviado por ${app} porque administra esta conta.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `Guardamos este horário e esperamos a sua confirmação${until(deadline)}. ` +
      `Sem ela, a reserva será cancelada e o horário ficará livre de novo.` +
      (thenHost ? ' Depois, quem atende também tem de aceitar.' : ''),
    forHost: (deadline) =>
      `Guardamos este horário, e quem atende ainda tem de aceitar${until(deadline)}. ` +
      `Receberá outro e-mail assim que houver uma decisão.`,
    forYourApproval: (deadline) =>
      `Esta reserva espera a sua aprovação${until(deadline)}. Sem ela, será cancelada e o horário ficará livre de novo.`,
    forCustomer: (deadline) => `Esta reserva espera a confirmação do cliente${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Por confirmar: ${what}, ${when}`,
      heading: 'Confirme a sua reserva',
    },
    requested: {
      subject: (what, when) => `À espera de aprovação: ${what}, ${when}`,
      heading: 'Recebemos o seu pedido',
    },
    booked: {
      subject: (what, when) => `Reservado: ${what}, ${when}`,
      heading: 'A sua reserva está feita',
    },
    confirmed: {
      subject: (what, when) => `Confirmado: ${what}, ${when}`,
      heading: 'A sua reserva está confirmada',
    },
    moved: {
      subject: (what, when) => `Novo horário: ${what}, ${when}`,
      heading: 'A sua reserva tem um novo horário',
    },
    hostProposed: {
      subject: (what, when) => `Proposta de um novo horário: ${what}, ${when}`,
      heading: 'Há uma proposta de um novo horário',
    },
    cancelled: {
      subject: (what, when) => `Cancelado: ${what}, ${when}`,
      heading: 'A sua reserva está cancelada',
    },
    reminder: {
      subject: (what, when) => `Lembrete: ${what}, ${when}`,
      heading: 'A sua reserva está próxima',
    },
    conflict: {
      subject: (what, when) => `Escolha outro horário: ${what}, ${when}`,
      heading: 'Este horário deixou de ser possível',
    },
    custom: {
      subject: (what, when) => `Sobre a sua reserva: ${what}, ${when}`,
      heading: 'Uma mensagem sobre a sua reserva',
    },
    reassigned: {
      subject: (what, when) => `Outra pessoa: ${what}, ${when}`,
      heading: 'Quem atende será outra pessoa',
    },
    hostUnavailable:
      'Lamentamos: surgiu um imprevisto a quem atende neste horário. Escolha outro horário ou cancele abaixo.',
    hostChanged: (before, now) => `${now} fica no lugar de ${before}. O horário e o local não mudam.`,
    newTimeUnsuitable: 'Se o novo horário não convém, abaixo pode escolher outro ou cancelar.',
    cancelledByYou: 'Cancelou esta reserva.',
    cancelledByOthers: 'Esta reserva foi cancelada.',
    notConfirmedInTime: 'A reserva não foi confirmada a tempo e por isso foi cancelada.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Por aprovar: ${what}, ${when}`,
      heading: 'Uma reserva espera a sua aprovação',
    },
    created: {
      subject: (what, when) => `Nova reserva: ${what}, ${when}`,
      heading: 'Tem uma nova reserva',
    },
    confirmed: {
      subject: (what, when) => `Confirmado: ${what}, ${when}`,
      heading: 'Uma reserva está confirmada',
    },
    moved: {
      subject: (what, when) => `Novo horário: ${what}, ${when}`,
      heading: 'Uma reserva tem um novo horário',
    },
    cancelled: {
      subject: (what, when) => `Cancelado: ${what}, ${when}`,
      heading: 'Uma reserva está cancelada',
    },
    assigned: {
      subject: (what, when) => `Agora a seu cargo: ${what}, ${when}`,
      heading: 'Uma reserva passou para o seu cargo',
    },
    unassigned: {
      subject: (what, when) => `Já não está a seu cargo: ${what}, ${when}`,
      heading: 'Outra pessoa assume uma reserva sua',
    },
    briefing: {
      subject: (what, when) => `Em breve: ${what}, ${when}`,
      heading: 'A sua próxima reunião',
    },
    seatAdded: {
      subject: (what, when) => `Nova inscrição: ${what}, ${when}`,
      heading: 'Há uma nova inscrição',
    },
    seatLeft: {
      subject: (what, when) => `Inscrição cancelada: ${what}, ${when}`,
      heading: 'Uma inscrição está cancelada',
    },
    takenOver: (before) => `Até agora, esta reserva estava a cargo de ${before}.`,
    givenAway: (now) => `${now} assume esta reserva no seu lugar. O seu horário está livre de novo.`,
    seatGivenBack: (name) =>
      `A inscrição de ${name} está cancelada. O lugar está livre de novo; a reunião realiza-se como previsto.`,
    nothingKnown: 'Não se sabe mais nada deste cliente.',
    cancelledByCustomer: 'O cliente cancelou esta reserva.',
    cancelledByOthers: 'Esta reserva foi cancelada.',
    movedToAnotherHost:
      'A reserva passou para outro horário com outra pessoa. O seu horário está livre de novo.',
    notConfirmedInTime: 'A reserva não foi confirmada a tempo e por isso foi cancelada.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook em pausa: ${where}`,
      heading: 'Um webhook está em pausa',
      gone: 'Este endereço respondeu que já não existe (410). Nada mais lhe é enviado.',
      failing: (since) => `Este endereço não aceita nada desde ${since}. Nada mais lhe é enviado.`,
      whatNow:
        'O que acontecer entretanto não lhe será enviado depois de forma automática. Quando o destinatário voltar a funcionar, ' +
        'ative de novo o webhook; o histórico mostra as respostas e permite reenviar o que falhou.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Entrar em ${app}`,
      heading: 'A sua ligação para entrar',
      lead: 'Use este botão para entrar. Abre uma página que pergunta mais uma vez e, depois, a sessão está iniciada.',
      button: 'Entrar',
      once: (minutes) => `A ligação funciona uma única vez, durante ${minutes}.`,
      notYou: 'Se não fez este pedido, não precisa de fazer nada: sem este e-mail ninguém entra.',
      footer: (app) => `Enviado por ${app} porque alguém pediu para entrar com este endereço.`,
    },
  },
};
