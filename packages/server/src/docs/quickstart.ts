import type { CallExample } from './examples/call-example.ts';

/** A part of the quick start: what is said, a command to run, or a file to write. */
export type QuickstartPart =
  | { readonly say: string }
  | { readonly call: CallExample; readonly note?: string }
  | { readonly shell: string }
  | { readonly file: string; readonly text: string };

export interface QuickstartStep {
  readonly title: string;
  readonly parts: readonly QuickstartPart[];
}

const receiver = `import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const key = Buffer.from(process.env.WEBHOOK_SECRET.replace('whsec_', ''), 'base64');

function isOurs(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': sentAt, 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(sentAt)) <= 300)) return false;
  const wanted = createHmac('sha256', key).update(\`\${id}.\${sentAt}.\${body}\`).digest();
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace('v1,', ''), 'base64');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const genuine = isOurs(request.headers, body);
  response.writeHead(genuine ? 204 : 401).end();
  console.log(genuine ? \`genuine \${JSON.parse(body).type}\` : 'forged');
}).listen(4000, () => console.log('listening'));
`;

/** From nothing to a booking that another system made, was told about, and moved. */
export const quickstartSteps: readonly QuickstartStep[] = [
  {
    title: 'A server',
    parts: [
      {
        say: 'Start the demo, and let it call your own machine, which a real server would not do. It prints the id and secret of a client.',
      },
      { shell: 'WEBHOOK_PRIVATE=1 npm start' },
    ],
  },
  {
    title: 'A token',
    parts: [
      { say: 'In another terminal, say who you are, and ask for a token. It is good for an hour.' },
      { shell: 'CLIENT_ID=cli_demo CLIENT_SECRET=demo-secret' },
      {
        call: {
          of: 'issueToken',
          form: { grant_type: 'client_credentials' },
          keeps: { TOKEN: { at: '/access_token', like: '…' } },
        },
      },
    ],
  },
  {
    title: 'Something to book',
    parts: [
      {
        say: 'An event type needs somebody who hosts it. The demo has three hosts; take one. A new app has none: step 7 makes one.',
      },
      { call: { of: 'listHosts', keeps: { HOST_ID: { at: '/data/0/id', like: 'hst_…' } } } },
      {
        call: {
          of: 'createEventType',
          body: {
            slug: 'first-talk',
            title: 'First talk',
            durations_minutes: [30],
            hosts: [{ host_id: '$HOST_ID' }],
          },
        },
      },
      {
        say: 'Visitors can book it at once, at `/b/first-talk` of your server. These are its free times:',
      },
      {
        call: {
          of: 'listAvailability',
          query: { event_type: 'first-talk', from: '{{day 7}}', to: '{{day 13}}', timezone: 'Europe/Berlin' },
          keeps: {
            START: { at: '/slots/0/start', like: '2027-03-08T08:00:00Z' },
            OTHER_START: { at: '/slots/3/start', like: '2027-03-08T09:30:00Z' },
          },
        },
      },
    ],
  },
  {
    title: 'Being told',
    parts: [
      { say: 'A webhook is called whenever something happens to a booking.' },
      {
        call: {
          of: 'createWebhook',
          body: { url: 'http://localhost:4000/hooks' },
          keeps: { WEBHOOK_SECRET: { at: '/secret', like: 'whsec_…' } },
        },
      },
      {
        say: 'The secret is shown this once. With it your side proves that a call came from this server: write this receiver, which needs nothing but Node,',
      },
      { file: 'receiver.mjs', text: receiver },
      { say: 'and start it in a third terminal.' },
      { shell: 'WEBHOOK_SECRET=whsec_… node receiver.mjs' },
    ],
  },
  {
    title: 'A booking',
    parts: [
      {
        say: 'The `Idempotency-Key` makes it safe to send the command again: the same key and body book once, and the answer is the first one, byte for byte.',
      },
      {
        call: {
          of: 'createBooking',
          headers: { 'Idempotency-Key': 'first-booking' },
          body: {
            event_type: 'first-talk',
            start: '$START',
            timezone: 'Europe/Berlin',
            attendee: { name: 'Robin', email: 'robin@example.com' },
          },
          keeps: { BOOKING_ID: { at: '/id', like: 'bkg_…' } },
        },
      },
      {
        say: 'The receiver prints `genuine scheduled.created`. The customer’s mail, with an invitation and a link to move or cancel, is at `/dev/mail` of the demo.',
      },
    ],
  },
  {
    title: 'A move',
    parts: [
      {
        call: {
          of: 'rescheduleBookingForBusiness',
          path: { id: '$BOOKING_ID' },
          headers: { 'Idempotency-Key': 'first-move' },
          body: { start: '$OTHER_START', message: 'The room is free later that morning.' },
          keeps: { MOVED_BOOKING_ID: { at: '/id', like: 'bkg_…' } },
        },
      },
      {
        say: 'The answer is a new booking in the place of the old one, whose `rescheduled_to_id` leads here; the receiver prints `genuine scheduled.rescheduled`.',
      },
      { call: { of: 'listBookingEvents', path: { id: '$MOVED_BOOKING_ID' } } },
    ],
  },
  {
    title: 'A server of your own',
    parts: [
      {
        say: 'Without the demo, an app and its client are made on the server, once, with its settings. `docs/operating.md` says how it is started; `MAIL=off` will do to begin with.',
      },
      {
        shell:
          'npx -y pnpm@12.21.0 exec node packages/server/src/main.ts app create --name Shop --email booking@shop.example',
      },
      {
        say: 'It prints `client_id` and `client_secret`: with these, begin at step 2. The app has no host yet, so add one instead of taking one in step 3.',
      },
      {
        call: {
          of: 'createHost',
          body: { name: 'Noor', email: 'noor@shop.example', timezone: 'Europe/Berlin' },
          keeps: { HOST_ID: { at: '/id', like: 'hst_…' } },
        },
      },
      { say: 'A host can be booked in its working hours, and has none at first.' },
      {
        call: {
          of: 'setSchedule',
          path: { id: '$HOST_ID' },
          body: {
            timezone: 'Europe/Berlin',
            working_hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '09:00', end: '17:00' }],
          },
        },
      },
      {
        say: 'Where no time is offered, `GET /v1/availability/explain` says why. Webhooks go to public https addresses, unless the server was started with `WEBHOOK_PRIVATE=1`.',
      },
    ],
  },
];

/** How a reader keeps what later commands need, as the text after a command says it. */
export function keepingOf({ keeps = {} }: CallExample): string {
  const parts = Object.entries(keeps).map(([name, { at }]) => {
    const field = at
      .slice(1)
      .replaceAll(/\/(\d+)/g, '[$1]')
      .replaceAll('/', '.');
    return `\`${field}\` as \`${name}\``;
  });
  return parts.length === 0
    ? ''
    : `Keep of the answer ${parts.join(' and ')}, as in \`${Object.keys(keeps)[0]}=…\`.`;
}
