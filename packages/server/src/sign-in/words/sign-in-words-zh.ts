import type { SignInWords } from './sign-in-words.ts';

/** Chinese. */
export const signInWordsZh: SignInWords = {
  language: 'zh',
  title: '登录',
  lead: '请输入您的电子邮件地址，我们会向您发送登录链接。无需密码。',
  email: '电子邮件地址',
  emailProblem: '这不是完整的电子邮件地址，应类似 name@example.com。',
  ask: '发送链接',
  sentTitle: '请查看您的邮箱',
  sentLead: '如果有人使用该地址在此登录，链接已在路上。它只能使用一次，15 分钟内有效。',
  sentHints: [
    '可能需要一分钟。也请查看垃圾邮件。',
    '没有收到？请使用同事在此认识您的地址，或询问管理预约的人。',
  ],
  askAgain: '使用其他地址',
  overTitle: '此链接已失效',
  overLead: '它已被使用、过期或不完整。请重新获取一个。',
  openTitle: (app) => `登录 ${app}`,
  openLead: '您将在此浏览器中以如下身份登录：',
  open: '登录',
  notYou: '不是您？请关闭此页面，不会发生任何事。',
  signedInAs: (name) => `已登录：${name}`,
  signOut: '退出登录',
  needsScript: '控制台需要 JavaScript，而此浏览器已将其关闭。',
  notBuilt: '此版本尚未包含控制台。您已登录；一切都可以通过 API 和命令完成。',
  framedLead: '您尚未登录。',
  framedLink: '在新窗口中登录，然后重新加载此窗口',
};
