import type { SignInWords } from './sign-in-words.ts';

/** Portuguese. */
export const signInWordsPt: SignInWords = {
  language: 'pt',
  title: 'Iniciar sessão',
  lead: 'Escreva o seu endereço de e-mail e enviaremos um link para iniciar sessão. Não há palavra-passe.',
  email: 'Endereço de e-mail',
  emailProblem: 'Este endereço não está completo. Deve ser como nome@example.com.',
  ask: 'Enviar um link',
  sentTitle: 'Veja o seu e-mail',
  sentLead:
    'Se alguém inicia sessão aqui com esse endereço, um link vai a caminho. Funciona uma só vez, durante 15 minutos.',
  sentHints: [
    'Pode demorar um minuto. Veja também no lixo eletrónico.',
    'Não chegou nada? Use o endereço por que é conhecido aqui ou pergunte a quem trata das reservas.',
  ],
  askAgain: 'Usar outro endereço',
  overTitle: 'Este link já não funciona',
  overLead: 'Já foi usado, é demasiado antigo ou não está completo. Peça um novo.',
  openTitle: (app) => `Iniciar sessão em ${app}`,
  openLead: 'Vai iniciar sessão neste navegador como:',
  open: 'Iniciar sessão',
  notYou: 'Não é a sua conta? Feche esta página e nada acontece.',
  signedInAs: (name) => `Sessão iniciada como ${name}`,
  signOut: 'Terminar sessão',
  needsScript: 'A consola precisa de JavaScript, que está desligado neste navegador.',
  notBuilt:
    'A consola ainda não faz parte desta versão. A sessão está iniciada; tudo se pode fazer pela API e pelos comandos.',
  framedLead: 'A sessão não está iniciada.',
  framedLink: 'Iniciar sessão numa nova janela e depois recarregar esta',
};
