import type { SignInWords } from './sign-in-words.ts';

/** Spanish. */
export const signInWordsEs: SignInWords = {
  language: 'es',
  title: 'Iniciar sesión',
  lead: 'Escriba su correo electrónico y le enviaremos un enlace para iniciar sesión. No hay contraseña.',
  email: 'Correo electrónico',
  emailProblem: 'No es una dirección completa. Debe parecerse a nombre@example.com.',
  ask: 'Enviarme un enlace',
  sentTitle: 'Mire su correo',
  sentLead:
    'Si alguien inicia sesión aquí con esa dirección, un enlace va en camino. Funciona una sola vez, durante 15 minutos.',
  sentHints: [
    'Puede tardar un minuto. Mire también en el correo no deseado.',
    '¿No ha llegado nada? Use la dirección por la que le conocen aquí o pregunte a quien gestiona las reservas.',
  ],
  askAgain: 'Usar otra dirección',
  overTitle: 'Este enlace ya no funciona',
  overLead: 'Ya se ha usado, es demasiado antiguo o no está completo. Pida que le enviemos otro.',
  openTitle: (app) => `Iniciar sesión en ${app}`,
  openLead: 'Va a iniciar sesión en este navegador como:',
  open: 'Iniciar sesión',
  notYou: '¿No es usted? Cierre esta página y no pasará nada.',
  signedInAs: (name) => `Sesión iniciada como ${name}`,
  signOut: 'Cerrar sesión',
  needsScript: 'La consola necesita JavaScript, que está desactivado en este navegador.',
  notBuilt:
    'La consola aún no forma parte de esta versión. Ha iniciado sesión; todo se puede hacer con la API y los comandos.',
  framedLead: 'No ha iniciado sesión.',
  framedLink: 'Iniciar sesión en una ventana nueva y después recargar esta',
};
