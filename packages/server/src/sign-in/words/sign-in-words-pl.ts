import type { SignInWords } from './sign-in-words.ts';

/** Polish. */
export const signInWordsPl: SignInWords = {
  language: 'pl',
  title: 'Logowanie',
  lead: 'Wpisz swój adres e-mail, a wyślemy link do logowania. Hasła nie ma.',
  email: 'Adres e-mail',
  emailProblem: 'To nie jest pełny adres. Powinien wyglądać jak nazwa@example.com.',
  ask: 'Wyślij link',
  sentTitle: 'Sprawdź pocztę',
  sentLead:
    'Jeśli ktoś loguje się tutaj z tym adresem, link jest już w drodze. Działa jeden raz, przez 15 minut.',
  sentHints: [
    'Może to potrwać minutę. Zajrzyj też do niechcianej poczty.',
    'Nic nie przyszło? Użyj adresu, pod którym Cię tu znają, lub zapytaj osobę, która zajmuje się rezerwacjami.',
  ],
  askAgain: 'Użyj innego adresu',
  overTitle: 'Ten link już nie działa',
  overLead: 'Został już użyty, jest zbyt stary lub niepełny. Poproś o nowy.',
  openTitle: (app) => `Logowanie: ${app}`,
  openLead: 'Logujesz się w tej przeglądarce jako:',
  open: 'Zaloguj',
  notYou: 'To nie Ty? Zamknij tę stronę, a nic się nie stanie.',
  signedInAs: (name) => `Zalogowano jako ${name}`,
  signOut: 'Wyloguj',
  needsScript: 'Konsola wymaga JavaScriptu, który jest wyłączony w tej przeglądarce.',
  notBuilt:
    'Konsola nie jest jeszcze częścią tej wersji. Logowanie się powiodło; wszystko można zrobić przez API i polecenia.',
  framedLead: 'Nie jesteś zalogowany ani zalogowana.',
  framedLink: 'Zaloguj się w nowym oknie, a potem wczytaj to ponownie',
};
