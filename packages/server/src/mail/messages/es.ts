import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` hasta el ${deadline}`);

/** The mails' sentences in Spanish: formal. */
export const es: MailMessages = {
  language: { tag: 'es', direction: 'ltr' },
  labels: {
    what: 'Qué',
    when: 'Cuándo',
    formerly: 'Antes',
    where: 'Dónde',
    with: 'Con',
    customer: 'Cliente',
    notes: 'Notas',
    reference: 'Referencia',
    reason: 'Motivo',
    messageFromHost: 'Mensaje de su anfitrión',
    messageFromCustomer: 'Mensaje del cliente',
    lifecycleStage: 'Fase',
    missedBefore: 'Citas a las que no acudió',
    activities: 'Actividad reciente',
    opportunities: 'Oportunidades abiertas',
    conversations: 'Conversaciones',
    endpoint: 'Dirección',
  },
  hello: (name) => `Hola, ${name}:`,
  timeOf: (name, when) => `Para ${name}: ${when}`,
  confirmButton: 'Confirmar la reserva',
  manageButton: 'Cambiar o cancelar',
  detailsButton: 'Ver los detalles o reservar de nuevo',
  joinButton: 'Unirse a la reunión',
  approveButton: 'Aceptar o rechazar',
  yes: 'Sí',
  no: 'No',
  inviteAttached: 'Adjuntamos la invitación para su calendario.',
  calendarUpdated: 'La invitación adjunta actualiza la cita en su calendario.',
  calendarCancelled: 'El mensaje adjunto elimina la cita de su calendario.',
  footer: (app) => `Enviado por ${app} porque se ha hecho una reserva con esta dirección.`,
  footerForHost: (app) => `Enviado por ${app} porque esta reserva es con usted.`,
  footerForAdmin: (app) => `Enviado por ${app} porque usted administra esta cuenta.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `Le guardamos esta hora${until(deadline)}, a la espera de su confirmación. ` +
      `Si no confirma la reserva, se cancelará y la hora quedará libre de nuevo.` +
      (thenHost ? ' Su anfitrión también tiene que aceptarla.' : ''),
    forHost: (deadline) =>
      `Le guardamos esta hora${until(deadline)}, a la espera de que su anfitrión acepte la reserva. ` +
      `Recibirá otro correo en cuanto haya una decisión.`,
    forYourApproval: (deadline) =>
      `Puede aceptar esta reserva${until(deadline)}. Si no la acepta, se cancelará y la hora quedará libre de nuevo.`,
    forCustomer: (deadline) => `El cliente puede confirmar esta reserva${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Confirme su reserva: ${what}, ${when}`,
      heading: 'Confirme su reserva, por favor',
    },
    requested: {
      subject: (what, when) => `Pendiente de aceptación: ${what}, ${when}`,
      heading: 'Hemos recibido su solicitud',
    },
    booked: {
      subject: (what, when) => `Reservado: ${what}, ${when}`,
      heading: 'Su cita está reservada',
    },
    confirmed: {
      subject: (what, when) => `Confirmado: ${what}, ${when}`,
      heading: 'Su cita está confirmada',
    },
    moved: {
      subject: (what, when) => `Nueva hora: ${what}, ${when}`,
      heading: 'Su cita tiene una nueva hora',
    },
    hostProposed: {
      subject: (what, when) => `Su anfitrión le propone otra hora: ${what}, ${when}`,
      heading: 'Su anfitrión le propone otra hora',
    },
    cancelled: {
      subject: (what, when) => `Cancelado: ${what}, ${when}`,
      heading: 'Su cita está cancelada',
    },
    reminder: {
      subject: (what, when) => `Recordatorio: ${what}, ${when}`,
      heading: 'Su cita se acerca',
    },
    conflict: {
      subject: (what, when) => `Elija otra hora, por favor: ${what}, ${when}`,
      heading: 'Su anfitrión ya no puede a esta hora',
    },
    custom: {
      subject: (what, when) => `Sobre su cita: ${what}, ${when}`,
      heading: 'Un mensaje sobre su cita',
    },
    reassigned: {
      subject: (what, when) => `Otro anfitrión: ${what}, ${when}`,
      heading: 'Le atenderá otra persona',
    },
    hostUnavailable:
      'Lo sentimos: a su anfitrión le ha surgido un imprevisto a esta hora. Elija otra hora o cancele la cita con el botón de abajo, por favor.',
    hostChanged: (before, now) => `${now} le atenderá en lugar de ${before}. La hora y el lugar no cambian.`,
    newTimeUnsuitable: 'Si la nueva hora no le conviene, abajo puede elegir otra o cancelar la cita.',
    cancelledByYou: 'Ha cancelado esta cita.',
    cancelledByOthers: 'Esta cita se ha cancelado.',
    notConfirmedInTime: 'La reserva no se confirmó a tiempo, por lo que se ha cancelado.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Pendiente de su aceptación: ${what}, ${when}`,
      heading: 'Una reserva espera su aceptación',
    },
    created: {
      subject: (what, when) => `Nueva reserva: ${what}, ${when}`,
      heading: 'Tiene una nueva reserva',
    },
    confirmed: {
      subject: (what, when) => `Confirmado: ${what}, ${when}`,
      heading: 'Una reserva está confirmada',
    },
    moved: {
      subject: (what, when) => `Nueva hora: ${what}, ${when}`,
      heading: 'Una reserva tiene una nueva hora',
    },
    cancelled: {
      subject: (what, when) => `Cancelado: ${what}, ${when}`,
      heading: 'Una reserva está cancelada',
    },
    assigned: {
      subject: (what, when) => `Ahora es suya: ${what}, ${when}`,
      heading: 'Se le ha asignado una reserva',
    },
    unassigned: {
      subject: (what, when) => `Ya no es suya: ${what}, ${when}`,
      heading: 'Otra persona se encarga de una reserva suya',
    },
    briefing: {
      subject: (what, when) => `En breve: ${what}, ${when}`,
      heading: 'Su próxima reunión',
    },
    seatAdded: {
      subject: (what, when) => `Nueva inscripción: ${what}, ${when}`,
      heading: 'Hay una nueva inscripción',
    },
    seatLeft: {
      subject: (what, when) => `Inscripción cancelada: ${what}, ${when}`,
      heading: 'Se ha cancelado una inscripción',
    },
    takenOver: (before) => `Hasta ahora, esta reserva era de ${before}.`,
    givenAway: (now) => `${now} se encarga de esta reserva en su lugar. Su hora vuelve a quedar libre.`,
    seatGivenBack: (name) =>
      `Se ha cancelado la inscripción de ${name}. La plaza vuelve a estar libre; la reunión se celebra según lo previsto.`,
    nothingKnown: 'No se sabe nada más de este cliente.',
    cancelledByCustomer: 'El cliente ha cancelado esta reserva.',
    cancelledByOthers: 'Esta reserva se ha cancelado.',
    movedToAnotherHost: 'La reserva ha pasado a otra hora con otra persona. Su hora vuelve a quedar libre.',
    notConfirmedInTime: 'La reserva no se confirmó a tiempo, por lo que se ha cancelado.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook en pausa: ${where}`,
      heading: 'Un webhook está en pausa',
      gone: 'Esta dirección ha respondido que ya no existe (410). No se le envía nada más.',
      failing: (since) => `Esta dirección no ha aceptado nada desde el ${since}. No se le envía nada más.`,
      whatNow:
        'Lo que ocurra mientras tanto no se le enviará después de forma automática. Cuando el receptor vuelva a funcionar, ' +
        'active de nuevo el webhook; su registro muestra las respuestas y permite reenviar lo que falló.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Iniciar sesión en ${app}`,
      heading: 'Su enlace para iniciar sesión',
      lead: 'Con este botón inicia sesión. Abre una página que pregunta una vez más y, después, ya está dentro.',
      button: 'Iniciar sesión',
      once: (minutes) => `El enlace funciona una sola vez, durante ${minutes}.`,
      notYou: 'Si no lo ha solicitado, no tiene que hacer nada: sin este correo no entra nadie.',
      footer: (app) => `Enviado por ${app} porque alguien ha pedido iniciar sesión con esta dirección.`,
    },
  },
};
