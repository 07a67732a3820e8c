/** What the elements ask the server, by the names that scenes use. */
export const calls = {
  app: { method: 'GET', path: /\/v1\/public\/apps\/[^/?]+(\?|$)/ },
  slots: { method: 'GET', path: /\/slots\?/ },
  hold: { method: 'POST', path: /\/holds$/ },
  release: { method: 'DELETE', path: /\/holds\/[^/]+$/ },
  extend: { method: 'PATCH', path: /\/holds\/[^/]+$/ },
  book: { method: 'POST', path: /\/bookings$/ },
  manage: { method: 'GET', path: /\/v1\/public\/manage$/ },
  move: { method: 'POST', path: /\/v1\/public\/manage\/reschedule$/ },
  cancel: { method: 'POST', path: /\/v1\/public\/manage\/cancel$/ },
  toConfirm: { method: 'GET', path: /\/v1\/public\/confirm$/ },
  confirm: { method: 'POST', path: /\/v1\/public\/confirm$/ },
} as const;
export type Call = keyof typeof calls;
