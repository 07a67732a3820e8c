import type { SignInWords } from './sign-in-words.ts';

/** Turkish. */
export const signInWordsTr: SignInWords = {
  language: 'tr',
  title: 'Oturum aç',
  lead: 'E-posta adresinizi yazın; size oturum açmanızı sağlayan bir bağlantı gönderelim. Parola yoktur.',
  email: 'E-posta adresi',
  emailProblem: 'Bu, tam bir e-posta adresi değil. ad@example.com gibi olmalıdır.',
  ask: 'Bağlantı gönder',
  sentTitle: 'E-postanıza bakın',
  sentLead: 'Burada bu adresle oturum açan biri varsa bağlantı yolda. Bir kez, 15 dakika boyunca çalışır.',
  sentHints: [
    'Bir dakika sürebilir. İstenmeyen postalara da bakın.',
    'Bir şey gelmedi mi? Burada bilinen adresinizi kullanın ya da randevularla ilgilenen birine sorun.',
  ],
  askAgain: 'Başka bir adres kullan',
  overTitle: 'Bu bağlantı artık çalışmıyor',
  overLead: 'Kullanılmış, çok eski ya da eksik. Yenisini isteyin.',
  openTitle: (app) => `Oturum aç: ${app}`,
  openLead: 'Bu tarayıcıda şu kişi olarak oturum açacaksınız:',
  open: 'Oturum aç',
  notYou: 'Bu siz değil misiniz? Sayfayı kapatın; hiçbir şey olmaz.',
  signedInAs: (name) => `Oturum: ${name}`,
  signOut: 'Oturumu kapat',
  needsScript: 'Konsol JavaScript gerektirir; bu tarayıcıda kapalı.',
  notBuilt: 'Konsol henüz bu sürümün parçası değil. Oturumunuz açık; her şey API ve komutlarla yapılabilir.',
  framedLead: 'Oturum açmadınız.',
  framedLink: 'Yeni bir pencerede oturum açın, sonra bunu yeniden yükleyin',
};
