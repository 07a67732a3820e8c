import type { MailMessages } from './mail-messages.ts';

const by = (deadline: string | null): string => (deadline === null ? '' : `${deadline}までに`);
const till = (deadline: string | null): string => (deadline === null ? '' : `（期限：${deadline}）`);

/** The mails' sentences in Japanese: polite. */
export const ja: MailMessages = {
  language: { tag: 'ja', direction: 'ltr' },
  labels: {
    what: '内容',
    when: '日時',
    formerly: '変更前',
    where: '場所',
    with: '担当者',
    customer: 'お客様',
    notes: 'メモ',
    reference: '予約番号',
    reason: '理由',
    messageFromHost: '担当者からのメッセージ',
    messageFromCustomer: 'お客様からのメッセージ',
    lifecycleStage: 'ステージ',
    missedBefore: 'これまでの欠席',
    activities: '最近の活動',
    opportunities: '進行中の商談',
    conversations: '会話',
    endpoint: 'アドレス',
  },
  hello: (name) => `${name} 様`,
  timeOf: (name, when) => `${name}の時刻：${when}`,
  confirmButton: '予約を確定する',
  manageButton: '変更・キャンセル',
  detailsButton: '詳細を見る・もう一度予約する',
  joinButton: 'ミーティングに参加する',
  approveButton: '承認・お断り',
  yes: 'はい',
  no: 'いいえ',
  inviteAttached: 'カレンダー用の招待を添付しています。',
  calendarUpdated: '添付の招待で、カレンダーの予定が更新されます。',
  calendarCancelled: '添付のメッセージで、カレンダーから予定が削除されます。',
  footer: (app) => `このメールアドレスで予約があったため、${app}からお送りしています。`,
  footerForHost: (app) => `この予約の担当者であるため、${app}からお送りしています。`,
  footerForAdmin: (app) => `このアカウントの管理者であるため、${app}からお送りしています。`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `この日時を確保しています。${by(deadline)}予約を確定してください。` +
      `確定されない場合、予約はキャンセルされ、この日時は空きに戻ります。` +
      (thenHost ? 'その後、担当者の承認も必要です。' : ''),
    forHost: (deadline) =>
      `この日時を確保し、担当者の承認を待っています${till(deadline)}。` +
      `決まりしだい、あらためてメールでお知らせします。`,
    forYourApproval: (deadline) =>
      `この予約はあなたの承認を待っています${till(deadline)}。承認されない場合、予約はキャンセルされ、この日時は空きに戻ります。`,
    forCustomer: (deadline) => `この予約はお客様の確定を待っています${till(deadline)}。`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `予約を確定してください：${what}、${when}`,
      heading: '予約を確定してください',
    },
    requested: {
      subject: (what, when) => `承認待ち：${what}、${when}`,
      heading: 'お申し込みを受け付けました',
    },
    booked: {
      subject: (what, when) => `予約完了：${what}、${when}`,
      heading: '予約が完了しました',
    },
    confirmed: {
      subject: (what, when) => `予約確定：${what}、${when}`,
      heading: '予約が確定しました',
    },
    moved: {
      subject: (what, when) => `日時の変更：${what}、${when}`,
      heading: '予約の日時が変わりました',
    },
    hostProposed: {
      subject: (what, when) => `新しい日時のご提案：${what}、${when}`,
      heading: '担当者から新しい日時の提案があります',
    },
    cancelled: {
      subject: (what, when) => `キャンセル：${what}、${when}`,
      heading: '予約がキャンセルされました',
    },
    reminder: {
      subject: (what, when) => `リマインダー：${what}、${when}`,
      heading: 'まもなくご予約の日時です',
    },
    conflict: {
      subject: (what, when) => `別の日時をお選びください：${what}、${when}`,
      heading: '担当者の都合がつかなくなりました',
    },
    custom: {
      subject: (what, when) => `ご予約について：${what}、${when}`,
      heading: 'ご予約についてのお知らせ',
    },
    reassigned: {
      subject: (what, when) => `担当者の変更：${what}、${when}`,
      heading: '担当者が変わりました',
    },
    hostUnavailable:
      '申し訳ありません。担当者がこの日時に対応できなくなりました。下のボタンから別の日時を選ぶか、キャンセルしてください。',
    hostChanged: (before, now) => `担当者が${before}から${now}に変わりました。日時と場所は変わりません。`,
    newTimeUnsuitable:
      '新しい日時のご都合が悪い場合は、下のボタンから別の日時を選ぶか、キャンセルしてください。',
    cancelledByYou: 'この予約はお客様がキャンセルしました。',
    cancelledByOthers: 'この予約はキャンセルされました。',
    notConfirmedInTime: '期限までに確定されなかったため、予約はキャンセルされました。',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `承認が必要です：${what}、${when}`,
      heading: '承認が必要な予約があります',
    },
    created: {
      subject: (what, when) => `新しい予約：${what}、${when}`,
      heading: '新しい予約が入りました',
    },
    confirmed: {
      subject: (what, when) => `予約確定：${what}、${when}`,
      heading: '予約が確定しました',
    },
    moved: {
      subject: (what, when) => `日時の変更：${what}、${when}`,
      heading: '予約の日時が変わりました',
    },
    cancelled: {
      subject: (what, when) => `キャンセル：${what}、${when}`,
      heading: '予約がキャンセルされました',
    },
    assigned: {
      subject: (what, when) => `担当になりました：${what}、${when}`,
      heading: '予約の担当になりました',
    },
    unassigned: {
      subject: (what, when) => `担当から外れました：${what}、${when}`,
      heading: '予約の担当がほかの人に変わりました',
    },
    briefing: {
      subject: (what, when) => `まもなく：${what}、${when}`,
      heading: '次の予約',
    },
    seatAdded: {
      subject: (what, when) => `新しい参加申し込み：${what}、${when}`,
      heading: '新しい参加申し込みがありました',
    },
    seatLeft: {
      subject: (what, when) => `参加の取り消し：${what}、${when}`,
      heading: '参加が取り消されました',
    },
    takenOver: (before) => `これまでは${before}が担当していました。`,
    givenAway: (now) => `この予約は${now}が代わりに担当します。この時間は空きに戻りました。`,
    seatGivenBack: (name) => `${name}の参加が取り消されました。席は空きに戻り、予定どおり行われます。`,
    nothingKnown: 'このお客様について、ほかの情報はありません。',
    cancelledByCustomer: 'この予約はお客様がキャンセルしました。',
    cancelledByOthers: 'この予約はキャンセルされました。',
    movedToAnotherHost: '予約は別の担当者の別の日時に変わりました。この時間は空きに戻りました。',
    notConfirmedInTime: '期限までに確定されなかったため、予約はキャンセルされました。',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhookを停止しました：${where}`,
      heading: 'Webhookを停止しました',
      gone: 'このアドレスは、もう存在しないと応答しました（410）。今後は何も送信されません。',
      failing: (since) => `このアドレスは${since}から何も受け付けていません。今後は何も送信されません。`,
      whatNow:
        'この間の出来事が後から自動で送信されることはありません。受信側が復旧したら、Webhookを有効に戻してください。' +
        '記録では応答を確認でき、失敗したものをそこから再送できます。',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `${app} へのサインイン`,
      heading: 'サインイン用リンク',
      lead: 'このボタンからサインインできます。もう一度確認するページが開き、そのあとサインインが完了します。',
      button: 'サインイン',
      once: (minutes) => `このリンクは${minutes}以内に1回だけ使えます。`,
      notYou:
        'お心当たりがない場合は、何もする必要はありません。このメールがなければ誰もサインインできません。',
      footer: (app) => `このアドレスでのサインインの依頼があったため、${app} からお送りしています。`,
    },
  },
};
