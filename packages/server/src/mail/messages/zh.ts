import type { MailMessages } from './mail-messages.ts';

const before = (deadline: string | null): string => (deadline === null ? '' : `在 ${deadline} 之前`);
const till = (deadline: string | null): string => (deadline === null ? '' : `（截止：${deadline}）`);

/** The mails' sentences in Chinese, in simplified characters: polite. */
export const zh: MailMessages = {
  language: { tag: 'zh', direction: 'ltr' },
  labels: {
    what: '事项',
    when: '时间',
    formerly: '原时间',
    where: '地点',
    with: '对方',
    customer: '客户',
    notes: '备注',
    reference: '预约编号',
    reason: '原因',
    messageFromHost: '对方的留言',
    messageFromCustomer: '客户的留言',
    lifecycleStage: '阶段',
    missedBefore: '以往未到场次数',
    activities: '近期活动',
    opportunities: '进行中的商机',
    conversations: '对话',
    endpoint: '地址',
  },
  hello: (name) => `${name}，您好：`,
  timeOf: (name, when) => `${name}的时间：${when}`,
  confirmButton: '确认预约',
  manageButton: '更改或取消',
  detailsButton: '查看详情或再次预约',
  joinButton: '加入会议',
  approveButton: '同意或拒绝',
  yes: '是',
  no: '否',
  inviteAttached: '日历邀请见附件。',
  calendarUpdated: '附件中的邀请会更新您日历中的日程。',
  calendarCancelled: '附件中的消息会从您的日历中删除该日程。',
  footer: (app) => `有人用此邮箱进行了预约，因此由 ${app} 发送此邮件。`,
  footerForHost: (app) => `此预约由您接待，因此由 ${app} 发送此邮件。`,
  footerForAdmin: (app) => `您是此账户的管理者，因此由 ${app} 发送此邮件。`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `我们已为您保留这个时间，请您${before(deadline)}确认预约。` +
      `如未确认，预约将被取消，这个时间会重新开放。` +
      (thenHost ? '此外还需对方同意。' : ''),
    forHost: (deadline) =>
      `我们已为您保留这个时间，正在等待对方同意${till(deadline)}。有结果后，您会再收到一封邮件。`,
    forYourApproval: (deadline) =>
      `此预约正在等待您的同意${till(deadline)}。如未同意，预约将被取消，这个时间会重新开放。`,
    forCustomer: (deadline) => `此预约正在等待客户确认${till(deadline)}。`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `请确认：${what}，${when}`,
      heading: '请确认您的预约',
    },
    requested: {
      subject: (what, when) => `等待同意：${what}，${when}`,
      heading: '我们已收到您的申请',
    },
    booked: {
      subject: (what, when) => `预约成功：${what}，${when}`,
      heading: '您的预约已成功',
    },
    confirmed: {
      subject: (what, when) => `已确认：${what}，${when}`,
      heading: '您的预约已确认',
    },
    moved: {
      subject: (what, when) => `新的时间：${what}，${when}`,
      heading: '您的预约有了新的时间',
    },
    hostProposed: {
      subject: (what, when) => `对方提议新的时间：${what}，${when}`,
      heading: '对方提议了新的时间',
    },
    cancelled: {
      subject: (what, when) => `已取消：${what}，${when}`,
      heading: '您的预约已取消',
    },
    reminder: {
      subject: (what, when) => `提醒：${what}，${when}`,
      heading: '您的预约即将开始',
    },
    conflict: {
      subject: (what, when) => `请选择其他时间：${what}，${when}`,
      heading: '对方在这个时间不再方便',
    },
    custom: {
      subject: (what, when) => `关于您的预约：${what}，${when}`,
      heading: '关于您的预约的消息',
    },
    reassigned: {
      subject: (what, when) => `更换接待人：${what}，${when}`,
      heading: '将由另一位与您见面',
    },
    hostUnavailable: '很抱歉，对方在这个时间临时有事。请在下方选择其他时间或取消预约。',
    hostChanged: (former, now) => `接待人由 ${former} 换为 ${now}，时间和地点不变。`,
    newTimeUnsuitable: '如果新的时间不合适，您可以在下方选择其他时间或取消预约。',
    cancelledByYou: '您已取消此预约。',
    cancelledByOthers: '此预约已被取消。',
    notConfirmedInTime: '此预约未按时确认，已被取消。',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `需要您同意：${what}，${when}`,
      heading: '有预约需要您同意',
    },
    created: {
      subject: (what, when) => `新预约：${what}，${when}`,
      heading: '您有新的预约',
    },
    confirmed: {
      subject: (what, when) => `已确认：${what}，${when}`,
      heading: '一个预约已确认',
    },
    moved: {
      subject: (what, when) => `新的时间：${what}，${when}`,
      heading: '一个预约有了新的时间',
    },
    cancelled: {
      subject: (what, when) => `已取消：${what}，${when}`,
      heading: '一个预约已取消',
    },
    assigned: {
      subject: (what, when) => `现由您接待：${what}，${when}`,
      heading: '一个预约现由您接待',
    },
    unassigned: {
      subject: (what, when) => `不再由您接待：${what}，${when}`,
      heading: '您的一个预约改由他人接待',
    },
    briefing: {
      subject: (what, when) => `即将开始：${what}，${when}`,
      heading: '您的下一个会面',
    },
    seatAdded: {
      subject: (what, when) => `新的报名：${what}，${when}`,
      heading: '有新的报名',
    },
    seatLeft: {
      subject: (what, when) => `报名已取消：${what}，${when}`,
      heading: '一个报名已取消',
    },
    takenOver: (former) => `此预约此前由 ${former} 接待。`,
    givenAway: (now) => `此预约改由 ${now} 接待，您的时间已重新空出。`,
    seatGivenBack: (name) => `${name} 的报名已取消，名额已空出；会面照常进行。`,
    nothingKnown: '没有关于此客户的其他信息。',
    cancelledByCustomer: '客户已取消此预约。',
    cancelledByOthers: '此预约已被取消。',
    movedToAnotherHost: '此预约已改到其他时间，并由他人接待，您的时间已重新空出。',
    notConfirmedInTime: '此预约未按时确认，已被取消。',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook 已暂停：${where}`,
      heading: '一个 Webhook 已暂停',
      gone: '此地址答复称其已不存在（410）。不再向它发送任何内容。',
      failing: (since) => `自 ${since} 起，此地址未接受任何内容。不再向它发送任何内容。`,
      whatNow:
        '在此期间发生的事件之后不会自动补发。接收方恢复正常后，请重新启用该 Webhook；' +
        '其日志会显示各次答复，失败的内容可以在那里重新发送。',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `登录 ${app}`,
      heading: '您的登录链接',
      lead: '点击此按钮即可登录。随后打开的页面会再确认一次，之后您就登录了。',
      button: '登录',
      once: (minutes) => `此链接只能使用一次，在 ${minutes} 内有效。`,
      notYou: '如果不是您请求的，无需做任何事：没有这封邮件，谁也无法登录。',
      footer: (app) => `因为有人请求用此地址登录，${app} 发送了这封邮件。`,
    },
  },
};
