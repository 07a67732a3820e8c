import type { SignInWords } from './sign-in-words.ts';

/** Japanese. */
export const signInWordsJa: SignInWords = {
  language: 'ja',
  title: 'ログイン',
  lead: 'メールアドレスを入力すると、ログイン用のリンクをお送りします。パスワードはありません。',
  email: 'メールアドレス',
  emailProblem: 'メールアドレスが正しくありません。name@example.com のように入力してください。',
  ask: 'リンクを送信',
  sentTitle: 'メールをご確認ください',
  sentLead: 'このアドレスでログインする方がいれば、リンクをお送りしています。15分以内に1回だけ使えます。',
  sentHints: [
    '届くまで1分ほどかかることがあります。迷惑メールもご確認ください。',
    '届かない場合は、ここで登録されているアドレスを使うか、予約の管理者にお尋ねください。',
  ],
  askAgain: '別のアドレスを使う',
  overTitle: 'このリンクは使えなくなりました',
  overLead: '使用済みか、期限切れか、途中で切れています。新しいリンクをお送りください。',
  openTitle: (app) => `${app}にログイン`,
  openLead: 'このブラウザで次の方としてログインします:',
  open: 'ログイン',
  notYou: 'お心当たりがない場合は、このページを閉じてください。何も起こりません。',
  signedInAs: (name) => `${name}としてログイン中`,
  signOut: 'ログアウト',
  needsScript: 'コンソールにはJavaScriptが必要ですが、このブラウザでは無効になっています。',
  notBuilt:
    'コンソールはこのバージョンにはまだ含まれていません。ログイン済みです。すべての操作はAPIとコマンドで行えます。',
  framedLead: 'ログインしていません。',
  framedLink: '新しいウィンドウでログインしてから、この画面を再読み込みしてください',
};
